// How a block of Markdown begins (https://spec.commonmark.org/0.31.2/), told from the first line of it.
import { finderIn, mayBeginHtml, rawHtmlAt } from './markdown-tags.ts';

export interface Fence {
  mark: string;
  length: number;
}

/** The fence of a code block, if the text (without its indent) opens one. */
export function fenceIn(text: string): Fence | null {
  const [, fence = '', info = ''] = /^(`{3,}|~{3,})(.*)$/s.exec(text) ?? [];
  const [mark = ''] = fence;
  return fence === '' || (mark === '`' && info.includes('`')) ? null : { mark, length: fence.length };
}

export function closesFence(text: string, { mark, length }: Fence): boolean {
  const bare = text.trimEnd();
  return bare.length >= length && isAll(bare, mark);
}

export function isHeading(text: string): boolean {
  return /^#{1,6}(?:[ \t]|$)/.test(text);
}

/** A line of dashes or equals signs: it makes a heading of the paragraph above it. */
export function isUnderline(text: string): boolean {
  const bare = text.trimEnd();
  return bare !== '' && (isAll(bare, '-') || isAll(bare, '='));
}

export function isRule(text: string): boolean {
  const [mark = ''] = text;
  if (mark === '' || !'-_*'.includes(mark)) return false;
  let count = 0;
  for (const one of text) {
    if (one === mark) count += 1;
    else if (one !== ' ' && one !== '\t') return false;
  }
  return count >= 3;
}

/** Whether a text (without its indent) may begin a block, or be the underline of a heading: of most lines one look says not. */
export function mayBeginBlock(text: string): boolean {
  return text !== '' && '>-+*_#=`~<0123456789'.includes(text.charAt(0));
}

function isAll(text: string, character: string): boolean {
  for (const one of text) if (one !== character) return false;
  return true;
}

export interface Marker {
  /** How many characters belong to it, and how many columns the lines of its item are indented by. */
  length: number;
  width: number;
  /** Whether it may begin a list right below a paragraph. */
  mayInterrupt: boolean;
}

/** The bullet or the number of an item, if the text (without its indent) begins with one. */
export function markerIn(text: string): Marker | null {
  const [, marker = ''] = /^([-+*]|\d{1,9}[.)])(?:[ \t]|$)/.exec(text) ?? [];
  if (marker === '') return null;
  const after = text.slice(marker.length);
  const isEmpty = after.trim() === '';
  const spaces = after.length - after.trimStart().length;
  const padding = isEmpty || spaces > 4 ? 1 : spaces;
  const isFirst = !/^\d/.test(marker) || Number.parseInt(marker, 10) === 1;
  return {
    length: marker.length + (isEmpty ? 0 : padding),
    width: marker.length + padding,
    mayInterrupt: isFirst && !isEmpty,
  };
}

/** A block of HTML: where it ends, and whether GitHub shows what is in it as plain text. */
export interface HtmlBlock {
  /** A text of its last line; null where a blank line ends it. */
  end: string | null;
  isShown: boolean;
}

const rawElements = ['script', 'pre', 'style', 'textarea'];
const blockElements = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
    'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead ' +
    'title tr track ul'
  ).split(' '),
);

const declarations: readonly [start: RegExp, end: string][] = [
  [/^<!--/, '-->'],
  [/^<\?/, '?>'],
  [/^<!\[CDATA\[/, ']]>'],
  [/^<![A-Za-z]/, '>'],
];

/** The block of HTML that a text (without its indent) begins; a lone tag begins none inside a paragraph. */
export function htmlBlockIn(text: string, isInParagraph: boolean): HtmlBlock | null {
  if (!text.startsWith('<') || !mayBeginHtml(text, 0)) return null;
  const [, end] = declarations.find(([start]) => start.test(text)) ?? [];
  // What stands behind the end of a comment on its line is shown; of the other kinds browsers and sanitizers differ.
  if (end !== undefined) return { end, isShown: end === '-->' };
  const [, slash = '', name = ''] = /^<(\/?)([A-Za-z][A-Za-z0-9-]*)(?:[\s>]|\/>|$)/.exec(text) ?? [];
  const element = name.toLowerCase();
  if (slash === '' && rawElements.includes(element)) return { end: `</${element}>`, isShown: false };
  if (blockElements.has(element)) return { end: null, isShown: true };
  return !isInParagraph && isLoneTag(text) ? { end: null, isShown: true } : null;
}

function isLoneTag(text: string): boolean {
  const html = rawHtmlAt(text, 0, finderIn(text));
  return html !== null && html.name !== null && text.slice(html.end).trim() === '';
}

export function endsHtml(text: string, { end }: HtmlBlock): boolean {
  return end !== null && text.toLowerCase().includes(end);
}
