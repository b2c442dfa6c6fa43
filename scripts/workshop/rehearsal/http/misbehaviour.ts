// Bad weather on demand: what can go wrong with a request, and who decides with which.
import type { Facts } from './request-facts.ts';

export type Misbehaviour =
  /** Answered so, without being handled, or with it. */
  | { kind: 'status'; status: 405 | 500 | 502 | 503 | 504; isHandled?: boolean }
  /** The connection breaks before anything is handled. */
  | { kind: 'reset' }
  /** All is done, and the answer never arrives. */
  | { kind: 'lost_answer' }
  /** Nothing is done and no answer comes, until the client gives up. */
  | { kind: 'time_out' }
  | { kind: 'primary_limit'; secondsToReset: number; status?: 403 | 429 }
  | { kind: 'secondary_limit'; retryAfter: number; status?: 403 | 429 }
  /** GraphQL answers with errors beside a part of the data; REST is left alone. */
  | { kind: 'partial' }
  /** Refuses for good what fits: mutations one by one, the others of their request are carried out; REST as a whole. */
  | { kind: 'refuse'; fits?: Fits }
  /** Answers from the state so many changes ago; writes are left alone. */
  | { kind: 'stale'; changes: number }
  /** Another commit gets in first. */
  | { kind: 'stale_data' };

/** Whether a mutation with its input is meant. */
export type Fits = (mutation: string, input: Readonly<Record<string, unknown>>) => boolean;

/** Decides on one request; null lets it pass. Requests of one server come one after another. */
export type Weather = (request: Facts) => Misbehaviour | null;

export const fineWeather: Weather = () => null;

/** The nth request that fits meets the nth misbehaviour; null in the list lets one pass. */
export function plan(
  steps: readonly (Misbehaviour | null)[],
  fits: (request: Facts) => boolean = () => true,
): Weather {
  let next = 0;
  return (request) => {
    if (!fits(request)) return null;
    next += 1;
    return steps[next - 1] ?? null;
  };
}

/** Each request meets one of these at a rate between 0 and 1; the same seed gives the same weather. */
export function seeded(seed: number, rate: number, kinds: readonly Misbehaviour[]): Weather {
  const random = randomFrom(seed);
  return () => {
    const [strikes, which] = [random() < rate, random()];
    return strikes ? (kinds[Math.floor(which * kinds.length)] ?? null) : null;
  };
}

// Mulberry32, a small generator of public domain arithmetic.
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Everything that may strike a client without a limit of its own being passed. */
export const allKinds: readonly Misbehaviour[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 502 },
  { kind: 'status', status: 502, isHandled: true },
  { kind: 'status', status: 503 },
  { kind: 'reset' },
  { kind: 'lost_answer' },
  { kind: 'secondary_limit', retryAfter: 1 },
  { kind: 'partial' },
  { kind: 'stale', changes: 3 },
  { kind: 'stale_data' },
];
