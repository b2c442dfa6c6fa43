// What a file of the inbox may be called, and what its name says.
import { parsedNumber } from '../number.ts';
import { type NumberNamed, numberNamed } from '../number-named.ts';
import { type Problem, problem } from '../problem.ts';
import { hidden } from '../yaml/bounded-text.ts';
import { excerpt } from '../yaml/excerpt.ts';

export const inbox = 'tickets/inbox';

const slug = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/;
const ending = /\.(?:ya?ml|json)$/i;

/** Whether a text is a slug, or the number of a ticket: what the desk makes of the name of a file. */
export function isInboxName(stem: string): boolean {
  return slug.test(stem) || parsedNumber(stem) !== null;
}

/** What the desk makes of a file's name: the number of the ticket that it is named after, or a slug. */
export function inboxName(path: string, prefixes: readonly string[]): string {
  const named = numberInPath(path, prefixes);
  return named?.kind === 'right' ? named.number : tidied(fileName(path));
}

/** The number that a file is named after; null where it is named after none. */
export function numberInPath(path: string, prefixes: readonly string[]): NumberNamed | null {
  return numberNamed(fileName(path).replace(ending, ''), prefixes);
}

/** What is wrong with the name of a file of the inbox, by its path. */
export function nameFault(path: string, prefixes: readonly string[]): Problem | null {
  const expected = `${tidied(fileName(path))}.yaml`;
  if (!ending.test(path)) return problem('inbox-ending', { expected }, path);
  if (!isVisible(path)) return problem('inbox-name', { expected }, path);
  const named = numberInPath(path, prefixes);
  return named?.kind === 'mistyped' ? mistypedName(named, path) : null;
}

/** What is wrong with a number that does not check, after which a submission is named. */
export function mistypedName({ found, expected }: NumberNamed & { kind: 'mistyped' }, path: string): Problem {
  return problem('name-mistyped', { found: excerpt(found), ...(expected && { expected }) }, path);
}

// Below the inbox, without a character that hides something or breaks a line.
function isVisible(path: string): boolean {
  const isInside = !path.split('/').some((step) => step === '' || step === '.' || step === '..');
  return isInside && path.search(hidden) === -1 && !/[\t\r\n\u2028\u2029]/.test(path);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

// A file that is named after a ticket would amend it, whatever its title says of that ticket.
const ticket =
  /(?<![a-z0-9])(?:[a-z][a-z0-9]{1,9}-?\d{4}-?\d{6,16}-?|\d{4}-\d{6,16}-)[0-9a-z](?![a-z0-9])-?/g;

/** Letters and digits of a text in lower case without accents, with single dashes between; at most so many characters. */
export function slugOf(text: string, most: number): string {
  const words = text.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const [whole] = words.join('-').replaceAll(ticket, '').slice(0, most).split(/-$/);
  return whole || 'report';
}

function tidied(name: string): string {
  const bare = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\.(?:ya?ml|txt|json|md)$/, '')
    .replaceAll(/\p{M}/gu, '');
  return slugOf(bare, 80);
}
