// One question as it is put to a person, by its kind; no answer is taken that the intake would refuse.
import type { Desk } from '../../ticket/desk/configuration.ts';
import type { Finding, PropertyPath } from '../../ticket/problem.ts';
import { problem } from '../../ticket/problem.ts';
import { answerFindings, answerFrom } from '../../ticket/report/answers.ts';
import { choiceIn } from '../../ticket/report/meant/choices.ts';
import { type Answers, type Question, withAnswer } from '../../ticket/report/questions.ts';
import { valueAt } from '../../ticket/yaml/value.ts';
import { problemSentence, type Words } from '../../words/words.ts';
import { type Answer, type Choice, isLeft, type Judge, type Prompts } from './prompts.ts';

export interface Asking {
  prompts: Prompts;
  words: Words;
  /** Epoch milliseconds. */
  now: number;
  /** The zones that a time is likely to be in. */
  zones: readonly string[];
  /** The desk that is to get the report. */
  desk: Pick<Desk, 'catalogue'>;
  question: Question;
  answers: Answers;
  canGoBack: boolean;
  /** What was begun at an earlier time. */
  begun?: string | undefined;
  keep?: ((text: string) => void) | undefined;
}

/** Of several values: what they mean is said before, side by side, since who chooses must see all of them. */
export async function askChoice(asking: Asking): Promise<Answer<unknown>> {
  const { prompts, words, question, answers, canGoBack } = asking;
  const choices = choicesOf(asking);
  const meanings = choices.flatMap(({ label, meaning }) => (meaning ? [`${label} – ${meaning}`] : []));
  if (meanings.length > 0) prompts.show(propertyWords(words, question.at).label, meanings.join('\n'));
  const initial = valueAt(answers, question.at) as string | boolean | undefined;
  const answer = await prompts.choose(messageOf(asking), choices, { initial, canGoBack });
  return answer === notKnown && question.isOptional ? undefined : answer;
}

const notKnown = 'unknown';

interface Meant extends Choice<string | boolean> {
  meaning?: string;
}

function choicesOf({ words: { ticket }, question: { at, of = [], isOptional } }: Asking): Meant[] {
  const known: Readonly<Record<string, Readonly<Record<string, { label: string; meaning: string }>>>> = {
    category: ticket.category,
    disclosure: ticket.disclosure,
    status: ticket.remediation,
  };
  const answer: Readonly<Record<string, string>> = ticket.answer;
  return [...of, ...(isOptional ? [notKnown] : [])].map((value) => {
    const { label = answer[String(value)] ?? String(value), meaning } =
      known[at.at(-1) ?? '']?.[String(value)] ?? {};
    return { value, label, ...(meaning && { meaning }) };
  });
}

export async function askLine(asking: Asking): Promise<Answer<unknown>> {
  return answered(asking, await typedLine(asking, (typed) => lineFault(asking, typed)));
}

/** What somebody types on one line, once the judge takes it. */
export function typedLine(asking: Asking, judge: Judge): Promise<Answer<string>> {
  const { prompts, words, question, canGoBack } = asking;
  const aside = question.isOptional && !needsOne(asking) ? asideOf(question) : undefined;
  return prompts.line(messageOf(asking), judge, {
    aside: aside && words.terminal.wizard[aside],
    initial: typedBefore(asking),
    canGoBack,
  });
}

/** What is wrong with it; that it is not known says nothing, where nothing may be said. */
export function lineFault(asking: Asking, typed: string): string | undefined {
  return faultOf(asking, saysNothing(asking, typed) ? '' : typed);
}

function saysNothing({ question }: Asking, typed: string): boolean {
  return question.isOptional === true && isNotKnown(typed);
}

function isNotKnown(typed: string): boolean {
  return typed.trim() === '?' || choiceIn(typed, [notKnown]) !== undefined;
}

const mayBeUnknown: readonly string[] = [
  'discovered_at',
  'detected_at',
  'customers_affected',
  'data_types',
  'cwe',
];

function asideOf({ at }: Question): 'notKnown' | 'optional' {
  return mayBeUnknown.includes(at.at(-1) ?? '') ? 'notKnown' : 'optional';
}

/** A text, or a list with an item a line. */
export async function askText(asking: Asking): Promise<Answer<unknown>> {
  const { prompts, question, canGoBack, keep, begun } = asking;
  const typed = await prompts.text(messageOf(asking), (typed) => faultOf(asking, typed), {
    initial: begun ?? typedBefore(asking),
    canGoBack,
    isOptional: question.isOptional,
    name: question.at.join('-'),
    keep,
  });
  return answered(asking, typed);
}

/** The value that the report holds for it. */
export function answered(asking: Asking, typed: Answer<string>): Answer<unknown> {
  if (isLeft(typed)) return typed;
  return saysNothing(asking, typed) ? undefined : answerFrom(asking.question, typed);
}

/** The answer that is there already, as somebody would type it. */
function typedBefore({ question, answers }: Asking): string | undefined {
  const value = valueAt(answers, question.at);
  if (value === undefined) return undefined;
  const between = question.between ? ', ' : '\n';
  return Array.isArray(value) ? value.map(String).join(between) : String(value).replace(/\n$/, '');
}

/** What is wrong with a typed answer, in a sentence. */
export function faultOf(asking: Asking, typed: string): string | undefined {
  const { words, question, answers, now } = asking;
  const value = answerFrom(question, typed);
  if (value === undefined) return faultOfNone(asking);
  const [first] = answerFindings(withAnswer(answers, question.at, value), question.at, now);
  if (first?.code === 'wrong-type' && question.kind === 'number')
    return words.terminal.wizard.numberNeeded(typed.trim().slice(0, 60));
  return first && sentence(words, first);
}

function faultOfNone(asking: Asking): string | undefined {
  const { words, question } = asking;
  if (needsOne(asking)) return sentence(words, { code: 'cve-or-cvss-missing', parameters: {} });
  return question.isOptional ? undefined : words.terminal.wizard.needed;
}

/** A vulnerability needs one of two: so the second of the questions about them may not be skipped after the first was. */
export function needsOne({ question, answers }: Pick<Asking, 'question' | 'answers'>): boolean {
  return question.at[0] === 'cvss' && answers.cve === undefined;
}

/** In the words for somebody who sees no file. */
export function sentence(words: Words, { code, parameters }: Pick<Finding, 'code' | 'parameters'>): string {
  const told = { ...words, problems: { ...words.problems, ...withoutPages(words) } };
  return problemSentence(told, problem(code, parameters as never, ''));
}

// One of them speaks of the next page of the wizard.
function withoutPages({ wizardSayings }: Words): Partial<Words['problems']> {
  const { 'cve-malformed': _, ...others } = wizardSayings.problems;
  return others;
}

export function messageOf({ words, question }: Pick<Asking, 'words' | 'question'>): string {
  const { label, hint } = propertyWords(words, question.at);
  const several = question.kind === 'list' && !question.between ? words.wizard.several.line : '';
  return [label, [hint, several].filter((part) => part !== '').join(' ')]
    .filter((part) => part !== '')
    .join(' – ');
}

export function propertyWords({ ticket }: Words, at: PropertyPath): { label: string; hint: string } {
  const [group = '', name = ''] = at.length > 1 ? at : ['report', ...at];
  const groups = ticket.properties as unknown as Record<
    string,
    Record<string, { label: string; hint: string }>
  >;
  return groups[group]?.[name] ?? { label: at.join('.'), hint: '' };
}
