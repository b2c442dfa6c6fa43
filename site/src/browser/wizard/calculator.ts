// Keeps the calculators, the vectors in the field and their scores in step.
import { cvssFaults } from '../../../../scripts/ticket/cvss/cvss.ts';
import type { CvssAssessment } from '../../../../scripts/ticket/cvss/cvss-score.ts';
import { questions } from '../../../../scripts/ticket/report/questions.ts';
import { chosen, type Generation, vectorsIn, withMetric } from '../../wizard/vector.ts';
import { element } from '../element.ts';
import { part, parts } from './dom.ts';
import type { Session } from './session.ts';

const cvss = questions.find(({ at }) => at[0] === 'cvss');

/** The text of the field after somebody chose a value in a calculator. */
export function afterChoice(session: Session, text: string, button: HTMLInputElement): string {
  const metric = button.closest<HTMLElement>('[data-metric]')?.dataset.metric ?? '';
  return withMetric(asMeant(session, text), generationOf(button), metric, button.value);
}

/** Shows what the vectors of a text say: in the calculators, and as scores once one is complete. */
export function showVectors(session: Session, typed: string): void {
  const text = asMeant(session, typed);
  for (const calculator of parts(session.root, '[data-calculator]')) {
    const values = chosen(text, generationOf(calculator));
    for (const button of calculator.querySelectorAll('input')) {
      const metric = button.closest<HTMLElement>('[data-metric]')?.dataset.metric ?? '';
      button.checked = values.get(metric) === button.value;
    }
  }
  void showScores(session, text);
}

/** Opens the calculators of vectors that are there already, or the first. */
export function openCalculators(session: Session, typed: string): void {
  const text = asMeant(session, typed);
  const begun = (['3', '4'] as const).filter((generation) => chosen(text, generation).size > 0);
  for (const calculator of session.root.querySelectorAll<HTMLDetailsElement>('details[data-calculator]'))
    calculator.open = (begun.length > 0 ? begun : ['3']).includes(generationOf(calculator));
}

export interface OpenQuestion {
  label: string;
  /** The id of its first answer. */
  id: string;
}

/** The questions without an answer, in the calculators in which there is any. */
export function openQuestions(root: HTMLElement): OpenQuestion[] {
  const begun = parts(root, '[data-calculator]').filter((one) => one.querySelector(':checked'));
  const open = begun
    .flatMap((one) => parts(one, '[data-metric]'))
    .filter((one) => !one.querySelector(':checked'));
  return open.map((one) => ({ label: one.dataset.label ?? '', id: one.querySelector('input')?.id ?? '' }));
}

// However it was pasted, once that can be read.
function asMeant({ reader }: Session, text: string): string {
  const meant = cvss && reader?.readAnswer(cvss, text).value;
  return Array.isArray(meant) ? meant.join('\n') : text;
}

function generationOf(element: HTMLElement): Generation {
  return element.closest<HTMLElement>('[data-calculator]')?.dataset.calculator === '4' ? '4' : '3';
}

// The calculator is as large as all the rest, and fetched when there is something to score.
async function showScores(session: Session, text: string): Promise<void> {
  const place = part(session.root, '[data-scores]', HTMLElement);
  place.dataset.of = text;
  const complete = vectorsIn(text).filter((vector) => cvssFaults(vector).length === 0);
  const lines = complete.length > 0 ? await scored(complete) : [];
  if (place.dataset.of !== text) return;
  showOpen(session, part(place, 'span', HTMLElement), lines.length > 0);
  for (const old of parts(place, 'p')) old.remove();
  place.append(...lines.map((line) => scoreLine(session, place, line)));
}

function showOpen({ root, sayings }: Session, place: HTMLElement, isScored: boolean): void {
  const open = openQuestions(root).length;
  place.hidden = isScored && open === 0;
  place.textContent = open > 0 ? sayings.unansweredCount(open) : (place.dataset.none ?? '');
}

async function scored(vectors: readonly string[]): Promise<CvssAssessment[]> {
  const { cvssAssessment } = await import('../../../../scripts/ticket/cvss/cvss-score.ts');
  return vectors.map(cvssAssessment);
}

function scoreLine(
  { sayings, language }: Session,
  { dataset }: HTMLElement,
  { vector, score, severity }: CvssAssessment,
): HTMLParagraphElement {
  const number = score.toLocaleString(language, { minimumFractionDigits: 1 });
  const said = sayings.score(number, dataset[severity] ?? severity);
  return element('p', {}, element('strong', {}, said), ' ', element('code', {}, vector));
}
