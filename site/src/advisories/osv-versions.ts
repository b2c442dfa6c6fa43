// Ranges of versions as OSV lists them: by the events at their ends, and versions that stand alone by name.
import type { Package } from '../../../scripts/ticket/report/versions/package-url.ts';
import { schemeOf } from '../../../scripts/ticket/report/versions/vers.ts';
import {
  onlyVersion,
  type VersionRange,
  type VersionRanges,
} from '../../../scripts/ticket/report/versions/version-ranges.ts';

type RangeType = 'ECOSYSTEM' | 'SEMVER';

/**
 * Empty where OSV has no words for the ranges: no event leaves out the version that a range starts after, and without an
 * ecosystem only Semantic Versioning says how versions are compared.
 */
export function osvVersions(ranges: VersionRanges, known: Package | null) {
  const open = ranges.filter((range) => onlyVersion(range) === undefined);
  const versions = ranges.flatMap((range) => onlyVersion(range) ?? []);
  const type = rangeType(open, known);
  if (open.length > 0 && type === null) return {};
  return {
    ...(type && open.length > 0 && { ranges: open.map((range) => ({ type, events: events(range, type) })) }),
    ...(versions.length > 0 && { versions }),
  };
}

function rangeType(ranges: VersionRanges, known: Package | null): RangeType | null {
  if (ranges.some(({ from }) => from?.isIncluded === false)) return null;
  if (known !== null) return 'ECOSYSTEM';
  const versions = ranges.flatMap(({ from, to }) => [from, to]).flatMap((bound) => bound?.version ?? []);
  return versions.every((version) => semantic(version) !== null) ? 'SEMVER' : null;
}

function events({ from, to }: VersionRange, type: RangeType) {
  const written = (version: string) => (type === 'SEMVER' ? (semantic(version) ?? version) : version);
  return [
    { introduced: from === null ? '0' : written(from.version) },
    ...(to === null ? [] : [{ [to.isIncluded ? 'last_affected' : 'fixed']: written(to.version) }]),
  ];
}

/** `2.0` as Semantic Versioning has it: `2.0.0`. */
function semantic(version: string): string | null {
  const full = [...version.split('.'), '0', '0'].slice(0, Math.max(3, version.split('.').length)).join('.');
  return [version, full].find((one) => isSemantic(one)) ?? null;
}

function isSemantic(version: string): boolean {
  const bound = { version, isIncluded: true };
  return schemeOf([{ from: bound, to: bound }]) === 'semver';
}
