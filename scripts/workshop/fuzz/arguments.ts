// What the fuzzer is asked for: how long, and from which seed on.

export interface Asked {
  minutes: number;
  /** Null for one that nobody has chosen. */
  seed: number | null;
}

export const fuzzUsage = 'npm run fuzz -- --minutes N [--seed S]\n';

/** Null where the words ask for nothing that there is. */
export function askedOf(words: readonly string[]): Asked | null {
  const [first, minutes = '', second, seed = '', ...others] = words;
  const hasSeed = second !== undefined;
  const isWrong = first !== '--minutes' || (hasSeed && second !== '--seed') || others.length > 0;
  if (isWrong || !/^\d{1,4}(?:\.\d)?$/.test(minutes) || (hasSeed && !/^\d{1,9}$/.test(seed))) return null;
  return { minutes: Number(minutes), seed: hasSeed ? Number(seed) : null };
}
