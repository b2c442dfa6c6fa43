// The fields of the wizard: how each question is put, in the words that people know from elsewhere on the desk.
import schema from '../../../schema/ticket.schema.json' with { type: 'json' };
import type { Question } from '../../../scripts/ticket/report/questions.ts';
import { type Shape, shapeAt } from '../../../scripts/ticket/yaml/schema-shape.ts';
import type { Words } from '../../../scripts/words/words.ts';
import { fieldName, notKnown } from './typed.ts';

interface ChoiceView {
  value: string;
  label: string;
  meaning: string | null;
}

export interface FieldView {
  name: string;
  kind: 'choice' | 'line' | 'text' | 'moment' | 'offers' | 'cvss';
  label: string;
  hint: string;
  isOptional: boolean;
  /** Digits alone are meant, so that small devices show no letters. */
  isNumber: boolean;
  /** The characters that a text may have; null where nobody gets near. */
  limit: number | null;
  isMarkdown: boolean;
  /** Whether *not known* can be said in place of words. */
  mayBeUnknown: boolean;
  choices: ChoiceView[];
}

const separators: Readonly<Record<string, 'comma' | 'line'>> = {
  cve: 'line',
  cwe: 'line',
  'incident.data_types': 'comma',
  'remediation.steps': 'line',
  references: 'line',
  credits: 'line',
};

const bounded: ReadonlySet<string> = new Set(['title', 'description', 'impact', 'customer_message.draft']);
const inMarkdown: ReadonlySet<string> = new Set([
  ...['description', 'impact', 'remediation.steps', 'customer_message.draft'],
]);
const perhapsUnknown: ReadonlySet<string> = new Set([
  ...['discovered_at', 'cwe', 'incident.detected_at', 'incident.customers_affected', 'incident.data_types'],
]);

export function fieldView(words: Words, question: Question): FieldView {
  const name = fieldName(question.at);
  return {
    name,
    kind: kindOf(question, name),
    label: propertyWords(words, question.at).label,
    hint: hintOf(words, question, name),
    isOptional: question.isOptional === true,
    isNumber: question.kind === 'number',
    limit: bounded.has(name) ? limitOf(question.at) : null,
    isMarkdown: inMarkdown.has(name),
    mayBeUnknown: perhapsUnknown.has(name),
    choices: valuesOf(question).map((value) => choiceView(words, question, value)),
  };
}

// An answer that may be left out is left out by saying that it is not known.
function valuesOf({ of = [], isOptional }: Question): string[] {
  return [...of.map(String), ...(of.length > 0 && isOptional ? [notKnown] : [])];
}

function limitOf(at: readonly string[]): number | null {
  return shapeAt(schema as Shape, ['report', ...at])?.maxLength ?? null;
}

function kindOf({ kind }: Question, name: string): FieldView['kind'] {
  if (name === 'cvss') return 'cvss';
  if (kind === 'list') return separators[name] === 'line' ? 'text' : 'line';
  return kind === 'number' ? 'line' : kind;
}

function hintOf(words: Words, { at, kind }: Question, name: string): string {
  const { several } = words.wizard;
  const separator = separators[name];
  if (name === 'cvss') return words.wizard.cvss.hint;
  if (kind === 'moment') return words.wizard.moment.hint;
  return [propertyWords(words, at).hint, ...(separator ? [several[separator]] : [])].join(' ');
}

function propertyWords({ ticket }: Words, at: readonly string[]): { label: string; hint: string } {
  const [group = '', name = ''] = at.length > 1 ? at : ['report', ...at];
  const groups: Readonly<Record<string, Readonly<Record<string, { label: string; hint: string }>>>> = {
    ...ticket.properties,
  };
  const found = groups[group]?.[name];
  if (!found) throw new Error(`no words for ${at.join('.')}`);
  return found;
}

function choiceView({ ticket }: Words, { at }: Question, value: string): ChoiceView {
  const labels: Readonly<Record<string, Readonly<Record<string, { label: string; meaning: string }>>>> = {
    category: ticket.category,
    disclosure: ticket.disclosure,
    status: ticket.remediation,
  };
  const known = labels[at.at(-1) ?? '']?.[value];
  const answers: Readonly<Record<string, string>> = ticket.answer;
  return known ? { value, ...known } : { value, label: answers[value] ?? value, meaning: null };
}
