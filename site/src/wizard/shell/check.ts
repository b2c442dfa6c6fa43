// Fills the page on which somebody checks all answers, and offers the way to send that there is.
import { type Answers, type Question, questions } from '../../../../scripts/ticket/questions.ts';
import { submissionText } from '../../../../scripts/ticket/serialise.ts';
import type { Report } from '../../../../scripts/ticket/ticket.ts';
import { valueAt } from '../../../../scripts/ticket/value.ts';
import { forgeLink } from '../forge-link.ts';
import { fieldName, isAsked } from '../typed.ts';
import { part, parts } from './dom.ts';
import { problemLines } from './problem-lines.ts';
import { draftOf, type Session } from './session.ts';
import { clearFaults, showSummary } from './summary.ts';

/** The report as the file that goes to the inbox. */
export function fileText(session: Session): string {
  return submissionText(draftOf(session).answers as unknown as Report);
}

export async function showCheck(session: Session, step: HTMLElement): Promise<void> {
  const { answers } = draftOf(session);
  for (const question of questions) showAnswer(session, step, question, answers);
  const text = fileText(session);
  part(step, '[data-file]', HTMLElement).textContent = text;
  part(step, '[data-told]', HTMLElement).textContent = '';
  clearFaults(step);
  offer(step, null);
  const lines = await problemLines(session, text);
  if (step.hidden || text !== fileText(session)) return;
  if (lines.length > 0) showSummary(step, lines);
  else offer(step, wayToSend(session, step, text));
}

function showAnswer(session: Session, step: HTMLElement, question: Question, answers: Answers): void {
  const row = part(step, `[data-answer="${fieldName(question.at)}"]`, HTMLElement);
  const given = part(row, '.given', HTMLElement);
  const value = valueAt(answers, question.at);
  row.hidden = !isAsked(question, answers);
  given.classList.toggle('absent', value === undefined);
  given.textContent = value === undefined ? session.sayings.notGiven : answerText(session, question, value);
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

function labelOf(root: HTMLElement, name: string, value: string): string {
  const button = root.querySelector(`input[name="${name}"][value="${CSS.escape(value)}"]`);
  return (button instanceof HTMLInputElement && button.labels?.[0]?.textContent) || value;
}

type Way = 'local' | 'github' | 'long' | 'file' | 'seal';

function wayToSend(session: Session, step: HTMLElement, text: string): Way {
  const { root, slug } = session;
  if (document.querySelector('meta[name="desk-api"][content="local"]')) return 'local';
  const { newFile, wantsSeal } = root.dataset;
  if (wantsSeal !== undefined && draftOf(session).answers.disclosure === 'embargoed') return 'seal';
  if (newFile === undefined) return 'file';
  const { href, isWhole } = forgeLink(newFile, slug, text);
  for (const link of step.querySelectorAll<HTMLAnchorElement>('[data-forge-link]')) link.href = href;
  return isWhole ? 'github' : 'long';
}

function offer(step: HTMLElement, way: Way | null): void {
  for (const one of parts(step, '[data-send]')) one.hidden = one.dataset.send !== way;
}
