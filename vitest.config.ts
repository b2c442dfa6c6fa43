import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['scripts/**/*.test.ts', 'site/**/*.test.ts'],
    testTimeout: 60_000,
    // No module keeps state, so that files can share theirs: loading them afresh for each file took a third of the time.
    isolate: false,
    // Builds and browsers wait as often as they compute: on two cores one worker alone would leave half of them idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
