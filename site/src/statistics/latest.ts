// Of a long row of months the page shows the end; the CSV files hold all.
import type { StatisticsWords } from '../../../scripts/words/shapes/site/statistics-words.ts';

export const shownMonths = 12;

export function latest<Month>(months: readonly Month[]): Month[] {
  return months.slice(-shownMonths);
}

export function latestNote(wording: StatisticsWords, months: readonly unknown[]): string | null {
  return months.length > shownMonths ? wording.latestMonths(shownMonths) : null;
}
