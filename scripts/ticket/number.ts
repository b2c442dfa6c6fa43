// The confirmation number of a ticket, such as SEC-2026-000045-D: making it, checking it, reading it from people.

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const PREFIX = /^[A-Z][A-Z0-9]{1,9}$/;
const CANONICAL = /^([A-Z][A-Z0-9]{1,9})-([1-9]\d{3})-(\d{6,16})-([0-9A-Z])$/;

/** What a number is made of; `year` is the year of receipt in the desk's zone, `sequence` the forge's own counter. */
export type NumberParts = { prefix: string; year: number; sequence: number };

/**
 * What a person's text turned out to be. `mistyped` has the look of a number but is not one; `expected` is then what
 * its year and sequence would be as a number, where these can be told apart. It is a question to ask, never an answer:
 * the mistake may as well lie in the digits.
 */
export type NumberReading =
  | { kind: 'right'; number: string }
  | { kind: 'mistyped'; expected?: string }
  | { kind: 'not-a-number' };

/**
 * The check character of ISO 7064 MOD 37,36, over digits and capital letters without separators. It catches every
 * single wrong character, and every swap of two neighbouring digits but for nine rare constellations (digits that differ
 * by one, met at one certain running value): the standard itself promises "nearly all" for swaps.
 * @throws RangeError for an empty text or any other character
 */
export function checkCharacter(text: string): string {
  if (!/^[0-9A-Z]+$/.test(text)) throw new RangeError('a check character covers digits and capital letters');
  let product = 36;
  for (const character of text) {
    const sum = (product + ALPHABET.indexOf(character)) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return ALPHABET.charAt((37 - product) % 36);
}

/**
 * The one number that belongs to a year and a sequence. The check character covers both, not the prefix.
 * @throws RangeError for a year outside 1000 to 9999, a sequence that is no positive safe integer, or a prefix other
 * than a capital letter and one to nine capital letters or digits
 */
export function confirmationNumber({ prefix, year, sequence }: NumberParts): string {
  if (!PREFIX.test(prefix)) throw new RangeError(`not a prefix: ${prefix}`);
  if (!Number.isInteger(year) || year < 1000 || year > 9999) throw new RangeError(`not a year: ${year}`);
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new RangeError(`not a sequence: ${sequence}`);
  const digits = String(sequence).padStart(6, '0');
  return `${prefix}-${year}-${digits}-${checkCharacter(`${year}${digits}`)}`;
}

/** The parts of a number in its one canonical form, or null for anything else. */
export function parsedNumber(text: string): (NumberParts & { check: string }) | null {
  const [, prefix = '', year = '', digits = '', check = ''] = CANONICAL.exec(text) ?? [];
  return canonical(prefix, year, digits) === text
    ? { prefix, year: Number(year), sequence: Number(digits), check }
    : null;
}

/** Below zero where the ticket with the first of two numbers came in before the other, above where it came in after. */
export function receiptOrder(one: string, other: string): number {
  // Of numbers that are valid, which are compared by the hundred thousand.
  const [[year, sequence], [otherYear, otherSequence]] = [countsIn(one), countsIn(other)];
  return year - otherYear || sequence - otherSequence;
}

function countsIn(number: string): [year: number, sequence: number] {
  const [, year, sequence] = number.split('-');
  return [Number(year), Number(sequence)];
}

/** The number of a year and a sequence that were read as digits, or null where there is none. */
function canonical(prefix: string, year: string, digits: string): string | null {
  const sequence = Number(digits);
  if (!PREFIX.test(prefix) || !/^[1-9]\d{3}$/.test(year)) return null;
  if (!Number.isSafeInteger(sequence) || sequence < 1) return null;
  return confirmationNumber({ prefix, year: Number(year), sequence });
}

// A check digit may only stick to the sequence where no dash is used at all: in 2026-1234567 the 7 may be either.
const WHOLE = [/^(\d{4})-?(\d{6,16})-([0-9A-Z])$/, /^(\d{4})-?(\d{6,16})([A-Z])$/, /^(\d{4})(\d{6,16})(\d)$/];
// Zeros or the check character left out; without any dash, the latter alone.
const SHORT = [/^(\d{4})-(\d{1,6})(?:-?[A-Z]|-\d)?$/, /^(\d{4})(\d{6})$/];
// Digits and the letters that are taken for digits.
const ALIKE = /^\d[\dOIL-]*[0-9A-Z]?$/;

/**
 * Reads what a person typed or pasted: any case, spaces around, other dashes or none, full-width characters, with or
 * without this desk's prefix. A text is `right` only when its own check character is. Without the prefix, only a
 * whole number is taken for one, so that words and dates can still be searched for.
 * @param prefixes the desk's prefixes, today's first; a number of any other is not a number here
 */
export function readNumber(text: string, prefixes: readonly string[]): NumberReading {
  const plain = tidied(text);
  // The longest, since one may begin like another.
  const prefix = longest(prefixes.filter((one) => plain.startsWith(one))) ?? prefixes[0] ?? '';
  const named = plain.startsWith(prefix);
  const rest = named ? plain.slice(prefix.length).replace(/^-/, '') : plain;
  const patterns = named ? [...WHOLE, ...SHORT] : WHOLE;
  const [, year = '', digits = '', check = ''] = firstMatch(patterns, rest);
  const typed = `${prefix}-${year}-${digits}-${check}`;
  if (parsedNumber(typed)) return { kind: 'right', number: typed };
  const isAlike = named && ALIKE.test(rest);
  const [, likeYear = year, likeDigits = digits] =
    year || !isAlike ? [] : firstMatch(patterns, asDigits(rest));
  const expected = canonical(prefix, likeYear, likeDigits);
  if (expected) return { kind: 'mistyped', expected };
  return { kind: year || isAlike ? 'mistyped' : 'not-a-number' };
}

// The last character may be the check character, which stays.
function asDigits(text: string): string {
  return text.replace(/[OIL](?=.)/g, (letter) => (letter === 'O' ? '0' : '1'));
}

function longest(texts: readonly string[]): string | undefined {
  return texts.toSorted((one, other) => other.length - one.length)[0];
}

/** Capital letters and digits in groups, one plain dash between two groups. */
function tidied(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toUpperCase();
  return plain.replace(/[\p{Pd}\p{Z}\s\u2212_./]+/gu, '-').replace(/^-|-$/g, '');
}

function firstMatch(patterns: readonly RegExp[], text: string): readonly string[] {
  return patterns.map((pattern) => pattern.exec(text)).find((match) => match !== null) ?? [];
}

/**
 * Where the record of a number lives, from the repository's root: `tickets/2026/0xxx/SEC-2026-000045-D.yaml`. A folder
 * holds a thousand sequences, as in the CVE list.
 * @throws RangeError for anything but a canonical number
 */
export function recordPath(number: string): string {
  const parts = parsedNumber(number);
  if (!parts) throw new RangeError(`not a confirmation number: ${number}`);
  return `tickets/${parts.year}/${Math.floor(parts.sequence / 1000)}xxx/${number}.yaml`;
}
