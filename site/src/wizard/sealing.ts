// Everything that sealing needs and nothing else does: large, and fetched once somebody wants an embargo.

import { submissionText } from '../../../scripts/ticket/record/serialise.ts';
import { readSubmission } from '../../../scripts/ticket/report/submission.ts';
import { type KeyPair, newKeyPair } from '../../../scripts/ticket/seal/age.ts';
import { fingerprint, recipientKind } from '../../../scripts/ticket/seal/recipients.ts';
import { type Sealing, sealedReport } from '../../../scripts/ticket/seal/sealed-report.ts';
import { isSealed } from '../../../scripts/ticket/ticket.ts';

export { fingerprint, type KeyPair, newKeyPair };

/**
 * The file with the sealed report, from the file with the report in plain words; or why there is none. What is sealed is the report as the intake reads it: by that its commitment is recomputed one day.
 */
export async function sealedFile(
  path: string,
  text: string,
  now: number,
  sealing: Omit<Sealing, 'randomBytes'>,
): Promise<{ text: string } | 'key-mistyped' | 'too-long'> {
  const { replyTo } = sealing;
  if (replyTo !== undefined && recipientKind(replyTo) === null) return 'key-mistyped';
  const report = readSubmission(path, new TextEncoder().encode(text), now).content?.report;
  if (report === undefined || isSealed(report)) throw new TypeError('only a sound report is sealed');
  const sealed = await sealedReport(report, { ...sealing, randomBytes });
  return sealed ? { text: submissionText(sealed) } : 'too-long';
}

function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}
