// Text that YAML would drop or change without a word: what follows ` #`, a colon inside a sentence, a path in double quotes.
import { type Problem, problem } from '../../problem.ts';
import { excerpt } from '../../yaml/excerpt.ts';
import { indentOf } from '../../yaml/look-alikes.ts';
import { codePointOf } from '../../yaml/plain-characters.ts';
import { quotedLine, quotedText } from '../../yaml/quoted-line.ts';
import type { WrittenValue } from '../../yaml/written-lines.ts';
import { kindOf, mayHaveLines } from '../free-texts.ts';
import { isUnclosed, misreadStart, typographic } from './misread-start.ts';

/** What is wrong with a value as it is written, and its lines with every sign that misleads the parser replaced. */
export interface Fault {
  problem: Problem;
  line: number;
  lines: string[];
}

type Code = 'text-after-hash' | 'colon-in-text' | 'backslash-in-text';

interface Found {
  code: Code;
  line: number;
  column: number;
  found: string;
}

/** The fault of one value, if it has one; `lines` are those of the file. */
export function faultIn(path: string, value: WrittenValue, lines: readonly string[]): Fault | null {
  const written = kindOf(value.keys) ? value : itemWithColon(value, lines);
  if (!written) return null;
  return startFault(path, written, lines) ?? textFault(path, written, lines);
}

function textFault(path: string, value: WrittenValue, lines: readonly string[]): Fault | null {
  const found = firstFound(value);
  if (!found) return null;
  const { code, line, column } = found;
  const parameters = { found: excerpt(found.found), corrected: corrected(value, lines) };
  const told = problem(code, parameters, path, { line: line + 1, column: column + 1 });
  return fault(told, value, lines, harmless);
}

// A text that begins with a sign of YAML, or stands in quotes of a word processor.
function startFault(path: string, value: WrittenValue, lines: readonly string[]): Fault | null {
  const place = (column: number) => ({ line: value.line + 1, column: value.column + column + 1 });
  const inside = typographic(value.text);
  if (inside !== null && (value.style === 'quoted' || firstFound(value))) {
    const better = corrected({ ...value, style: 'plain', text: inside }, lines);
    const character = codePointOf(/[^\x20-\x7E]/.exec(value.text)?.[0] ?? '');
    const parameters = { character, corrected: better };
    return fault(problem('quote-look-alike', parameters, path, place(0)), value, lines, wordless);
  }
  const start = misreadStart(value);
  if (!start || (isUnclosed(value) && goesOn(value, lines))) return null;
  const parameters = { corrected: corrected(closed(value), lines) };
  return fault(problem(start.code, parameters, path, place(start.column)), value, lines, wordless);
}

// Which of the lines below it was to end on, nobody knows.
function goesOn({ line }: WrittenValue, lines: readonly string[]): boolean {
  const next = lines[line + 1] ?? '';
  return next.trim() !== '' && indentOf(next) > indentOf(lines[line] ?? '');
}

// Where only its end is missing, it ends with the line; else the quotes are part of the text.
function closed(value: WrittenValue): WrittenValue {
  const { text } = value;
  return isUnclosed(value) ? { ...value, text: text + text.charAt(0) } : { ...value, style: 'plain' };
}

function fault(
  told: Problem,
  value: WrittenValue,
  lines: readonly string[],
  replaced: (text: string) => string,
): Fault {
  const better = lines
    .slice(value.line, value.line + 1 + value.below.length)
    .map((one, place) =>
      place === 0 ? one.slice(0, value.column) + replaced(one.slice(value.column)) : replaced(one),
    );
  return { problem: told, line: value.line, lines: better };
}

