// CVSS vectors in a text, and what the radio buttons of a calculator say of one of them.
import { type CvssVersion, cvssVersions } from '../../../scripts/ticket/cvss/cvss-metrics.ts';

/** A calculator edits the first vector of its generation: 3 is 3.0 and 3.1. */
export type Generation = '3' | '4';

const newest: Readonly<Record<Generation, CvssVersion['prefix']>> = { '3': 'CVSS:3.1', '4': 'CVSS:4.0' };

/** The vectors of a text, however they are kept apart. */
export function vectorsIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter((one) => one !== '');
}

/** The values by their metrics, as far as the first vector of that generation says; of a metric twice, the first. */
export function chosen(text: string, generation: Generation): ReadonlyMap<string, string> {
  const [, ...parts] = vectorsIn(text).find(isOf(generation))?.split('/') ?? [];
  return new Map(parts.toReversed().map((part) => splitOnce(part)));
}

/** The text with one metric of that generation set, in the order of the standard; the other vectors stay as they are. */
export function withMetric(text: string, generation: Generation, metric: string, value: string): string {
  const vectors = vectorsIn(text);
  const place = vectors.findIndex(isOf(generation));
  const prefix = vectors[place]?.split('/')[0] ?? newest[generation];
  const values = new Map(chosen(text, generation)).set(metric, value);
  const vector = [prefix, ...inOrder(prefix, values)].join('/');
  return (place === -1 ? [...vectors, vector] : vectors.with(place, vector)).join('\n');
}

function isOf(generation: Generation): (vector: string) => boolean {
  return (vector) => vector.toUpperCase().startsWith(`CVSS:${generation}.`);
}

function splitOnce(part: string): [string, string] {
  const colon = part.indexOf(':');
  return colon === -1 ? [part, ''] : [part.slice(0, colon), part.slice(colon + 1)];
}

// What is no metric of the version stays at the end, for the rules to tell.
function inOrder(prefix: string, values: ReadonlyMap<string, string>): string[] {
  const known = cvssVersions.find((one) => one.prefix === prefix.toUpperCase())?.metrics ?? [];
  const place = (metric: string) => known.findIndex((one) => one.metric === metric);
  const rank = (metric: string) => (place(metric) === -1 ? known.length : place(metric));
  return [...values]
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([metric, value]) => (value === '' ? metric : `${metric}:${value}`));
}
