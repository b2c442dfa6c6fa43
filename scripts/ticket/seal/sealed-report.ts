// Seals a report for a desk: what the terminal and the wizard in the browser do, with chance as a parameter.
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Report, SealedReport } from '../ticket.ts';
import { sealed } from './age.ts';
import { commitmentOf, saltLength } from './commitment.ts';
import { type Envelope, envelopeVersion, paddedEnvelope } from './envelope.ts';
import { newNonce } from './nonce.ts';

export interface Sealing {
  /** `owner/name`. */
  repository: string;
  /** The login that will submit it. */
  author: string;
  /** The name of the set, and its recipients. */
  to: string;
  recipients: readonly string[];
  /** The publisher's own recipient, for answers that nobody else can read. */
  replyTo?: string;
  /** So many bytes of chance that nobody can guess. */
  randomBytes: (length: number) => Uint8Array;
}

/** The sealed report; null when it is longer than the largest step holds. A report is sealed as it was checked. */
export async function sealedReport(report: Report, sealing: Sealing): Promise<SealedReport | null> {
  const { to, recipients, randomBytes } = sealing;
  const salt = bytesToHex(randomBytes(saltLength));
  const bytes = paddedEnvelope(envelopeOf(report, salt, sealing));
  if (!bytes) return null;
  const { category, disclosure, language } = report;
  return {
    category,
    disclosure,
    ...(language && { language }),
    sealed: { to, commitment: commitmentOf(salt, report), message: await sealed(bytes, recipients) },
  };
}

function envelopeOf(report: Report, salt: string, sealing: Sealing): Envelope {
  const { repository, author, replyTo, randomBytes } = sealing;
  const nonce = newNonce(randomBytes);
  const bound = { schema_version: envelopeVersion, repository, author, nonce, salt } as const;
  return { ...bound, report, ...(replyTo !== undefined && { reply_to: replyTo }) };
}
