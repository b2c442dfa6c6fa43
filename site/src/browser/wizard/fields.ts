// Puts what was typed into the fields, and makes the rows of the offers.
import { rowCount } from '../../wizard/offer-rows.ts';
import { type Control, isControl, part, parts } from './dom.ts';
import type { Session } from './session.ts';

/** Shows in every field what was typed into it. */
export function fill({ root, typed }: Session): void {
  makeRows(root, rowCount(typed));
  for (const control of parts(root, '[name]').filter(isAnswer)) {
    const text = Object.hasOwn(typed, control.name) ? (typed[control.name] ?? '') : '';
    if (['radio', 'checkbox'].includes(control.type))
      (control as HTMLInputElement).checked = control.value === text;
    else control.value = text;
  }
}

/** Whether it is a field of the report: the radio buttons of a calculator and the pickers of a moment are not. */
export function isAnswer(element: unknown): element is Control {
  return isControl(element) && element.name !== '' && element.closest('[data-calculator]') === null;
}

function makeRows(root: HTMLElement, count: number): void {
  const rows = part(root, '[data-rows]', HTMLElement);
  const { innerHTML } = part(root, '[data-row-template]', HTMLTemplateElement);
  while (rows.children.length > count) rows.lastElementChild?.remove();
  for (let place = rows.children.length; place < count; place += 1) rows.append(rowFrom(innerHTML, place));
  for (const button of parts(rows, '[data-remove-row]')) button.hidden = count === 1;
}

// The template is ours, and two numbers are all that goes into it.
function rowFrom(template: string, place: number): DocumentFragment {
  const html = template.replaceAll('{place}', String(place)).replaceAll('{number}', String(place + 1));
  return document.createRange().createContextualFragment(html);
}
