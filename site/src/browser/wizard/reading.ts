// Loads what reads and judges answers in words: with its tables it is as large as all the rest, and choices need none of it.
import { hasWords } from '../../wizard/typed.ts';
import { part } from './dom.ts';
import type { Session } from './session.ts';
import { showSummary } from './summary.ts';

const load = () => import('../../wizard/reader.ts');

/** Fetches it before it is needed. What cannot be had now is missed then, and told. */
export function prepareToRead(session: Session): void {
  loaded(session).catch(() => undefined);
}

/** Whether what was typed can be read. */
export async function readable(session: Session): Promise<boolean> {
  if (session.reader !== null || !hasWords(session.typed)) return true;
  return loaded(session).then(
    () => true,
    () => false,
  );
}

async function loaded(session: Session): Promise<void> {
  session.reader = (await load()).reader;
}

export function tellUnreadable({ root, here, sayings }: Session): void {
  const step = part(root, `[data-step="${here.step}"]`, HTMLElement);
  showSummary(step, [{ sentence: sayings.notLoaded, href: null }]);
}
