// Shows the fork in the road, what each way needs, and who can read the report from the next press on.
import { questions } from '../../../../../scripts/ticket/report/questions.ts';
import type { Readers } from '../../../../../scripts/words/shapes/wizard/wizard-embargo-words.ts';
import { readersOf } from '../../../wizard/embargo/readers.ts';
import { isForked, isWithheld, wayIn } from '../../../wizard/embargo/way.ts';
import { fieldName } from '../../../wizard/typed.ts';
import { part, parts } from '../dom.ts';
import { draftOf, type Session } from '../session.ts';

/** Brings the page up to what was chosen. */
export function showFork(session: Session): void {
  const { root } = session;
  const draft = draftOf(session);
  const way = wayIn(draft);
  part(root, '[data-fork]', HTMLElement).hidden = !isForked(draft);
  for (const panel of parts(root, '[data-fork] [data-way]')) panel.hidden = panel.dataset.way !== way;
  for (const question of questions) {
    const field = fieldOf(root, fieldName(question.at));
    if (field) field.hidden = isWithheld(question, draft);
  }
  showReaders(session, readersOf(draft));
}

// The rows of the offers have names of their own.
function fieldOf(root: HTMLElement, name: string): HTMLElement | null {
  const inside = name === 'offers' ? '[data-rows]' : `[data-field="${name}"]`;
  return root.querySelector(inside)?.closest<HTMLElement>('.asked') ?? null;
}

const changing: readonly string[] = ['disclosure', 'seal'];

function showReaders({ root, here }: Session, readers: Readers | null): void {
  const shown = part(root, '[data-readers-shown]', HTMLElement);
  const place = root.querySelector(`[data-step="${here.step}"] [data-readers-place]`);
  if (place && shown.parentElement !== place) place.append(shown);
  shown.hidden = readers === null || place === null;
  // Everywhere else it is what it was before.
  shown.ariaLive = changing.includes(here.step) ? 'polite' : 'off';
  if (readers === null) delete root.dataset.readers;
  else root.dataset.readers = readers;
  for (const one of parts(shown, '[data-audience]')) one.hidden = one.dataset.audience !== readers;
}
