// The finished file, read by the very code of the intake, and each problem led back to the step that asks about it.

import type { Problem } from '../../../scripts/ticket/problem.ts';
import { questions } from '../../../scripts/ticket/report/questions.ts';
import { readSubmission, type SealRules } from '../../../scripts/ticket/report/submission.ts';
import { yamlSource } from '../../../scripts/ticket/yaml/yaml-source.ts';
import { type Step, stepAsking } from './steps.ts';

/** What the intake would say of the file; `now` is epoch milliseconds, `rules` are those of a desk that seals. */
export function problemsIn(path: string, text: string, now: number, rules?: SealRules): Problem[] {
  return readSubmission(path, new TextEncoder().encode(text), now, rules).problems;
}

/** The step that asks about what stands on a line, counted from 1; undefined where none does. */
export function stepAtLine(text: string, line: number): Step | undefined {
  const { source } = yamlSource('', text);
  if (source === null) return undefined;
  const lineOf = (at: readonly string[]) => source.place(['report', ...at], 'key').line;
  // What is missing is placed at what should hold it: at the top, that says nothing.
  const places = questions.map(({ at }) => ({ at, line: lineOf(at) })).filter((one) => one.line > lineOf([]));
  const above = places.filter((one) => one.line <= line).sort((one, other) => one.line - other.line);
  return stepAsking(above.at(-1)?.at ?? []);
}
