// Which ticket a word names: by its number, the address of its page, or its pull request.
import { confirmationNumber, type NumberReading, readNumber } from '../../ticket/number.ts';
import { bareWord, linkLabel } from './bare-word.ts';

/** What a word of a command names: a number, or the pull request of a ticket as `#12`. */
export function readTicket(word: string, prefixes: readonly string[]): NumberReading {
  const pull = pullIn(word);
  return pull === null ? readNumber(ticketIn(word), prefixes) : { kind: 'right', number: pull };
}

// The text of a link, or the last step of the address of its page.
function ticketIn(word: string): string {
  const [, step] = /^<?https?:\/\/\S{0,500}?\/tickets\/([A-Za-z0-9-]{1,40})/.exec(word) ?? [];
  return bareWord(linkLabel(word) ?? step ?? word);
}

function pullIn(word: string): string | null {
  const named = bareWord(linkLabel(word) ?? word);
  const [, digits] =
    /^(?:[\w.-]{1,100}\/[\w.-]{1,100})?#([1-9]\d{0,9})$/.exec(named) ??
    /^https?:\/\/[^\s/]{1,200}\/[^\s/]{1,100}\/[^\s/]{1,100}\/(?:pull|issues)\/([1-9]\d{0,9})(?:[/#?]\S{0,300})?$/.exec(
      named,
    ) ??
    [];
  return digits === undefined ? null : `#${digits}`;
}

/** A pull request says nothing of the year of its ticket; a duplicate is seldom older than these. */
const years = [0, -1, 1, -2, -3];

/**
 * The numbers that a reading may stand for, the likeliest first: of a pull request one for each year and prefix. `year` is
 * that of the ticket where it was written.
 */
export function candidates(named: string, year: number, prefixes: readonly string[]): string[] {
  if (!named.startsWith('#')) return [named];
  const sequence = Number(named.slice(1));
  return prefixes.flatMap((prefix) =>
    years.map((distance) => confirmationNumber({ prefix, year: year + distance, sequence })),
  );
}
