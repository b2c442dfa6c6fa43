// What stands inside a paragraph: which of its lines begin within code, raw HTML or an element that quotes.
import { type OpenElements, tagCounter } from './markdown-elements.ts';
import { linesInDoubt } from './markdown-spans.ts';
import { browserHtmlAt, finderIn, type RawHtml, rawHtmlAt } from './markdown-tags.ts';

/** What GitHub makes of the beginning of a line; `uncertain` stands where browsers decide whether it is code. */
export type Shown = 'text' | 'code' | 'hidden' | 'uncertain';

/** How a line begins; `text` is what is left of it where HTML hides a part, null where nothing does. */
export interface ShownLine {
  shown: Shown;
  text: string | null;
}

interface Context {
  /** A paragraph of Markdown, or a block of HTML, which a browser reads by its own rules. */
  language?: 'markdown' | 'html';
  /** Whether it is in no quotation and no list: then it can close what was opened before. */
  isOutermost?: boolean;
}

/**
 * How each line of a paragraph, or of a block of HTML, begins. `lines` are without the marks of the blocks around them. Elements that are opened
 * and not closed go on behind it: then `open` counts them. Linear in the length of the text.
 */
export function shownLines(
  lines: readonly string[],
  open: OpenElements,
  { language = 'markdown', isOutermost = false }: Context = {},
): ShownLine[] {
  const text = lines.join('\n');
  const shown: Shown[] = [];
  const starts = startsOf(lines);
  const closingRun = language === 'markdown' ? runFinder(text) : () => -1;
  const htmlAt = language === 'markdown' ? rawHtmlAt : browserHtmlAt;
  const find = finderIn(text);
  const cuts: Cut[] = [];
  // Something that nothing has ended may go on here, and end anywhere.
  const isLost = open.quoting.has('!--');
  const count = tagCounter(open, language === 'html' && isOutermost);
  let at = 0;
  const skipTo = (end: number, as: Shown) => {
    for (let next = starts[shown.length] ?? -1; next >= 0 && next < end; next = starts[shown.length] ?? -1)
      shown.push(next > at && !isLost ? as : open.quoting.size > 0 ? 'uncertain' : 'text');
    at = end;
  };
  while (at < text.length) {
    const [end, as] = pieceAt(at);
    skipTo(end, as);
  }
  skipTo(text.length + 1, 'text');
  const texts = cuts.length > 0 ? withoutCuts(text, cuts) : [];
  const isInDoubt = language === 'markdown' ? linesInDoubt(lines) : [];
  return shown.map((one, line) => ({
    shown: one !== 'hidden' && isInDoubt[line] ? 'uncertain' : one,
    text: texts[line] === lines[line] ? null : (texts[line] ?? null),
  }));

  // A run that an escape has cut short is a run all the same.
  function codeAt(place: number): [end: number, as: Shown] {
    let end = place + 1;
    while (text[end] === '`') end += 1;
    const closing = closingRun(end - place, end);
    if (closing === -1) return [end, 'text'];
    return [closing + end - place, isInAddress(text, place) ? 'uncertain' : 'code'];
  }

  function pieceAt(place: number): [end: number, as: Shown] {
    if (text[place] === '\\' && language === 'markdown') return [place + 2, 'text'];
    if (text[place] === '`') return codeAt(place);
    if (isAddress(text, place) && language === 'markdown') return [addressEnd(text, place), 'text'];
    const html = text[place] === '<' ? htmlAt(text, place, find) : null;
    if (html === null) return [place + 1, 'text'];
    count(html);
    const instead = insteadOf(text.slice(place, html.end), html);
    if (instead !== null && !isLost) cuts.push({ from: place, end: html.end, instead });
    return [html.end, 'hidden'];
  }
}

// GitHub makes a link of an address with all that follows it without a space, backticks too.
function isInAddress(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - longestAddress), place);
  const word = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
  return word.includes('://') || word.includes('www.') || word.includes('@');
}

const longestAddress = 300;

// At the colon of an address that GitHub makes a link: nothing in it is Markdown or HTML, up to a space or a tag.
function isAddress(text: string, place: number): boolean {
  if (text[place] !== ':' || !text.startsWith('://', place)) return false;
  return (
    /(?:^|[^a-z])(?:https?|ftp)$/i.test(text.slice(Math.max(0, place - 6), place)) &&
    /^[a-z0-9]/i.test(text.charAt(place + 3))
  );
}

function addressEnd(text: string, place: number): number {
  const isInBrackets = /<[a-z]{1,5}$/i.test(text.slice(Math.max(0, place - 6), place));
  const ending = isInBrackets ? ' \t\n<>' : ' \t\n<';
  let end = place;
  while (end < text.length && !ending.includes(text.charAt(end))) end += 1;
  return end;
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

/** Finds the next run of so many backticks from a place on. The places only grow, so that all calls together are linear. */
function runFinder(text: string): (length: number, from: number) => number {
  const starts = new Map<number, number[]>();
  for (let start = text.indexOf('`'); start !== -1; ) {
    let end = start + 1;
    while (text[end] === '`') end += 1;
    const alike = starts.get(end - start);
    if (alike) alike.push(start);
    else starts.set(end - start, [start]);
    start = text.indexOf('`', end);
  }
  const passed = new Map<number, number>();
  return (length, from) => {
    const alike = starts.get(length) ?? [];
    let place = passed.get(length) ?? 0;
    while ((alike[place] ?? from) < from) place += 1;
    passed.set(length, place);
    return alike[place] ?? -1;
  };
}
