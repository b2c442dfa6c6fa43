// Generated reports, of many shapes and sizes; the same number always gives the same one.
import type { Report } from '../../ticket/ticket.ts';

/** The item at a place, counted in rounds. */
export function pick<Item>(items: readonly Item[], place: number): Item {
  const item = items[place % items.length];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** A report of one to three kilobytes; every twentieth has ten. */
export function reportOf(sequence: number): Report {
  return { ...(sequence % 4 === 3 ? incident(sequence) : vulnerability(sequence)), ...told(sequence) };
}

function told(sequence: number): Omit<Report, 'category'> {
  return {
    disclosure: sequence % 3 === 0 ? 'public' : 'embargoed',
    language: sequence % 2 === 0 ? 'en' : 'fr',
    publisher: `Publisher ${sequence % 900}, Ltd`,
    offers: Array.from({ length: 1 + (sequence % 2) }, (_, place) => ({
      id: `offer-${sequence % 700}-${place}`,
      versions: `1.${place} to 2.${sequence % 40}`,
    })),
    title: `${pick(sentences, sequence).slice(0, 60)} (${sequence})`,
    description: paragraphs(sequence, sequence % 20 === 0 ? 80 : 1 + (sequence % 3)),
    impact: `${pick(sentences, sequence + 1)}.\n`,
    discovered_at: '2025-12-20',
    remediation: {
      status: 'vendor_fix',
      steps: [`Update to 2.${sequence % 40}.1.`, `Then ${pick(sentences, sequence + 3)}.`],
    },
    customer_message: { wanted: true, draft: `${pick(sentences, sequence + 2)}.\n` },
    references: [`https://example.com/advisories/${sequence}`],
    credits: [sequence % 4 === 0 ? `“${pick(vocabulary, sequence)}”` : pick(vocabulary, sequence)],
  };
}

function vulnerability(sequence: number): Pick<Report, 'category'> & Partial<Report> {
  return {
    category: 'vulnerability',
    actively_exploited: 'unknown',
    publicly_known: sequence % 3 === 0,
    cve: [`CVE-2025-${10_000 + sequence}`],
    cvss: [vector(sequence)],
    cwe: [`CWE-${1 + (sequence % 900)}`],
  };
}

const metrics = { AV: 'NALP', AC: 'LH', PR: 'NLH', UI: 'NR', S: 'UC', C: 'HLN', I: 'HLN', A: 'HLN' };

// Each metric goes through its values at half the pace of the one before.
function vector(sequence: number): string {
  const values = Object.entries(metrics).map(
    ([name, of], place) => `${name}:${pick([...of], sequence >> place)}`,
  );
  return `CVSS:3.1/${values.join('/')}`;
}

function incident(sequence: number): Pick<Report, 'category' | 'incident'> {
  return {
    category: 'security_incident',
    incident: {
      detected_at: '2025-12-21T08:30:00+01:00',
      contained: sequence % 2 === 0,
      customers_affected: sequence % 1000,
      data_types: ['names', 'addresses'],
    },
  };
}

const words =
  'request header token cache proxy session écran réseau clé buffer tenant upload webhook archive signature';
const vocabulary = words.split(' ');

// Made once: a hundred sentences that differ, each from words at a step of its own.
const sentences = Array.from({ length: 97 }, (_, seed) =>
  Array.from({ length: 9 + (seed % 7) }, (_, place) =>
    pick(vocabulary, seed + place * (1 + (seed % 13))),
  ).join(' '),
);

function paragraphs(seed: number, count: number): string {
  return Array.from(
    { length: count },
    (_, place) => `${pick(sentences, seed + place * 5)}: see *${place}*.\n`,
  ).join('\n');
}
