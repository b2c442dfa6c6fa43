// What wakes a workflow, by its own words.
import { expect, test } from 'vitest';
import { type Happening, isWoken } from './happening.ts';

const happening = (changed: Partial<Happening>): Happening => ({ event: 'push', activity: null, ...changed });
const comment = happening({ event: 'issue_comment', activity: 'created' });

test.each([
  ['an event of its list', 'on: [push, workflow_dispatch]', happening({}), true],
  ['another event', 'on: [workflow_dispatch]', happening({}), false],
  ['a type that it names', 'on: { issue_comment: { types: [created, edited] } }', comment, true],
  ['a type that it does not name', 'on: { issue_comment: { types: [edited] } }', comment, false],
  [
    'a line of its timetable',
    'on: { schedule: [{ cron: "1 2 * * *" }] }',
    happening({ event: 'schedule', schedule: '1 2 * * *' }),
    true,
  ],
  [
    'another line',
    'on: { schedule: [{ cron: "1 2 * * *" }] }',
    happening({ event: 'schedule', schedule: '3 4 * * *' }),
    false,
  ],
  [
    'the workflow it listens to',
    'on: { workflow_run: { workflows: [nudge] } }',
    happening({ event: 'workflow_run', workflow: 'nudge' }),
    true,
  ],
  [
    'another workflow',
    'on: { workflow_run: { workflows: [nudge] } }',
    happening({ event: 'workflow_run', workflow: 'ci' }),
    false,
  ],
  [
    'paths that it does not care for',
    'on: { push: { paths-ignore: [tickets/**] } }',
    happening({ paths: ['tickets/a'] }),
    false,
  ],
  [
    'a path that it cares for',
    'on: { push: { paths-ignore: [tickets/**] } }',
    happening({ paths: ['tickets/a', 'b'] }),
    true,
  ],
])('%s', (_, text, what, isIt) => {
  expect(isWoken(text, what)).toBe(isIt);
});

test.each(['tags: [v1]', 'paths-ignore: ["*.md"]'])('nobody here knows %s', (filter) => {
  expect(() => isWoken(`on: { push: { ${filter} } }`, happening({ paths: ['a.md'] }))).toThrow();
});
