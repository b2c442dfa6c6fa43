// Numbers, shares, lengths and months of the statistics as people read them.
import type { Language } from '../../../scripts/ticket/ticket.ts';
import type { ClassWords } from '../../../scripts/words/shapes/site/statistics-words.ts';

const HOUR_MINUTES = 60;
const noBreak = '\u00A0';

export interface Format {
  count: (number: number) => string;
  /** A share from 0 to 1 in per cent, rounded down, so that only all is 100 %. */
  share: (share: number) => string;
  /** A month such as `2026-06`. */
  month: (month: string) => string;
}

const formats = new Map<Language, Format>();

/** Made once a language, since making it takes far longer than using it. */
export function format(language: Language): Format {
  const known = formats.get(language) ?? newFormat(language);
  formats.set(language, known);
  return known;
}

function newFormat(language: Language): Format {
  const tag = language === 'en' ? 'en-GB' : 'fr-FR';
  const numbers = new Intl.NumberFormat(tag);
  const options = { style: 'percent', maximumFractionDigits: 1, roundingMode: 'floor' } as const;
  const shares = new Intl.NumberFormat(tag, options);
  const months = new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return {
    count: (number) => numbers.format(number),
    share: (share) => shares.format(share),
    month: (month) => months.format(Date.parse(`${month}-01T00:00:00Z`)).replace(' ', noBreak),
  };
}

/** Whole minutes as hours and minutes, the same in every language: `26 h 05 min`. */
export function lengthText(minutes: number): string {
  const hours = Math.floor(minutes / HOUR_MINUTES);
  const rest = minutes % HOUR_MINUTES;
  const parts =
    hours === 0 ? [rest, 'min'] : rest === 0 ? [hours, 'h'] : [hours, 'h', twoDigits(rest), 'min'];
  return parts.join(noBreak);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A class of numbers in words. */
export function classText(words: ClassWords, { from, to }: { from: number; to: number | null }): string {
  if (to === null) return words.from(from);
  return from === 0 ? words.under(to) : words.between(from, to);
}
