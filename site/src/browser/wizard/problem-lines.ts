// What the intake would say of the finished file, each sentence with the way to the step that asks about it.
import type { SealRules } from '../../../../scripts/ticket/report/submission.ts';
import { hashOf } from '../../wizard/places.ts';
import { faultSentence } from './sayings.ts';
import type { Session } from './session.ts';
import type { Line } from './summary.ts';

// The reader of YAML is as large as all the rest, and nobody needs it before the end.
const reader = () => import('../../wizard/read-back.ts');

/** The problems of the file, or none where the reader cannot be fetched: the intake reads the file in any case. */
export async function problemLines(
  { slug, sayings }: Session,
  text: string,
  rules?: SealRules,
): Promise<Line[]> {
  const { problemsIn } = (await reader().catch(() => null)) ?? {};
  const problems = problemsIn?.(`${slug}.yaml`, text, Date.now(), rules) ?? [];
  return Promise.all(
    problems.map(({ line, code, parameters }) =>
      lineAt(text, line, faultSentence(sayings, { field: '', code, parameters })),
    ),
  );
}

/** A sentence about a line of the file, counted from 1. */
export async function lineAt(text: string, line: number, sentence: string): Promise<Line> {
  const { stepAtLine } = await reader();
  const step = stepAtLine(text, line);
  return { sentence, href: step ? hashOf({ step: step.name, isChange: true }) : null };
}
