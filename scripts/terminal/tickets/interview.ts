// The guided questions: asks what is not answered yet, and takes no answer that the intake would refuse.

import { isDeepStrictEqual } from 'node:util';
import { type Finding, type PropertyPath, problem } from '../../ticket/problem.ts';
import { answerFindings, answerFrom } from '../../ticket/report/answers.ts';
import { type Answers, type Question, questions, withAnswer } from '../../ticket/report/questions.ts';
import { valueAt } from '../../ticket/yaml/value.ts';
import { problemSentence, type Words } from '../../words/words.ts';
import { type Answer, type Choice, cancelled, type Prompts } from './prompts.ts';

export interface Interview {
  prompts: Prompts;
  words: Words;
  /** Epoch milliseconds. */
  now: number;
}

/** Answers to all questions that apply, those given already kept where they stand; or that it was cancelled. */
export async function interviewed(interview: Interview, given: Answers): Promise<Answer<Answers>> {
  let answers = given;
  for (const question of questions) {
    if (question.isAsked?.(answers) === false || isAnswered(answers, question, interview.now)) continue;
    const value = await asked(interview, question, answers);
    if (value === cancelled) return cancelled;
    answers = withAnswer(answers, question.at, value);
  }
  return answers;
}

function isAnswered(answers: Answers, { at }: Question, now: number): boolean {
  return valueAt(answers, at) !== undefined && answerFindings(answers, at, now).length === 0;
}

async function asked(interview: Interview, question: Question, answers: Answers): Promise<Answer<unknown>> {
  const { prompts, words } = interview;
  const { label, hint } = propertyWords(words, question.at);
  const message = hint === '' ? label : `${label} – ${hint}`;
  if (question.kind === 'offers') return askedOffers(interview, message);
  if (question.of) return askedChoice(interview, label, message, choices(words, question));
  const judge = (typed: string) => fault(interview, question, answers, typed);
  const { wizard } = words.terminal;
  const isLong = question.kind === 'text' || String(question.between).includes('\\n');
  const end = question.isOptional ? wizard.optionalText : wizard.text;
  const aside = isLong ? end : question.isOptional ? wizard.optional : undefined;
  const typed = await (isLong ? prompts.text : prompts.line)(message, judge, aside);
  return typed === cancelled ? cancelled : answerFrom(question, typed);
}

// What the values mean is said before the choice, side by side: who chooses between two must see both.
async function askedChoice(
  { prompts }: Interview,
  label: string,
  message: string,
  of: readonly Choice<string | boolean>[],
): Promise<Answer<unknown>> {
  const meanings = of.flatMap(({ label, hint }) => (hint ? [`${label} – ${hint}`] : []));
  if (meanings.length > 0) prompts.show(label, meanings.join('\n'));
  return prompts.choose(
    message,
    of.map(({ value, label }) => ({ value, label })),
  );
}

// A vulnerability needs one of two: so the second of the questions about them may not be skipped after the first was.
function fault(
  { words, now }: Interview,
  question: Question,
  answers: Answers,
  typed: string,
): string | undefined {
  const value = answerFrom(question, typed);
  const needsOne = question.at[0] === 'cvss' && answers.cve === undefined;
  if (value === undefined && needsOne)
    return sentence(words, { code: 'cve-or-cvss-missing', parameters: {} });
  if (value === undefined) return question.isOptional ? undefined : words.terminal.wizard.needed;
  const [first] = answerFindings(withAnswer(answers, question.at, value), question.at, now);
  return first && sentence(words, first);
}

function sentence(words: Words, { code, parameters }: Pick<Finding, 'code' | 'parameters'>): string {
  return problemSentence(words, problem(code, parameters as never, ''));
}

function choices({ ticket }: Words, { at, of = [] }: Question): Choice<string | boolean>[] {
  const known: Readonly<Record<string, Readonly<Record<string, { label: string; meaning: string }>>>> = {
    category: ticket.category,
    disclosure: ticket.disclosure,
    status: ticket.remediation,
  };
  return of.map((value) => {
    const label = known[at.at(-1) ?? '']?.[String(value)];
    const answer = ticket.answer[String(value) as keyof typeof ticket.answer];
    return label ? { value, label: label.label, hint: label.meaning } : { value, label: answer };
  });
}

function propertyWords({ ticket }: Words, at: PropertyPath): { label: string; hint: string } {
  const [group = '', name = ''] = at.length > 1 ? at : ['report', ...at];
  const groups = ticket.properties as unknown as Record<
    string,
    Record<string, { label: string; hint: string }>
  >;
  return groups[group]?.[name] ?? { label: at.join('.'), hint: '' };
}

async function askedOffers({ prompts, words, now }: Interview, message: string): Promise<Answer<unknown>> {
  const { offers } = words.ticket.properties;
  const { wizard } = words.terminal;
  const found: { id: string; versions?: string }[] = [];
  const judge = (key: 'id' | 'versions') => (typed: string) => {
    if (typed.trim() === '') return key === 'versions' ? undefined : wizard.needed;
    const [first] = answerFindings({ offers: [{ id: 'x', [key]: typed.trim() }] }, ['offers', 0, key], now);
    return first && sentence(words, first);
  };
  for (;;) {
    const id = await prompts.line(message, judge('id'), offers.id.hint);
    if (id === cancelled) return cancelled;
    const versions = await prompts.line(offers.versions.label, judge('versions'), wizard.optional);
    if (versions === cancelled) return cancelled;
    const offer = { id: id.trim(), ...(versions.trim() && { versions: versions.trim() }) };
    if (!found.some((other) => isDeepStrictEqual(other, offer))) found.push(offer);
    const more = await prompts.choose(wizard.anotherOffer, [
      { value: false, label: wizard.no },
      { value: true, label: wizard.yes },
    ]);
    if (more === cancelled) return cancelled;
    if (!more) return found;
  }
}
