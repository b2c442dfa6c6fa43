// Sets of versions, as unions of ranges.
import { compareVersions } from './version-order.ts';

export interface Bound {
  version: string;
  isIncluded: boolean;
}

/** From one bound to another; null where it is open. A single version is the range from itself to itself. */
export interface VersionRange {
  from: Bound | null;
  to: Bound | null;
}

/** In order, and no two of them touch. */
export type VersionRanges = readonly VersionRange[];

export const everyVersion: VersionRange = { from: null, to: null };

export function singleVersion(version: string): VersionRange {
  const bound = { version, isIncluded: true };
  return { from: bound, to: bound };
}

/** The version where the range is of one alone. */
export function onlyVersion({ from, to }: VersionRange): string | undefined {
  return from !== null && from.version === to?.version ? from.version : undefined;
}

/** Whether the first comes before the second leaves off: null where the order of their versions is not known. */
function startsWithin(from: Bound | null, to: Bound | null): boolean | null {
  if (from === null || to === null) return true;
  const order = compareVersions(from.version, to.version);
  if (order === null || order !== 0) return order === null ? null : order < 0;
  return from.isIncluded && to.isIncluded;
}

/** A range that holds at least one version, as far as anyone can know. */
export function isPossible({ from, to }: VersionRange): boolean {
  return startsWithin(from, to) !== false;
}

/** The versions that both hold; null where that is none, or not known. */
export function overlap(one: VersionRange, other: VersionRange): VersionRange | null {
  const from = tighter(one.from, other.from, 1);
  const to = tighter(one.to, other.to, -1);
  if (from === undefined || to === undefined) return null;
  return startsWithin(from, to) ? { from, to } : null;
}

function tighter(one: Bound | null, other: Bound | null, side: 1 | -1): Bound | null | undefined {
  if (one === null || other === null) return one ?? other;
  const order = compareVersions(one.version, other.version);
  if (order === null) return undefined;
  return order * side > 0 || (order === 0 && !one.isIncluded) ? one : other;
}

/** The union of ranges; null where their order is not known. */
export function united(ranges: readonly VersionRange[]): VersionRanges | null {
  if (!ranges.every((range, place) => ranges.slice(place + 1).every((other) => areOrdered(range, other))))
    return null;
  const result: VersionRange[] = [];
  for (const range of ranges.toSorted(byStart)) {
    const last = result.at(-1);
    if (last === undefined || isApart(last, range)) result.push(range);
    else result.splice(-1, 1, { from: last.from, to: furthest(last.to, range.to) });
  }
  return result;
}

function areOrdered(range: VersionRange, other: VersionRange): boolean {
  const bounds = [other.from, other.to].filter((bound) => bound !== null);
  const isOrdered = (one: Bound | null) =>
    one === null || bounds.every(({ version }) => compareVersions(one.version, version) !== null);
  return isOrdered(range.from) && isOrdered(range.to);
}

// The rest is for versions whose order is known.

function compare(one: Bound, other: Bound): number {
  return compareVersions(one.version, other.version) ?? 0;
}

function byStart({ from: one }: VersionRange, { from: other }: VersionRange): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  return compare(one, other) || Number(other.isIncluded) - Number(one.isIncluded);
}

/** Whether the second starts after the first has ended, with at least one version between them. */
function isApart({ to }: VersionRange, { from }: VersionRange): boolean {
  if (from === null || to === null) return false;
  const order = compare(to, from);
  return order < 0 || (order === 0 && !from.isIncluded && !to.isIncluded);
}

function furthest(one: Bound | null, other: Bound | null): Bound | null {
  if (one === null || other === null) return null;
  const order = compare(one, other);
  return order > 0 || (order === 0 && one.isIncluded) ? one : other;
}

/** The ranges without one version. */
export function without(ranges: VersionRanges, version: string): VersionRange[] {
  const bound = { version, isIncluded: false };
  const sides: VersionRange[] = [
    { from: null, to: bound },
    { from: bound, to: null },
  ];
  return ranges.flatMap((range) => sides.flatMap((side) => overlap(range, side) ?? []));
}
