// A submission: a file that holds a report and nothing else, from a stranger.
import schema from '../../schema/ticket.schema.json' with { type: 'json' };
import { submissionLimit } from './bounded-text.ts';
import { type Kind, type Reading, reading } from './document.ts';
import { validateTicket } from './generated/validate.js';
import { normalisedReport } from './normalised-report.ts';
import { type Finding, finding } from './problem.ts';
import { reportFindings } from './report-rules.ts';
import type { Shape } from './schema-shape.ts';
import type { Report } from './ticket.ts';
import { isMapping, valueAt } from './value.ts';

/** Reads a submission; `now` is epoch milliseconds, for dates that cannot lie in the future. */
export function readSubmission(path: string, bytes: Uint8Array, now: number): Reading<{ report: Report }> {
  const kind: Kind = {
    schema: schema as Shape,
    validate: validateTicket,
    normalised: (value) =>
      isMapping(value) && Object.hasOwn(value, 'report')
        ? { ...value, report: normalisedReport(value.report) }
        : value,
    findings: (value) => [
      ...stampedKeys(value),
      ...inReport(reportFindings(valueAt(value, ['report']), now)),
    ],
  };
  return reading(kind, path, bytes, submissionLimit);
}

// What the desk stamps, no submission may choose: not its number, not its deadline, not its history.
function stampedKeys(value: unknown): Finding[] {
  if (!isMapping(value) || Array.isArray(value)) return [];
  const stamped = Object.keys(schema.properties).filter(
    (key) => key !== 'report' && Object.hasOwn(value, key),
  );
  return stamped.map((key) => finding('stamped-key', { key }, [key], 'key'));
}

export function inReport(found: readonly Finding[]): Finding[] {
  return found.map((one) => ({ ...one, at: ['report', ...one.at] }));
}
