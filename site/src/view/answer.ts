// What a search leads to: a ticket by its number or a CVE, a question, or the tickets that hold the words. For browsers, too.
import { readNumber } from '../../../scripts/ticket/number.ts';
import { cveIn } from '../search/words.ts';
import type { Entry } from './lists/entry.ts';

export type Answer =
  | { kind: 'nothing' }
  | { kind: 'ticket'; number: string }
  /** The number is right, but no ticket has it. */
  | { kind: 'unknown'; number: string }
  /** No number as it stands; `expected` is a ticket that there is, and perhaps the one that was meant. */
  | { kind: 'mistyped'; expected: string | null }
  | { kind: 'words'; text: string };

/** `prefixes` are those of the desk's numbers. */
export function answerTo(text: string, prefixes: readonly string[], entries: readonly Entry[]): Answer {
  const asked = text.trim();
  if (asked === '') return { kind: 'nothing' };
  return (
    numberAnswer(asked, prefixes, entries) ?? cveAnswer(asked, entries) ?? { kind: 'words', text: asked }
  );
}

function numberAnswer(text: string, prefixes: readonly string[], entries: readonly Entry[]): Answer | null {
  const reading = readNumber(text, prefixes);
  const isThere = (number: string) => entries.some((entry) => entry.number === number);
  if (reading.kind === 'not-a-number') return null;
  if (reading.kind === 'right') {
    return { kind: isThere(reading.number) ? 'ticket' : 'unknown', number: reading.number };
  }
  const { expected } = reading;
  return { kind: 'mistyped', expected: expected !== undefined && isThere(expected) ? expected : null };
}

// A CVE that several tickets name is no answer, but a search for words.
function cveAnswer(text: string, entries: readonly Entry[]): Answer | null {
  const cve = cveIn(text);
  if (cve === null) return null;
  const named = entries.filter((entry) => entry.cve.includes(cve));
  const [first] = named;
  return named.length === 1 && first
    ? { kind: 'ticket', number: first.number }
    : { kind: 'words', text: cve };
}
