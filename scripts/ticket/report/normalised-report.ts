// A report with its identifiers in their official spelling; apart from the reader of files, which takes the parser of YAML along.

import { isMapping } from '../yaml/value.ts';
import { normalisedCve, normalisedCwe } from './identifiers.ts';

/** Identifiers in their official spelling; whatever cannot be read is left for the rules to tell. */
export function normalisedReport(report: unknown): unknown {
  if (!isMapping(report) || Array.isArray(report)) return report;
  return {
    ...report,
    ...(Array.isArray(report.cve) && { cve: report.cve.map(spelled(normalisedCve)) }),
    ...(Array.isArray(report.cwe) && { cwe: report.cwe.map(spelled(normalisedCwe)) }),
    ...(Array.isArray(report.cvss) && { cvss: report.cvss.map(spelled((text) => text.trim())) }),
  };
}

function spelled(normalised: (text: string) => string): (value: unknown) => unknown {
  return (value) => (typeof value === 'string' ? normalised(value) : value);
}
