// Shows what of sealing is there to be seen: whether there is any, the panel of the key, and how far the key is.
import { isSealing, sealFields } from '../../wizard/seal-step.ts';
import { withoutCheckers } from '../../wizard/without-checkers.ts';
import { part, parts } from './dom.ts';
import { loadedSealing, prepareToSeal } from './sealer.ts';
import { draftOf, type Session } from './session.ts';

/** Brings the page up to what was typed. */
export function showSealStep(session: Session): void {
  const { root, typed } = session;
  const isToBeSealed = isSealing(draftOf(session));
  root.toggleAttribute('data-sealing', isToBeSealed);
  keepFromCheckers(root, isToBeSealed);
  prepareToSeal(session);
  for (const name of [sealFields.wanted, sealFields.set, sealFields.answers]) chooseFirst(root, name);
  for (const panel of parts(root, '[data-panel]'))
    panel.hidden = panel.dataset.panel !== typed[sealFields.answers];
  if (root.querySelector('[data-make-key]')) void showKey(session);
}

function keepFromCheckers(root: HTMLElement, isToBeSealed: boolean): void {
  for (const field of parts(root, '[data-prose]'))
    for (const [name, value] of Object.entries(withoutCheckers))
      if (isToBeSealed) field.setAttribute(name, value);
      else field.removeAttribute(name);
}

// Where nothing was chosen, the first is what happens.
function chooseFirst(root: HTMLElement, name: string): void {
  const choices = [...root.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${name}"]`)];
  const [first] = choices;
  if (first && !choices.some(({ checked }) => checked)) first.checked = true;
}

async function showKey(session: Session): Promise<void> {
  const { root, key, typed } = session;
  const made = typed[sealFields.made];
  const recipient = key?.recipient ?? made;
  part(root, '[data-key-made]', HTMLElement).hidden = recipient === undefined;
  part(root, '[data-key-unsaved]', HTMLElement).hidden = key === null;
  part(root, '[data-key-done]', HTMLElement).hidden = made === undefined;
  part(root, '[data-key-saved]', HTMLInputElement).checked = made !== undefined && made === key?.recipient;
  nameButton(part(root, '[data-make-key]', HTMLButtonElement), recipient !== undefined);
  if (recipient === undefined) return;
  const sealing = await loadedSealing().catch(() => null);
  part(root, '[data-key-print]', HTMLElement).textContent = sealing?.fingerprint(recipient) ?? '';
}

function nameButton(button: HTMLButtonElement, isAgain: boolean): void {
  const { again = '', first = button.textContent } = button.dataset;
  button.dataset.first = first;
  button.textContent = isAgain ? again : first;
}
