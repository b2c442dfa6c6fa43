// Affected versions as publishers write them, read as ranges where they can mean only one thing.
import { type Item, itemsOf, type PlacedItem } from './version-items.ts';
import {
  everyVersion,
  isPossible,
  onlyVersion,
  overlap,
  united,
  type VersionRange,
  type VersionRanges,
  without,
} from './version-ranges.ts';
import { type Sign, signsOf } from './version-signs.ts';

interface Offer {
  id: string;
  versions?: string;
}

/** An offer whose versions no program can read. */
export interface OfferInWords {
  id: string;
  versions: string;
}

export function offersInWords(offers: readonly Offer[]): OfferInWords[] {
  return offers.flatMap(({ id, versions }) =>
    versions === undefined || readVersions(versions) !== null ? [] : { id, versions },
  );
}

// The limit of the schema. Longer texts are not read, so that reading stays within bounds anywhere.
const longest = 200;

const versForm = /^vers:([a-z][a-z0-9.-]*)\/(.*)$/;

/** The versions that a text names; null where it has to stay words. */
export function readVersions(text: string): VersionRanges | null {
  if (text.length > longest) return null;
  const [, , constraints] = versForm.exec(text.trim()) ?? [];
  const signs = signsOf(constraints ?? text.normalize('NFKC'));
  return signs && rangesOf(simplified(signs));
}

/** `(inclusive)` is *inclusive*, and *all versions before* is *before*. */
function simplified(signs: readonly Sign[]): Sign[] {
  const isBracketed = (place: number) =>
    signs[place - 1]?.kind === '(' &&
    /^[IE]$/.test(signs[place]?.kind ?? '') &&
    signs[place + 1]?.kind === ')';
  const goesOn = (place: number) => /^[^,|;&]$/.test(signs[place]?.kind ?? '');
  return signs.filter(
    ({ kind }, place) =>
      !(isBracketed(place + 1) || isBracketed(place - 1)) && !(kind === 'A' && goesOn(place + 1)),
  );
}

function rangesOf(signs: readonly Sign[]): VersionRanges | null {
  const items = itemsOf(signs);
  if (items === null || items.length === 0 || (items[0]?.separator ?? '') !== '') return null;
  const groups = splitBefore(items, ({ separator }) => separator.includes(';')).map(groupRanges);
  return groups.includes(null) ? null : united(groups.flatMap((group) => group ?? []));
}

function splitBefore<T>(all: readonly T[], starts: (one: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const one of all) {
    const last = groups.at(-1);
    if (last === undefined || starts(one)) groups.push([one]);
    else last.push(one);
  }
  return groups;
}

/** The ranges of one list, whose ends belong together as they follow each other. */
function groupRanges(items: readonly PlacedItem[]): VersionRange[] | null {
  if (!items.every((_, place) => place === 0 || mayFollow(items, place))) return null;
  const kept = items.filter(({ item }) => item.kind !== 'not');
  const excluded = items.flatMap(({ item }) => (item.kind === 'not' ? item.version : []));
  const pairs = splitBefore(
    kept.map(({ item }) => item),
    (item) => item.kind !== 'to',
  );
  const ranges = kept.length === 0 ? [everyVersion] : (crossing(kept) ?? paired(pairs));
  const all = ranges && distinct(ranges);
  return all && excluded.reduce<VersionRange[]>(without, [...all]);
}

/** Only ends follow each other without a word or a mark between them; and `before 2.1.4, 2.2.3` names two fixes, no more. */
function mayFollow(items: readonly PlacedItem[], place: number): boolean {
  const [previous, next] = [items[place - 1], items[place]];
  if (!previous || !next) return false;
  if (next.separator === '') return [previous, next].every(({ item }) => item.kind !== 'range');
  const isSingle = next.item.kind === 'range' && onlyVersion(next.item.range) !== undefined;
  return next.separator === '|' || !(isSingle && namesFix(previous) && !next.signs.includes('='));
}

function namesFix({ item, signs }: PlacedItem): boolean {
  return item.kind === 'to' || signs.includes('<');
}

/** `< 2.0, >= 1.0`: what both hold. */
function crossing(items: readonly PlacedItem[]): VersionRange[] | null {
  const [first, second, ...others] = items;
  if (first?.item.kind !== 'to' || second?.item.kind !== 'from' || others.length > 0) return null;
  if (second.separator === '|') return null;
  const both = overlap(rangeOfEnds([second.item]), rangeOfEnds([first.item]));
  return both && [both];
}

function paired(pairs: readonly (readonly Item[])[]): VersionRange[] | null {
  const ranges = pairs.flatMap(pairRanges);
  return ranges.every(isPossible) ? ranges : null;
}

/** A lower end and the upper one after it are one range; everything else is one by itself. */
function pairRanges(pair: readonly Item[]): VersionRange[] {
  const count = pair[0]?.kind === 'from' ? 2 : 1;
  return [rangeOfEnds(pair.slice(0, count)), ...pair.slice(count).map((one) => rangeOfEnds([one]))];
}

function rangeOfEnds(ends: readonly Item[]): VersionRange {
  const range = { ...everyVersion };
  for (const item of ends) {
    if (item.kind === 'range') return item.range;
    if (item.kind !== 'not') range[item.kind] = item.bound;
  }
  return range;
}

/** The ranges, null where one that is open meets another: then the two were not meant as a list. */
function distinct(ranges: readonly VersionRange[]): VersionRange[] | null {
  const all = united(ranges);
  if (all === null) return null;
  const isOpen = ranges.some(({ from, to }) => from === null || to === null);
  return isOpen && all.length < ranges.length ? null : [...all];
}
