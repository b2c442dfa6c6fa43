// The strict grammar of a CVSS vector: says everything that is wrong with one, and never throws.

import { excerpt } from '../yaml/excerpt.ts';
import { type CvssVersion, cvssVersions, type Metric } from './cvss-metrics.ts';

/** One fault of a vector. Text found in the vector is cut to 60 characters; the rest is from our tables. */
export type CvssFault =
  | { code: 'cvss-version-2'; parameters: { found: string; beside?: string } }
  | { code: 'cvss-version-mixed'; parameters: { found: string; expected: string } }
  | { code: 'cvss-score-alone'; parameters: { found: string } }
  | { code: 'cvss-prefix'; parameters: { found: string; expected: string } }
  | { code: 'cvss-metric-missing'; parameters: { metrics: string } }
  | { code: 'cvss-metric-doubled'; parameters: { metric: string } }
  | { code: 'cvss-metric-unknown'; parameters: { metric: string; expected: string } }
  | { code: 'cvss-value-unknown'; parameters: { metric: string; value: string; expected: string } }
  | { code: 'cvss-metric-order'; parameters: { expected: string } };

/** `meant` is the metric the name stands for, also when it is written wrongly; `exact` when it is not. */
type Segment = { text: string; value: string; meant: Metric | undefined; exact: boolean };

// No version has 40 metrics or a valid vector of 1,000 characters, so a vector beyond either limit already
// has a fault within it: what is cut off cannot turn an invalid vector into a valid one.
const mostSegments = 40;
const mostCharacters = 1_000;
const prefixes = cvssVersions.map((one) => one.prefix);

function list(texts: readonly string[]): string {
  return texts.join(', ');
}

function segmentOf(version: CvssVersion, text: string): Segment {
  const colon = text.indexOf(':');
  const name = colon < 0 ? text : text.slice(0, colon);
  const meant = version.metrics.find((one) => one.metric === name.trim().toUpperCase());
  return { text, value: text.slice(colon + 1), meant, exact: colon >= 0 && meant?.metric === name };
}

function segmentFaults(version: CvssVersion, { text, value, meant, exact }: Segment): CvssFault[] {
  if (meant === undefined || !exact) {
    const forms = meant?.values.map((one) => `${meant.metric}:${one}`);
    const expected = list(forms ?? version.metrics.map((one) => one.metric));
    const metric = excerpt(meant === undefined ? (text.split(':', 1)[0] ?? '') : text);
    return [{ code: 'cvss-metric-unknown', parameters: { metric, expected } }];
  }
  if (meant.values.includes(value)) return [];
  const parameters = { metric: meant.metric, value: excerpt(value), expected: list(meant.values) };
  return [{ code: 'cvss-value-unknown', parameters }];
}

function doubledFaults(segments: readonly Segment[]): CvssFault[] {
  return segments.flatMap(({ meant }, index): CvssFault[] =>
    meant !== undefined && segments.findIndex((one) => one.meant === meant) < index
      ? [{ code: 'cvss-metric-doubled', parameters: { metric: meant.metric } }]
      : [],
  );
}

function missingFaults(version: CvssVersion, segments: readonly Segment[]): CvssFault[] {
  const missing = version.metrics.filter(
    (one) => one.mandatory && !segments.some((segment) => segment.meant === one),
  );
  if (missing.length === 0) return [];
  return [{ code: 'cvss-metric-missing', parameters: { metrics: list(missing.map((one) => one.metric)) } }];
}

function inOrder(version: CvssVersion, segments: readonly Segment[]): Segment[] {
  return version.metrics.flatMap((metric) => segments.find((one) => one.meant === metric) ?? []);
}

function orderFaults(version: CvssVersion, segments: readonly Segment[]): CvssFault[] {
  const right = inOrder(version, segments);
  const written = segments.filter((one) => right.includes(one));
  if (!version.ordered || right.every((one, index) => one === written[index])) return [];
  const texts = right.map(({ meant, value, exact }) =>
    exact && meant?.values.includes(value) ? `${meant.metric}:${value}` : `${meant?.metric}:?`,
  );
  return [{ code: 'cvss-metric-order', parameters: { expected: [version.prefix, ...texts].join('/') } }];
}

function prefixFaults(found: string, expected: readonly string[]): CvssFault[] {
  if (expected.length === 1 && expected[0] === found) return [];
  return [{ code: 'cvss-prefix', parameters: { found: excerpt(found), expected: list(expected) } }];
}

function withoutRepetition(faults: readonly CvssFault[]): CvssFault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

/** The base metrics that only one version has. */
const only2 = /(?:^|[/(])Au:/i;
const only3 = ['S', 'C', 'I', 'A'];
const only4 = ['AT', 'VC', 'VI', 'VA'];

// What is no vector of the version that it claims, and would otherwise be told metric by metric.
function otherVersion(vector: string): CvssFault | null {
  if (/^\s{0,9}\d{1,2}(?:[.,]\d{1,2})?(?:$|[\s(/])/.test(vector) && !vector.includes(':'))
    return { code: 'cvss-score-alone', parameters: { found: excerpt(vector.trim()) } };
  if (only2.test(vector) && !/UI:|CVSS:[34]/i.test(vector))
    return { code: 'cvss-version-2', parameters: { found: excerpt(vector) } };
  return mixedVersion(vector);
}

function mixedVersion(vector: string): CvssFault | null {
  const [found = '', ...segments] = vector.split('/', mostSegments);
  const names = new Set(segments.map((segment) => segment.split(':', 1)[0]));
  const hasAll = (metrics: readonly string[]) => metrics.every((one) => names.has(one));
  const hasNone = (metrics: readonly string[]) => metrics.every((one) => !names.has(one));
  if (found === 'CVSS:4.0' && hasAll(only3) && hasNone(only4))
    return { code: 'cvss-version-mixed', parameters: { found, expected: 'CVSS:3.1' } };
  if (/^CVSS:3\.[01]$/.test(found) && hasAll(only4) && hasNone(only3.slice(1)))
    return { code: 'cvss-version-mixed', parameters: { found, expected: 'CVSS:4.0' } };
  return null;
}

/**
 * Every fault of a CVSS 3.0, 3.1 or 4.0 vector at once; an empty list when it is valid. The rules are those
 * of FIRST's specification documents (3.x section 6, 4.0 section 7): case matters, every base metric must be
 * there, none may be there twice, and 4.0 fixes the order. A vector of no known version has one fault only,
 * since nothing tells which metrics it should have. In `cvss-metric-order` a value that is not known is `?`.
 */
export function cvssFaults(vector: string): CvssFault[] {
  const special = otherVersion(vector.slice(0, mostCharacters));
  if (special) return [special];
  const [found = '', ...texts] = vector.slice(0, mostCharacters).split('/', mostSegments);
  const version = cvssVersions.find((one) => one.prefix === found.trim().toUpperCase());
  if (version === undefined) return prefixFaults(found, prefixes);
  const segments = texts.map((text) => segmentOf(version, text));
  return withoutRepetition([
    ...prefixFaults(found, [version.prefix]),
    ...segments.flatMap((segment) => segmentFaults(version, segment)),
    ...doubledFaults(segments),
    ...missingFaults(version, segments),
    ...orderFaults(version, segments),
  ]);
}
