// A bounded look at a text that may be a report: does it give away what is under embargo, though it cannot be read as one?
import { distance } from 'fastest-levenshtein';
import schema from '../../../schema/ticket.schema.json' with { type: 'json' };
import type { Position } from '../problem.ts';
import { firstLine } from '../seal/armour.ts';
import { type KeyLine, keyLines, skimmedLines } from '../yaml/key-lines.ts';

/** Keys of a report that hardly any other kind of file has. */
const telling: ReadonlySet<string> = new Set([
  'disclosure',
  'publisher',
  'offers',
  'remediation',
  'customer_message',
  'discovered_at',
  'actively_exploited',
  'publicly_known',
  'tracking_id',
]);
const reportKeys: ReadonlySet<string> = new Set(Object.keys(schema.$defs.report.properties));
/** What a sealed report shows. */
const shown: ReadonlySet<string> = new Set(['category', 'disclosure', 'language', 'sealed']);

/** Keys that stand side by side: those of a report, if it is one. */
interface Siblings {
  lines: readonly KeyLine[];
  keys: ReadonlySet<string>;
  /** What they say of their disclosure, under whatever spelling of that key. */
  disclosure: KeyLine | undefined;
  /** The line `report:` above them. */
  head: KeyLine | undefined;
}

/**
 * Where the file of a submission says that it is under embargo though it is not sealed, or does not say that it is
 * public; null where it is public, sealed, or no report at all.
 */
export function openEmbargo(bytes: Uint8Array): Position | null {
  const lines = skimmedLines(bytes);
  const found = keyLines(lines);
  const siblings = siblingsIn(found);
  const { disclosure } = isReport(siblings)
    ? siblings
    : { disclosure: outermost(found.filter(({ key, value }) => isDisclosure(key) && value.trim() !== '')) };
  const place = disclosure ?? (isReport(siblings) ? (siblings.head ?? siblings.lines[0]) : undefined);
  return isHidden(disclosure, siblings, lines) ? placeOf(place) : null;
}

/** The same of any other file of a pull request, which must be a report by its keys, and by hardly anything else. */
export function embargoedReport(path: string, bytes: Uint8Array): Position | null {
  const lines = skimmedLines(bytes);
  const siblings = siblingsIn(keyLines(lines));
  if (!isReport(siblings) || !isMainly(siblings, lines, path)) return null;
  const place = siblings.disclosure ?? siblings.head ?? siblings.lines[0];
  return isHidden(siblings.disclosure, siblings, lines) ? placeOf(place) : null;
}

function placeOf(place: KeyLine | undefined): Position | null {
  return place ? { line: place.line, column: place.column } : null;
}

// In a description others may be quoted, deeper than the keys of the report itself.
function outermost(lines: readonly KeyLine[]): KeyLine | undefined {
  const least = Math.min(...lines.map(({ indent }) => indent));
  return lines.find(({ indent }) => indent === least);
}

function siblingsIn(found: readonly KeyLine[]): Siblings {
  const groups = [...Map.groupBy(found, ({ indent }) => indent).values()].map((lines) => ({
    lines: lines.filter(({ key }) => nameOf(key) !== null),
    keys: new Set(lines.flatMap(({ key }) => nameOf(key) ?? [])),
  }));
  const [best = { lines: [], keys: new Set<string>() }] = groups.sort(
    (one, other) => other.keys.size - one.keys.size || indentOf(one) - indentOf(other),
  );
  return {
    ...best,
    disclosure: best.lines.find(({ key }) => isDisclosure(key)),
    head: found.find(({ key, indent }) => key === 'report' && indent <= Math.max(indentOf(best) - 1, -1)),
  };
}

function indentOf({ lines }: Pick<Siblings, 'lines'>): number {
  return lines[0]?.indent ?? Number.MAX_SAFE_INTEGER;
}

function nameOf(key: string): string | null {
  if (reportKeys.has(key)) return key;
  return isDisclosure(key) ? 'disclosure' : null;
}

const otherNames: ReadonlySet<string> = new Set(['embargo', 'embargoed', 'divulgation', 'confidentiality']);

function isDisclosure(key: string): boolean {
  if (key === 'disclosure' || otherNames.has(key)) return true;
  return key.length > 6 && key.length < 14 && distance(key, 'disclosure') < 4;
}

// Below `report:` two keys are enough, or the disclosure alone. Without that line it takes three of which one is the
// disclosure, or five of which three are of reports alone: those that every report must have are eight.
function isReport({ keys, disclosure, head }: Siblings): boolean {
  const known = [...keys].filter((key) => key !== 'sealed');
  const found = known.filter((key) => telling.has(key)).length;
  if (head) return disclosure !== undefined || (found > 0 && known.length > 1);
  return disclosure ? known.length > 2 : found > 2 && known.length > 4;
}

function isHidden(
  disclosure: KeyLine | undefined,
  { keys, lines: all, head }: Siblings,
  lines: readonly string[],
): boolean {
  if (disclosure ? isPublic(disclosure.value) : !isReport({ keys, lines: all, head, disclosure }))
    return false;
  const isSealed = keys.has('sealed') || lines.some((line) => line.includes(firstLine));
  return !isSealed || [...keys].some((key) => !shown.has(key));
}

const publicWords: ReadonlySet<string> = new Set(['publique', 'publié', 'published', 'open', 'ouvert']);

// Whatever is not clearly public is meant to be hidden: embargoed, embargo, sous embargo, confidential, until Monday.
function isPublic(value: string): boolean {
  const [said = ''] = value.split(/\s#/);
  const word = said
    .replaceAll(/[\s"'`*,}]+/g, ' ')
    .trim()
    .toLowerCase();
  return publicWords.has(word) || (!word.includes(' ') && distance(word, 'public') < 3);
}

const prose = /\.(?:md|mdx|markdown|adoc|asciidoc|rst|html?)$/i;

// Documentation and specifications quote reports; a report is hardly anything but itself.
function isMainly({ lines: keys, head }: Siblings, lines: readonly string[], path: string): boolean {
  const start = Math.min(...[...keys, ...(head ? [head] : [])].map(({ line }) => line)) - 1;
  const last = Math.max(...keys.map(({ line }) => line));
  const indent = Math.max(keys[0]?.indent ?? 0, 0);
  const isInside = (line: string) => line.trim() === '' || line.length - line.trimStart().length > indent;
  const after = lines.slice(last).findIndex((line) => !isInside(line));
  const end = after === -1 ? lines.length : last + after;
  const count = (part: readonly string[]) => part.filter(isContent).length;
  const around = count(lines.slice(0, start)) + count(lines.slice(end));
  return around <= 6 || (!prose.test(path) && around < count(lines.slice(start, end)));
}

function isContent(line: string): boolean {
  return !/^(?:#|---|```|~~~|$)/.test(line.trim());
}
