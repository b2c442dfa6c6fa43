// `desk seal FILE`: seals a report under embargo to the keys of the staff, for a submission that everybody may see.
import { fingerprint } from '../../ticket/seal/recipients.ts';
import { sealedReport } from '../../ticket/seal/sealed-report.ts';
import { submissionText } from '../../ticket/serialise.ts';
import { isSealed } from '../../ticket/ticket.ts';
import { loginOf } from '../intake.ts';
import { draft } from '../new.ts';
import { problemLines } from '../output.ts';
import type { DeskRequest, ExitCode, TerminalCommand } from '../terminal.ts';
import { createdFile, repositoryOf } from './place.ts';
import { refusedRecipient } from './reply-key.ts';
import { type RecipientSet, sealFault, setOf, tellRecipients } from './told.ts';

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
    const sealed = await sealedReport(report, {
      ...set,
      repository: repositoryOf(request),
      author: loginOf(request),
      ...(replyTo !== undefined && { replyTo }),
      randomBytes: request.terminal.randomBytes,
    });
    if (!sealed) return sealFault(request, 'too-long');
    return told(request, submissionText(sealed), set);
  },
};

function told(request: DeskRequest, text: string, set: RecipientSet): ExitCode {
  const { terminal, options, words } = request;
  tellRecipients(request, set);
  terminal.writeError(`${words.seal.boundTo(repositoryOf(request), loginOf(request))}\n`);
  const replyTo = options['reply-to'];
  if (replyTo !== undefined) terminal.writeError(`${words.seal.replyTo(fingerprint(replyTo))}\n`);
  if (options.output === undefined) terminal.write(text);
  else {
    const refusal = createdFile(request, options.output, text);
    if (refusal) return sealFault(request, refusal);
    terminal.writeError(`${words.seal.written(options.output)}\n`);
  }
  return 0;
}
