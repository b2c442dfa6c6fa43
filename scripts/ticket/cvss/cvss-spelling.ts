// The CVSS vector that was surely meant: whatever people and calculators write around it, and in whichever letters.
import { type CvssVersion, cvssVersions } from './cvss-metrics.ts';

type Token =
  | { kind: 'version'; version: CvssVersion }
  | { kind: 'metric'; name: string; value: string }
  | { kind: 'other' };

const longest = 1_000;
const word = /^(?:CVSS|SCORE|BASE|VECTOR|SEVERITY|RATING|STRING|CRITICAL|HIGH|MEDIUM|LOW|NONE|V[34])?[:=]?$/;
const label = /\b(?:SCORE|VECTOR|SEVERITY|RATING|STRING)[:=]/g;
const score = /^(?:10(?:\.0)?|\d(?:\.\d)?)$/;
const metric = /^([A-Z]{1,3}):([A-Z]{1,5})$/;

/** The vectors that a text in plain characters holds, and nothing besides but their scores; null where it may say anything else. */
export function vectorsIn(text: string): string[] | null {
  if (text.length > longest) return null;
  const tokens = tokensOf(addressed(text));
  if (tokens === null) return null;
  const groups = grouped(tokens);
  const vectors = groups.map(vectorIn);
  if (vectors.length === 1 || vectors.every((one) => one === null)) return vectors[0] ? [vectors[0]] : null;
  // Beside others, one of no certain version is told alone.
  return groups.map((group, place) => vectors[place] ?? bareVector(group));
}

// A calculator keeps the vector behind the number sign of its address, or as a parameter with its version.
function addressed(text: string): string {
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return text;
  const { hash, searchParams } = new URL(text);
  const vector = searchParams.get('vector');
  // Only what stands for ASCII: a vector has nothing else, and no sequence of bytes is malformed then.
  if (vector === null) return hash.slice(1).replaceAll(/%[2-7][0-9a-f]/gi, decodeURIComponent);
  const version = searchParams.get('version');
  return version === null || /CVSS:/i.test(vector) ? vector : `CVSS:${version}/${vector}`;
}

function tokensOf(text: string): Token[] | null {
  const plain = text
    .toUpperCase()
    .replaceAll(/ {0,3}: {0,3}/g, ':')
    .replaceAll(label, ' ');
  const versioned = plain.replaceAll(
    /\bCVSS[: ]?(?:V|VERSION)?[: ]?([34])[.-]([01]):?(?![\d.])/g,
    ' @$1.$2 ',
  );
  const tokens = versioned.split(/[\s/()[\]{}<>,;|"'`*]+/).filter((one) => one !== '');
  const read = tokens.map(tokenOf);
  return read.every((one) => one !== null) ? read : null;
}

function tokenOf(text: string): Token | null {
  const version = cvssVersions.find((one) => text === `@${one.version}`);
  if (version) return { kind: 'version', version };
  const [, name = '', value = ''] = metric.exec(text) ?? [];
  if (name && name !== 'CVSS') return { kind: 'metric', name, value };
  return word.test(text) || score.test(text) ? { kind: 'other' } : null;
}

type Metric = Extract<Token, { kind: 'metric' }>;

interface Group {
  version: CvssVersion | null;
  metrics: Metric[];
}

function grouped(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  for (const token of tokens) {
    const last = groups.at(-1);
    if (token.kind === 'version') groups.push({ version: token.version, metrics: [] });
    else if (token.kind === 'metric' && last && !beginsAnother(token, last)) last.metrics.push(token);
    else if (token.kind === 'metric') groups.push({ version: null, metrics: [token] });
  }
  return groups.filter(({ metrics }) => metrics.length > 0);
}

function beginsAnother({ name }: Metric, { metrics }: Group): boolean {
  return name === 'AV' && metrics.length > 1 && metrics[0]?.name === name;
}

function bareVector({ metrics }: Group): string {
  return metrics.map(({ name, value }) => `${name === 'AU' ? 'Au' : name}:${value}`).join('/');
}

// Versions 3.0 and 3.1 have the same metrics: without a word of which it is, either can be meant.
function certainVersion(metrics: readonly Metric[]): CvssVersion | null {
  const version = cvssVersions.find((one) => one.ordered);
  const names = new Set(metrics.map(({ name }) => name));
  return version?.metrics.every((one) => !one.mandatory || names.has(one.metric)) ? version : null;
}

function vectorIn({ version: said, metrics }: Group): string | null {
  const version = said ?? certainVersion(metrics);
  if (version === null) return null;
  return [version.prefix, ...metrics.map((one) => written(version, one))].join('/');
}

function written({ metrics }: CvssVersion, { name, value }: Metric): string {
  const values = metrics.find((one) => one.metric === name)?.values ?? [];
  return `${name}:${values.find((one) => one.toUpperCase() === value) ?? value}`;
}
