// Keeps the calculators, the vectors in the field and their scores in step.
import { cvssFaults } from '../../../../scripts/ticket/cvss/cvss.ts';
import type { CvssAssessment } from '../../../../scripts/ticket/cvss/cvss-score.ts';
import { chosen, type Generation, vectorsIn, withMetric } from '../../wizard/vector.ts';
import { part, parts } from './dom.ts';
import type { Session } from './session.ts';

/** The text of the field after somebody chose a value in a calculator. */
export function afterChoice(text: string, button: HTMLInputElement): string {
  const metric = button.closest<HTMLElement>('[data-metric]')?.dataset.metric ?? '';
  return withMetric(text, generationOf(button), metric, button.value);
}

/** Shows what the vectors of a text say: in the calculators, and as scores once one is complete. */
export function showVectors(session: Session, text: string): void {
  for (const calculator of parts(session.root, '[data-calculator]')) {
    const values = chosen(text, generationOf(calculator));
    for (const button of calculator.querySelectorAll('input')) {
      const metric = button.closest<HTMLElement>('[data-metric]')?.dataset.metric ?? '';
      button.checked = values.get(metric) === button.value;
    }
  }
  void showScores(session, text);
}

/** Opens the calculators of vectors that are there already. */
export function openCalculators({ root }: Session, text: string): void {
  for (const calculator of root.querySelectorAll<HTMLDetailsElement>('details[data-calculator]'))
    calculator.open = chosen(text, generationOf(calculator)).size > 0;
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
  part(place, 'span', HTMLElement).hidden = lines.length > 0;
  for (const old of parts(place, 'p')) old.remove();
  place.append(...lines.map((line) => scoreLine(session, place, line)));
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
  const line = document.createElement('p');
  const number = score.toLocaleString(language, { minimumFractionDigits: 1 });
  line.textContent = sayings.score(vector, number, dataset[severity] ?? severity);
  return line;
}
