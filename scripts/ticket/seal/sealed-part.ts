// Judges for whom a report is sealed, without any key: just the recipients of a set that the desk has.

import { type Finding, finding } from '../problem.ts';
import { nearest } from '../yaml/nearest.ts';
import { own, valueAt } from '../yaml/value.ts';
import { unpadded } from './base64.ts';
import type { Stanza } from './header.ts';
import { message, messageIn } from './message.ts';
import { kindsIn, type RecipientKind, startOf } from './recipients.ts';

/** Named sets of recipients, as the configuration of a desk has them. */
export type RecipientSets = Readonly<Record<string, readonly string[]>>;

/** What is wrong with it for this desk: its set is unknown, or it is not sealed to just the recipients of that set. */
export function recipientFindings(report: unknown, sets: RecipientSets): Finding[] {
  const name = valueAt(report, ['sealed', 'to']);
  const text = valueAt(report, message);
  if (typeof name !== 'string' || typeof text !== 'string') return [];
  const recipients = own(sets, name) as readonly string[] | undefined;
  if (!recipients) return [unknownSet(name, Object.keys(sets))];
  const read = messageIn(text);
  return 'code' in read ? [] : stanzaFindings(read.stanzas, recipients);
}

function unknownSet(found: string, names: readonly string[]): Finding {
  const suggestion = nearest(found, names);
  const parameters = { found, allowed: names.join(', '), ...(suggestion && { suggestion }) };
  return finding('seal-set-unknown', parameters, ['sealed', 'to']);
}

function stanzaFindings(stanzas: readonly Stanza[], recipients: readonly string[]): Finding[] {
  const [expected] = kindsIn(recipients);
  if (!expected || stanzas.some((stanza) => stanzaKind(stanza) !== expected))
    return [finding('seal-kind', { expected: startOf(expected ?? 'hybrid') }, message)];
  const counts = { found: stanzas.length, expected: recipients.length };
  return counts.found === counts.expected ? [] : [finding('seal-count', counts, message)];
}

/** By the first argument; lengths in bytes (C2SP's age specification, "X25519" and "mlkem768x25519"). */
const stanzaForms: Readonly<Record<string, { kind: RecipientKind; share: number }>> = {
  X25519: { kind: 'classic', share: 32 },
  mlkem768x25519: { kind: 'hybrid', share: 1120 },
};
const wrappedKeyLength = 32;

/** The kind of recipient that a stanza is for; null where it is another, or of the wrong lengths. */
export function stanzaKind({ args: [type = '', share = '', ...more], body }: Stanza): RecipientKind | null {
  const form = Object.hasOwn(stanzaForms, type) ? stanzaForms[type] : undefined;
  const isWhole = more.length === 0 && body.length === wrappedKeyLength;
  return form && isWhole && unpadded(share)?.length === form.share ? form.kind : null;
}
