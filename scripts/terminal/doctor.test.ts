// `desk doctor` on the rehearsal GitHub: from a fresh copy of the template to a desk with nothing to mend.
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { words } from '../words/words.ts';
import * as hands from '../workshop/rehearsal/hands.ts';
import { called } from '../workshop/testing/call.ts';
import { submission, vulnerability } from '../workshop/testing/reports.ts';
import { temporaryDesk } from '../workshop/testing/temporary-desk.ts';
import { adopted, adoptedDesk, codes, setsUp, type Told, template } from './doctor/adopted.testing.ts';
import { doctorPlace } from './doctor/place.ts';

const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);

test('a fresh copy of the template is told all that is to be mended', async () => {
  await using desk = await adoptedDesk(template);
  const { world } = desk.github;
  hands.changesSettings(world, { pages: null });
  hands.person(world, 'alice');
  desk.local.write({ 'tickets/inbox/left.yaml': submission(vulnerability) });
  await called(desk.local, 'intake');
  desk.local.write({ 'tickets/inbox/map-tiles.yaml': submission(vulnerability) });
  const all = await desk.findings();
  expect(codes(all, 'must')).toEqual([
    ...['pages-off', 'name-example', 'site-example', 'no-private-way', 'on-call-empty', 'owners-example'],
    ...['link-example', 'link-example', 'sample-records', 'sample-submissions', 'never-ran'],
  ]);
  expect(codes(all, 'should')).toEqual([
    ...['private-reporting-off', 'rules-missing', 'holidays-end', 'recipients-missing'],
  ]);
  expect(codes(all, 'unknown')).toEqual([]);
  const { code, errors } = await desk.doctor();
  const { doctor } = words('en');
  const { mend } = doctor.findings['pages-off']({});
  expect(code).toBe(1);
  expect(lastLine(errors)).toBe(doctor.next({ title: doctor.checks.pages.title, mend: mend ?? '' }));
});

