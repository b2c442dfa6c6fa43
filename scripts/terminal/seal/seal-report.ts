// Seals a report under embargo for an account, and says to whom and for what.
import { fingerprint } from '../../ticket/seal/recipients.ts';
import { sealedReport } from '../../ticket/seal/sealed-report.ts';
import type { Report, SealedReport } from '../../ticket/ticket.ts';
import type { SealFaultCode } from '../../words/shapes/terminal/seal-words.ts';
import type { DeskRequest } from '../terminal.ts';
import { repositoryOf } from './place.ts';
import { refusedRecipient } from './reply-key.ts';
import { printRecipients, setOf } from './seal-output.ts';

/** The sealed report, or why there is none; it counts as a copy when another account than the author's sends it. */
export async function sealedFor(
  request: DeskRequest,
  report: Report,
  author: string,
): Promise<SealedReport | SealFaultCode> {
  const replyTo = request.options['reply-to'];
  const wrong = replyTo === undefined ? null : refusedRecipient(replyTo);
  if (wrong) return wrong;
  const set = setOf(request);
  if (set === null) return 'no-recipients';
  const bound = { repository: repositoryOf(request), author };
  const sealed = await sealedReport(report, {
    ...set,
    ...bound,
    ...(replyTo !== undefined && { replyTo }),
    randomBytes: request.terminal.randomBytes,
  });
  if (!sealed) return 'too-long';
  printRecipients(request, set);
  printBonds(request, bound);
  return sealed;
}

function printBonds(
  { terminal, options, words }: DeskRequest,
  { repository, author }: { repository: string; author: string },
): void {
  const replyTo = options['reply-to'];
  terminal.writeError(`${words.seal.boundTo(repository, author)}\n`);
  if (replyTo !== undefined) terminal.writeError(`${words.seal.replyTo(fingerprint(replyTo))}\n`);
}
