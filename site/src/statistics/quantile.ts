// Quantiles by the nearest rank: always a value that was really measured, never one between two.

/** The smallest value that is not exceeded by at least that share (over 0, up to 1) of the values; null for none. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? null;
}

export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}
