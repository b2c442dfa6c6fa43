// Each setting on GitHub that keeps the desk from its work, found by the doctor from the API's own answers.
import { expect, test } from 'vitest';
import * as hands from '../../rehearsal/hands.ts';
import type { RehearsalGitHub } from '../../rehearsal/server.ts';
import { adopted, adoptedDesk, codes, setsUp } from './adopted.testing.ts';

const settings: [string, (github: RehearsalGitHub) => void, string][] = [
  ['Actions off', ({ world }) => hands.changesActions(world, { isEnabled: false }), 'actions-off'],
  [
    'only own actions',
    ({ world }) => hands.changesActions(world, { allowed: 'local_only' }),
    'actions-refused',
  ],
  [
    'selected actions without those of GitHub',
    ({ world }) =>
      hands.changesActions(world, {
        allowed: 'selected',
        selected: { fromGitHub: false, fromVerified: true, patterns: ['octo/*'] },
      }),
    'actions-refused',
  ],
  ['approving workflows', ({ world }) => hands.changesActions(world, { mayApprove: true }), 'token-approves'],
  [
    'a workflow that stopped',
    ({ world }) =>
      hands.changesSettings(world, {
        workflowsOff: new Map([['.github/workflows/desk.yml', 'disabled_inactivity']]),
      }),
    'workflow-off',
  ],
  [
    'a workflow that is gone',
    ({ world }) => hands.commitsOnMain(world, 'contoso', { '.github/workflows/nudge.yml': null }),
    'workflow-missing',
  ],
  ['a day without a run', ({ world }) => world.clock.advance(25 * 3600), 'ran-long-ago'],
  [
    'pull requests required',
    ({ world }) => hands.setsRuleset(world, 'x', ['pull_request']),
    'rules-in-the-way',
  ],
  [
    'Pages from a branch',
    ({ world }) => hands.changesSettings(world, { pages: { buildType: 'legacy' } }),
    'pages-from-branch',
  ],
  ['staff who left', ({ world }) => hands.addsCollaborator(world, 'bob', null), 'staff-stranger'],
  ['staff whose login is free', ({ world }) => hands.deletesUser(world, 'bob'), 'staff-absent'],
  [
    'code owners whom GitHub does not know',
    ({ world }) =>
      hands.commitsOnMain(world, 'contoso', { '.github/CODEOWNERS': '/scripts/ @alice\n/schema/ @nobody\n' }),
    'owner-wrong',
  ],
];

test.each(settings)('%s', async (_, change, code) => {
  await using desk = await adoptedDesk(adopted);
  setsUp(desk.github);
  change(desk.github);
  const all = await desk.findings();
  expect(all.filter(({ state }) => state !== 'well').map((one) => one.code)).toEqual([code]);
});

test('the older protection forbids deletions and force pushes as well as rules do', async () => {
  await using desk = await adoptedDesk(adopted);
  setsUp(desk.github);
  hands.changesSettings(desk.github.world, { rulesets: [] });
  expect(codes(await desk.findings(), 'should')).toEqual(['rules-missing']);
  hands.changesSettings(desk.github.world, { protection: { allow_deletions: { enabled: false } } });
  expect(codes(await desk.findings(), 'should')).toEqual([]);
});

test('selected actions that hold those of GitHub, and a private repository', async () => {
  await using desk = await adoptedDesk(adopted);
  setsUp(desk.github);
  hands.changesActions(desk.github.world, { allowed: 'selected' });
  hands.changesSettings(desk.github.world, { visibility: 'private', secrets: ['DESK_WEBHOOK'] });
  const all = await desk.findings();
  expect(all.filter(({ state }) => state !== 'well')).toEqual([]);
  expect(codes(all, 'well')).toEqual(
    expect.arrayContaining(['reports-private', 'forks-private', 'private-reporting-none', 'webhook-there']),
  );
});
