// The fields of a command: one for each argument, with what is known filled in.

import type { BoardData } from '../../staff/board-data.ts';
import type { ArgumentShape, CommandShape, Filled } from '../../staff/command-line.ts';
import { element } from '../element.ts';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export interface Field {
  name: string;
  control: Control;
  box: HTMLElement;
}

export function fieldsOf(data: BoardData, id: string, { takes }: CommandShape, filled: Filled): Field[] {
  return takes.map((argument) => {
    const control = controlOf(data, argument);
    control.id = `${id}-${argument.name}`;
    control.value = filled[argument.name] ?? '';
    const label = element('label', { for: control.id }, argument.label);
    if (argument.isOptional) label.append(element('span', { class: 'aside' }, ` (${data.optional})`));
    return { name: argument.name, control, box: element('p', { class: 'asked' }, label, control) };
  });
}

export function valuesOf(fields: readonly Field[]): Filled {
  return Object.fromEntries(fields.map(({ name, control }) => [name, control.value]));
}

const word = { type: 'text', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false' };

function controlOf(data: BoardData, argument: ArgumentShape): Control {
  if (argument.kind === 'choice')
    return element('select', { autocomplete: 'off' }, ...optionsOf(data, argument));
  return argument.kind === 'text' ? element('textarea', { rows: '3' }) : element('input', word);
}

// With the value beside what it is called, since the value is what will be written.
function optionsOf({ choose }: BoardData, { options }: ArgumentShape): HTMLOptionElement[] {
  const none = element('option', { value: '' }, choose);
  return [none, ...options.map(({ value, label }) => element('option', { value }, label))];
}
