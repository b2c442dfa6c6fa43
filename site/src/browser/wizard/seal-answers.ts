// What somebody chose in the step that seals, among the answers to check.
import { asksToSeal, isSealing, loginIn, sealFields } from '../../wizard/seal-step.ts';
import { labelOf, part } from './dom.ts';
import { chosenSet } from './sealer.ts';
import { draftOf, type Session } from './session.ts';

export function showSealAnswers(session: Session, step: HTMLElement): void {
  const { root, typed } = session;
  const draft = draftOf(session);
  const { wanted, login, set, answers } = sealFields;
  show(step, wanted, asksToSeal(draft) && labelOf(root, wanted, typed[wanted] ?? 'true'));
  show(step, login, isSealing(draft) && loginIn(typed));
  show(step, set, isSealing(draft) && chosenSet(session));
  show(step, answers, isSealing(draft) && labelOf(root, answers, typed[answers] ?? 'none'));
}

// False where it was not asked.
function show(step: HTMLElement, name: string, text: string | false): void {
  const row = step.querySelector<HTMLElement>(`[data-answer="${name}"]`);
  if (!row) return;
  row.hidden = text === false;
  part(row, '.given', HTMLElement).textContent = text || '';
}
