// Runs the cases of a bench in turns, so that whatever else the machine does falls upon all of them alike.
import type { Case, Work } from './bench.ts';
import { type Command, peakMemoryOf, secondsOf } from './run.ts';

export interface Figures {
  name: string;
  /** Seconds, in rising order. */
  seconds: readonly number[];
  median: number;
  /** Bytes; null where nobody knows. */
  peakMemory: number | null;
}

/** Each case once for its memory, which also warms the caches of the system, then all of them so many times in turns. */
export async function measured(cases: readonly Case[], runs: number): Promise<Figures[]> {
  const peaks = new Map<string, number | null>();
  for (const one of cases)
    peaks.set(
      one.name,
      await prepared(
        one,
        processOnly(peakMemoryOf, () => null),
      ),
    );
  const times = new Map<string, number[]>(cases.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const one of cases)
      times.get(one.name)?.push(
        await prepared(
          one,
          processOnly(secondsOf, (seconds) => seconds()),
        ),
      );
  return cases.map(({ name }) => figures(name, times.get(name) ?? [], peaks.get(name) ?? null));
}

function processOnly<Result>(
  ofProcess: (command: Command) => Promise<Result>,
  ofReading: (seconds: () => number) => Result,
): (work: Work) => Promise<Result> {
  return async (work) => ('seconds' in work ? ofReading(work.seconds) : ofProcess(work));
}

async function prepared<Result>(
  { command, before, after }: Case,
  run: (command: Case['command']) => Promise<Result>,
): Promise<Result> {
  before?.();
  const result = await run(command);
  after?.();
  return result;
}

function figures(name: string, times: readonly number[], peakMemory: number | null): Figures {
  const seconds = times.toSorted((one, other) => one - other);
  return { name, seconds, median: seconds[Math.floor(seconds.length / 2)] ?? 0, peakMemory };
}
