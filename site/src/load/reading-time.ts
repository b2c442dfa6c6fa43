// When the records are read: now, or the instant that the environment names.
import { instantOf } from '../../../scripts/ticket/clock/instant.ts';

const SECOND = 1000;

/** Epoch milliseconds, to the second. @throws Error when TOCSIN_AT is no instant */
export function readingTime(): number {
  const named = process.env.TOCSIN_AT;
  if (named === undefined) return Math.floor(Date.now() / SECOND) * SECOND;
  const at = instantOf(named);
  if (at === null) throw new Error(`TOCSIN_AT is not an instant: ${named}`);
  return at;
}
