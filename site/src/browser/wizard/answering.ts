// Takes what is typed and chosen, and judges a step before the next one.
import { faultsOf } from '../../wizard/faults.ts';
import { nextPlace } from '../../wizard/places.ts';
import { steps } from '../../wizard/steps.ts';
import { setConfirmed } from './answer-key.ts';
import { afterChoice, showVectors } from './calculator.ts';
import { isControl, part } from './dom.ts';
import { showFork } from './embargo/fork.ts';
import { isAnswer } from './fields.ts';
import { go, stepElement, titleOf } from './navigation.ts';
import { showSealStep } from './seal-panels.ts';
import { draftOf, keep, type Session } from './session.ts';
import { showFaults } from './summary.ts';

export function onInput(session: Session, control: EventTarget | null): void {
  if (!isControl(control) || control.matches('[data-not-asked]')) return;
  if (control.matches('[data-key-saved]')) {
    setConfirmed(session, (control as HTMLInputElement).checked);
    return;
  }
  if (isAnswer(control)) type(session, control.name, control.value);
  else calculate(session, control as HTMLInputElement);
  if (control.name === 'cvss') showVectors(session, control.value);
}

function calculate(session: Session, button: HTMLInputElement): void {
  const field = part(session.root, '#field-cvss', HTMLTextAreaElement);
  field.value = afterChoice(field.value, button);
  onInput(session, field);
}

function type(session: Session, name: string, text: string): void {
  session.typed = { ...session.typed, [name]: text };
  part(session.root, '[data-wiped]', HTMLElement).textContent = '';
  keep(session);
  if (/^(?:seal\.|embargo\.|disclosure$)/.test(name)) {
    showSealStep(session);
    showFork(session);
  }
}

/** Goes on, or says what is wrong. */
export function onContinue(session: Session): void {
  const step = steps.find(({ name }) => name === session.here.step);
  const faults = step ? faultsOf(step, draftOf(session)) : [];
  if (faults.length === 0) {
    go(session, nextPlace(session.here, draftOf(session)));
    return;
  }
  const element = stepElement(session, session.here.step);
  document.title = session.sayings.wrongTitle(titleOf(session, element));
  showFaults(session, element, faults);
}
