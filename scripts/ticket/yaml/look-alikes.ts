// Signs that look like those of YAML and are others: a blank that is no space, a bullet that is no dash, a colon of full width.
import { visibleOf } from './plain-characters.ts';

/** What a sign was taken for; `indentation` is a space at the beginning of a line. */
type Sign = 'space' | 'indentation' | 'dash' | 'colon';

/** A line with its first sign of that kind, at its place counted from 0, and the line as it is meant. */
export interface LookAlike {
  sign: Sign;
  /** Empty where no sign stands in place of another, but one is left out. */
  character: string;
  column: number;
  meant: string;
}

// White space other than spaces and tabs, and what shows nothing at all.
const blanks = /^[\s\p{Default_Ignorable_Code_Point}]*/u;
const foreign = /[^\S \t\r\n]|\p{Default_Ignorable_Code_Point}/u;
const bullet = /^(?:(?=[^-])[\p{Dash}•◦▪‣⁃●○■·∙*+]|-(?!-))/u;
const colon = /[:：﹕︓꞉∶=]/u;
/** Lists in lists: nobody needs more. */
const mostBullets = 5;
const wide = /[\u3000\u2003\u2001]/g;

/** The foreign blank with which a text begins; null where its blanks are spaces and tabs. */
function foreignIn(text: string): { place: number; character: string } | null {
  const found = foreign.exec(blanks.exec(text)?.[0] ?? '');
  return found ? { place: found.index, character: found[0] } : null;
}

/** Whether a text begins with blanks other than spaces and tabs. */
export function hasForeignBlanks(text: string): boolean {
  return text.charCodeAt(indentOf(text)) > 0x7f && /^[ \t]*[^\S \t\r\n]/.test(text);
}

/** How many spaces and tabs a line begins with. */
export function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 0x20 || line.charCodeAt(indent) === 0x09) indent += 1;
  return indent;
}

/** What is known where a line stands. */
export interface Surroundings {
  /** Whether this word is a key that may stand there. */
  isKey: (word: string) => boolean;
  /** The indentations of the lines that begin with spaces alone. */
  indents: () => ReadonlySet<number>;
}

/** A line that is neither a key nor an item as it is written; null where no other is meant. */
export function lookAlike(line: string, around: Surroundings): LookAlike | null {
  const lead = blanks.exec(line)?.[0] ?? '';
  const indented = indentation(lead, around.indents);
  const items = bulleted(line.slice(lead.length));
  const key = keyed(items.rest, items.meant !== '', around.isKey);
  const parts = [
    indented && { ...indented, column: indented.place },
    items.first && { ...items.first, column: lead.length + items.first.place },
    key && { ...key.first, column: line.length - items.rest.length + key.first.place },
  ];
  const [first] = parts.filter((part) => part !== null && part !== undefined);
  if (!first) return null;
  const { sign, character, column } = first;
  const meant = `${indented?.meant ?? lead}${items.meant}${key?.meant ?? items.rest}`;
  return { sign, character, column, meant: meant.trim() === '' ? '' : meant };
}

interface Found {
  sign: Sign;
  character: string;
  place: number;
}

interface Meant {
  meant: string;
  first: Found;
}

function indentation(lead: string, indents: Surroundings['indents']): (Found & { meant: string }) | null {
  const found = foreignIn(lead);
  if (!found) return null;
  const [narrow, broad] = [widthOf(lead, 1), widthOf(lead, 2)];
  const width = !indents().has(narrow) && indents().has(broad) ? broad : narrow;
  return { ...found, sign: 'indentation', meant: ' '.repeat(width) };
}

// What shows nothing takes no room; a blank of full width is as wide as two letters to some editors, and one to others.
function widthOf(lead: string, broad: number): number {
  const shown = lead.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
  return shown.length + (broad - 1) * (shown.match(wide)?.length ?? 0);
}

function bulleted(text: string): { rest: string; meant: string; first: Found | null } {
  let rest = text;
  let meant = '';
  let first: Found | null = null;
  for (let level = 0; level < mostBullets; level += 1) {
    const [sign] = bullet.exec(rest) ?? [];
    if (sign === undefined) break;
    const behind = rest.slice(sign.length);
    const gap = blanks.exec(behind)?.[0] ?? '';
    const found = bulletFound(sign, gap);
    if (behind.length === gap.length || found === 'text') break;
    first ??= found && { ...found, place: text.length - rest.length + found.place };
    meant += '- ';
    rest = behind.slice(gap.length);
  }
  return { rest, meant, first };
}

// A star at the beginning of a text makes it italic; a plus and a dash before a letter may be its own.
function bulletFound(sign: string, gap: string): Found | 'text' | null {
  if (sign !== '-')
    return gap === '' && /[*+]/.test(sign) ? 'text' : { sign: 'dash', character: sign, place: 0 };
  if (gap === '') return { sign: 'dash', character: '', place: 0 };
  const found = foreignIn(gap);
  return found && { sign: 'space', character: found.character, place: 1 + found.place };
}

function keyed(text: string, isItem: boolean, isKey: Surroundings['isKey']): Meant | null {
  const place = text.slice(0, 80).search(colon);
  const key = visibleOf(place === -1 ? text : text.slice(0, place));
  if (place === -1)
    return key === 'report' ? { meant: 'report:', first: missing('colon', key.length) } : null;
  if (!isKey(key)) return null;
  const value = text.slice(place + 1);
  const first = faultBehind(text.charAt(place), value, place + 1, isItem);
  return first && { meant: `${key}: ${value.replace(blanks, '')}`.trimEnd(), first };
}

function faultBehind(sign: string, value: string, place: number, isItem: boolean): Found | null {
  if (sign !== ':') return { sign: 'colon', character: sign, place: place - 1 };
  const found = foreignIn(value) ?? foreignBehind(value);
  if (found) return { sign: 'space', character: found.character, place: place + found.place };
  // An item such as `CVSS:3.1/…` may have a colon of its own.
  const isApart = value === '' || /^\s/.test(value) || (isItem && /^[\d/]/.test(value));
  return isApart ? null : missing('space', place);
}

function missing(sign: Sign, place: number): Found {
  return { sign, character: '', place };
}

// Behind the sign that begins a block.
function foreignBehind(value: string): { place: number; character: string } | null {
  const start = value.trimEnd().length;
  const found = /^[|>]/.test(value.trimStart()) ? foreignIn(value.slice(start)) : null;
  return found && { ...found, place: start + found.place };
}