// `- Set foo: bar` in a list of texts: what looks like a key is part of the sentence.
function itemWithColon(value: WrittenValue, lines: readonly string[]): WrittenValue | null {
  const keys = value.keys.slice(0, -1);
  const whole = lines[value.line] ?? '';
  const [dash = ''] = /^ *- +/.exec(whole) ?? [];
  if (dash === '' || kindOf(keys) !== 'texts' || /^["']/.test(whole.slice(dash.length))) return null;
  return { ...value, keys, column: dash.length, text: whole.slice(dash.length).trimEnd(), style: 'plain' };
}

function firstFound(value: WrittenValue): Found | null {
  if (value.style === 'quoted') return changedPath(value);
  if (value.style === 'flow') return value.below.length > 0 ? null : (hashIn(value) ?? changedPath(value));
  if (value.style === 'block' || (value.style === 'empty' && value.below.length === 0)) return null;
  const inColon = colonIn(value) ?? colonBelow(value);
  const inHash = hashIn(value) ?? hashBelow(value);
  if (!inColon || !inHash) return inColon ?? inHash;
  const isColonFirst = inHash.line - inColon.line || inHash.column - inColon.column;
  return isColonFirst > 0 ? inColon : inHash;
}

function hashIn({ line, column, text, style }: WrittenValue): Found | null {
  const at = (style === 'flow' ? unquoted(text) : text).search(/(?:^|[ \t])#/);
  if (at === -1) return null;
  const hash = text.indexOf('#', at);
  return { code: 'text-after-hash', line, column: column + hash, found: text.slice(hash) };
}

// What stands inside the brackets and outside of quotes, at its place.
function unquoted(text: string): string {
  const bare = text.replaceAll(/"[^"]*"|'[^']*'/g, (quoted) => '-'.repeat(quoted.length));
  return bare.slice(0, Math.max(bare.lastIndexOf(']'), 0));
}

// A comment ends a text, also one that is indented like its lines.
function hashBelow({ line, text, below }: WrittenValue): Found | null {
  const start = text === '' ? below.findIndex((one) => one.trim() !== '' && !isComment(one)) : 0;
  for (const [place, one] of start === -1 ? [] : below.entries()) {
    const at = place < start ? -1 : one.search(/(?<=[ \t])#/);
    if (at !== -1)
      return { code: 'text-after-hash', line: line + 1 + place, column: at, found: one.slice(at) };
  }
  return null;
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith('#');
}

function colonIn({ line, column, text }: WrittenValue): Found | null {
  return /:(?:[ \t]|$)/.test(text) ? { code: 'colon-in-text', line, column, found: text } : null;
}

// Below a key without a text, the first line may be a key of its own.
function colonBelow({ line, text, below }: WrittenValue): Found | null {
  const start = text === '' ? below.findIndex((one) => one.trim() !== '') + 1 : 0;
  const place = below.findIndex((one, at) => at >= start && /:(?:[ \t\r]|$)/.test(one));
  const found = below[place]?.trimEnd();
  if (found === undefined) return null;
  const column = found.length - found.trimStart().length;
  return { code: 'colon-in-text', line: line + 1 + place, column, found: found.trimStart() };
}

// `"C:\temp"` has a tab in it.
function changedPath({ line, column, text }: WrittenValue): Found | null {
  if (!text.includes('"')) return null;
  const at = text.search(/(?<![A-Za-z0-9\\])[A-Za-z]:\\[abefnrtv0]/);
  return at === -1 ? null : { code: 'backslash-in-text', line, column: column + at, found: text.slice(at) };
}

function corrected(value: WrittenValue, lines: readonly string[]): string {
  const { keys, column, text, below, style } = value;
  const before = (lines[value.line] ?? '').slice(0, column).trimEnd();
  const parts = [text, ...below.map((one) => one.trim())].filter((one) => one !== '');
  const block = `${before.trimStart()} |`;
  if (mayHaveLines(keys) && parts.length > 1) return block;
  if (style === 'flow') return `${before.trimStart()} ${correctedItems(text)}`;
  const inside = style === 'quoted' ? parts.join(' ').slice(1, -1) : parts.join(' ');
  return quotedLine(`${before} `, inside) ?? block;
}

function correctedItems(text: string): string {
  if (text.includes('\\')) return text.replaceAll('\\', '\\\\');
  const items = text.slice(1, text.lastIndexOf(']')).split(',');
  return `[${items.map(correctedItem).join(', ')}]`;
}

function correctedItem(item: string): string {
  const bare = item.trim();
  return bare.includes('#') && !/^["']/.test(bare) ? quotedText(bare) : bare;
}

const stand: Readonly<Record<string, string>> = { '#': '＃', ':': '：', '\\': '/' };

// Of the same length, so that every place stays where it is. The text is refused: nobody reads it.
function harmless(text: string): string {
  return text.replaceAll(/#|:(?=[ \t]|$)|\\/g, (sign) => stand[sign] ?? sign);
}

// Without any sign that means something to the parser.
function wordless(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/g, 'x');
}
