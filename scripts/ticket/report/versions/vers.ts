// Ranges as VERS, the notation for ranges of versions: https://github.com/package-url/vers-spec
import { compareVersions } from './version-order.ts';
import { type Bound, onlyVersion, type VersionRange, type VersionRanges } from './version-ranges.ts';

/** How versions are compared: by Semantic Versioning, as dotted numbers, or in a way that nobody has named. */
export type VersionScheme = 'semver' | 'intdot' | 'generic';

const semverForm = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-[0-9a-z]+(?:[.-][0-9a-z]+)*)?$/i;

/** The narrowest scheme that has room for all versions of the ranges. */
export function schemeOf(ranges: VersionRanges): VersionScheme {
  const versions = ranges.flatMap(({ from, to }) => [from, to]).flatMap((bound) => bound?.version ?? []);
  if (versions.every((version) => semverForm.test(version))) return 'semver';
  return versions.every((version) => /^\d+(?:\.\d+)*$/.test(version)) ? 'intdot' : 'generic';
}

/** The ranges as one text, `vers:intdot/>=1.0|<2.0`; none of the characters of a version has to be encoded. */
export function versText(ranges: VersionRanges): string {
  if (ranges.some(({ from, to }) => from === null && to === null)) return 'vers:all/*';
  const all = ranges.flatMap((range, place) => constraints(ranges[place - 1], range, ranges[place + 1]));
  return `vers:${schemeOf(ranges)}/${all.join('|')}`;
}

// A version may stand in the text once: where two ranges leave out the one between them, it is named as left out.
function constraints(
  previous: VersionRange | undefined,
  range: VersionRange,
  next: VersionRange | undefined,
): string[] {
  const only = onlyVersion(range);
  if (only !== undefined) return [only];
  const { from, to } = range;
  return [
    ...(from === null || leavesOut(previous, range) ? [] : [constraint('>', from)]),
    ...(to === null ? [] : [leavesOut(range, next) ? `!=${to.version}` : constraint('<', to)]),
  ];
}

function leavesOut(one: VersionRange | undefined, other: VersionRange | undefined): boolean {
  if (!one?.to || !other?.from) return false;
  return compareVersions(one.to.version, other.from.version) === 0;
}

function constraint(mark: '<' | '>', { version, isIncluded }: Bound): string {
  return `${mark}${isIncluded ? '=' : ''}${version}`;
}
