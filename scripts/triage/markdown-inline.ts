// What stands inside a paragraph: which of its lines begin within code, raw HTML or an element that quotes.
import { browserHtmlAt, finderIn, type RawHtml, rawHtmlAt } from './markdown-tags.ts';

/** What GitHub makes of the beginning of a line. */
export type Shown = 'text' | 'code' | 'hidden';

/** How a line begins; `text` is what is left of it where HTML hides a part, null where nothing does. */
export interface ShownLine {
  shown: Shown;
  text: string | null;
}

/** How many elements of each name are open that show their text as something else than the author's own words. */
export type OpenElements = Map<string, number>;

/** A paragraph of Markdown, or a block of HTML, which a browser reads by its own rules. */
export type Language = 'markdown' | 'html';

const quoting = new Set(
  'blockquote code pre kbd samp tt q del s strike xmp script style textarea title template iframe'.split(' '),
);

interface Run {
  end: number;
  /** The next run of as many backticks. */
  closing: Run | undefined;
}

/**
 * How each line of a paragraph, or of a block of HTML, begins. `lines` are without the marks of the blocks around them. Elements that are opened
 * and not closed go on behind it: then `open` counts them. Linear in the length of the text.
 */
export function shownLines(
  lines: readonly string[],
  open: OpenElements,
  language: Language = 'markdown',
): ShownLine[] {
  const text = lines.join('\n');
  const shown: Shown[] = [];
  const starts = startsOf(lines);
  const runs = language === 'markdown' ? backtickRuns(text) : noRuns;
  const htmlAt = language === 'markdown' ? rawHtmlAt : browserHtmlAt;
  const find = finderIn(text);
  const cuts: Cut[] = [];
  let at = 0;
  const skipTo = (end: number, as: Shown) => {
    for (let next = starts[shown.length] ?? -1; next >= 0 && next < end; next = starts[shown.length] ?? -1)
      shown.push(next > at ? as : open.size > 0 ? 'code' : 'text');
    at = end;
  };
  while (at < text.length) {
    const [end, as] = pieceAt(at);
    skipTo(end, as);
  }
  skipTo(text.length + 1, 'text');
  const texts = cuts.length > 0 ? withoutCuts(text, cuts) : [];
  return shown.map((one, line) => ({
    shown: one === 'text' && isInLink(lines, line) ? 'code' : one,
    text: texts[line] === lines[line] ? null : (texts[line] ?? null),
  }));

  function pieceAt(place: number): [end: number, as: Shown] {
    if (text[place] === '\\' && language === 'markdown') return [place + 2, 'text'];
    if (text[place] === '`') return codeAt(runs.get(place), place);
    const html = text[place] === '<' ? htmlAt(text, place, find) : null;
    if (html === null) return [place + 1, 'text'];
    count(open, html);
    const instead = insteadOf(text.slice(place, html.end), html);
    if (instead !== null) cuts.push({ from: place, end: html.end, instead });
    return [html.end, 'hidden'];
  }
}

function codeAt(run: Run | undefined, place: number): [end: number, as: Shown] {
  return run?.closing ? [run.closing.end, 'code'] : [run?.end ?? place + 1, 'text'];
}

function count(open: OpenElements, { name, isClosing, isEndless }: RawHtml): void {
  if (isEndless) open.set('!--', 1);
  if (name === null || !quoting.has(name)) return;
  const count = (open.get(name) ?? 0) + (isClosing ? -1 : 1);
  if (count > 0) open.set(name, count);
  else open.delete(name);
}

/** A piece of HTML that is not shown as it is written. */
interface Cut {
  from: number;
  end: number;
  instead: string;
}

// A comment shows nothing, and a tag is found again by those who read only a line where it is on one. Any other tag may be
// none for its author.
function insteadOf(source: string, { name }: RawHtml): string | null {
  if (name === 'img' && source.includes('\n')) return source.replaceAll('\n', ' ') + lineEnds(source);
  return name === null || source.includes('\n') ? lineEnds(source) : null;
}

function lineEnds(source: string): string {
  return '\n'.repeat(source.split('\n').length - 1);
}

function withoutCuts(text: string, cuts: readonly Cut[]): string[] {
  let at = 0;
  const pieces = cuts.map(({ from, end, instead }) => {
    const piece = text.slice(at, from) + instead;
    at = end;
    return piece;
  });
  return `${pieces.join('')}${text.slice(at)}`.split('\n');
}

/** Whether a line of HTML shows nothing: tags alone, and none of them a picture. */
export function showsNothing(line: string): boolean {
  const find = finderIn(line);
  let at = 0;
  while (at < line.length) {
    const html = line[at] === '<' ? browserHtmlAt(line, at, find) : null;
    if (html ? html.name === 'img' : line[at]?.trim() !== '') return false;
    at = html?.end ?? at + 1;
  }
  return true;
}

function startsOf(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

const noRuns: ReadonlyMap<number, Run> = new Map();

function backtickRuns(text: string): ReadonlyMap<number, Run> {
  let start = text.indexOf('`');
  if (start === -1) return noRuns;
  const runs = new Map<number, Run>();
  const lastOf = new Map<number, Run>();
  while (start !== -1) {
    let end = start + 1;
    while (text[end] === '`') end += 1;
    const run: Run = { end, closing: undefined };
    const last = lastOf.get(end - start);
    if (last) last.closing = run;
    lastOf.set(end - start, run);
    runs.set(start, run);
    start = text.indexOf('`', end);
  }
  return runs;
}

// The address of a link may stand on the next line: `[a](` or `[a]:`, and then it is not shown.
function isInLink(lines: readonly string[], line: number): boolean {
  const before = lines[line - 1]?.trimEnd() ?? '';
  if (!before.endsWith('](') && !before.endsWith(']:')) return false;
  const [, address = '', next = ''] = /^(\S*)\s*(.?)/s.exec(lines[line]?.trim() ?? '') ?? [];
  return address.includes(')') || ['', ')', '"', "'", '('].includes(next);
}
