// Instants of a checked record as numbers.
import { instantOf } from '../../../scripts/ticket/clock/instant.ts';

/** Epoch milliseconds. @throws Error for what is no instant, which no checked record holds */
export function epoch(instant: string): number {
  const milliseconds = instantOf(instant);
  if (milliseconds === null) throw new Error(`a checked record holds no instant: ${instant}`);
  return milliseconds;
}
