// Which lines of a comment its author says, and which are quoted, code or hidden: the block structure of CommonMark, read
// once from the first line to the last. The cost is that of the text, whatever a stranger writes.
import { type Cursor, cursorAt, isBlank, skip } from './markdown-cursor.ts';
import { noElements, type OpenElements } from './markdown-elements.ts';
import { type Shown, type ShownLine, shownLines, showsNothing } from './markdown-inline.ts';
import {
  closesFence,
  endsHtml,
  type Fence,
  fenceIn,
  type HtmlBlock,
  htmlBlockIn,
  isHeading,
  isRule,
  isUnderline,
  type Marker,
  markerIn,
  mayBeginBlock,
} from './markdown-openings.ts';

export interface LineKind extends ShownLine {
  /** Whether it is shown within a quotation, by its own mark or because the paragraph above goes on. */
  isQuoted: boolean;
  /** Whether it carries the mark of a quotation itself. */
  hasQuoteMark: boolean;
}

type Container = { kind: 'quote' } | { kind: 'item'; width: number };

type Leaf =
  | { kind: 'none' }
  | { kind: 'paragraph'; from: number; lines: string[] }
  | { kind: 'fence'; fence: Fence }
  | { kind: 'html'; block: HtmlBlock; isDoubtful: boolean; from: number; lines: string[] };

interface Reading {
  containers: Container[];
  leaf: Leaf;
  open: OpenElements;
  kinds: LineKind[];
}

// No person nests deeper, and each line is held against all that are open.
const deepest = 50;

export function lineKinds(lines: readonly string[]): LineKind[] {
  const reading: Reading = { containers: [], leaf: { kind: 'none' }, open: noElements(), kinds: [] };
  for (const line of lines) readLine(reading, line);
  closeLeaf(reading);
  return reading.kinds;
}

/** Where a line is: what of it is left, at which column, and how many of the open containers it goes on with. */
interface Place {
  cursor: Cursor;
  column: number;
  matched: number;
}

function readLine(reading: Reading, line: string): void {
  const place = continued(reading, line);
  const isWithin = place.matched === reading.containers.length;
  const hasQuoteMark = reading.containers.slice(0, place.matched).some(({ kind }) => kind === 'quote');
  if (isWithin && readInLeaf(reading, place.cursor, hasQuoteMark)) return;
  const { rest, indent } = place.cursor;
  const opened = mayBeginBlock(rest.charAt(indent))
    ? openBlocks(reading, place, hasQuoteMark)
    : { ...place, hasQuoteMark, isDone: false };
  if (!opened.isDone) readText(reading, opened);
}

// The marks of the containers that are open, as far as the line carries them.
function continued({ containers }: Reading, line: string): Place {
  const place: Place = { cursor: cursorAt(line), column: 0, matched: 0 };
  for (const container of containers) {
    const step = continuation(container, place.cursor);
    if (step === null) break;
    advance(place, step);
    place.matched += 1;
  }
  return place;
}

function continuation(container: Container, cursor: Cursor): number | null {
  if (container.kind === 'quote') return quoteMark(cursor);
  if (isBlank(cursor)) return cursor.rest.length;
  return cursor.indent >= container.width ? container.width : null;
}

/** How many characters the mark of a quotation takes, with its indent and the space behind it; null where there is none. */
function quoteMark({ rest, indent }: Cursor): number | null {
  if (indent > 3 || rest[indent] !== '>') return null;
  return indent + 1 + (rest[indent + 1] === ' ' ? 1 : 0);
}

function advance(place: Place, characters: number): void {
  // A tab behind the mark of a quotation counts as its space and some more.
  const isTab = place.cursor.rest[characters] === '\t' && place.cursor.rest[characters - 1] === '>';
  place.cursor = skip(place.cursor, characters, place.column);
  place.column += characters;
  if (isTab) advance(place, 1);
}

/** True where a leaf that takes whole lines, code or HTML, has taken this one. */
function readInLeaf(reading: Reading, { rest, indent }: Cursor, hasQuoteMark: boolean): boolean {
  const { leaf } = reading;
  const text = rest.trimStart();
  if (leaf.kind === 'fence') {
    add(reading, 'code', hasQuoteMark);
    if (indent <= 3 && closesFence(text, leaf.fence)) reading.leaf = { kind: 'none' };
    return true;
  }
  if (leaf.kind !== 'html') return false;
  if (leaf.block.end === null && text === '') return false;
  leaf.lines.push(rest);
  add(reading, 'hidden', hasQuoteMark);
  if (endsHtml(rest, leaf.block)) closeLeaf(reading);
  return true;
}

function add({ kinds, containers }: Reading, shown: Shown, hasQuoteMark: boolean): void {
  kinds.push({ shown, text: null, hasQuoteMark, isQuoted: containers.some(({ kind }) => kind === 'quote') });
}

interface Opened extends Place {
  hasQuoteMark: boolean;
  /** Whether the line was taken as a whole. */
  isDone: boolean;
}

