// `desk new`: a report from guided questions, from a file, or from a file and the questions that it leaves open.
import { basename, dirname, resolve } from 'node:path';
import { submissionFileOf } from '../../forge/local/bounded-file.ts';
import { disk as diskOf } from '../../forge/local/disk.ts';
import { locked } from '../../forge/local/lock.ts';
import { createdWhole } from '../../forge/local/whole-file.ts';
import type { Problem } from '../../ticket/problem.ts';
import { submissionText } from '../../ticket/record/serialise.ts';
import { inbox, slugOf } from '../../ticket/report/inbox-name.ts';
import type { Answers } from '../../ticket/report/questions.ts';
import { privateRules, readSubmission } from '../../ticket/report/submission.ts';
import type { Report, TicketRecord } from '../../ticket/ticket.ts';
import type { Reading } from '../../ticket/yaml/document.ts';
import { isMapping, own } from '../../ticket/yaml/value.ts';
import { yamlSource } from '../../ticket/yaml/yaml-source.ts';
import { problemLines, writeJson } from '../output.ts';
import { type DeskRequest, type ExitCode, type TerminalCommand, usageFault } from '../terminal.ts';
import { cancelled, type Prompts } from './prompts.ts';

export const newReport: TerminalCommand = {
  name: 'new',
  takes: { usage: '', atLeast: 0, atMost: 0 },
  formats: ['text', 'json'],
  options: { from: 'FILE' },
  flags: ['dry-run'],
  needsDesk: true,
  run: async (request) => {
    const { terminal, options } = request;
    const file = options.from === undefined ? null : draft(request, options.from);
    if (file?.report) return written(request, file.report);
    if (!terminal.isInteractive) return file ? refused(request, file.problems) : nobody();
    if (file?.answers === null) return refused(request, file.problems);
    const { clackPrompts } = await import('./prompts.ts');
    return guided(request, clackPrompts, file?.answers ?? {}, file?.problems);
  },
};

function nobody(): never {
  throw usageFault('nobody-to-ask', {});
}

function refused(request: DeskRequest, problems: readonly Problem[]): ExitCode {
  request.terminal.writeError(problemLines(request, problems));
  return 1;
}

type AnyReport = TicketRecord['report'];

export interface Draft {
  report: AnyReport | null;
  /** What the file answers already; null when it is no YAML. */
  answers: Answers | null;
  problems: readonly Problem[];
}

/** The person's own file: it may lie anywhere, and its problems are named by the path that was typed. */
export function draft({ terminal, at, desk }: DeskRequest, path: string): Draft {
  const place = resolve(terminal.folder, path);
  const file = submissionFileOf(diskOf(dirname(place)), basename(place));
  if (file.problem) return { report: null, answers: null, problems: [{ ...file.problem, path }] };
  const { content, problems } = readSubmission(path, file.bytes, at, privateRules(desk));
  if (content) return { report: content.report, answers: null, problems: [] };
  const report = own(yamlSource(path, new TextDecoder().decode(file.bytes)).source?.value, 'report');
  return {
    report: null,
    answers: isMapping(report) && !Array.isArray(report) ? (report as Answers) : null,
    problems,
  };
}

/** Asks, shows what would be sent, and writes it when the person says so. `problems` are those of what was given. */
async function guided(
  request: DeskRequest,
  prompts: Prompts,
  given: Answers,
  problems: readonly Problem[] = [],
): Promise<ExitCode> {
  const { words, terminal, at, language } = request;
  const { wizard } = words.terminal;
  const { interviewed } = await import('./interview.ts');
  prompts.greet(wizard.greeting);
  const answers = await interviewed({ prompts, words, now: at }, { language, ...given });
  const read = answers === cancelled ? null : reportFrom(answers, at);
  if (read?.content === null) return refused(request, problems.length > 0 ? problems : read.problems);
  if (read && (await isAgreed(request, prompts, read.content.report)))
    return written(request, read.content.report);
  terminal.writeError(`${wizard.cancelled}\n`);
  return 1;
}

async function isAgreed({ words }: DeskRequest, prompts: Prompts, report: AnyReport): Promise<boolean> {
  const { wizard } = words.terminal;
  prompts.show(wizard.review, submissionText(report));
  const answer = await prompts.choose(wizard.submit, [
    { value: true, label: wizard.yes },
    { value: false, label: wizard.no },
  ]);
  return answer === true;
}

// Read back from its own text, so that what is shown and written is what the intake will accept. What no question is
// about can still be wrong: a key that the file brought, or the length of all answers together.
function reportFrom(answers: Answers, at: number): Reading<{ report: AnyReport }> {
  const text = submissionText(answers as unknown as Report);
  return readSubmission('report.yaml', new TextEncoder().encode(text), at);
}

function written(request: DeskRequest, report: AnyReport): ExitCode {
  const { disk, terminal, words, flags, format } = request;
  if (flags.has('dry-run')) {
    terminal.write(submissionText(report));
    return 0;
  }
  const path = submitted({ disk, terminal }, report);
  if (format === 'json') writeJson(terminal, { path });
  else terminal.write(`${words.terminal.wizard.written(path)}\n${words.terminal.wizard.nextStep}\n`);
  return 0;
}

/** Puts a report into the inbox and answers its path. */
export function submitted(at: Pick<DeskRequest, 'disk' | 'terminal'>, report: AnyReport): string {
  at.disk.makeFolder(inbox);
  return locked(at.disk.root, () => createdUnder(at, report, submissionText(report)));
}

// The name of an embargoed report's file tells nothing.
function createdUnder(
  { disk, terminal }: Pick<DeskRequest, 'disk' | 'terminal'>,
  report: AnyReport,
  text: string,
): string {
  const name =
    report.disclosure === 'public' ? nameFrom(report.title ?? '') : `report-${terminal.randomName()}`;
  const first = `${inbox}/${name}.yaml`;
  if (createdWhole(disk, first, text)) return first;
  const second = `${inbox}/${name}-${terminal.randomName()}.yaml`;
  if (createdWhole(disk, second, text)) return second;
  throw new Error(`two files of one random name in ${inbox}`);
}

function nameFrom(title: string): string {
  return slugOf(title.normalize('NFD').toLowerCase().replaceAll(/\p{M}/gu, ''), 60);
}
