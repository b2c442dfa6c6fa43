// The keys and list items of a report as a person writes them, line by line and without a parser: where each text begins
// and ends, also in a file that no parser can read.

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
  style: 'plain' | 'quoted' | 'block' | 'flow' | 'empty';
}

interface Level {
  indent: number;
  key: string;
}

/** Whether a text in a person's own words stands behind these keys, or a list of such texts. */
export type KindOf = (keys: readonly string[]) => 'text' | 'texts' | null;

const keyLine =
  /^(?:"([^"\\]{1,60})"|'([^']{1,60})'|([\p{L}\p{N}_.$][\p{L}\p{N}_.$ -]{0,59}))[ \t]{0,9}:(?:[ \t]|$)/u;

/** Every value of these lines; a file of nothing but brackets has none. */
export function writtenValues(lines: readonly string[], kindOf: KindOf): WrittenValue[] {
  const found: WrittenValue[] = [];
  let levels: Level[] = [];
  for (let line = 0; line < lines.length; ) {
    const read = valueAt(lines, line, levels, kindOf);
    if (read) found.push(read.value);
    levels = read?.levels ?? levels;
    line += 1 + (read?.value.below.length ?? 0);
  }
  return found;
}

interface Read {
  value: WrittenValue;
  levels: Level[];
}

function valueAt(
  lines: readonly string[],
  line: number,
  levels: readonly Level[],
  kindOf: KindOf,
): Read | null {
  const whole = lines[line] ?? '';
  const dashes = /^ *(?:- +)*(?:-$)?/.exec(whole)?.[0] ?? '';
  const rest = whole.slice(dashes.length);
  if ((rest === '' && !dashes.includes('-')) || rest.startsWith('#') || /^(?:---|\.\.\.)/.test(whole))
    return null;
  const [named = '', ...names] = keyLine.exec(rest) ?? [];
  const key = names.find((one) => one !== undefined)?.trim();
  const dash = dashes.indexOf('-');
  const indent = key === undefined ? dashes.lastIndexOf('-') : dashes.length;
  if (indent < 0) return null;
  // The items of a list may begin where its key does.
  const outer = levels.filter((one) => (dash === -1 ? one.indent < indent : one.indent <= dash));
  const inner = key === undefined ? outer : [...outer, { indent, key }];
  const keys = inner.map((one) => one.key);
  const text = rest.slice(named.length);
  const column = dashes.length + named.length + leadingSpaces(text);
  const bare = text.slice(leadingSpaces(text)).trimEnd();
  const kind = kindOf(keys);
  const style = styleOf(bare, kind !== null);
  // Below a key without a text its own keys and items follow, each for itself.
  const isOver = style === 'empty' && (kind === null || (kind === 'texts' && key !== undefined));
  const below = isOver ? [] : linesBelow(lines, line, indent, style, bare);
  return { value: { keys, line, column, text: bare, below, style }, levels: inner };
}

function leadingSpaces(text: string): number {
  return text.length - text.trimStart().length;
}

function styleOf(text: string, isText: boolean): WrittenValue['style'] {
  if (text === '' || (text.startsWith('#') && !isText)) return 'empty';
  if (/^["']/.test(text)) return 'quoted';
  if (/^[|>][-+0-9]{0,2}(?:$|[ \t]+#)/.test(text)) return 'block';
  return /^[[{]/.test(text) ? 'flow' : 'plain';
}

function linesBelow(
  lines: readonly string[],
  line: number,
  indent: number,
  style: WrittenValue['style'],
  text: string,
): string[] {
  if (style === 'quoted') return untilClosed(lines, line, text);
  let end = line + 1;
  while (end < lines.length && isBelow(lines[end] ?? '', indent)) end += 1;
  while (end > line + 1 && (lines[end - 1] ?? '').trim() === '') end -= 1;
  return lines.slice(line + 1, end);
}

function isBelow(line: string, indent: number): boolean {
  return line.trim() === '' || line.length - line.trimStart().length > indent;
}

// A quoted text goes on to its closing quote; one that has none ends on its line, for the parser to object to.
function untilClosed(lines: readonly string[], line: number, text: string): string[] {
  const quote = text.charAt(0);
  if (isClosed(text.slice(1), quote)) return [];
  const end = lines.findIndex((one, place) => place > line && isClosed(one, quote));
  return end === -1 ? [] : lines.slice(line + 1, end + 1);
}

function isClosed(text: string, quote: string): boolean {
  return (quote === '"' ? text.replaceAll(/\\./g, '') : text.replaceAll("''", '')).includes(quote);
}
