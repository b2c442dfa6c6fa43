// What a single value of a report surely means, by the shape that it must have.

import { momentIn } from '../../clock/moments.ts';
import { vectorsIn } from '../../cvss/cvss-spelling.ts';
import { bare, plain } from '../../yaml/plain-characters.ts';
import type { Shape } from '../../yaml/schema-shape.ts';
import { addressesIn } from './addresses.ts';
import { choiceIn, countIn } from './choices.ts';
import { cvesIn, cwesIn } from './identifiers.ts';

/** The same value where it means nothing else, or nothing certain. */
export function meantScalar(value: unknown, shape: Shape): unknown {
  if (typeof value === 'number' && shape.anyOf) return momentIn(String(value)) ?? value;
  return typeof value === 'string' ? (meantWord(value, shape) ?? value) : value;
}

function meantWord(text: string, shape: Shape): unknown {
  if (shape.enum) return choiceIn(text, shape.enum);
  if (shape.type === 'boolean') return choiceIn(text, [true, false]);
  if (shape.type === 'integer') return countIn(text);
  return shape.anyOf ? momentIn(text) : meantText(text, shape);
}

function isWord(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

// Quotes of a word processor around the whole; a line end behind the only line.
function meantText(text: string, { pattern = '' }: Shape): string {
  if (!pattern.includes('\\S')) return text;
  const isLine = pattern !== '\\S';
  const line = isLine ? text.replace(/\r?\n$/, '') : text;
  return line.trim() === '' || line.includes('\n') ? text : line.length > 300 ? line : bare(line);
}

type Reader = (text: string) => readonly unknown[] | null;

const readers: Readonly<Record<string, Reader>> = {
  cve: cvesIn,
  cwe: cwesIn,
  cvss: (text) => vectorsIn(plain(text)),
  references: addressesIn,
  offers: (text) => (/^[\p{L}\p{N}][^\s,;]{0,199}$/u.test(text) ? [{ id: text }] : null),
};

// Of a list that was written as one.
const bullet = /^(?:[-*•]|\d{1,2}[.)])[ \t]+/;

/** What stands on each line of a text, without the bullets of a list. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(bullet, ''))
    .filter((line) => line !== '');
}

/** The lines of a text, where one stands for a list whose items have one line each. */
export function meantLines(value: unknown, { type, pattern = '' }: Shape): unknown {
  const isOneLine = type === 'string' && pattern.includes('\\S') && pattern !== '\\S';
  return isOneLine && typeof value === 'string' && value.trim().includes('\n') ? linesOf(value) : value;
}

/** The items that one item of this list surely means; null for a list whose items have no form of their own. */
export function meantItems(key: string, item: unknown): readonly unknown[] | null {
  const read = readers[key];
  if (!read || !isWord(item)) return null;
  return read(String(item)) ?? (typeof item === 'number' && key === 'cvss' ? [String(item)] : null);
}
