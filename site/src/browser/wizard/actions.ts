// What the buttons do, by what they are marked with.

import type { Typed } from '../../wizard/draft.ts';
import { rowCount, withoutRow, withRow } from '../../wizard/offer-rows.ts';
import { firstPlace } from '../../wizard/places.ts';
import { showAids } from './aids/aids.ts';
import { showMoments } from './aids/moments.ts';
import { makeKey, saveKey } from './answer-key.ts';
import { showVectors } from './calculator.ts';
import { part } from './dom.ts';
import { fill } from './fields.ts';
import { go, goToReceipt, stepElement } from './navigation.ts';
import { showSealStep } from './seal-panels.ts';
import { outgoingText, sealedNow } from './sealer.ts';
import { copied, download, submitted } from './send.ts';
import { keep, type Session, wipe } from './session.ts';
import { showSummary } from './summary.ts';

export const actions: Readonly<Record<string, (session: Session, element: HTMLElement) => void>> = {
  '[data-wipe]': forgetAll,
  '[data-copy]': (session, button) => void copyFile(session, button),
  '[data-download]': downloadFile,
  '[data-make-key]': (session) => void makeKey(session),
  '[data-save-key]': (session) => void saveKey(session),
  '[data-submit]': (session, button) => void send(session, button),
  '[data-forge-link]': (session) => go(session, { step: 'sent', isChange: false }),
  '[data-resume]': (session) => go(session, { step: 'check', isChange: false }),
  '[data-copy-number]': (_, button) => void ending().then(({ copyNumber }) => copyNumber(button, copied)),
  '[data-calendar]': (session) => void ending().then(({ saveCalendar }) => saveCalendar(session, download)),
  '[data-save-draft]': (session) => void drafts().then(({ saveDraft }) => saveDraft(session, download)),
  '[data-add-row]': (session) => changeRows(session, withRow(session.typed), rowCount(session.typed)),
  '[data-remove-row]': (session, { dataset }) => {
    const row = Number(dataset.removeRow);
    changeRows(session, withoutRow(session.typed, row), Math.max(0, row - 1));
  },
  '[data-faults] a[href^="#field-"]': (_, link) => focusField(link),
  '[data-faults] a[href^="#calculator-"]': (_, link) => focusField(link),
};

// What comes at the end nobody needs before it.
const ending = () => import('./end/receipt.ts');
const drafts = () => import('./draft/files.ts');

/** Shows the number of the pull request whose address was pasted, or what is wrong with that address. */
export async function showNumber(session: Session): Promise<void> {
  const { pastedReceipt, showReceipt } = await ending();
  const receipt = pastedReceipt(session);
  if (receipt === null) return;
  showReceipt(session, receipt, 'pull');
  forget(session);
  goToReceipt(session);
}

/** Takes the answers of a file in place of those that are there. */
export async function loadDraft(session: Session, input: HTMLInputElement): Promise<void> {
  const typed = await (await drafts()).loadedDraft(session, input);
  if (typed === null) return;
  forget(session);
  session.typed = typed;
  keep(session);
  fill(session);
  showSealStep(session);
  showVectors(session, typed.cvss ?? '');
  go(session, { step: 'check', isChange: false });
}

function forget(session: Session): void {
  wipe(session);
  fill(session);
  showMoments(session);
  showAids(session, session.root);
  showSealStep(session);
  showVectors(session, '');
}

function forgetAll(session: Session): void {
  forget(session);
  const kept = part(session.root, '[data-kept] details', HTMLDetailsElement);
  kept.open = false;
  go(session, firstPlace);
  const said = part(session.root, '[data-wiped]', HTMLElement);
  said.textContent = said.dataset.said ?? '';
}

// Beside the button, where there is a place for it.
function announce({ root }: Session, sentence: string, button?: HTMLElement): void {
  const near = button?.closest('[data-telling]') ?? root;
  part(near, '[data-told]', HTMLElement).textContent = sentence;
}

async function copyFile(session: Session, button: HTMLElement): Promise<void> {
  const { sayings } = session;
  const text = outgoingText(session) ?? (await sealedText(session));
  if (text === null) return;
  const said = text === session.sealed?.text ? sayings.seal.copied : sayings.copied;
  announce(session, (await copied(text)) ? said : sayings.notCopied, button);
}

// After a reload it has to be sealed again.
async function sealedText(session: Session): Promise<string | null> {
  const sealed = await sealedNow(session);
  return sealed !== null && typeof sealed === 'object' ? sealed.text : null;
}

function downloadFile(session: Session): void {
  const text = outgoingText(session);
  if (text !== null) download(`${session.slug}.yaml`, text, 'application/yaml');
}

// Two presses in a hurry are one report.
async function send(session: Session, button: HTMLElement): Promise<void> {
  const text = outgoingText(session);
  if (button.getAttribute('aria-disabled') === 'true' || text === null) return;
  button.setAttribute('aria-disabled', 'true');
  announce(session, session.sayings.sending);
  const answer = await submitted(session, text);
  button.removeAttribute('aria-disabled');
  announce(session, '');
  if (Array.isArray(answer)) {
    showSummary(stepElement(session, 'check'), answer);
    return;
  }
  const { showReceipt } = await ending();
  showReceipt(session, answer, 'desk');
  forget(session);
  goToReceipt(session);
}

function changeRows(session: Session, typed: Typed, row: number): void {
  session.typed = typed;
  keep(session);
  fill(session);
  document.getElementById(`field-offers.${row}.id`)?.focus();
}

function focusField(link: HTMLElement): void {
  const field = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  const control = field && reachable(field);
  control?.closest('.asked, .metric')?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

// Behind a closed fold there is nothing to focus: a date is chosen above it, and a calculator is opened.
function reachable(field: HTMLElement): HTMLElement {
  const fold = field.closest('details');
  if (fold === null || fold.open) return field;
  const picker = field.closest('[data-moment]')?.querySelector<HTMLElement>('[data-date]');
  if (!picker) fold.open = true;
  return picker ?? field;
}
