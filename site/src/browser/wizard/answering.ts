// Takes what is typed and chosen, and judges a step before the next one.
import type { Fault } from '../../wizard/draft.ts';
import { faultsOf } from '../../wizard/faults.ts';
import { withoutContradiction } from '../../wizard/not-known.ts';
import { nextPlace } from '../../wizard/places.ts';
import { steps } from '../../wizard/steps.ts';
import { followTyping, showNotes, showPreview } from './aids/aids.ts';
import { picked, showMoments, unfinishedMoments } from './aids/moments.ts';
import { setConfirmed } from './answer-key.ts';
import { afterChoice, showVectors } from './calculator.ts';
import { type Control, isControl, part, textIn } from './dom.ts';
import { showFork } from './embargo/fork.ts';
import { fill, isAnswer } from './fields.ts';
import { go, stepElement, titleOf } from './navigation.ts';
import { readable, tellUnreadable } from './reading.ts';
import { showSealStep } from './seal-panels.ts';
import { draftOf, keep, type Session } from './session.ts';
import { showFaults } from './summary.ts';

export function onInput(session: Session, target: EventTarget | null): void {
  if (target instanceof HTMLElement && target.matches('[data-not-asked]')) return;
  const group = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-moment]') : null;
  if (group && !isAnswer(target)) pick(session, group);
  else if (isControl(target)) onControl(session, target);
}

function onControl(session: Session, control: Control): void {
  if (control.matches('[data-key-saved]')) setConfirmed(session, (control as HTMLInputElement).checked);
  else if (isAnswer(control)) answer(session, control);
  else calculate(session, control as HTMLInputElement);
}

function answer(session: Session, control: Control): void {
  type(session, control.name, textIn(control));
  const field = control.closest<HTMLElement>('[data-field]');
  if (field) followTyping(session, field);
  if (field?.dataset.moment !== undefined) showMoments(session);
  if (control.name === 'cvss') showVectors(session, control.value);
}

function pick(session: Session, group: HTMLElement): void {
  for (const [name, text] of Object.entries(picked(session, group))) type(session, name, text);
  followTyping(session, group);
}

function calculate(session: Session, button: HTMLInputElement): void {
  const field = part(session.root, '#field-cvss', HTMLTextAreaElement);
  field.value = afterChoice(session, field.value, button);
  answer(session, field);
}

function type(session: Session, name: string, text: string): void {
  const typed = { ...session.typed, [name]: text };
  session.typed = withoutContradiction(typed, name);
  if (session.typed !== typed) fill(session);
  part(session.root, '[data-wiped]', HTMLElement).textContent = '';
  keep(session);
  if (/^(?:seal\.|embargo\.|disclosure$)/.test(name)) {
    showSealStep(session);
    showFork(session);
  }
}

/** Once somebody leaves a field: how it was read. */
export function onChange(session: Session, target: EventTarget | null): void {
  const field = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-field]') : null;
  const place = field?.querySelector<HTMLElement>('[data-read]');
  if (place) void showNotes(session, place);
}

export function onToggle(session: Session, target: EventTarget | null): void {
  if (target instanceof HTMLDetailsElement && target.matches('[data-preview]'))
    void showPreview(session, target);
}

/** Goes on, or says what is wrong. */
export async function onContinue(session: Session): Promise<void> {
  if (!(await readable(session))) {
    tellUnreadable(session);
    return;
  }
  const element = stepElement(session, session.here.step);
  const faults = faultsIn(session, element);
  if (faults.length === 0) {
    go(session, nextPlace(session.here, draftOf(session)));
    return;
  }
  document.title = session.sayings.wrongTitle(titleOf(session, element));
  showFaults(session, element, faults);
}

function faultsIn(session: Session, element: HTMLElement): Fault[] {
  const step = steps.find(({ name }) => name === session.here.step);
  const unfinished = unfinishedMoments(element).map(
    (field): Fault => ({ field, code: 'date-incomplete', parameters: {} }),
  );
  const others = step ? faultsOf(step, draftOf(session)) : [];
  return [...unfinished, ...others.filter(({ field }) => !unfinished.some((one) => one.field === field))];
}
