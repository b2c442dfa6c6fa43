// Shows what is wrong: a summary with links, and beside each field its own sentence.
import type { Fault } from '../../wizard/draft.ts';
import { openQuestions } from './calculator.ts';
import { isControl, part, parts } from './dom.ts';
import { faultSentence } from './sayings.ts';
import type { Session } from './session.ts';

export interface Line {
  sentence: string;
  href: string | null;
}

/** Shows the faults of a step, and takes the focus to their summary. */
export function showFaults(session: Session, step: HTMLElement, faults: readonly Fault[]): void {
  clearFaults(step);
  const lines = faults.map((fault) => ({ ...faultLine(session, fault), field: fault.field }));
  for (const { field, sentence } of lines) markField(step, field, sentence);
  showSummary(step, lines);
}

// What is missing in a vector are answers to questions, and they are what has to be found.
function faultLine({ root, sayings }: Session, fault: Fault): Line {
  const [first, ...others] = fault.code === 'cvss-metric-missing' ? openQuestions(root) : [];
  if (first) {
    const labels = [first, ...others].map(({ label }) => label);
    return { sentence: sayings.unanswered(labels), href: `#${first.id}` };
  }
  const isUnscored = fault.code === 'cve-or-cvss-missing' && fault.field === 'cvss';
  const at = isUnscored ? root.querySelector('[data-calculator] input')?.id : undefined;
  return { sentence: faultSentence(sayings, fault), href: `#${at ?? `field-${fault.field}`}` };
}

export function showSummary(step: HTMLElement, lines: readonly Line[]): void {
  const summary = part(step, '[data-faults]', HTMLElement);
  part(summary, 'ul', HTMLElement).replaceChildren(...lines.map(item));
  summary.hidden = false;
  summary.focus();
  summary.scrollIntoView({ block: 'start' });
}

export function clearFaults(step: HTMLElement): void {
  part(step, '[data-faults]', HTMLElement).hidden = true;
  for (const place of parts(step, '.fault')) place.hidden = true;
  for (const field of parts(step, '[data-wrong]')) {
    delete field.dataset.wrong;
    for (const control of described(field)) describe(control, field, false);
  }
}

function item({ sentence, href }: Line): HTMLLIElement {
  const line = document.createElement('li');
  const words = document.createElement(href === null ? 'span' : 'a');
  if (words instanceof HTMLAnchorElement && href !== null) words.setAttribute('href', href);
  words.textContent = sentence;
  line.append(words);
  return line;
}

// Of several faults of one field all are told, one below the other.
function markField(step: HTMLElement, name: string, sentence: string): void {
  const field = part(step, `[data-field="${CSS.escape(name)}"]`, HTMLElement);
  const place = part(field, '.fault', HTMLElement);
  const before = field.dataset.wrong === undefined ? '' : `${place.textContent}\n`;
  field.dataset.wrong = '';
  place.textContent = before + sentence;
  place.hidden = false;
  for (const control of described(field)) describe(control, field, true);
}

// A group of radio buttons is described as a whole; of a text field the control itself is.
function described(field: HTMLElement): HTMLElement[] {
  return field instanceof HTMLFieldSetElement ? [field] : parts(field, 'input, textarea');
}

function describe(control: HTMLElement, field: HTMLElement, isWrong: boolean): void {
  const fault = `fault-${field.dataset.field}`;
  const others = (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id && id !== fault);
  const ids = isWrong ? [...others, fault] : others;
  if (ids.length > 0) control.setAttribute('aria-describedby', ids.join(' '));
  else control.removeAttribute('aria-describedby');
  if (isWrong && isControl(control)) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}
