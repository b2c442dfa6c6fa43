// What GitHub Actions writes down of the desk's own runs.
import type { Run } from '../world/state.ts';
import { change, type World } from '../world/world.ts';

/** A run of a workflow ends; it began at an instant (milliseconds since 1970), now if none is named. */
export function endsRun(
  world: World,
  workflow: string,
  conclusion: Run['conclusion'] = 'success',
  startedAt = world.clock.now(),
): void {
  const run: Run = { workflow, conclusion, startedAt };
  change(world, (state) => [{ ...state, runs: [...state.runs, run] }, null]);
}
