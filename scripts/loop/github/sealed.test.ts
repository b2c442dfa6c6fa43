// A sealed report on the rehearsal GitHub, from its pull request to its disclosure: what must stay secret stands nowhere.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordPath } from '../../ticket/number.ts';
import { recordText, submissionText } from '../../ticket/record/serialise.ts';
import { changed } from '../../ticket/testing.ts';
import { faultSentence, words } from '../../words/words.ts';
import { comments } from '../../workshop/rehearsal/hands.ts';
import { noticePushes } from '../../workshop/rehearsal/world/world.ts';
import { called } from '../../workshop/testing/call.ts';
import { canariesOf, canaryIncident, canaryVulnerability } from '../../workshop/testing/github-canaries.ts';
import { allTraces, deskTraces, leaks } from '../../workshop/testing/github-traces.ts';
import { keys, repository, type SealedDesk, sealedDesk } from './sealed.testing.ts';
import { numberOf } from './testing.ts';

const [mine, other] = [numberOf(1), numberOf(2)];

test('a sealed report gets its number, is triaged, revealed, verified and disclosed', async () => {
  await using at = await sealedDesk();
  await isTaken(at);
  await isTriaged(at);
  await isRevealed(at);
  await isDisclosed(at);
});

// Searched is everything that was ever written there, and everything that the run has said.
async function secretly({ desk, ran, secrets }: SealedDesk, line?: string): Promise<void> {
  const run = await ran(line);
  expect(run.code).toBe(0);
  expect(leaks({ ...allTraces(desk.github.world), ...run.page }, secrets)).toEqual([]);
}

async function isTaken(at: SealedDesk): Promise<void> {
  const { desk, sends, sealed } = at;
  sends('octocat', await sealed('octocat', canaryVulnerability));
  sends('mona', await sealed('mona', canaryIncident));
  await secretly(at, 'reconcile --dry-run --format json');
  await secretly(at);
  expect(desk.record(mine)).toMatchObject({ status: 'received', receipt: { received_from: 'octocat' } });
  expect(desk.record(mine)).not.toHaveProperty('message');
  expect(desk.said(1)).toEqual([expect.stringContaining(mine)]);
  expect(desk.said(1)[0]).toContain(desk.record(mine).report.sealed?.commitment);
  expect(desk.said(2)).toEqual([expect.stringContaining(other)]);
  const checks = [...desk.github.world.state.checkRuns.values()];
  expect(checks).toMatchObject([1, 2].map(() => ({ conclusion: 'success', annotations: [] })));
}

async function isTriaged(at: SealedDesk): Promise<void> {
  const { desk } = at;
  const { world } = desk.github;
  comments(world, 'alice', 1, '/ack P2 high\n/assign @alice\n/assess');
  comments(world, 'octocat', 1, '/status');
  comments(world, 'bob', 1, '/priority P9');
  await secretly(at);
  comments(world, 'alice', 1, '/mitigate The offer is hidden.\n/disclose');
  await secretly(at);
  const refusal = faultSentence(words('en'), { code: 'reveal-first', parameters: { number: mine } });
  expect(desk.said(1).at(-1)).toContain(refusal);
  expect(desk.record(mine).status).toBe('assessing');
  comments(world, 'alice', 1, '/mitigate The offer is hidden.\n/conclude It is closed in 2.3.2.');
  world.clock.advance(40 * 3600);
  await secretly(at); // the other one is late
  expect(desk.record(other).history.at(-1)?.did).toBe('escalated');
  expect(desk.labels(1)).toContain('status: mitigating');
}

async function isRevealed(at: SealedDesk): Promise<void> {
  const { desk } = at;
  const { calls, git, write } = clone(at);
  const opened = { code: 0, output: submissionText(canaryVulnerability) };
  expect(await calls(`unseal ${mine} ${withKey}`)).toMatchObject(opened);
  expect(await calls(`reveal ${mine} ${withKey} --as alice --commit`)).toMatchObject({ code: 0 });
  expect(await calls('check --base origin/main')).toMatchObject({ code: 0, output: '' });
  git('push', '--quiet', 'origin', 'HEAD:main');
  noticePushes(desk.github.world);
  const revealed = desk.record(mine);
  expect(revealed.report).toMatchObject(canaryVulnerability);
  expect(revealed.message).toMatchObject({ state: 'draft', drafted_by: 'octocat' });
  write(recordText(changed(revealed, ['report', 'title'], 'Something else')));
  const broken = expect.stringContaining('commitment-broken');
  expect(await calls('check')).toMatchObject({ code: 1, output: broken });
}

async function isDisclosed({ desk, ran, secrets }: SealedDesk): Promise<void> {
  const { world } = desk.github;
  comments(world, 'alice', 1, '/message approve\n/disclose');
  expect(await ran()).toMatchObject({ code: 0, errors: '' });
  expect(desk.said(1)[0]).toContain(words('en').answers.receipt.disclosed);
  const { history, report } = desk.record(mine);
  expect(history.slice(-3).map(({ did }) => did)).toEqual(['revealed', 'message_approved', 'disclosed']);
  comments(world, 'alice', 1, '/close resolved Version 2.3.2 is out.');
  expect(await ran()).toMatchObject({ code: 0, errors: '' });
  expect(world.state.pulls.get(1)?.state).toBe('CLOSED');
  expect(await ran()).toMatchObject({ code: 0, output: '', errors: '' });

  // Now the secrets of this report are found, in its record alone; those of the other are secret still.
  const opened = [...canariesOf(canaryVulnerability), report.sealed?.salt?.slice(0, 24)];
  const found = leaks(deskTraces(world), secrets);
  expect(new Set(found)).toEqual(new Set(opened.map((one) => `commits: ${one}`)));
}

const identity = 'key.txt';
const withKey = `--identity ../${identity} --repository ${repository}`;

/** A clone of the repository as somebody of the staff works in it, with their key beside it. */
function clone({ desk, outside }: SealedDesk) {
  const root = mkdtempSync(join(outside, 'clone-'));
  const git = (...line: string[]) => execFileSync('git', ['-C', root, ...line], { stdio: 'pipe' });
  git('clone', '--quiet', desk.github.folder, '.');
  git('config', 'user.name', 'alice');
  git('config', 'user.email', 'alice@example.com');
  writeFileSync(join(outside, identity), `${keys.identity}\n`);
  const now = () => desk.github.world.clock.now();
  return {
    git,
    calls: (line: string) => called({ root }, line, { terminal: { now } }),
    write: (text: string) => writeFileSync(join(root, recordPath(mine)), text),
  };
}
