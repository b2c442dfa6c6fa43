// The commands of one ticket as forms, each folded away but the first.

import type { BoardData } from '../../staff/board-data.ts';
import { type Filled, finishedLine, lineWithPlaces, missing } from '../../staff/command-line.ts';
import { element } from '../element.ts';
import { carryOut } from './carry-out.ts';
import { copyLine } from './copy-line.ts';
import type { Draft } from './draft.ts';
import { type Control, fieldsOf, valuesOf } from './fields.ts';
import { sentence } from './sentence.ts';
import { actor } from './who.ts';

export function commandForms(details: HTMLDetailsElement, data: BoardData): void {
  const list = details.querySelector('ul');
  const { ticket = '', pull = '' } = details.closest<HTMLElement>('[data-ticket]')?.dataset ?? {};
  for (const [place, item] of [...(list?.children ?? [])].entries()) {
    if (!(item instanceof HTMLElement)) continue;
    const command = data.commands.find(({ name }) => name === item.dataset.command);
    if (!command) continue;
    const filled: Filled = JSON.parse(item.dataset.filled ?? '{}');
    item.replaceChildren(folded(draftOf(data, { number: ticket, pull, command }, filled), place === 0));
  }
}

function draftOf(data: BoardData, about: Pick<Draft, 'number' | 'pull' | 'command'>, filled: Filled): Draft {
  const { number, command } = about;
  const id = `${number}-${command.name}`;
  const login = command.takes.find(({ kind }) => kind === 'login')?.name;
  const known = { ...(login !== undefined && { [login]: actor() }), ...filled };
  const label = sentence(data, data.api === null ? 'copy' : 'carryOut', { command: `/${command.name}` });
  return {
    data,
    ...about,
    fields: fieldsOf(data, id, command, known),
    button: element('button', { type: 'submit' }, label),
    fault: element('p', { class: 'fault', id: `${id}-fault`, role: 'alert' }),
    told: element('p', { class: 'note', role: 'status' }),
  };
}

function folded(draft: Draft, isOpen: boolean): HTMLDetailsElement {
  const { name, purpose } = draft.command;
  const summary = element('summary', {}, element('code', {}, `/${name}`), ` ${purpose}`);
  const made = element('details', { class: 'command' }, summary, formOf(draft));
  made.open = isOpen;
  return made;
}

function formOf(draft: Draft): HTMLFormElement {
  const { command, fields, button, fault, told } = draft;
  const line = element('code', { class: 'line' });
  const show = () => {
    line.textContent = lineWithPlaces(command, valuesOf(fields));
  };
  show();
  const boxes = element('div', { class: 'fields' }, ...fields.map(({ box }) => box));
  const form = element('form', { novalidate: '' }, boxes, line, fault, element('p', {}, button), told);
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isWhole(draft)) give(draft);
  });
  return form;
}

function give(draft: Draft): void {
  const { data, command, fields } = draft;
  const text = finishedLine(command, valuesOf(fields));
  void (data.api === null ? copyLine(draft, text) : carryOut(draft, data.api, text));
}

function isWhole({ data, command, fields, fault }: Draft): boolean {
  const absent = missing(command, valuesOf(fields));
  for (const { name, control } of fields) {
    const isAbsent = absent.some((argument) => argument.name === name);
    mark(control, isAbsent ? fault.id : null);
  }
  const labels = absent.map(({ label }) => label).join(', ');
  fault.textContent = absent.length > 0 ? sentence(data, 'missing', { argument: labels }) : '';
  fields.find(({ name }) => name === absent[0]?.name)?.control.focus();
  return absent.length === 0;
}

function mark(control: Control, fault: string | null): void {
  for (const [name, value] of [
    ['aria-invalid', 'true'],
    ['aria-describedby', fault],
  ] as const) {
    if (fault === null) control.removeAttribute(name);
    else control.setAttribute(name, value ?? '');
  }
}
