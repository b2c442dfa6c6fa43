// The steps of a job, as a rehearsal plays them.
import { expect, test } from 'vitest';
import { repositoryText } from './files.ts';
import { workflowJob } from './steps.ts';

const reference = (inside: string) => `\${{ ${inside} }}`;

const text = `
on: [push, workflow_dispatch]
env: { A: top, B: top, C: top }
jobs:
  first:
    if: github.ref_name == 'main'
    env: { B: job, C: job }
    outputs: { changed: "${reference('steps.work.outputs.changed')}" }
    steps:
      - uses: ./.github/actions/set-up
        with: { dependencies: all, depth: 2 }
      - id: work
        name: Work
        if: always()
        env: { C: step, D: "${reference('github.token')}", E: 300 }
        run: |
          one
          two
  second:
    needs: first
    uses: ./.github/workflows/pages.yml
  third:
    needs: [first, second]
    steps: []
`;

test('a step has what it runs, and the environment of workflow, job and step', () => {
  expect(workflowJob(text, 'first', 'push').steps).toEqual([
    {
      id: null,
      name: null,
      if: null,
      uses: './.github/actions/set-up',
      run: null,
      with: { dependencies: 'all', depth: '2' },
      env: { A: 'top', B: 'job', C: 'job' },
      mayFail: false,
    },
    {
      id: 'work',
      name: 'Work',
      if: 'always()',
      uses: null,
      run: 'one\ntwo\n',
      with: {},
      env: { A: 'top', B: 'job', C: 'step', D: reference('github.token'), E: '300' },
      mayFail: false,
    },
  ]);
});

test('a job has its condition and its outputs, as text', () => {
  const { if: condition, outputs, needs, uses } = workflowJob(text, 'first', 'workflow_dispatch');
  expect({ condition, outputs, needs, uses }).toEqual({
    condition: "github.ref_name == 'main'",
    outputs: { changed: reference('steps.work.outputs.changed') },
    needs: [],
    uses: null,
  });
});

test('a job says for which others it waits, and which workflow it calls', () => {
  const { needs, uses, steps } = workflowJob(text, 'second', 'push');
  expect({ needs, uses, steps }).toEqual({
    needs: ['first'],
    uses: './.github/workflows/pages.yml',
    steps: [],
  });
  expect(workflowJob(text, 'third', 'push').needs).toEqual(['first', 'second']);
});

test.each([
  ['a job that is not there', 'fourth', 'push'],
  ['a job without a name', '', 'push'],
  ['an event that does not start it', 'first', 'schedule'],
])('nobody can play %s', (_, job, event) => {
  expect(() => workflowJob(text, job, event)).toThrow();
});

test('nobody can play what is no YAML, or no workflow', () => {
  expect(() => workflowJob('on: [', 'first', 'push')).toThrow();
  expect(() => workflowJob('', 'first', 'push')).toThrow();
});

test.each(['workflow_run', 'issue_comment', 'schedule', 'workflow_dispatch'])('%s runs the desk', (event) => {
  const { steps } = workflowJob(repositoryText('.github/workflows/desk.yml'), 'reconcile', event);
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['npm run -s desk -- reconcile']);
  expect(Object.keys(steps.at(-1)?.env ?? {})).toEqual(['GITHUB_TOKEN', 'DESK_WEBHOOK']);
});