function openBlocks(reading: Reading, place: Place, hasQuoteMark: boolean): Opened {
  const opened: Opened = { ...place, hasQuoteMark, isDone: false };
  while (reading.containers.length < deepest && opened.cursor.indent <= 3) {
    const quote = quoteMark(opened.cursor);
    const marker = quote === null ? itemMarker(reading, opened) : null;
    if (quote === null && marker === null) break;
    closeUnmatched(reading, opened);
    if (quote !== null) {
      reading.containers.push({ kind: 'quote' });
      opened.hasQuoteMark = true;
      advance(opened, quote);
    } else if (marker !== null) {
      reading.containers.push({ kind: 'item', width: opened.cursor.indent + marker.width });
      advance(opened, opened.cursor.indent + marker.length);
    }
    opened.matched = reading.containers.length;
  }
  opened.isDone = readLeafOpening(reading, opened);
  return opened;
}

function itemMarker(reading: Reading, { cursor, matched }: Place): Marker | null {
  const text = cursor.rest.trimStart();
  const isBelow = reading.leaf.kind === 'paragraph' && matched === reading.containers.length;
  if ((isBelow && isUnderline(text)) || isRule(text)) return null;
  const marker = markerIn(text);
  return marker === null || (isBelow && !marker.mayInterrupt) ? null : marker;
}

/** Closes what a line that begins something new no longer belongs to. */
function closeUnmatched(reading: Reading, { matched }: Place): void {
  closeLeaf(reading);
  reading.containers.length = matched;
}

/** True where the line is the whole of a leaf, or its first. */
function readLeafOpening(reading: Reading, opened: Opened): boolean {
  const { cursor, matched, hasQuoteMark } = opened;
  const text = cursor.rest.trimStart();
  const isAfterParagraph = reading.leaf.kind === 'paragraph';
  const isBelow = isAfterParagraph && matched === reading.containers.length;
  if (cursor.indent > 3 || text === '') return false;
  if (isBelow && isUnderline(text)) return ends(reading, opened);
  const fence = fenceIn(text);
  const block = htmlBlockIn(text, isBelow);
  if (!fence && !block) return (isHeading(text) || isRule(text)) && ends(reading, opened);
  closeUnmatched(reading, opened);
  if (fence) {
    reading.leaf = { kind: 'fence', fence };
    add(reading, 'code', hasQuoteMark);
  } else if (block) {
    // A lone tag that leaves the item of a paragraph begins a block for some readers, and for others it goes on with that.
    const isDoubtful = isAfterParagraph && htmlBlockIn(text, true) === null;
    reading.leaf = { kind: 'html', block, isDoubtful, from: reading.kinds.length, lines: [] };
    readInLeaf(reading, cursor, hasQuoteMark);
  }
  return true;
}

// A heading, a rule or the underline of a heading: nothing goes on below it.
function ends(reading: Reading, opened: Opened): true {
  closeUnmatched(reading, opened);
  const [line] = shownLines([opened.cursor.rest.trimStart()], reading.open);
  add(reading, line?.shown ?? 'text', opened.hasQuoteMark);
  return true;
}

function readText(reading: Reading, opened: Opened): void {
  const { cursor, hasQuoteMark, matched } = opened;
  const { leaf } = reading;
  const isParagraph = leaf.kind === 'paragraph';
  if (isBlank(cursor) || (cursor.indent > 3 && !isParagraph)) {
    closeUnmatched(reading, opened);
    add(reading, isBlank(cursor) ? 'text' : 'code', hasQuoteMark);
    return;
  }
  // A paragraph goes on over lines that lack the marks of what it stands in.
  if (!isParagraph) closeUnmatched(reading, { ...opened, matched });
  if (reading.leaf.kind !== 'paragraph')
    reading.leaf = { kind: 'paragraph', from: reading.kinds.length, lines: [] };
  reading.leaf.lines.push(cursor.rest.trimStart());
  add(reading, 'text', hasQuoteMark);
}

// Only at its end it is known what spans the lines of a paragraph.
function closeLeaf(reading: Reading): void {
  const { leaf, kinds } = reading;
  const from = 'from' in leaf ? leaf.from : 0;
  for (const [place, line] of shownIn(reading).entries()) {
    const kind = kinds[from + place];
    if (kind) Object.assign(kind, line);
  }
  reading.leaf = { kind: 'none' };
}

function shownIn({ leaf, open, containers }: Reading): ShownLine[] {
  if (leaf.kind === 'paragraph') return shownLines(leaf.lines, open);
  if (leaf.kind !== 'html') return [];
  const { lines, block, isDoubtful } = leaf;
  const isClosedWithin = !block.isShown && lines.slice(0, -1).some((line) => line.includes('</'));
  // To those who go on with the paragraph, a fence in it begins code, and what follows is inside.
  if (isDoubtful && lines.some((line) => fenceIn(line.trimStart()))) open.quoting.set('!--', 1);
  const shown = shownLines(lines, open, { language: 'html', isOutermost: containers.length === 0 });
  return shown.map((line, place) => {
    if (showsNothing(line.text ?? lines[place] ?? '')) return { ...line, shown: 'hidden' };
    if (block.isShown && !isDoubtful) return line;
    // Before its element and behind it there may be other text, on the first line and on the last.
    const isWithin = place > 0 && place < lines.length - 1 && !isClosedWithin && !isDoubtful;
    return isWithin
      ? { ...line, shown: 'code' }
      : { ...line, shown: line.shown === 'hidden' ? 'hidden' : 'uncertain' };
  });
}
