// What a run shows of itself on its page in Actions. Everybody can read it there, so it holds nothing but what is public.

import type { Observation } from '../../loop/github/observation.ts';
import type { Outcome } from '../../loop/github/run.ts';
import { strayNames } from '../../plan/replies/stray.ts';
import { ticketAddress } from '../../plan/site-address.ts';
import { MINUTE } from '../../ticket/clock/instant.ts';
import { exampleKeys } from '../../ticket/desk/example-desk.ts';
import { ownLanguage } from '../../ticket/ticket.ts';
import { type Due, dueAmong } from '../../triage/deadlines.ts';
import { isPubliclyUrgent, urgentFirst } from '../../triage/urgency.ts';
import { momentWords, spanWords } from '../../words/moment.ts';
import { words } from '../../words/words.ts';

const shown = 30;

/** Markdown for the summary of a run; `at` is epoch milliseconds. */
export function summaryText(outcome: Outcome, observation: Observation, at: number): string {
  const { desk } = observation;
  const { answers } = words(ownLanguage(desk));
  const { summary } = answers;
  const keys = exampleKeys(desk);
  const remainingLines = outcome.left > 0 ? [summary.left(outcome.left)] : [];
  const deferred = outcome.plan?.deferred.length ?? 0;
  const parts = [
    `## ${summary.title}`,
    ...(keys.length > 0 ? [summary.notSetUp(keys)] : []),
    ...doneParts(outcome, observation),
    ...remainingLines,
    ...(deferred > 0 ? [summary.deferred(deferred)] : []),
    ...partialParts(observation),
    ...strayParts(observation),
    ...refusedParts(outcome, observation),
    ...unreadableParts(observation),
    `### ${summary.due}`,
    dueTable(observation, outcome, at),
  ];
  return `${parts.join('\n\n')}\n`;
}

function doneParts({ writes, given }: Outcome, { desk }: Observation): string[] {
  const { answers, ticket } = words(ownLanguage(desk));
  const { summary } = answers;
  if (writes.length === 0 && given.length === 0) return [summary.nothingDone];
  const changed = writes.filter(({ record, before }) => record.history.length > before);
  const lines = changed.slice(0, shown).map(({ record }) => {
    const last = record.history.at(-1)?.did;
    return `- \`${record.number}\` – ${last ? ticket.did[last] : ''}`;
  });
  return [`### ${summary.done}`, ...(lines.length > 0 ? [lines.join('\n')] : [])];
}

// What is done in part, each with its reason.
function partialParts(observation: Observation): string[] {
  const { summary } = words(ownLanguage(observation.desk)).answers;
  return (['unread', 'cut', 'waiting'] as const).flatMap((part) => {
    const numbers = observation[part].map(({ number }) => number);
    return numbers.length === 0 ? [] : [summary[part](numbers.slice(0, shown), numbers.length)];
  });
}

function strayParts({ desk, stray: { paths } }: Observation): string[] {
  return paths.length === 0 ? [] : [words(ownLanguage(desk)).answers.summary.stray(strayNames(paths))];
}

function refusedParts({ refusals }: Outcome, { desk }: Observation): string[] {
  const { answers } = words(ownLanguage(desk));
  const lines = refusals
    .slice(0, shown)
    .map(({ pull, what }) => `- ${pull === null ? '' : `#${pull}: `}${answers.refusals[what]}`);
  return lines.length === 0 ? [] : [`### ${answers.summary.refused}`, lines.join('\n')];
}

function unreadableParts({ desk, stored }: Observation): string[] {
  const wording = words(ownLanguage(desk));
  const problems = [...stored.values()].flatMap((one) => (one.kind === 'unreadable' ? one.problems : []));
  // No sentence, since it may quote what an embargo hides.
  const lines = problems
    .slice(0, shown)
    .map(({ path, line, column, code }) => `- \`${path}:${line}:${column}\` ${code}`);
  return lines.length === 0 ? [] : [`### ${wording.answers.summary.problems}`, lines.join('\n')];
}

/** What is due on the open tickets, the most urgent first, as far as anyone may know it. */
function dueDeadlines({ desk, stored }: Observation, { writes }: Outcome): Due[] {
  const known = [...stored.values()].flatMap((one) => (one.kind === 'record' ? [one.record] : []));
  const latest = [...known, ...writes.map(({ record }) => record)];
  const due = dueAmong(new Map(latest.map((record) => [record.number, record])).values(), desk);
  return urgentFirst(due, ({ record }) => isPubliclyUrgent(record));
}

function dueTable(observation: Observation, outcome: Outcome, at: number): string {
  const { desk } = observation;
  const language = ownLanguage(desk);
  const { answers, ticket } = words(language);
  const { summary } = answers;
  const due = dueDeadlines(observation, outcome);
  if (due.length === 0) return summary.nothingDue;
  const rows = due.slice(0, shown).map(({ record, deadline: { kind, dueAt } }) => {
    const span = spanWords(language, Math.abs(dueAt - at) / MINUTE);
    const remainingTime = dueAt < at ? summary.overdue(span) : summary.remaining(span);
    const instant = momentWords(language, desk.calendar.time_zone, dueAt);
    const link = `[${record.number}](${ticketAddress(desk, record.number, language)})`;
    return `| ${link} | ${ticket.deadline[kind].label} | ${instant}, ${remainingTime} |`;
  });
  return [`| ${summary.columns.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n');
}
