// Fills the page on which somebody checks all answers, and offers the way to send that there is.

import { forgeLink } from '../../../../scripts/ticket/desk/forge-link.ts';
import { type Question, questions } from '../../../../scripts/ticket/report/questions.ts';
import { valueAt } from '../../../../scripts/ticket/yaml/value.ts';
import type { SealingFailure } from '../../../../scripts/words/shapes/wizard/wizard-seal-words.ts';
import type { Draft } from '../../wizard/draft.ts';
import { hashOf } from '../../wizard/places.ts';
import { isSealing } from '../../wizard/seal-step.ts';
import { isAskedOf } from '../../wizard/steps.ts';
import { fieldName, isNotKnown } from '../../wizard/typed.ts';
import { labelOf, part, parts } from './dom.ts';
import { problemLines } from './problem-lines.ts';
import { showSealAnswers } from './seal-answers.ts';
import { ingredients, plainText, sealedNow, sealRules } from './sealer.ts';
import { draftOf, isLocalDesk, type Session } from './session.ts';
import { clearFaults, type Line, showSummary } from './summary.ts';

export async function showCheck(session: Session, step: HTMLElement): Promise<void> {
  const draft = draftOf(session);
  for (const question of questions) showAnswer(session, step, question, draft);
  showSealAnswers(session, step);
  const plain = plainText(session);
  const isSealed = isSealing(draftOf(session));
  if (isSealed) part(step, '[data-plain]', HTMLElement).textContent = plain;
  showFile(step, isSealed ? null : plain);
  for (const told of parts(step, '[data-told]')) told.textContent = '';
  clearFaults(step);
  offer(step, null);
  const of = ingredients(session);
  const outcome = await checked(session, plain, isSealed);
  if (step.hidden || of !== ingredients(session)) return;
  part(step, '[data-working]', HTMLElement).hidden = true;
  if (typeof outcome === 'string') showReady(session, step, outcome);
  else showSummary(step, outcome);
}

/** The file that can be sent, or what keeps it from that. */
async function checked(session: Session, plain: string, isSealed: boolean): Promise<string | Line[]> {
  const lines = await problemLines(session, plain);
  if (lines.length > 0 || !isSealed) return lines.length > 0 ? lines : plain;
  const sealed = await sealedNow(session);
  if (sealed === null) return [];
  if (typeof sealed === 'string') return [failureLine(session, sealed)];
  const objections = await problemLines(session, sealed.text, sealRules(session));
  return objections.length > 0 ? objections : sealed.text;
}

function failureLine({ sayings }: Session, failure: SealingFailure): Line {
  const href = failure === 'key-mistyped' ? hashOf({ step: 'seal', isChange: true }) : null;
  return { sentence: sayings.seal.failures[failure], href };
}

function showReady(session: Session, step: HTMLElement, text: string): void {
  showFile(step, text);
  offer(step, wayToSend(session, step, text));
}

// Null while it has to be sealed first.
function showFile(step: HTMLElement, text: string | null): void {
  const file = part(step, '[data-file]', HTMLElement);
  file.textContent = text ?? '';
  part(step, '[data-file-fold]', HTMLElement).hidden = text === null;
  part(step, '[data-take]', HTMLElement).hidden = text === null;
  part(step, '[data-working]', HTMLElement).hidden = text !== null;
}

function showAnswer(session: Session, step: HTMLElement, question: Question, draft: Draft): void {
  const row = part(step, `[data-answer="${fieldName(question.at)}"]`, HTMLElement);
  const given = part(row, '.given', HTMLElement);
  const value = valueAt(draft.answers, question.at);
  row.hidden = !isAskedOf(question, draft);
  given.classList.toggle('absent', value === undefined);
  given.textContent = value === undefined ? absence(session, question) : answerText(session, question, value);
}

function absence({ sayings, typed }: Session, question: Question): string {
  return isNotKnown(question, typed) ? sayings.notKnown : sayings.notGiven;
}

function answerText({ root, sayings }: Session, question: Question, value: unknown): string {
  if (question.of) return labelOf(root, fieldName(question.at), String(value));
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items
    .map((item) => {
      const [id, versions] = [valueAt(item, ['id']), valueAt(item, ['versions'])];
      if (id === undefined) return String(item).trim();
      return versions === undefined ? String(id) : sayings.offer(String(id), String(versions));
    })
    .join('\n');
}

type Open = 'github' | 'long' | 'file';
type Way = 'local' | Open | `sealed-${Open}`;

function wayToSend(session: Session, step: HTMLElement, text: string): Way {
  if (isLocalDesk()) return 'local';
  const way = openWay(session, step, text);
  return isSealing(draftOf(session)) ? `sealed-${way}` : way;
}

function openWay({ root, slug }: Session, step: HTMLElement, text: string): Open {
  const { newFile } = root.dataset;
  if (newFile === undefined) return 'file';
  const { href, isWhole } = forgeLink(newFile, slug, text);
  for (const link of step.querySelectorAll<HTMLAnchorElement>('[data-forge-link]')) link.href = href;
  return isWhole ? 'github' : 'long';
}

function offer(step: HTMLElement, way: Way | null): void {
  for (const one of parts(step, '[data-send]')) one.hidden = one.dataset.send !== way;
}
