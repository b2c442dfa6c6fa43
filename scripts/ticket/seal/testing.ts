// What the tests of sealing share: fixed keys of which nobody makes a secret, and a report that is sealed to them.
import { bech32 } from '@scure/base';
import { validReport } from '../testing.ts';
import type { Report, SealedReport } from '../ticket.ts';
import { type KeyPair, recipientOf } from './age.ts';
import { type Sealing, sealedReport } from './sealed-report.ts';

/** The key whose 32 secret bytes are all the same. */
async function keyPair(prefix: string, byte: number): Promise<KeyPair> {
  const identity = bech32.encodeFromBytes(prefix, new Uint8Array(32).fill(byte)).toUpperCase();
  return { identity, recipient: await recipientOf(identity) };
}

export const hybrid = await keyPair('AGE-SECRET-KEY-PQ-', 7);
export const otherHybrid = await keyPair('AGE-SECRET-KEY-PQ-', 8);
export const classic = await keyPair('AGE-SECRET-KEY-', 7);

export const sets = {
  'staff-2026': [hybrid.recipient, otherHybrid.recipient],
  alone: [hybrid.recipient],
  classic: [classic.recipient],
};

export const repository = 'example/desk';
export const author = 'octocat';

/** Chance that is always the same: bytes that count up from the length asked for. */
export function countedBytes(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, place) => length + place);
}

/** A report as it is sealed to one of the sets. */
export async function sealedTo(
  to: keyof typeof sets,
  report: Report = validReport,
  other: Partial<Sealing> = {},
): Promise<SealedReport> {
  const sealing = { repository, author, to, recipients: sets[to], randomBytes: countedBytes, ...other };
  const sealed = await sealedReport(report, sealing);
  if (!sealed) throw new Error('the report of a test is too long to be sealed');
  return sealed;
}
