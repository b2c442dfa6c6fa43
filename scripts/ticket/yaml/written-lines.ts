// The keys and list items of a report as a person writes them, line by line and without a parser: where each text begins
// and ends, also in a file that no parser can read.

import { linesBelow } from './lines-below.ts';
import { hasForeignBlanks, indentOf, lookAlike, type Surroundings } from './look-alikes.ts';
import { type Mended, mendedBelow } from './shallow-lines.ts';

type Style = 'plain' | 'quoted' | 'block' | 'flow' | 'empty';

/** A key or a list item with what is written behind it. */
export interface WrittenValue {
  /** The keys that lead to it; items of lists leave no trace. */
  keys: readonly string[];
  /** Where it is: the place of its line, counted from 0, and how far the text is from its left edge. */
  line: number;
  column: number;
  /** What is written on that line from there on; empty where it begins on the next line. */
  text: string;
  /** The lines below that belong to it. */
  below: readonly string[];
  style: Style;
  /** It has no key of its own. */
  isItem: boolean;
}

interface Level {
  indent: number;
  key: string;
}

/** What is known of the keys. */
export interface Keys {
  /** Whether a text in a person's own words stands behind these keys, or a list of such texts. */
  kindOf: (keys: readonly string[]) => 'text' | 'texts' | null;
  /** The key that this word surely means; null where it is none of ours. */
  keyOf: (word: string) => string | null;
}

type Around = Keys & Pick<Surroundings, 'indents'>;

const keyLine =
  /^(?:"([^"\\]{1,60})"|'([^']{1,60})'|([\p{L}\p{N}_.$][\p{L}\p{N}_.$ -]{0,59}))[ \t]{0,9}:(?:[ \t]|$)/u;

const otherKey =
  /^(\p{Default_Ignorable_Code_Point}{0,5}[^\p{Default_Ignorable_Code_Point}\s"'[\]{}#&*!|>%@`,?:-][^:]{0,59}):(?:[ \t]|$)/u;

/** Every value of these lines. Where signs only look like those of YAML, the lines are mended first, in place. */
export function writtenValues(
  lines: string[],
  keys: Keys,
): { values: WrittenValue[]; mended: readonly Mended[] } {
  const around = { ...keys, indents: indentsOf(lines) };
  const values: WrittenValue[] = [];
  const mended: Mended[] = [];
  let levels: readonly Level[] = [];
  for (let line = 0; line < lines.length; ) {
    const written = valueAt(lines, line, levels, keys);
    const isDoubtful = written === null || mayBeKey(written.value, keys);
    const read = (isDoubtful ? mendedAt(lines, line, levels, around, mended) : null) ?? written;
    if (read) {
      mended.push(...mendedBelow(lines, read.value, read.indent));
      values.push(read.value);
      levels = read.levels;
    }
    line += 1 + (read?.value.below.length ?? 0);
  }
  return { values, mended };
}

// An item that is no text, such as `- id：x`.
function mayBeKey({ style, text, keys, isItem }: WrittenValue, { kindOf }: Keys): boolean {
  return isItem && style === 'plain' && /[^ -~]|:/.test(text) && kindOf(keys) === null;
}

// Found once, where they are needed at all.
function indentsOf(lines: readonly string[]): Surroundings['indents'] {
  let found: ReadonlySet<number> | null = null;
  return () => {
    found ??= new Set(lines.filter((one) => /^ *\S/.test(one)).map(indentOf));
    return found;
  };
}

function mendedAt(
  lines: string[],
  line: number,
  levels: readonly Level[],
  around: Around,
  mended: Mended[],
): Read | null {
  const whole = lines[line] ?? '';
  if (whole.startsWith('#') || isMarker(whole)) return null;
  const found = lookAlike(whole, surroundings(whole, levels, around));
  if (!found) return null;
  lines[line] = found.meant;
  mended.push({ ...found, line });
  return valueAt(lines, line, levels, around);
}

// What looks like a key in a list of texts is part of a sentence.
function surroundings(
  line: string,
  levels: readonly Level[],
  { kindOf, keyOf, indents }: Around,
): Surroundings {
  const outer = levels.filter((one) => one.indent < indentOf(line)).map(({ key }) => key);
  const isText = kindOf(outer) === 'texts';
  return { isKey: (word) => !isText && keyOf(word) !== null, indents };
}

function isMarker(line: string): boolean {
  return line.startsWith('---') || line.startsWith('...');
}

interface Read {
  value: WrittenValue;
  levels: Level[];
  /** What belongs to it is indented by more. */
  indent: number;
}

function valueAt(lines: readonly string[], line: number, levels: readonly Level[], known: Keys): Read | null {
  const whole = lines[line] ?? '';
  const dashes = /^ *(?:- +)*(?:-$)?/.exec(whole)?.[0] ?? '';
  const rest = whole.slice(dashes.length);
  if ((rest === '' && !dashes.includes('-')) || rest.startsWith('#') || isMarker(whole)) return null;
  const { named, key } = keyIn(rest, known);
  const dash = dashes.indexOf('-');
  const indent = key === undefined ? dashes.lastIndexOf('-') : dashes.length;
  const text = rest.slice(named.length);
  if (indent < 0 || hasForeignBlanks(text)) return null;
  // The items of a list may begin where its key does.
  const outer = levels.filter((one) => (dash === -1 ? one.indent < indent : one.indent <= dash));
  const inner = key === undefined ? outer : [...outer, { indent, key }];
  const keys = inner.map((one) => one.key);
  const column = dashes.length + named.length + leadingSpaces(text);
  const bare = text.slice(leadingSpaces(text)).trimEnd();
  const kind = known.kindOf(keys);
  const style = styleOf(bare, kind !== null);
  if (style === 'block' && hasForeignBlanks(text.slice(text.trimEnd().length))) return null;
  // Below a key without a text its own keys and items follow, each for itself.
  const isOver = style === 'empty' && (kind === null || (kind === 'texts' && key !== undefined));
  const below = isOver ? [] : linesBelow(lines, line, indent, style === 'quoted', bare);
  return {
    value: { keys, line, column, text: bare, below, style, isItem: key === undefined },
    levels: inner,
    indent,
  };
}

function keyIn(rest: string, { keyOf }: Keys): { named: string; key?: string } {
  const [named = '', ...names] = keyLine.exec(rest) ?? [];
  const name = names.find((one) => one !== undefined)?.trim();
  if (name !== undefined) return { named, key: keyOf(name) ?? name };
  const [other = '', word = ''] = /[^ -~]/.test(rest) ? (otherKey.exec(rest) ?? []) : [];
  const key = word && keyOf(word);
  return key ? { named: other, key } : { named: '' };
}

function leadingSpaces(text: string): number {
  return text.length - text.trimStart().length;
}

function styleOf(text: string, isText: boolean): Style {
  if (text === '' || (text.startsWith('#') && !isText)) return 'empty';
  if (/^["']/.test(text)) return 'quoted';
  if (/^[|>][-+0-9]{0,2}(?:$|[ \t]+#)/.test(text)) return 'block';
  return /^[[{]/.test(text) ? 'flow' : 'plain';
}
