// What an owner may have set, as REST answers it, and what it forbids.
import { describe, expect, test } from 'vitest';
import { clientOf } from '../client.ts';
import * as hands from '../hands.ts';
import { rehearsalGitHub } from '../server.ts';

const limits = '~/interaction-limits';

describe('what the owner set', () => {
  test('stands in the answers, which only administrators get where it is a secret of theirs', async () => {
    await using github = await rehearsalGitHub();
    const { world } = github;
    const owner = clientOf(github, github.tokenOf('example'));
    expect((await owner.get('~')).body).toMatchObject({
      ...{ archived: false, has_pull_requests: true, pull_request_creation_policy: 'all' },
    });
    expect((await owner.get(limits)).body).toEqual({});
    expect((await owner.get(`${limits}/pulls/creation-cap`)).body.enabled).toBe(false);
    hands.changesPulls(world, { isOn: false, openedBy: 'collaborators_only', cap: 2 });
    hands.changesSettings(world, { isArchived: true, visibility: 'private' });
    const expiresAt = world.clock.now() + 60_000;
    hands.changesSettings(world, {
      interactionLimit: { limit: 'existing_users', origin: 'organization', expiresAt },
    });
    expect((await owner.get('~')).body).toMatchObject({
      ...{ archived: true, private: true, has_pull_requests: false },
      pull_request_creation_policy: 'collaborators_only',
    });
    expect((await owner.get(limits)).body).toMatchObject({ limit: 'existing_users', origin: 'organization' });
    expect((await owner.get(`${limits}/pulls/creation-cap`)).body).toEqual({
      ...{ enabled: true, max_open_pull_requests: 2 },
    });
    world.clock.advance(61);
    expect((await owner.get(limits)).body).toEqual({});
    expect((await clientOf(github).get(`${limits}/pulls/creation-cap`)).status).toBe(403);
  });

  test('policies of Actions are listed, and each one says its rules', async () => {
    await using github = await rehearsalGitHub();
    const owner = clientOf(github, github.tokenOf('example'));
    const rules = [{ kind: 'event', parameters: { allowed: ['push'] } }];
    const policy = { id: 7, name: 'Only pushes', enforcement: 'active', rules, createdAt: 0 } as const;
    hands.changesSettings(github.world, { actionsPolicies: [policy] });
    const { body } = await owner.get('~/actions/policies');
    expect([body.total_count, body.policies[0].target, body.policies[0].rules]).toEqual([
      ...[1, 'actions', undefined],
    ]);
    expect((await owner.get('~/actions/policies/7')).body.rules[0].type).toBe('event');
    expect((await owner.get('~/actions/policies/8')).status).toBe(404);
  });

  test('the default branch may have another name', async () => {
    await using github = await rehearsalGitHub();
    hands.renamesDefaultBranch(github.world, 'trunk');
    expect((await clientOf(github).get('~')).body.default_branch).toBe('trunk');
    expect(hands.commitsOnMain(github.world, 'example', { 'a.txt': 'A\n' })).toBe(hands.mainOf(github.world));
  });

  test.each([
    ['pull requests are off', { isOn: false }, 'ada', false],
    ['only collaborators open them', { openedBy: 'collaborators_only' }, 'mona', false],
    ['collaborators open them', { openedBy: 'collaborators_only' }, 'ada', true],
    ['one is open, and one is the cap', { cap: 1 }, 'mona', false],
    ['the cap is two', { cap: 2 }, 'mona', true],
    ['the cap is for those who may not write', { cap: 1 }, 'ada', true],
  ] as const)('%s', async (_, pulls, author, isOpened) => {
    await using github = await rehearsalGitHub();
    const { world } = github;
    hands.addsCollaborator(world, 'ada', 'write');
    const open = (who: string) => hands.opensPullRequest(world, { author: who, files: { 'a.txt': 'A\n' } });
    for (const one of ['ada', 'mona']) open(one);
    hands.changesPulls(world, pulls);
    if (isOpened) open(author);
    else expect(() => open(author)).toThrow();
    expect(world.state.pulls.size).toBe(isOpened ? 3 : 2);
  });
});
