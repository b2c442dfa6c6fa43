// The script of the wizard: what it knows, and what it listens to.
import { firstPlace, placeOf } from '../../wizard/places.ts';
import { actions, loadDraft, showNumber } from './actions.ts';
import { offerZones } from './aids/moments.ts';
import { onChange, onContinue, onInput, onToggle } from './answering.ts';
import { part } from './dom.ts';
import { fill } from './fields.ts';
import { sayingsIn } from './load-sayings.ts';
import { beginning, focusTitle, follow } from './navigation.ts';
import { readable, tellUnreadable } from './reading.ts';
import { showSealStep } from './seal-panels.ts';
import { resumed, type Session } from './session.ts';

const root = part(document, '[data-wizard]', HTMLElement);
const language = document.documentElement.lang === 'fr' ? 'fr' : 'en';
const sayings = await sayingsIn(language);
const session: Session = {
  ...{ root, language, sayings, title: document.title, here: firstPlace, reader: null },
  ...resumed(root),
};

// Links in a summary of faults lead to fields: followed as links, they would leave the step.
function onClick(event: Event): void {
  const target = event.target instanceof Element ? event.target : null;
  for (const [selector, act] of Object.entries(actions)) {
    const element = target?.closest<HTMLElement>(selector);
    if (!element) continue;
    if (selector.startsWith('[data-faults]')) event.preventDefault();
    act(session, element);
  }
}

root.addEventListener('click', onClick);
root.addEventListener('input', ({ target }) => onInput(session, target));
root.addEventListener('change', ({ target }) => onChange(session, target));
// It does not bubble.
root.addEventListener('toggle', ({ target }) => onToggle(session, target), true);
root.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target instanceof Element ? event.target : null;
  if (form?.matches('[data-pull]')) void showNumber(session);
  else void onContinue(session);
});
root.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.matches('[data-load-draft]'))
    void loadDraft(session, target);
});
addEventListener('hashchange', () => void follow(session));

fill(session);
showSealStep(session);
offerZones(root);
const isReadable = await readable(session);
beginning(session);
if (!isReadable) tellUnreadable(session);
else if (placeOf(location.hash)) focusTitle(session);
// Until now, pressing it would have sent the form to nowhere.
for (const button of root.querySelectorAll<HTMLButtonElement>('[type="submit"]')) button.disabled = false;
