// What is sealed: a report bound to its author, its repository and this one sealing, and padded so that its size tells little.
import type { Report } from '../ticket.ts';
import { isMapping } from '../yaml/value.ts';
import { isSalt } from './commitment.ts';
import { isNonce } from './nonce.ts';
import { mappingIn, paddedJson } from './padding.ts';
import { recipientKind } from './recipients.ts';

export const envelopeVersion = 1;

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
  /** The recipient of age to which staff seal their answers, where the publisher made one. */
  reply_to?: string;
}

/** The bytes to seal; null when they are more than the largest step holds. */
export function paddedEnvelope(envelope: Envelope): Uint8Array | null {
  return paddedJson(envelope);
}

/** `malformed`: it is no envelope; `version`: it is one that this desk is too old, or too new, to read. */
export type EnvelopeFault = 'malformed' | 'version';

/** Reads unsealed bytes. The report in it is only known to be a mapping: whoever sealed it may have written anything. */
export function readEnvelope(bytes: Uint8Array): Envelope | EnvelopeFault {
  const value = mappingIn(bytes);
  if (!value) return 'malformed';
  if (value.schema_version !== envelopeVersion) return 'version';
  const { reply_to: _, ...rest } = value;
  if (Object.keys(rest).sort().join() !== 'author,nonce,report,repository,salt,schema_version')
    return 'malformed';
  return isSound(value) ? (value as unknown as Envelope) : 'malformed';
}

function isSound({ author, repository, nonce, salt, report, reply_to }: Record<string, unknown>): boolean {
  return (
    typeof author === 'string' &&
    typeof repository === 'string' &&
    isNonce(nonce) &&
    isSalt(salt) &&
    isMapping(report) &&
    !Array.isArray(report) &&
    (reply_to === undefined || (typeof reply_to === 'string' && recipientKind(reply_to) !== null))
  );
}
