// What a fuzz target is: a property that must hold for whatever is generated, and one round of it by a seed.
import fc from 'fast-check';

export interface Target {
  name: string;
  /** What goes in, and where. */
  about: string;
  /** How many inputs a round has: bounded by number, so that a seed always gives the same round. */
  runs: number;
  property: fc.IRawProperty<unknown>;
}

export interface Round {
  target: string;
  seed: number;
  /** How many inputs were tried. */
  runs: number;
  /** Null where the property held for all of them. */
  counterexample: Counterexample | null;
}

interface Counterexample {
  input: string;
  /** Why the property does not hold, as its assertion says. */
  reason: string;
}

/** One round: the same seed gives the same inputs and, where one fails, the same smallest counterexample. */
export async function fuzzed({ name, property, runs }: Target, seed: number): Promise<Round> {
  const details = await fc.check(property, { seed, numRuns: runs });
  const { failed, counterexample, errorInstance, numRuns } = details;
  return {
    target: name,
    seed,
    runs: numRuns,
    counterexample: failed ? { input: fc.stringify(counterexample), reason: reasonOf(errorInstance) } : null,
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
