// What the buttons do, by what they are marked with.
import { rowCount, withoutRow, withRow } from '../offer-rows.ts';
import { firstPlace } from '../places.ts';
import type { Typed } from '../typed.ts';
import { showVectors } from './calculator.ts';
import { fileText } from './check.ts';
import { part } from './dom.ts';
import { fill } from './fields.ts';
import { go, goToReceipt, stepElement } from './navigation.ts';
import { copied, download, showReceipt, submitted } from './send.ts';
import { keep, type Session, wipe } from './session.ts';
import { showSummary } from './summary.ts';

export const actions: Readonly<Record<string, (session: Session, element: HTMLElement) => void>> = {
  '[data-wipe]': forgetAll,
  '[data-copy]': (session) => void copyFile(session),
  '[data-download]': (session) => download(session.slug, fileText(session)),
  '[data-submit]': (session, button) => void send(session, button),
  '[data-forge-link]': (session) => go(session, { step: 'sent', isChange: false }),
  '[data-add-row]': (session) => changeRows(session, withRow(session.typed), rowCount(session.typed)),
  '[data-remove-row]': (session, { dataset }) => {
    const row = Number(dataset.removeRow);
    changeRows(session, withoutRow(session.typed, row), Math.max(0, row - 1));
  },
  '[data-faults] a[href^="#field-"]': (_, link) => focusField(link),
};

function forget(session: Session): void {
  wipe(session);
  fill(session);
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

function tell({ root }: Session, sentence: string): void {
  part(root, '[data-told]', HTMLElement).textContent = sentence;
}

async function copyFile(session: Session): Promise<void> {
  const { sayings } = session;
  tell(session, (await copied(fileText(session))) ? sayings.copied : sayings.notCopied);
}

// Two presses in a hurry are one report.
async function send(session: Session, button: HTMLElement): Promise<void> {
  if (button.getAttribute('aria-disabled') === 'true') return;
  button.setAttribute('aria-disabled', 'true');
  tell(session, session.sayings.sending);
  const answer = await submitted(session, fileText(session));
  button.removeAttribute('aria-disabled');
  tell(session, '');
  if (Array.isArray(answer)) {
    showSummary(stepElement(session, 'check'), answer);
    return;
  }
  showReceipt(session, answer);
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
  field?.closest('.asked')?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
