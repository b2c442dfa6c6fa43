// Each setting on GitHub that keeps the desk from its work, found by the doctor from the API's own answers.
import { expect, test } from 'vitest';
import { knownActions } from '../../plan/doctor/nested-actions.ts';
import { actionPaths, repositoryText, workflowPaths } from '../../workshop/hygiene/files.ts';
import * as hands from '../../workshop/rehearsal/hands.ts';
import type { RehearsalGitHub } from '../../workshop/rehearsal/server.ts';
import type { Ruleset } from '../../workshop/rehearsal/world/state.ts';
import { adopted, adoptedDesk, codes, setsUp } from './adopted.testing.ts';

// All that the workflows wait for, but the comments that wake the desk.
const allEvents = ['push', 'schedule', 'workflow_run', 'workflow_dispatch', 'pull_request'].concat([
  ...['pull_request_review', 'pull_request_review_comment'],
]);

function policy(
  enforcement: 'active' | 'evaluate',
  kind: string,
  parameters: Readonly<Record<string, unknown>>,
): Ruleset {
  return { id: 7, name: 'Safe', enforcement, rules: [{ kind, parameters }], createdAt: 0 };
}

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
  [
    'selected actions without the one that another uses',
    ({ world }) =>
      hands.changesActions(world, {
        allowed: 'selected',
        selected: {
          ...{ fromGitHub: false, fromVerified: false },
          patterns: ['checkout', 'setup-node', 'upload-pages-artifact', 'deploy-pages'].map(
            (name) => `actions/${name}@*`,
          ),
        },
      }),
    'actions-refused',
  ],
  ['an archived repository', ({ world }) => hands.changesSettings(world, { isArchived: true }), 'archived'],
  ['pull requests off', ({ world }) => hands.changesPulls(world, { isOn: false }), 'pulls-off'],
  [
    'pull requests of collaborators alone',
    ({ world }) => hands.changesPulls(world, { openedBy: 'collaborators_only' }),
    'pulls-by-collaborators',
  ],
  ['a cap', ({ world }) => hands.changesPulls(world, { cap: 1 }), 'pulls-capped'],
  [
    'an interaction limit',
    ({ world }) =>
      hands.changesSettings(world, {
        interactionLimit: {
          ...({ limit: 'contributors_only', origin: 'organization' } as const),
          expiresAt: world.clock.now() + 60_000,
        },
      }),
    'interaction-limited',
  ],
  [
    'a policy of events',
    ({ world }) =>
      hands.changesSettings(world, {
        actionsPolicies: [policy('active', 'restrict_action_events', { allowed_events: allEvents })],
      }),
    'events-refused',
  ],
  [
    'a default branch of another name',
    ({ world }) => hands.renamesDefaultBranch(world, 'trunk'),
    'branch-unexpected',
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
    ({ world }) =>
      hands.changesSettings(world, { pages: { buildType: 'legacy', host: 'security.contoso.com' } }),
    'pages-from-branch',
  ],
  ['staff who left', ({ world }) => hands.addsCollaborator(world, 'bob', null), 'staff-example'],
  ['staff whose login is free', ({ world }) => hands.deletesUser(world, 'bob'), 'staff-example'],
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
  hands.changesSettings(desk.github.world, {
    visibility: 'private',
    plan: 'enterprise',
    secrets: ['DESK_WEBHOOK'],
  });
  const all = await desk.findings();
  expect(all.filter(({ state }) => state !== 'well')).toEqual([]);
  expect(codes(all, 'well')).toEqual(
    expect.arrayContaining(['reports-private', 'forks-private', 'private-reporting-none', 'webhook-there']),
  );
});

test('only people of the staff may start workflows: strangers wake no desk', async () => {
  await using desk = await adoptedDesk(adopted);
  setsUp(desk.github);
  const { world } = desk.github;
  const rule = policy('active', 'restrict_actions_actors', { allowed_actors: [{ id: 5, type: 'Team' }] });
  hands.changesSettings(world, { actionsPolicies: [rule] });
  expect(codes(await desk.findings(), 'must')).toEqual(['actors-refused', 'actors-refused']);
  hands.changesSettings(world, { actionsPolicies: [{ ...rule, enforcement: 'evaluate' }] });
  expect(codes(await desk.findings(), 'must')).toEqual([]);
});

test('a private repository is told what its minutes come to, as far as its plan can be read', async () => {
  await using desk = await adoptedDesk(adopted);
  setsUp(desk.github);
  const { world } = desk.github;
  const told = async () => (await desk.findings()).filter(({ check }) => check === 'minutes');
  hands.changesSettings(world, { visibility: 'private' });
  expect(await told()).toMatchObject([
    { state: 'must', code: 'minutes-short', message: expect.stringMatching(/2,910.*2,000/) },
  ]);
  hands.changesSettings(world, { plan: null });
  expect((await told()).map(({ code }) => code)).toEqual(['not-readable', 'minutes-unknown']);
});

test('hashes that a policy asks for are asked of what actions of this repository use, too', async () => {
  await using desk = await adoptedDesk({
    ...adopted,
    '.github/actions/set-up/action.yml': 'runs:\n  using: composite\n  steps: [{ uses: ./tools/more }]\n',
    'tools/more/action.yaml': 'runs:\n  using: composite\n  steps:\n    - uses: octo/tool@v1\n',
  });
  setsUp(desk.github);
  hands.changesActions(desk.github.world, { mustPin: true });
  expect(codes(await desk.findings(), 'must')).toEqual(['actions-loose']);
});

// A new version of an action may use others: look into its action.yml before its line in the table is changed.
test('every action of the workflows is known, at the very version that they pin', () => {
  const used = [...workflowPaths, ...actionPaths].flatMap((path) =>
    [...repositoryText(path).matchAll(/uses: (?!\.\/)(\S+)/g)].map(([, action]) => action),
  );
  expect([...new Set(used)].toSorted()).toEqual(knownActions.map(({ action }) => action).toSorted());
});

test('what cannot be read here at all is unknown, and is asked for once', async () => {
  await using desk = await adoptedDesk(adopted);
  setsUp(desk.github);
  let asked = 0;
  desk.github.options.weather = ({ path }) => {
    if (!path.endsWith('/creation-cap')) return null;
    asked += 1;
    return { kind: 'status', status: 405 };
  };
  const unread = (await desk.findings()).filter(({ state }) => state !== 'well');
  expect(unread.map(({ check, code }) => `${check} ${code}`)).toEqual(['pull-requests not-readable']);
  expect(asked).toBe(1);
});
