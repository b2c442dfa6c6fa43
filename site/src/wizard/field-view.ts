// The fields of the wizard: how each question is put, in the words that people know from elsewhere on the desk.
import type { Question } from '../../../scripts/ticket/report/questions.ts';
import type { Words } from '../../../scripts/words/words.ts';
import { fieldName } from './typed.ts';

interface ChoiceView {
  value: string;
  label: string;
  meaning: string | null;
}

export interface FieldView {
  name: string;
  kind: 'choice' | 'line' | 'text' | 'offers' | 'cvss';
  label: string;
  hint: string;
  isOptional: boolean;
  /** Digits alone are meant, so that small devices show no letters. */
  isNumber: boolean;
  choices: ChoiceView[];
}

const separators: Readonly<Record<string, 'comma' | 'space' | 'line'>> = {
  cve: 'space',
  cwe: 'space',
  'incident.data_types': 'comma',
  'remediation.steps': 'line',
  references: 'line',
  credits: 'line',
};

export function fieldView(words: Words, question: Question): FieldView {
  const name = fieldName(question.at);
  return {
    name,
    kind: kindOf(question, name),
    label: propertyWords(words, question.at).label,
    hint: hintOf(words, question, name),
    isOptional: question.isOptional === true,
    isNumber: question.kind === 'number',
    choices: (question.of ?? []).map((value) => choiceView(words, question, String(value))),
  };
}

function kindOf({ kind }: Question, name: string): FieldView['kind'] {
  if (name === 'cvss') return 'cvss';
  if (kind === 'list') return separators[name] === 'line' ? 'text' : 'line';
  return kind === 'number' ? 'line' : kind;
}

function hintOf(words: Words, { at }: Question, name: string): string {
  const { several } = words.wizard;
  const separator = separators[name];
  if (name === 'cvss') return words.wizard.cvss.hint;
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
