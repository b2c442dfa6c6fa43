// `reconcile --dry-run` on GitHub: what would be done, in both formats, and nothing of it done.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Stage, stage } from '../../loop/github/testing.ts';
import * as hands from '../../workshop/rehearsal/hands.ts';
import { wrongSubmission } from '../../workshop/testing/reports.ts';

let all: Stage;
let comment = 0;

beforeAll(async () => {
  all = await stage();
  const { world, opened, woken } = all;
  opened();
  await woken();
  hands.comments(world, 'alice', 1, '/ack P2 high');
  comment = hands.comments(world, 'alice', 1, '/acknowledge').id;
  opened();
  opened(wrongSubmission);
  opened({ 'README.md': 'Mine.\n' });
});
afterAll(() => all.close());

describe('a dry run', () => {
  const path = (name: string) => `tickets/2026/0xxx/${name}.yaml`;

  test('prints the actions as JSON', async () => {
    const { code, output } = await all.desk.run('reconcile --dry-run --format json');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual(
      expect.arrayContaining([
        { kind: 'update', number: 'SEC-2026-000001-Z', path: path('SEC-2026-000001-Z') },
        { kind: 'create', number: expect.stringMatching(/^SEC-2026-000002-/), path: expect.any(String) },
        { kind: 'update_comment', pull_request: 1, of: 'receipt' },
        { kind: 'create_comment', pull_request: 1, of: `answer/issuecomment-${comment}` },
        { kind: 'add_labels', pull_request: 1, of: 'status: acknowledged, priority: P2, severity: high' },
        { kind: 'remove_labels', pull_request: 1, of: 'status: received' },
        { kind: 'add_reaction', pull_request: 1, of: 'CONFUSED' },
        { kind: 'check', pull_request: 2, of: 'success' },
        { kind: 'check', pull_request: 3, of: 'failure' },
        { kind: 'add_labels', pull_request: 3, of: 'submission: invalid' },
      ]),
    );
    expect(output).not.toContain('"pull_request": 4');
  });

  test('prints the actions as text, one a line', async () => {
    const { code, output, errors } = await all.desk.run('reconcile --dry-run');
    expect(code).toBe(0);
    expect(errors).not.toBe('');
    expect(output.split('\n')).toEqual(
      expect.arrayContaining([
        `SEC-2026-000001-Z  update  ${path('SEC-2026-000001-Z')}`,
        '#1  update_comment  receipt',
        '#3  check  failure',
      ]),
    );
  });

  test('writes nothing at all', async () => {
    const { world, counts } = all.desk.github;
    const local = all.desk.local.tree();
    const [summary, output] = ['summary.md', 'output.txt'].map((name) => all.desk.local.at(name));
    const before = world.state;
    counts.forget();
    const more = {
      ...{ GITHUB_STEP_SUMMARY: summary ?? '', GITHUB_OUTPUT: output ?? '' },
      DESK_WEBHOOK: `${all.desk.github.url}/webhook`,
    };
    await all.desk.run('reconcile --dry-run', 'schedule', more);
    expect(counts.writes).toBe(0);
    expect(counts.byRoute).not.toHaveProperty('POST /webhook');
    expect(world.state).toBe(before);
    expect(all.desk.local.tree()).toEqual(local);
  });

  test('promises what a run then does', async () => {
    const { output } = await all.desk.run('reconcile --dry-run');
    const done = await all.desk.run('reconcile');
    expect(done.output).toBe(output);
    expect((await all.desk.run('reconcile --dry-run')).output).toBe('');
  });
});
