// A quick reader of the one text that serialise.ts gives a record, twenty times as fast as a whole YAML parser.
// What it returns is only a guess: it counts when it serialises to the very same text, and the serialiser is what the
// YAML parser is tested against. For any other text it may return anything, or null, and the parser has the word.

interface Cursor {
  text: string;
  /** Where the line begins that is to be read next. */
  at: number;
}

/** The value that the text of a record stands for, if it is canonical; to be confirmed by serialising it again. */
export function canonicalValue(text: string): unknown {
  if (!text.endsWith('\n')) return null;
  const cursor = { text, at: text.indexOf('\n') + 1 };
  try {
    const value = mapping(cursor, 0);
    return cursor.at === text.length ? value : null;
  } catch {
    return null; // a key without an end, or unbalanced quotes: not canonical
  }
}

// The first entry may stand behind the dash of an item, so it is taken unseen.
function mapping(cursor: Cursor, depth: number): Record<string, unknown> {
  const { text } = cursor;
  const value: Record<string, unknown> = {};
  do {
    const start = cursor.at + depth;
    const colon = text.indexOf(':', start);
    if (colon === -1) throw new SyntaxError('no key');
    value[text.slice(start, colon)] = content(cursor, colon + 2, depth + 2);
  } while (isEntry(cursor, depth));
  return value;
}

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
  return cursor.text.charCodeAt(cursor.at + depth) === dash && isIndented(cursor, depth);
}

// Two spaces tell a line from one that begins further out, or with a dash: a guess needs to look at no more.
function isIndented({ text, at }: Cursor, depth: number): boolean {
  const end = at + depth;
  return depth === 0 || (text.charCodeAt(end - 1) === space && text.charCodeAt(end - 2) === space);
}

// Of a key or an item, from its own line on; `depth` is that of what may stand below.
function content(cursor: Cursor, from: number, depth: number): unknown {
  const { text } = cursor;
  const end = text.indexOf('\n', from - 1);
  cursor.at = end + 1;
  if (from > end) return isItem(cursor, depth) ? items(cursor, depth) : mapping(cursor, depth);
  if (text.charCodeAt(from) === bar) return literal(cursor, depth, end - from === 1);
  return scalar(text.slice(from, end));
}

function items(cursor: Cursor, depth: number): unknown[] {
  const values: unknown[] = [];
  while (isItem(cursor, depth)) values.push(item(cursor, depth + 2));
  return values;
}

const key = /[a-z_]+:[ \n]/y;

function item(cursor: Cursor, depth: number): unknown {
  key.lastIndex = cursor.at + depth;
  return key.test(cursor.text) ? mapping(cursor, depth) : content(cursor, cursor.at + depth, depth);
}

function literal(cursor: Cursor, depth: number, isEnded: boolean): string {
  const { text, at } = cursor;
  while (isInside(cursor, depth)) cursor.at = text.indexOf('\n', cursor.at) + 1;
  const lines = text.slice(at + depth, isEnded ? cursor.at : cursor.at - 1);
  return lines.replaceAll(`\n${' '.repeat(depth)}`, '\n');
}

function isInside(cursor: Cursor, depth: number): boolean {
  return cursor.text.charAt(cursor.at) === '\n' || isIndented(cursor, depth);
}

const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

function scalar(text: string): unknown {
  const first = text.charCodeAt(0);
  if (first === quote) return JSON.parse(text);
  if (text === '{}') return {};
  if (first <= nine) return /^-?\d+$/.test(text) ? Number(text) : text;
  return text.length <= 5 && words.has(text) ? words.get(text) : text;
}
