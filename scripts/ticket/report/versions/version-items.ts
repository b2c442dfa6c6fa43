// What signs say together: `V T V` is a range, `< V` an end of one.
import { type Bound, everyVersion, isPossible, singleVersion, type VersionRange } from './version-ranges.ts';
import type { Sign } from './version-signs.ts';

/** A range, one end of it, or a version that is taken out. */
export type Item =
  | { kind: 'range'; range: VersionRange }
  | { kind: 'from' | 'to'; bound: Bound }
  | { kind: 'not'; version: string };

/** An item where it was found. */
export interface PlacedItem {
  item: Item;
  /** The signs before it that set it apart from the one before. */
  separator: string;
  /** The signs of the item itself. */
  signs: string;
}

type Meaning = (versions: readonly Sign[], signs: string) => Item | null;

function bound(version: string, isIncluded: boolean): Bound {
  return { version, isIncluded };
}

// A wildcard starts with its first version, and ends before the one that follows all of its own.
const starting = ({ version }: Sign) => bound(version, true);
const before = ({ version }: Sign) => bound(version, false);
const upTo = (sign: Sign) => (sign.kind === 'W' ? before(following(sign)) : bound(sign.version, true));
const after = (sign: Sign) => (sign.kind === 'W' ? starting(following(sign)) : bound(sign.version, false));

/** The version after all those of the wildcard: `1.2.x` ends where 1.3 starts. */
function following({ kind, version }: Sign, length = version.split('.').length): Sign {
  const numbers = version.split('.').slice(0, length);
  return { kind, version: [...numbers.slice(0, -1), BigInt(numbers.at(-1) ?? '0') + 1n].join('.') };
}

function rangeOf(from: Bound | null, to: Bound | null): Item | null {
  const range = { from, to };
  return isPossible(range) ? { kind: 'range', range } : null;
}

type End = (sign: Sign) => Bound;
const from =
  (end: End): Meaning =>
  ([one]) =>
    one ? { kind: 'from', bound: end(one) } : null;
const to =
  (end: End): Meaning =>
  ([one]) =>
    one ? { kind: 'to', bound: end(one) } : null;
const between =
  (end: End): Meaning =>
  ([one, other]) =>
    one && other ? rangeOf(starting(one), end(other)) : null;

/** `[1.0,2.0)`. */
const bracketed: Meaning = (versions, signs) => {
  const [first, last] = signs.split(',').map((side) => side.includes('V'));
  const lower = first ? versions[0] : undefined;
  const upper = last ? versions.at(-1) : undefined;
  return rangeOf(
    lower ? bound(lower.version, signs.startsWith('[')) : null,
    upper ? bound(upper.version, signs.endsWith(']')) : null,
  );
};

/** From a version to where the number at the place of its `length` grows. */
const growing =
  (length: (numbers: readonly string[]) => number): Meaning =>
  ([one]) => {
    if (!one) return null;
    const [plain = ''] = /^\d+(?:\.\d+)*/.exec(one.version) ?? [];
    const place = length(plain.split('.'));
    return place < 1 ? null : rangeOf(starting(one), before(following({ ...one, version: plain }, place)));
  };

const one: Meaning = ([first]) => {
  if (!first) return null;
  return first.kind === 'W'
    ? rangeOf(starting(first), upTo(first))
    : { kind: 'range', range: singleVersion(first.version) };
};

// Longer forms come before those that they start with.
const forms: readonly (readonly [RegExp, Meaning])[] = [
  [/\[V\]/y, one],
  [/[([]V?,V?[)\]]/y, bracketed],
  [/(?:FI?)?[VW][UTH]E[VW]/y, between(before)],
  [/(?:FI?)?[VW][UTH][VW]E/y, between(before)],
  [/(?:FI?)?[VW]<[VW]/y, between(before)],
  [/(?:FI?)?[VW](?:UI|l)[VW]/y, between(upTo)],
  [/(?:FI?)?[VW]U[VW]I/y, between(upTo)],
  [/(?:FI?)?[VW][TH]I?[VW]I?/y, between(upTo)],
  [/(?:UE|<)[VW]/y, to(before)],
  [/[UT][VW]E/y, to(before)],
  [/(?:UI|H|l)[VW]/y, to(upTo)],
  [/[UT][VW]I/y, to(upTo)],
  [/[VW]S/y, to(upTo)],
  [/[VW]L/y, from(starting)],
  [/[gF]I?[VW]/y, from(starting)],
  [/(?:FE|>)[VW]/y, from(after)],
  [/!V/y, ([first]) => (first ? { kind: 'not', version: first.version } : null)],
  [/\^V/y, growing((numbers) => Math.max(1, numbers.findIndex((number) => BigInt(number) > 0n) + 1))],
  [/[pc]V/y, growing((numbers) => numbers.length - 1)],
  // `~1.2` is 1.2.x to some package managers, and 1.x from 1.2 to others.
  [/~V/y, growing((numbers) => (numbers.length > 2 ? 2 : 0))],
  [/=?[VW]/y, one],
  [/A/y, () => ({ kind: 'range', range: everyVersion })],
];

const separatorForm = /[,|;&]*/y;

/** The items of a text in signs, null where the signs say nothing together. */
export function itemsOf(signs: readonly Sign[]): PlacedItem[] | null {
  const text = signs.map(({ kind }) => kind).join('');
  const items: PlacedItem[] = [];
  for (let place = 0; place < text.length; ) {
    const separator = matchAt(separatorForm, text, place) ?? '';
    const found = itemAt(signs, text, place + separator.length);
    if (found === null) return null;
    items.push({ ...found, separator });
    place += separator.length + found.signs.length;
  }
  return items;
}

function itemAt(signs: readonly Sign[], text: string, place: number): Omit<PlacedItem, 'separator'> | null {
  for (const [form, meaning] of forms) {
    const matched = matchAt(form, text, place);
    if (matched === undefined) continue;
    const versions = signs.slice(place, place + matched.length).filter(({ version }) => version !== '');
    const item = meaning(versions, matched);
    return item && { item, signs: matched };
  }
  return null;
}

function matchAt(form: RegExp, text: string, place: number): string | undefined {
  form.lastIndex = place;
  return form.exec(text)?.[0];
}
