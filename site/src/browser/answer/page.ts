// The script of the page that opens answers: nothing that is entered leaves the page, or stays when somebody leaves it.

import { identityText, isProtected } from '../../../../scripts/ticket/seal/identity-file.ts';
import type { OpeningFailure } from '../../../../scripts/words/shapes/site/opening-words.ts';
import { type OpenAnswer, openAnswer } from '../../answer/opening.ts';
import { part } from '../wizard/dom.ts';

const form = part(document, '[data-opening]', HTMLFormElement);
const message = part(document, '#answer-message', HTMLTextAreaElement);
const file = part(document, '#answer-file', HTMLInputElement);
const key = part(document, '#answer-key', HTMLTextAreaElement);
const passphrase = part(document, '#answer-passphrase', HTMLInputElement);
const protection = part(document, '[data-protection]', HTMLElement);
const fault = part(document, '[data-fault]', HTMLElement);
const working = part(document, '[data-working]', HTMLElement);
const result = part(document, '[data-result]', HTMLElement);
const failures = JSON.parse(form.dataset.failures ?? '{}') as Record<OpeningFailure, string>;

/** The field that has to change. */
const fields: Partial<Record<OpeningFailure, HTMLElement>> = {
  'no-message': message,
  armour: message,
  header: message,
  'no-key': file,
  'no-identity': file,
  'public-key': file,
  keys: file,
  'passphrase-needed': passphrase,
  passphrase,
};

async function keyText(): Promise<string> {
  const [chosen] = file.files ?? [];
  return chosen ? identityText(new Uint8Array(await chosen.arrayBuffer())) : key.value;
}

async function showProtection(): Promise<void> {
  protection.hidden = !isProtected(await keyText());
}

let attempt = 0;

async function open(): Promise<void> {
  attempt += 1;
  const own = attempt;
  forgetResult();
  working.hidden = false;
  const outcome = await outcomeOf().catch(() => 'failed' as const);
  if (own !== attempt) return;
  working.hidden = true;
  if (typeof outcome === 'string') showFailure(outcome);
  else showAnswer(outcome);
}

async function outcomeOf(): Promise<OpenAnswer | OpeningFailure> {
  // Without one, somebody on the way might have written a page that sends the key to them.
  if (!isSecureContext) return 'insecure';
  await showProtection();
  const entered = { message: message.value, key: await keyText(), passphrase: passphrase.value };
  return openAnswer(entered, form.dataset.repository ?? '');
}

function showFailure(failure: OpeningFailure): void {
  const field = fields[failure];
  const sentence = document.createElement(field ? 'a' : 'span');
  sentence.textContent = failures[failure];
  if (field && sentence instanceof HTMLAnchorElement) {
    sentence.href = `#${field.id}`;
    sentence.addEventListener('click', (event) => {
      event.preventDefault();
      field.focus();
    });
    field.setAttribute('aria-invalid', 'true');
  }
  part(document, '[data-fault] p', HTMLElement).replaceChildren(sentence);
  fault.dataset.code = failure;
  fault.hidden = false;
  fault.focus();
}

function showAnswer(answer: OpenAnswer): void {
  for (const [name, text] of Object.entries(answer))
    part(document, `[data-of="${name}"]`, HTMLElement).textContent = text;
  result.hidden = false;
  part(document, '[data-result] h2', HTMLElement).focus();
}

function forgetResult(): void {
  for (const place of result.querySelectorAll('[data-of]')) place.textContent = '';
  for (const one of [fault, result, working]) one.hidden = true;
  for (const field of [message, file, key, passphrase]) field.removeAttribute('aria-invalid');
}

function forgetAll(): void {
  attempt += 1;
  form.reset();
  protection.hidden = true;
  forgetResult();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void open();
});
for (const field of [file, key]) field.addEventListener('input', () => void showProtection());
part(document, '[data-clear]', HTMLButtonElement).addEventListener('click', () => {
  forgetAll();
  message.focus();
});
// A page that is kept for the way back would still show it.
addEventListener('pagehide', forgetAll);
part(document, '[data-opening] [type=submit]', HTMLButtonElement).disabled = false;
