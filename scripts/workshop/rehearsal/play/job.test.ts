// Jobs follow each other as GitHub lets them: conditions, outputs, and what a failure leaves.
import { expect, test } from 'vitest';
import { playedJobs, type Runner } from './job.ts';
import type { Ran } from './process.ts';

const braced = (inside: string) => `\${{ ${inside} }}`;

const text = `
on: [push]
jobs:
  first:
    outputs: { made: "${braced('steps.make.outputs.made')}" }
    steps:
      - uses: actions/checkout@0123 # v1
        with: { ref: "${braced('github.ref')}" }
      - { id: make, run: make, env: { WHAT: "${braced('github.ref')}" } }
      - { name: Rest, run: rest }
  second: { needs: first, steps: [{ run: second }] }
  third: { needs: first, if: "${braced("!cancelled() && needs.first.outputs.made == 'it'")}", uses: ./called.yml }
  fourth: { needs: first, if: failure(), steps: [{ run: mend }] }
`;

function runnerThat(ends: Partial<Ran>): { runner: Runner; seen: unknown[] } {
  const seen: unknown[] = [];
  const runner: Runner = {
    run: async (script, environment) => {
      seen.push([script, environment]);
      return { code: 0, log: '', outputs: {}, summary: '', ...(script === 'make' ? ends : {}) };
    },
    use: (action, inputs) => {
      seen.push([action, inputs]);
      return 'used';
    },
    call: (path) => {
      seen.push(path);
      return null;
    },
  };
  return { runner, seen };
}

const played = async (ends: Partial<Ran>) => {
  const { runner, seen } = runnerThat(ends);
  const jobs = await playedJobs(text, 'push', { github: { ref: 'refs/heads/main' } }, runner);
  return { jobs: jobs.map(({ id, result }) => `${id} ${result}`), seen };
};

test('after success the steps run in order, and what was handed on is known', async () => {
  const { jobs, seen } = await played({ outputs: { made: 'it' } });
  expect(jobs).toEqual(['first success', 'second success', 'third success']);
  expect(seen).toEqual([
    ['actions/checkout@0123', { ref: 'refs/heads/main' }],
    ['make', { WHAT: 'refs/heads/main' }],
    ['rest', {}],
    ['second', {}],
    './called.yml',
  ]);
});

test('after a failure only that runs which asks for it', async () => {
  const { jobs, seen } = await played({ code: 1 });
  expect(jobs).toEqual(['first failure', 'fourth success']);
  expect(seen.at(-1)).toEqual(['mend', {}]);
});

test('a failure that handed something on before does not lose it', async () => {
  const { jobs } = await played({ code: 3, outputs: { made: 'it' } });
  expect(jobs).toEqual(['first failure', 'third success', 'fourth success']);
});

test('a failure that is allowed stops nothing', async () => {
  const lenient = text.replace('{ id: make,', '{ id: make, continue-on-error: true,');
  const { runner } = runnerThat({ code: 1 });
  const jobs = await playedJobs(lenient, 'push', { github: { ref: 'refs/heads/main' } }, runner);
  expect(jobs.map(({ id, result }) => `${id} ${result}`)).toEqual(['first success', 'second success']);
});

test('a step that was left out has said nothing', async () => {
  const left = text.replace('{ id: make,', '{ id: make, if: failure(),');
  const { runner } = runnerThat({});
  const [first] = await playedJobs(left, 'push', { github: { ref: 'refs/heads/main' } }, runner);
  expect(first?.outputs).toEqual({ made: '' });
});

test('a step that went well and did not say what the job hands on is a mistake', async () => {
  await expect(played({ outputs: { mad: 'it' } })).rejects.toThrow();
});
