// What is sealed: a report bound to its author, its repository and this one sealing, and padded so that its size tells little.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Report } from '../ticket.ts';
import { isMapping } from '../value.ts';
import { canonicalJson } from './canonical-json.ts';
import { isSalt } from './commitment.ts';
import { steps } from './steps.ts';

export const envelopeVersion = 1;
export const nonceLength = 16;

/** age has no sender authentication: whom a report is from, and for which desk, is said inside the seal. */
export interface Envelope {
  schema_version: typeof envelopeVersion;
  /** `owner/name` on GitHub. */
  repository: string;
  /** The login that submits. */
  author: string;
  /** Of this one sealing, in hexadecimal digits: two that are alike are one that was copied. */
  nonce: string;
  /** Of the commitment, in hexadecimal digits. */
  salt: string;
  report: Report;
}

/** The bytes to seal, filled up with spaces to the next step; null when they are more than the largest holds. */
export function paddedEnvelope(envelope: Envelope): Uint8Array | null {
  const bytes = utf8ToBytes(canonicalJson(envelope));
  const size = steps.find((step) => bytes.length <= step);
  if (size === undefined) return null;
  const padded = new Uint8Array(size).fill(' '.charCodeAt(0));
  padded.set(bytes);
  return padded;
}

/** `malformed`: it is no envelope; `version`: it is one that this desk is too old, or too new, to read. */
export type EnvelopeFault = 'malformed' | 'version';

/** Reads unsealed bytes. The report in it is only known to be a mapping: whoever sealed it may have written anything. */
export function readEnvelope(bytes: Uint8Array): Envelope | EnvelopeFault {
  const value = steps.includes(bytes.length) ? parsed(bytes) : null;
  if (!isMapping(value)) return 'malformed';
  if (value.schema_version !== envelopeVersion) return 'version';
  const keys = Object.keys(value).sort().join();
  if (keys !== 'author,nonce,report,repository,salt,schema_version') return 'malformed';
  return isSound(value) ? (value as unknown as Envelope) : 'malformed';
}

function isSound({ author, repository, nonce, salt, report }: Record<string, unknown>): boolean {
  return (
    typeof author === 'string' &&
    typeof repository === 'string' &&
    new RegExp(`^[0-9a-f]{${2 * nonceLength}}$`).test(String(nonce)) &&
    isSalt(salt) &&
    isMapping(report) &&
    !Array.isArray(report)
  );
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
