// The guided way to a report: what was begun is offered again, and nothing is handed on before the person says so.

import { submissionText } from '../../ticket/record/serialise.ts';
import type { Question } from '../../ticket/report/questions.ts';
import { readSubmission } from '../../ticket/report/submission.ts';
import type { Report } from '../../ticket/ticket.ts';
import type { Reading } from '../../ticket/yaml/document.ts';
import { valueAt } from '../../ticket/yaml/value.ts';
import { momentWords } from '../../words/moment.ts';
import { problemLines } from '../output.ts';
import type { DeskRequest } from '../terminal.ts';
import { propertyWords } from './ask.ts';
import type { AnyReport, Draft } from './from-file.ts';
import { type Interview, interviewed } from './interview.ts';
import type { KeptDraft } from './kept-draft.ts';
import { askedQuestions, keyOf, type Progress } from './progress.ts';
import { cancelled, isLeft, type Prompts } from './prompts.ts';

export interface Guided {
  request: DeskRequest;
  prompts: Prompts;
  kept: KeptDraft;
  /** What a file answers already, and what is wrong with it. */
  file: Draft | null;
}

/** The report that somebody agrees to; null where they stopped, or where it cannot be one. */
export async function guidedReport(guided: Guided): Promise<AnyReport | null> {
  const { request, prompts, kept } = guided;
  const { wizard } = request.words.terminal;
  prompts.greet(wizard.greeting, wizard.help);
  const start = await startOf(guided);
  if (start === cancelled) return null;
  tellTaken(guided);
  const interview: Interview = {
    prompts,
    words: request.words,
    now: request.at,
    zones: [request.terminal.timeZone ?? 'UTC', request.desk.calendar.time_zone],
    keep: (progress) => kept.write(progress, start.begunAt),
  };
  return agreed(guided, interview, start.progress);
}

function tellTaken({ request: { words, options }, prompts, file }: Guided): void {
  if (!file?.format) return;
  const labels = askedQuestions(file.answers ?? {})
    .filter(({ at }) => valueAt(file.answers, at) !== undefined)
    .map(({ at }) => propertyWords(words, at).label);
  prompts.show(options.from ?? '', words.terminal.wizard.from(file.format, labels.join(', ')));
}

async function startOf({
  request,
  prompts,
  kept,
  file,
}: Guided): Promise<{ progress: Progress; begunAt: number } | typeof cancelled> {
  const { words, at, language, desk } = request;
  const fresh = { progress: { answers: { language, ...file?.answers }, settled: [] }, begunAt: at };
  const begun = kept.read();
  if (!begun) return fresh;
  const { found, goOn, startOver } = words.terminal.wizard.kept;
  const zone = request.terminal.timeZone ?? desk.calendar.time_zone;
  const isGoingOn = await prompts.choose(found(momentWords(language, zone, begun.begunAt)), [
    { value: true, label: goOn },
    { value: false, label: startOver },
  ]);
  if (isLeft(isGoingOn)) return cancelled;
  if (isGoingOn) return begun;
  kept.remove();
  return fresh;
}

async function agreed(guided: Guided, interview: Interview, start: Progress): Promise<AnyReport | null> {
  let reopened: Question | undefined;
  for (let progress = start; ; ) {
    const answered = await interviewed(interview, progress, reopened);
    if (answered === cancelled) return null;
    progress = answered;
    const decision = await decided(guided, progress);
    if (decision === null || 'report' in decision) return decision?.report ?? null;
    reopened = decision.reopened;
  }
}

// What no question is about can still be wrong: a key that the file brought, or the length of all answers together.
async function decided(
  guided: Guided,
  progress: Progress,
): Promise<{ report: AnyReport } | { reopened: Question } | null> {
  const { request, file } = guided;
  // What was wrong with an advisory is only that it is no report.
  const problems = file?.format ? [] : (file?.problems ?? []);
  const { content, problems: own } = reportFrom(progress, request.at);
  if (!content) request.terminal.writeError(problemLines(request, problems.length > 0 ? problems : own));
  if (!content && problems.length > 0) return null;
  const way = await askAgreement(guided, content?.report ?? null);
  if (way === 'send' && content) return content;
  const reopened = way === 'change' ? await whichQuestion(guided, progress) : undefined;
  return reopened ? { reopened } : null;
}

/** Read back from its own text, so that what is shown and written is what the intake will accept. */
function reportFrom({ answers }: Progress, at: number): Reading<{ report: AnyReport }> {
  const text = submissionText(answers as unknown as Report);
  return readSubmission('report.yaml', new TextEncoder().encode(text), at);
}

async function askAgreement(
  { request, prompts }: Guided,
  report: AnyReport | null,
): Promise<'send' | 'change' | 'later'> {
  const { wizard } = request.words.terminal;
  if (report) prompts.show(wizard.review, submissionText(report));
  const ready = report ? [{ value: 'send' as const, label: wizard.yes }] : [];
  const answer = await prompts.choose<'send' | 'change' | 'later'>(wizard.submit, [
    ...ready,
    { value: 'change', label: wizard.change },
    { value: 'later', label: wizard.later },
  ]);
  return isLeft(answer) ? 'later' : answer;
}

async function whichQuestion(
  { request, prompts }: Guided,
  { answers }: Progress,
): Promise<Question | undefined> {
  const asked = askedQuestions(answers);
  const key = await prompts.choose(
    request.words.terminal.wizard.whichAnswer,
    asked.map((question) => ({
      value: keyOf(question),
      label: propertyWords(request.words, question.at).label,
    })),
  );
  return asked.find((question) => keyOf(question) === key);
}
