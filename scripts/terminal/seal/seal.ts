// `desk seal FILE`: seals a report under embargo to the keys of the staff, for a submission that everybody may see.

import { submissionText } from '../../ticket/record/serialise.ts';
import { isSealed } from '../../ticket/ticket.ts';
import { draft } from '../new/from-file.ts';
import { problemLines } from '../output.ts';
import type { DeskRequest, ExitCode, TerminalCommand } from '../terminal.ts';
import { loginOf } from '../tickets/intake.ts';
import { createdFile, outputRefusal, writeOutput } from './place.ts';
import { refusedRecipient } from './reply-key.ts';
import { sealFault } from './seal-output.ts';
import { sealedFor } from './seal-report.ts';

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
    const sealed = await sealedFor(request, report, loginOf(request));
    return typeof sealed === 'string'
      ? sealFault(request, sealed)
      : handedOver(request, submissionText(sealed));
  },
};

function handedOver(request: DeskRequest, text: string): ExitCode {
  const refusal = outputRefusal(request, text, createdFile);
  if (refusal) return sealFault(request, refusal);
  writeOutput(request, text);
  return 0;
}
