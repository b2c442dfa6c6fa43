import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// They build, browse, or play a whole GitHub.
const long = /\/(?:site|github|play)\/[^/]+\.test\.ts$/;

/** Long files first: the last of them would keep one core busy while the others have nothing left to do. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [early, late] = [true, false].map((isLong) =>
      files.filter(({ moduleId }) => long.test(moduleId) === isLong),
    );
    return [...(await super.sort(early ?? [])), ...(await super.sort(late ?? []))];
  }
}

export default defineConfig({
  test: {
    include: ['scripts/**/*.test.ts', 'site/**/*.test.ts'],
    testTimeout: 60_000,
    // No module keeps state, so that files can share theirs: loading them afresh for each file took a third of the time.
    isolate: false,
    sequence: { sequencer: LongFirst },
    // Builds and browsers wait as often as they compute: one more than there are cores leaves none of them idle.
    maxWorkers: availableParallelism() + 1,
  },
});
