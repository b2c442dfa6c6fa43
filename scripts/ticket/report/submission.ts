// A submission: a file that holds a report and nothing else, from a stranger.
import schema from '../../../schema/ticket.schema.json' with { type: 'json' };
import { validateTicket } from '../generated/validate.js';
import { type Finding, finding, type Problem, problem } from '../problem.ts';
import { firstLine } from '../seal/armour.ts';
import { type RecipientSets, recipientFindings } from '../seal/sealed-part.ts';
import type { DeskConfiguration, Report, SealedReport } from '../ticket.ts';
import { sealedLimit, submissionLimit } from '../yaml/bounded-text.ts';
import { givingAway, type Kind, type Reading, reading } from '../yaml/document.ts';
import type { Shape } from '../yaml/schema-shape.ts';
import { isMapping, valueAt } from '../yaml/value.ts';
import { besideSealed } from './beside-seal.ts';
import { meantText } from './meant/meant-text.ts';
import { openEmbargo } from './open-embargo.ts';
import { plaintextFindings, reportFindings } from './report-rules.ts';
import { meantSubmission } from './submission-value.ts';

/** What a desk asks of sealed reports, and of those that should be. */
export interface SealRules {
  /** Named sets of recipients. */
  recipients: RecipientSets;
  /** Whether an embargoed report in plain words is refused: where it came, everybody could read it. */
  mustSeal: boolean;
}

/** A report in plain words may come; whom a sealed one could be sealed to is not known. */
const noRecipients: SealRules = { recipients: {}, mustSeal: false };

/** What this desk asks where only its staff can read a submission, as on the local forge. */
export function privateRules({ seal }: Pick<DeskConfiguration, 'seal'>): SealRules {
  return { recipients: seal.recipients, mustSeal: false };
}

/** What this desk asks where everybody can read a submission before it is judged, as on GitHub. */
export function publicRules({ seal }: Pick<DeskConfiguration, 'seal'>): SealRules {
  return {
    recipients: seal.recipients,
    mustSeal: seal.required && Object.keys(seal.recipients).length > 0,
  };
}

/** Reads a submission; `now` is epoch milliseconds, for dates that cannot lie in the future. */
export function readSubmission(
  path: string,
  bytes: Uint8Array,
  now: number,
  rules: SealRules = noRecipients,
): Reading<{ report: Report | SealedReport }> {
  const kind: Kind = {
    schema: schema as Shape,
    validate: validateTicket,
    meant: meantText,
    meaning: meantSubmission,
    findings: (value) => [
      ...stampedKeys(value),
      ...besideSealed(value),
      ...inReport([
        ...reportFindings(valueAt(value, ['report']), now),
        ...sealFindings(valueAt(value, ['report']), rules),
      ]),
    ],
  };
  const limit = isSealing(bytes) ? sealedLimit : submissionLimit;
  const read = reading<{ report: Report | SealedReport }>(kind, path, bytes, limit);
  return read.content === null && rules.mustSeal ? silenced(path, bytes, read.problems) : read;
}

// A report that cannot be read gives away as much as one that can: the same is to be done, and nothing of it repeated.
function silenced(
  path: string,
  bytes: Uint8Array,
  problems: Problem[],
): { content: null; problems: Problem[] } {
  const place = openEmbargo(bytes);
  if (place === null || problems.some(({ code }) => givingAway.has(code))) return { content: null, problems };
  // Who forgot that line may have meant the report to be public.
  const unsaid = problems.filter(
    ({ code, parameters }) => code === 'missing' && valueAt(parameters, ['key']) === 'disclosure',
  );
  return { content: null, problems: [...unsaid, problem('embargo-in-plaintext', {}, path, place)] };
}

// A sealed message takes more room than what it says. Whatever else a stranger writes beside it is refused.
function isSealing(bytes: Uint8Array): boolean {
  return bytes.length > submissionLimit && new TextDecoder().decode(bytes).includes(firstLine);
}

function sealFindings(report: unknown, { recipients, mustSeal }: SealRules): Finding[] {
  if (valueAt(report, ['sealed']) !== undefined)
    return [...saltFindings(report), ...recipientFindings(report, recipients)];
  const isEmbargoed = valueAt(report, ['disclosure']) === 'embargoed';
  const isOpen = mustSeal && isEmbargoed && plaintextFindings(report).length > 0;
  return isOpen ? [finding('embargo-in-plaintext', {}, ['disclosure'])] : [];
}

// Only the desk reveals.
function saltFindings(report: unknown): Finding[] {
  if (valueAt(report, ['sealed', 'salt']) === undefined) return [];
  const at = ['sealed', 'salt'];
  return [finding('sealed-plaintext', { key: 'salt' }, at, 'key'), ...plaintextFindings(report)];
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
