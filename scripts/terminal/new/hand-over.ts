// What becomes of a whole report: a file of the inbox and, in a clone of a desk on GitHub, the link that sends it there.
import { basename } from 'node:path/posix';
import { forgeLink, newFileAddress } from '../../ticket/desk/forge-link.ts';
import { isLogin } from '../../ticket/login.ts';
import { submissionText } from '../../ticket/record/serialise.ts';
import { isSealed } from '../../ticket/ticket.ts';
import { clonedFrom } from '../github-clone.ts';
import { writeJson } from '../output.ts';
import { sealFault, setOf } from '../seal/seal-output.ts';
import { sealedFor } from '../seal/seal-report.ts';
import { type DeskRequest, type ExitCode, usageFault } from '../terminal.ts';
import type { AnyReport } from './from-file.ts';
import { submitted } from './inbox-file.ts';
import { isLeft, type Prompts } from './prompts.ts';

/** Writes the report, and says where it went and what comes next; `prompts` where somebody can be asked. */
export async function handedOver(
  request: DeskRequest,
  report: AnyReport,
  prompts?: Prompts,
): Promise<ExitCode> {
  const { disk, terminal, flags } = request;
  if (flags.has('dry-run')) {
    terminal.write(submissionText(report));
    return 0;
  }
  const repository = clonedFrom(disk.root);
  if (repository === null) return written(request, report);
  const sent = mustBeSealed(request, report) ? await sealed(request, report, prompts) : report;
  return sent === null ? 1 : linked(request, sent, repository);
}

function written(request: DeskRequest, report: AnyReport): ExitCode {
  const { terminal, words, format } = request;
  const path = submitted(request, report);
  if (format === 'json') writeJson(terminal, { path });
  else terminal.write(`${words.terminal.wizard.written(path)}\n${words.terminal.wizard.nextStep}\n`);
  return 0;
}

/** What is under embargo never goes in plain words to a place that others may read, where the desk has keys. */
function mustBeSealed(request: DeskRequest, report: AnyReport): boolean {
  return report.disclosure === 'embargoed' && !isSealed(report) && setOf(request) !== null;
}

async function sealed(
  request: DeskRequest,
  report: AnyReport,
  prompts: Prompts | undefined,
): Promise<AnyReport | null> {
  if (isSealed(report)) return report;
  const author = request.options.as ?? (await askedLogin(request, prompts));
  if (author === null) return null;
  const result = await sealedFor(request, report, author);
  if (typeof result !== 'string') return result;
  sealFault(request, result);
  return null;
}

// The seal holds for one account: a guess at its name would make the report a copy in the eyes of the desk.
async function askedLogin({ words }: DeskRequest, prompts: Prompts | undefined): Promise<string | null> {
  if (!prompts) throw usageFault('option-missing', { option: '--as' });
  const { wizard } = words.terminal;
  const typed = await prompts.line(wizard.github.login, (typed) => {
    const found = typed.trim();
    return isLogin(found)
      ? undefined
      : words.terminal.usage['login-malformed']({ found: found.slice(0, 60) });
  });
  return isLeft(typed) ? null : typed.trim();
}

function linked(request: DeskRequest, report: AnyReport, repository: string): ExitCode {
  const { terminal, words, format } = request;
  const { github, written } = words.terminal.wizard;
  const path = submitted(request, report);
  const newFile = newFileAddress(`https://github.com/${repository}`);
  const { href, isWhole } = forgeLink(newFile, basename(path, '.yaml'), submissionText(report));
  if (format === 'json') {
    writeJson(terminal, { path, link: href });
    return 0;
  }
  const isOpen = report.disclosure === 'embargoed' && !isSealed(report);
  if (isOpen) terminal.writeError(`${github.embargoOpen}\n`);
  terminal.write(
    `${written(path)}\n\n${isWhole ? github.open : github.empty(path)}\n\n${href}\n\n${github.next}\n`,
  );
  return 0;
}
