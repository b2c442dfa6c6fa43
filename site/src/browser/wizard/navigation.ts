// Shows one step at a time, by the hash of the address, so that *back* and a reload lead where people expect.
import { firstPlace, hashOf, type Place, placeOf, previousPlace, reached } from '../../wizard/places.ts';
import { stepsOf } from '../../wizard/steps.ts';
import { showAids } from './aids/aids.ts';
import { showMoments } from './aids/moments.ts';
import { openCalculators, showVectors } from './calculator.ts';
import { showCheck } from './check.ts';
import { part, parts } from './dom.ts';
import { showFork } from './embargo/fork.ts';
import { prepareToRead, readable, tellUnreadable } from './reading.ts';
import { draftOf, type Session } from './session.ts';
import { clearFaults } from './summary.ts';

const receivedHash = '#received';

export function stepElement({ root }: Session, name: string): HTMLElement {
  return part(root, `[data-step="${name}"]`, HTMLElement);
}

export function titleOf({ title }: Session, step: HTMLElement): string {
  return `${part(step, 'h1', HTMLElement).textContent} – ${title}`;
}

/** Goes to a place; the browser remembers the one before. */
export function go(session: Session, place: Place): void {
  if (location.hash === hashOf(place)) void follow(session);
  else location.hash = hashOf(place);
}

/** Shows what the desk has answered, in place of the check. */
export function goToReceipt(session: Session): void {
  history.replaceState(null, '', receivedHash);
  void follow(session);
}

/** Shows the place that the address names. Any other hash belongs to somebody else, such as the link to the content. */
export async function follow(session: Session): Promise<void> {
  if (!(await readable(session))) {
    tellUnreadable(session);
    return;
  }
  const place = placeOf(location.hash) ?? (location.hash === '' ? firstPlace : null);
  if (place) showPlace(session, place);
  else if (location.hash === receivedHash) showReceived(session);
  else return;
  focusTitle(session);
}

/** Shows a place, or the one before it where something is to be put right first; the focus stays where it is. */
function showPlace(session: Session, wanted: Place): void {
  const here = reached(wanted, draftOf(session));
  session.here = here;
  if (hashOf(here) !== hashOf(wanted)) history.replaceState(null, '', hashOf(here));
  const step = show(session, here.step);
  showFork(session);
  setBack(step, previousPlace(here, draftOf(session)));
  showProgress(session, step, here);
  if (here.step === 'check') void showCheck(session, step);
  else if (here.step !== 'sent') clearFaults(step);
  if (here.step === 'cvss') showCalculators(session);
  if (step.querySelector('input[type=text], textarea')) prepareToRead(session);
  showMoments(session);
  showAids(session, step);
}

function showCalculators(session: Session): void {
  const { cvss = '' } = session.typed;
  showVectors(session, cvss);
  openCalculators(session, cvss);
}

/** Shows the place where somebody arrives. Whoever names none is asked before a draft of theirs goes on. */
export function beginning(session: Session): void {
  const named = placeOf(location.hash);
  // One press on the first page is no draft, and the other language of that page has no place in its address.
  const isBegun = Object.entries(session.typed).some(
    ([name, text]) => name !== 'category' && text.trim() !== '',
  );
  if (named || !isBegun) showPlace(session, named ?? firstPlace);
  else show(session, 'resume');
}

// A receipt is told once: after a reload, there is none.
function showReceived(session: Session): void {
  const number = part(session.root, '[data-number]', HTMLElement).textContent;
  if (number === '') showPlace(session, firstPlace);
  else show(session, 'received');
}

function show(session: Session, name: string): HTMLElement {
  const step = stepElement(session, name);
  for (const one of parts(session.root, '[data-step]')) one.hidden = one !== step;
  part(session.root, '[data-kept]', HTMLElement).hidden = ['sent', 'received', 'resume'].includes(name);
  document.title = titleOf(session, step);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.hash = location.hash;
  return step;
}

// The check of the answers is the last step; behind it nothing is asked.
function showProgress(session: Session, element: HTMLElement, { step }: Place): void {
  const all: readonly string[] = stepsOf(draftOf(session)).map(({ name }) => name);
  const place = step === 'check' ? all.length : all.indexOf(step);
  const line = element.querySelector('[data-progress]');
  if (line) line.textContent = session.sayings.progress(place + 1, all.length + 1);
}

function setBack(step: HTMLElement, previous: Place | null): void {
  const link = step.querySelector<HTMLAnchorElement>('[data-back]');
  link?.parentElement?.toggleAttribute('hidden', previous === null);
  if (link && previous) link.hash = hashOf(previous);
}

export function focusTitle({ root }: Session): void {
  scrollTo(0, 0);
  parts(root, '[data-step]:not([hidden]) h1').at(0)?.focus({ preventScroll: true });
}
