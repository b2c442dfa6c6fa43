// The fork in the road: what becomes of an embargo where anyone could read the report, since the desk has no keys to seal it with.
import type { Answers, Question } from '../../../../scripts/ticket/report/questions.ts';
import { valueAt } from '../../../../scripts/ticket/yaml/value.ts';
import type { EmbargoWay } from '../../../../scripts/words/shapes/wizard/wizard-embargo-words.ts';
import type { Draft, Fault, Typed } from '../draft.ts';

/** On GitHub or by the desk's own contact, outside of the wizard; or in it, without details or without an embargo. */
export const ways: readonly EmbargoWay[] = ['github', 'contact', 'placeholder', 'public'];

/** The name of the field; it is no part of the report. */
export const wayField = 'embargo.way';

/** What a report without details says in their place. */
export interface Neutral {
  offer: string;
  title: string;
  description: string;
}

type Forked = Pick<Draft, 'typed' | 'sealMode' | 'reach'>;

/** Whether the question has to be put. */
export function isForked({ typed, sealMode, reach }: Forked): boolean {
  return typed.disclosure === 'embargoed' && sealMode === 'never' && reach === 'everyone';
}

/** The way that was chosen; null where none was, or none is asked for. */
export function wayIn(draft: Forked): EmbargoWay | null {
  return isForked(draft) ? chosenWay(draft.typed) : null;
}

function chosenWay(typed: Typed): EmbargoWay | null {
  return ways.find((way) => way === typed[wayField]) ?? null;
}

const elsewhere: ReadonlySet<EmbargoWay | null> = new Set(['github', 'contact']);

/** Nobody comes past the fork without a way, nor by one that leads out of the wizard. */
export function wayFaults(draft: Forked): Fault[] {
  if (!isForked(draft)) return [];
  const way = chosenWay(draft.typed);
  const code = way === null ? 'needed' : elsewhere.has(way) ? 'way-elsewhere' : null;
  return code ? [{ field: wayField, code, parameters: {} }] : [];
}

// What tells the desk that there is something, of which kind, from whom and how urgent. A vulnerability needs a CVE or a CVSS.
const kept: readonly (readonly string[])[] = [
  ...[['category'], ['disclosure'], ['language'], ['publisher']],
  ...[['actively_exploited'], ['publicly_known'], ['cve'], ['cvss'], ['incident', 'contained']],
];

/** Whether a question is left out, so that its answer stays secret. */
export function isWithheld({ at }: Pick<Question, 'at'>, draft: Forked): boolean {
  return wayIn(draft) === 'placeholder' && !kept.some((one) => one.join('.') === at.join('.'));
}

/** The report as the way that was chosen makes it. */
export function answersOnWay(answers: Answers, draft: Forked, neutral: Neutral): Answers {
  const way = wayIn(draft);
  if (way === 'public') return { ...answers, disclosure: 'public' };
  return way === 'placeholder' ? placeholder(answers, neutral) : answers;
}

function placeholder(answers: Answers, { offer, title, description }: Neutral): Answers {
  const contained = valueAt(answers, ['incident', 'contained']);
  const told = Object.entries(answers).filter(([key]) =>
    kept.some((one) => one.length === 1 && one[0] === key),
  );
  return {
    ...Object.fromEntries(told),
    ...(contained !== undefined && { incident: { contained } }),
    offers: [{ id: offer }],
    title,
    description: `${description}\n`,
    remediation: { status: 'none_available' },
    customer_message: { wanted: false },
  };
}
