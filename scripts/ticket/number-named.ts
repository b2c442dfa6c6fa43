// The number of a ticket after which people name a file, a branch or a pull request.
import { readNumber } from './number.ts';

/** `found` is how it is written there. */
export type NumberNamed =
  | { kind: 'right'; number: string; found: string }
  | { kind: 'mistyped'; found: string; expected?: string };

// Year, at least six digits and a check character, with whatever stands between them.
const body = /^[\p{Dash}\s._]{0,3}\d{4}[\p{Dash}\s._]{0,3}\d{6,16}[\p{Dash}\s._]{0,3}[0-9A-Z](?![0-9A-Z])/u;
// A whole number without its prefix: with dashes, since the time of day has as many digits.
const bare = /^\d{4}-\d{6,16}-[0-9A-Z]$/;
const longest = 200;
const shortest = 12;

/** The number that a name is, or holds; null where it is a name like any other. */
export function numberNamed(name: string, prefixes: readonly string[]): NumberNamed | null {
  const text = name.slice(0, longest).normalize('NFKC').trim();
  const capital = text.toUpperCase();
  const isWhole = bare.test(capital) || prefixes.some((one) => capital.startsWith(one));
  return (isWhole ? reading(text, prefixes) : null) ?? inside(text, prefixes);
}

function reading(found: string, prefixes: readonly string[]): NumberNamed | null {
  const read = readNumber(found, prefixes);
  if (read.kind === 'not-a-number') return null;
  if (read.kind === 'right') return { ...read, found };
  // A year or a count behind the prefix is no number yet.
  const hasPrefix = prefixes.some((one) => found.toUpperCase().startsWith(one));
  return hasPrefix && (read.expected || found.length > shortest) ? { ...read, found } : null;
}

function inside(text: string, prefixes: readonly string[]): NumberNamed | null {
  const capital = text.toUpperCase();
  for (const prefix of prefixes)
    for (let at = capital.indexOf(prefix); at !== -1; at = capital.indexOf(prefix, at + 1)) {
      const [rest] = /[A-Z0-9]/.test(capital.charAt(at - 1))
        ? []
        : (body.exec(capital.slice(at + prefix.length)) ?? []);
      if (rest !== undefined) return reading(text.slice(at, at + prefix.length + rest.length), prefixes);
    }
  return null;
}
