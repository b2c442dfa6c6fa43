// `desk seal FILE`: seals a report under embargo to the keys of the staff, for a submission that everybody may see.

import { submissionText } from '../../ticket/record/serialise.ts';
import { fingerprint } from '../../ticket/seal/recipients.ts';
import { sealedReport } from '../../ticket/seal/sealed-report.ts';
import { isSealed } from '../../ticket/ticket.ts';
import { problemLines } from '../output.ts';
import type { DeskRequest, ExitCode, TerminalCommand } from '../terminal.ts';
import { loginOf } from '../tickets/intake.ts';
import { draft } from '../tickets/new.ts';
import { createdFile, outputRefusal, repositoryOf, writeOutput } from './place.ts';
import { refusedRecipient } from './reply-key.ts';
import { printRecipients, sealFault, setOf } from './seal-output.ts';

export const seal: TerminalCommand = {
  name: 'seal',
  takes: { usage: 'FILE', atLeast: 1, atMost: 1 },
  formats: ['text'],
  options: { to: 'SET', 'reply-to': 'RECIPIENT', as: 'LOGIN', repository: 'OWNER/NAME', output: 'FILE' },
  needsDesk: true,
  run: async (request) => {
    const [path = ''] = request.arguments;
    const replyTo = request.options['reply-to'];
    const wrong = replyTo === undefined ? null : refusedRecipient(replyTo);
    if (wrong) return sealFault(request, wrong);
    const { report, problems } = draft(request, path);
    if (!report) {
      request.terminal.writeError(problemLines(request, problems));
      return 1;
    }
    if (isSealed(report)) return sealFault(request, 'sealed-already');
    if (report.disclosure === 'public') return sealFault(request, 'public');
    const set = setOf(request);
    if (set === null) return sealFault(request, 'no-recipients');
    const bound = { repository: repositoryOf(request), author: loginOf(request) };
    const sealed = await sealedReport(report, {
      ...set,
      ...bound,
      ...(replyTo !== undefined && { replyTo }),
      randomBytes: request.terminal.randomBytes,
    });
    if (!sealed) return sealFault(request, 'too-long');
    printRecipients(request, set);
    printBonds(request, bound);
    return handedOver(request, submissionText(sealed));
  },
};

function printBonds(
  { terminal, options, words }: DeskRequest,
  { repository, author }: { repository: string; author: string },
): void {
  const replyTo = options['reply-to'];
  terminal.writeError(`${words.seal.boundTo(repository, author)}\n`);
  if (replyTo !== undefined) terminal.writeError(`${words.seal.replyTo(fingerprint(replyTo))}\n`);
}

function handedOver(request: DeskRequest, text: string): ExitCode {
  const refusal = outputRefusal(request, text, createdFile);
  if (refusal) return sealFault(request, refusal);
  writeOutput(request, text);
  return 0;
}
