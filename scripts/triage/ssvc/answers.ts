// What a report answers of the decision points of SSVC: every value that is possible by it, so that all of them means
// that it is not known.
import type { Report } from '../../ticket/ticket.ts';
import {
  type Automatable,
  automatables,
  type Exploitation,
  exploitations,
  type TechnicalImpact,
  technicalImpacts,
} from './table.ts';

type Metrics = ReadonlyMap<string, string>;

/** What of a report this room reads; a sealed one has none of it. */
export type Evidence = {
  [Property in 'cvss' | 'actively_exploited' | 'publicly_known']?: Report[Property] | undefined;
};

// What FIRST's threat metrics say of exploits: E in 3.x (U, P, F, H) and in 4.0 (U, P, A).
const maturity: Readonly<Record<string, readonly Exploitation[]>> = {
  U: ['none'],
  P: ['public poc'],
  F: ['public poc', 'active'],
  H: ['public poc', 'active'],
  A: ['active'],
};

/** The report's own answers; where they leave something open, a threat metric may narrow it. */
export function exploitationOf({
  actively_exploited,
  publicly_known,
  cvss = [],
}: Evidence): readonly Exploitation[] {
  if (actively_exploited === true) return ['active'];
  const open = exploitations.filter(
    (one) =>
      !(one === 'active' && actively_exploited === false) &&
      !(one === 'public poc' && publicly_known === false),
  );
  const maturities = cvss.flatMap((vector) => maturity[metricsOf(vector).get('E') ?? ''] ?? []);
  const narrowed = open.filter((one) => maturities.includes(one));
  return narrowed.length > 0 ? narrowed : open;
}

export function automatableOf({ cvss = [] }: Evidence): readonly Automatable[] {
  return possible(automatables, cvss, automatableBy);
}

// AU is FIRST's own word for it. Without it: what needs somebody nearby or somebody's help cannot be done to everybody by
// a machine, and what needs nothing at all can; between the two only a person can tell.
function automatableBy(metrics: Metrics): Automatable | null {
  const said = metrics.get('AU');
  if (said === 'Y' || said === 'N') return said === 'Y' ? 'yes' : 'no';
  if (metrics.get('AV') !== 'N' || metrics.get('UI') !== 'N') return 'no';
  const needsNothing = metrics.get('AC') === 'L' && metrics.get('PR') === 'N' && metrics.get('AT') !== 'P';
  return needsNothing ? 'yes' : null;
}

export function technicalImpactOf({ cvss = [] }: Evidence): readonly TechnicalImpact[] {
  return possible(technicalImpacts, cvss, technicalImpactBy);
}

// CERTCC/SSVC, data/csv/ssvc/cvssv4_to_technical_impact_1_0_0.csv (MIT License), for 4.0; the metrics of 3.x mean the same,
// but that with a changed scope they may be those of another system.
function technicalImpactBy(metrics: Metrics): TechnicalImpact | null {
  const harm = ['C', 'I'].map((metric) => metrics.get(`V${metric}`) ?? metrics.get(metric) ?? 'N').sort();
  const [one, other] = harm;
  const isTotal = one === 'H' && (other === 'H' || (other === 'L' && metrics.get('PR') === 'N'));
  const isOfAnother = metrics.get('VC') === undefined && metrics.get('S') === 'C';
  if (!isTotal) return 'partial';
  return isOfAnother ? null : 'total';
}

// Vectors that disagree leave it open, as one does that does not say.
function possible<Value>(
  all: readonly Value[],
  vectors: readonly string[],
  by: (metrics: Metrics) => Value | null,
): readonly Value[] {
  const said = new Set(vectors.map((vector) => by(metricsOf(vector))));
  const [value] = said;
  return said.size === 1 && value !== null && value !== undefined ? [value] : all;
}

function metricsOf(vector: string): Metrics {
  const pairs = vector.split('/').slice(1);
  return new Map(
    pairs.map((pair) => {
      const [metric = '', value = ''] = pair.split(':');
      return [metric, value];
    }),
  );
}
