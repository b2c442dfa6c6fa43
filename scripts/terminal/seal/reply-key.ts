// The publisher's key for answers: whether what was typed is one, and what is said of the one that a report brought.
import type { Envelope } from '../../ticket/seal/envelope.ts';
import { fingerprint, isSecretKey, recipientKind } from '../../ticket/seal/recipients.ts';
import type { SealFaultCode } from '../../words/shapes/terminal/seal-words.ts';
import type { Request } from '../terminal.ts';

/** Why a text is no recipient; null where it is one. What was typed may be a secret, so nobody repeats it. */
export function refusedRecipient(typed: string): SealFaultCode | null {
  if (isSecretKey(typed)) return 'secret-key';
  return recipientKind(typed) ? null : 'not-a-recipient';
}

/** Whether a report brought a key, its fingerprint, and what to do with it; `number` is its ticket, if it has one. */
export function printReplyKey(
  { terminal, words }: Request,
  { reply_to }: Envelope,
  number: string | null,
): void {
  const { replyKey, noReplyKey } = words.seal;
  const said = reply_to === undefined ? noReplyKey : replyKey(fingerprint(reply_to), number);
  terminal.writeError(`${said}\n`);
}
