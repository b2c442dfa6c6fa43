// A quick reader of the one text that serialise.ts gives a record, many times as fast as a whole YAML parser. As it reads, it
// proves of every line that the serialiser would write it so. Of what it cannot prove, its value is only a guess, which
// counts once it serialises to the very same text. The serialiser is what the YAML parser is tested against.
import { type Child, child, childrenOf, type Shape } from '../yaml/schema-shape.ts';
import { isLiteral, isPlain, root, scalar, unknownShape, whole } from './serialise.ts';

export interface QuickReading {
  value: unknown;
  /** Whether the text is surely the one that the serialiser gives the value. */
  isProven: boolean;
}

interface Cursor {
  text: string;
  /** Where the line begins that is to be read next. */
  at: number;
  isProven: boolean;
}

/** The value of a text that may be canonical, or null. `head` is the line before it, with its end. */
export function quickReading(text: string, head: string): QuickReading | null {
  if (!text.startsWith(head) || !text.endsWith('\n')) return null;
  const cursor = { text, at: head.length, isProven: true };
  try {
    const value = mapping(cursor, 0, whole);
    return cursor.at === text.length ? { value, isProven: cursor.isProven } : null;
  } catch {
    return null; // a key without an end, or unbalanced quotes: not canonical
  }
}

// The first entry may stand behind the dash of an item, so the beginning of its line is taken unseen.
function mapping(cursor: Cursor, depth: number, shape: Shape): Record<string, unknown> {
  const { text } = cursor;
  const family = childrenOf(root, shape);
  const value: Record<string, unknown> = {};
  let last = -1;
  do {
    const start = cursor.at + depth;
    const colon = text.indexOf(':', start);
    if (colon === -1) throw new SyntaxError('no key');
    const key = text.slice(start, colon);
    const { place, shape: of } = family.get(key) ?? stranger;
    // What the schema does not know the serialiser may quote, and the order is that of the schema.
    if (place <= last) cursor.isProven = false;
    last = place;
    value[key] = content(cursor, colon + 2, depth + 2, of);
  } while (isEntry(cursor, depth));
  return value;
}

const stranger: Child = { shape: unknownShape, place: -1 };

const space = ' '.charCodeAt(0);
const quote = '"'.charCodeAt(0);
const dash = '-'.charCodeAt(0);
const nine = '9'.charCodeAt(0);
const bar = '|'.charCodeAt(0);

// A key begins with a letter; letters come after the dash, spaces and line ends before it.
function isEntry(cursor: Cursor, depth: number): boolean {
  return cursor.text.charCodeAt(cursor.at + depth) > dash && isIndented(cursor, depth);
}

function isItem(cursor: Cursor, depth: number): boolean {
  const { text, at } = cursor;
  const isDash = text.charCodeAt(at + depth) === dash && text.charCodeAt(at + depth + 1) === space;
  return isDash && isIndented(cursor, depth);
}

function isIndented({ text, at }: Cursor, depth: number): boolean {
  for (let place = at; place < at + depth; place += 1) if (text.charCodeAt(place) !== space) return false;
  return true;
}

// Of a key or an item, from its own line on; `depth` is that of what may stand below.
function content(cursor: Cursor, from: number, depth: number, shape: Shape): unknown {
  const { text } = cursor;
  const end = text.indexOf('\n', from - 1);
  cursor.at = end + 1;
  if (from > end) return isItem(cursor, depth) ? items(cursor, depth, shape) : nested(cursor, depth, shape);
  if (text.charCodeAt(from - 1) !== space) cursor.isProven = false;
  if (text.charCodeAt(from) === bar) return literal(cursor, depth, text.slice(from, end));
  return line(cursor, text.slice(from, end));
}

function nested(cursor: Cursor, depth: number, shape: Shape): Record<string, unknown> {
  if (!isEntry(cursor, depth)) cursor.isProven = false;
  return mapping(cursor, depth, shape);
}

function items(cursor: Cursor, depth: number, shape: Shape): unknown[] {
  const of = child(root, shape, 0) ?? unknownShape;
  const values: unknown[] = [];
  while (isItem(cursor, depth)) values.push(item(cursor, depth + 2, of));
  return values;
}

const key = /[a-z_]+:[ \n]/y;

function item(cursor: Cursor, depth: number, shape: Shape): unknown {
  key.lastIndex = cursor.at + depth;
  return key.test(cursor.text)
    ? mapping(cursor, depth, shape)
    : content(cursor, cursor.at + depth, depth, shape);
}

function literal(cursor: Cursor, depth: number, header: string): string {
  const { text, at } = cursor;
  const isEnded = header === '|';
  while (isInside(cursor, depth)) cursor.at = text.indexOf('\n', cursor.at) + 1;
  const lines = text.slice(at + depth, isEnded ? cursor.at : cursor.at - 1);
  const value = lines.replaceAll(`\n${' '.repeat(depth)}`, '\n');
  const isAsWritten = isEnded === value.endsWith('\n') && (isEnded || header === '|-') && isLiteral(value);
  if (!isAsWritten) cursor.isProven = false;
  return value;
}

function isInside(cursor: Cursor, depth: number): boolean {
  return cursor.text.charAt(cursor.at) === '\n' || isIndented(cursor, depth);
}

const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

// No shorter than the text of an instant: those are by far the most that begin with a digit.
const longestInteger = '2026-11-22T14:03:11Z'.length;

function line(cursor: Cursor, text: string): unknown {
  const value = lineValue(text);
  const isAsWritten = value === text ? isPlain(text) : text === '{}' || scalar(value, '') === text;
  if (!isAsWritten) cursor.isProven = false;
  return value;
}

function lineValue(text: string): unknown {
  const first = text.charCodeAt(0);
  if (first === quote) return JSON.parse(text);
  if (text === '{}') return {};
  if (first <= nine) return text.length < longestInteger && /^-?\d+$/.test(text) ? Number(text) : text;
  return text.length <= 5 && words.has(text) ? words.get(text) : text;
}