test('a desk that is set up has nothing to mend, in both languages', async () => {
  await using desk = await adoptedDesk(adopted);
  setsUp(desk.github);
  const all = await desk.findings();
  expect(all.filter(({ state }) => state !== 'well')).toEqual([]);
  const [english, french] = [await desk.doctor(), await desk.doctor('--language fr')];
  expect([english.code, french.code]).toEqual([0, 0]);
  expect(english.output).not.toBe(french.output);
  expect([english, french].map(({ errors }) => lastLine(errors))).toEqual([
    words('en').doctor.next(null),
    words('fr').doctor.next(null),
  ]);
  for (const { output } of [english, french]) {
    expect(output).toContain('https://github.com/contoso/security');
    expect(output).not.toMatch(/undefined|\[object|NaN/);
  }
});

test('JSON is a list of findings with what to click and where', async () => {
  await using desk = await adoptedDesk(adopted);
  setsUp(desk.github);
  hands.changesActions(desk.github.world, { token: 'write' });
  const all = await desk.findings();
  expect(all.find(({ check }) => check === 'token')).toEqual({
    ...{ check: 'token', state: 'should', code: 'token-writes' },
    ...{ message: expect.any(String), mend: expect.any(String) },
    address: 'https://github.com/contoso/security/settings/actions',
  });
  expect(new Set(all.map((one) => Object.keys(one).join()))).toEqual(
    new Set(['check,state,code,message,mend,address']),
  );
});

test('what a token may not read is unknown, and never well', async () => {
  await using desk = await adoptedDesk(adopted);
  setsUp(desk.github);
  for (const token of [desk.github.token, desk.github.tokenOf('alice')]) {
    const all = await desk.findings({ GITHUB_TOKEN: token });
    const unread = all.filter(({ code }) => code === 'not-readable');
    expect(unread.map(({ check }) => check)).toEqual([
      ...['actions', 'policies', 'pull-requests', 'interaction-limits', 'rules'],
      ...['token', 'forks', 'webhook'],
    ]);
    expect(unread.map(({ state }) => state)).toEqual(unread.map(() => 'unknown'));
  }
});

test('a clock that is wrong is told, whatever time is asked for', async () => {
  await using desk = await adoptedDesk(adopted);
  setsUp(desk.github);
  const now = desk.github.world.clock.now();
  const told = async (skew: number) => {
    const { output } = await called(desk.local, 'doctor --format json --at 2026-11-22T14:00:00Z', {
      terminal: {
        environment: {
          ...{ GITHUB_REPOSITORY: desk.github.repository, GITHUB_TOKEN: desk.github.token },
          ...{ GITHUB_API_URL: desk.github.url, DESK_PACE: '0' },
        },
        now: () => now + skew * 1000,
      },
    });
    return (JSON.parse(output) as Told[]).find(({ check }) => check === 'clock')?.code;
  };
  expect([await told(59), await told(-59), await told(61), await told(-61)]).toEqual([
    ...['well', 'well', 'clock-off', 'clock-off'],
  ]);
});

test('labels that are there are found on whatever page they stand', async () => {
  await using desk = await adoptedDesk(adopted);
  setsUp(desk.github);
  const mine = { 'tickets/inbox/mine.yaml': submission(vulnerability) };
  const labelled = async () => (await desk.findings()).find(({ check }) => check === 'labels')?.message;
  const before = await labelled();
  for (let place = 0; place < 120; place += 1)
    await fetch(`${desk.github.url}/repos/contoso/security/labels`, {
      method: 'POST',
      headers: { authorization: `bearer ${desk.github.token}` },
      body: JSON.stringify({ name: `a ${place}` }),
    });
  expect(await labelled()).toBe(before);
  hands.opensPullRequest(desk.github.world, { author: 'octocat', files: mine });
  await called(desk.local, 'reconcile', {
    terminal: {
      environment: {
        ...{ GITHUB_REPOSITORY: desk.github.repository, GITHUB_TOKEN: desk.github.token },
        ...{ GITHUB_API_URL: desk.github.url, GITHUB_GRAPHQL_URL: desk.github.graphqlUrl, DESK_PACE: '0' },
      },
      now: () => desk.github.world.clock.now(),
    },
  });
  expect(await labelled()).not.toBe(before);
});

describe('a record that is left of the samples', () => {
  test('counts even where it does not hold any more, and its calendar is missed', async () => {
    await using desk = await adoptedDesk(adopted);
    setsUp(desk.github);
    desk.local.write({ 'tickets/inbox/left.yaml': submission(vulnerability) });
    await called(desk.local, 'intake');
    const all = await desk.findings();
    expect(codes(all, 'must')).toEqual(['sample-records']);
    const next = (adopted['.github/desk.yml'] ?? '').replace('2026-1\n', '2026-2\n');
    desk.local.write({ '.github/desk.yml': next, 'tickets/inbox/SEC-2026-000001-Z.yaml': 'x' });
    expect(codes(await desk.findings(), 'must')).toEqual([
      ...['calendar-forgotten', 'sample-records', 'sample-submissions', 'other-on-github'],
    ]);
  });
});

test('a configuration that does not hold is told on its line, and the rest goes on', async () => {
  await using desk = await adoptedDesk(adopted);
  setsUp(desk.github);
  desk.local.write({
    '.github/desk.yml': 'name: A\nstaff: {role: king}\ncalendar: {time_zone: Mars/Base}\n',
  });
  const all = await desk.findings();
  expect(all.filter(({ code }) => code === 'configuration-wrong').map(({ address }) => address)).toEqual([
    'https://github.com/contoso/security/blob/HEAD/.github/desk.yml#L2',
    'https://github.com/contoso/security/blob/HEAD/.github/desk.yml#L3',
  ]);
  expect(codes(all, 'unknown').every((code) => code === 'no-configuration')).toBe(true);
});

describe('without GitHub', () => {
  test('only the files are judged, and that is said', async () => {
    using desk = temporaryDesk(adopted);
    const { code, output, errors } = await called(desk, 'doctor --format json');
    const all = JSON.parse(output) as Told[];
    expect({ code, must: codes(all, 'must') }).toEqual({ code: 0, must: [] });
    expect(codes(all, 'unknown').filter((one) => one !== 'not-asked')).toEqual([]);
    expect(errors).toContain('GITHUB_TOKEN');
    const { output: text } = await called(desk, 'doctor');
    expect(text.split('\n').length).toBeLessThan(all.length);
  });

  test('the repository is the one that this folder was cloned from', () => {
    using desk = temporaryDesk();
    const place = (address: string) => {
      execFileSync('git', ['-C', desk.root, 'init', '--quiet']);
      execFileSync('git', ['-C', desk.root, 'config', 'remote.origin.url', address]);
      return doctorPlace({ root: desk.root, environment: { GITHUB_TOKEN: 'token' } });
    };
    for (const address of [
      ...['https://github.com/contoso/security', 'https://github.com/contoso/security.git'],
      ...['https://me:secret@github.com/contoso/security/', 'git@github.com:contoso/security.git'],
      ...['ssh://git@github.com/contoso/security.git', 'ssh://git@github.com:22/contoso/security.git'],
    ])
      expect(place(address), address).toMatchObject({ owner: 'contoso', repository: 'security' });
    for (const address of [
      ...['https://gitlab.com/contoso/security', 'https://github.com.evil.example/contoso/security'],
      ...['https://evil.example/github.com/contoso/security', '/srv/git/github.com/contoso/security.git'],
    ])
      expect(place(address), address).toBeNull();
  });
});

describe('who calls it wrongly', () => {
  test.each([
    ['an argument', 'now', {}],
    ['an unknown option', '--mend', {}],
    ['an unknown format', '--format github', {}],
    ['no token', '', { GITHUB_TOKEN: undefined }],
    ['half a repository', '', { GITHUB_REPOSITORY: 'contoso' }],
  ])('%s', async (_, line, more) => {
    await using desk = await adoptedDesk(adopted);
    const { code, output } = await desk.doctor(line, more);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(desk.github.counts.requests).toBe(0);
  });
});

describe('where GitHub is at fault', () => {
  test.each([
    ['a token that it does not know', { GITHUB_TOKEN: 'ghp_unknown' }],
    ['a repository that is not there', { GITHUB_REPOSITORY: 'contoso/other' }],
  ])('%s', async (_, more) => {
    await using desk = await adoptedDesk(adopted);
    const { code, output } = await desk.doctor('', more);
    expect({ code, output }).toEqual({ code: 3, output: '' });
  });

  test.each([
    ['500 for ever', { kind: 'status', status: 500 } as const],
    ['a limit of an hour', { kind: 'primary_limit', secondsToReset: 3600, status: 403 } as const],
  ])('%s', async (_, weather) => {
    await using desk = await adoptedDesk(adopted);
    setsUp(desk.github);
    desk.github.options.weather = ({ path }) => (path.endsWith('/actions/permissions') ? weather : null);
    const { code, output } = await desk.doctor();
    expect({ code, output }).toEqual({ code: 3, output: '' });
  });
});

test('the doctor only reads', async () => {
  await using desk = await adoptedDesk(adopted);
  setsUp(desk.github);
  const before = desk.local.tree();
  await desk.doctor();
  expect(desk.github.counts.writes).toBe(0);
  expect(desk.local.tree()).toEqual(before);
  expect(desk.github.counts.requests).toBeLessThanOrEqual(20);
});
