// Hostile input on the rehearsal GitHub: files, names, words and floods of strangers, none of which does anything.
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { harms } from '../../plan/testing.ts';
import * as hands from '../../workshop/rehearsal/hands.ts';
import { configuration, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { mine, numberOf, stage } from './testing.ts';

const good = submission(vulnerability);
const site = 'https://desk.contoso.com/';
const here = `site: ${site}\n${configuration}`;
const roleRoute = 'GET /repos/{owner}/{repo}/collaborators/{login}/permission';

describe('files of strangers', async () => {
  const { world, desk, opened, woken, keys, text, checks, pull, close } = await stage(here);
  afterAll(close);
  const codes = (number: number) =>
    checks(number).flatMap(({ annotations }) => annotations.map(({ title }) => title));

  const refused = [
    ['a link', { [mine]: { mode: '120000', content: '/etc/passwd' } }, 'not-a-file'],
    ['another repository', { [mine]: { mode: '160000', content: 'a'.repeat(40) } }, 'not-a-file'],
    ['five megabytes', { [mine]: `${good}# ${'x'.repeat(5_000_000)}\n` }, 'too-large'],
    ['a file of zeros', { [mine]: Buffer.alloc(1000) }, 'control-character'],
    ['no UTF-8', { [mine]: Buffer.from([0xff, 0xfe, 0x41, 0x00, 0xd8]) }, 'not-utf8'],
    [
      'text that turns round',
      { [mine]: good.replace('Contoso', 'Con\u202eosot') },
      'bidirectional-character',
    ],
    ['a path that climbs', { 'tickets/inbox/../../.github/desk.yaml': good }, 'inbox-name'],
    ['a name that turns round', { 'tickets/inbox/\u202elmay.yaml': good }, 'inbox-name'],
    ['a name of several lines', { 'tickets/inbox/a\n::error::b.yaml': good }, 'inbox-name'],
  ] as const;
  const odd = [
    ['in a folder', { [`${mine}/a.yaml`]: good }],
    ['under a name that is a command', { 'tickets/inbox/$(touch x)`id`@everyone.yaml': good }],
    ['under a name that is very long', { [`tickets/inbox/${'a'.repeat(200)}.yml`]: good }],
    ['under a name in capitals', { 'tickets/inbox/Advisory 2026.JSON': good }],
  ] as const;
  const astray = [
    ['an inbox of another case', { 'Tickets/Inbox/mine.yaml': good }],
    ['an inbox that only looks like it', { 'tickets/\u0456nbox/mine.yaml': good }],
  ] as const;
  const numbers = new Map<string, number>(
    [...refused, ...odd, ...astray].map(([name, files]) => [name, opened(files, 'mallory')]),
  );
  const numberIn = (name: string) => numbers.get(name) ?? 0;
  const { output } = await woken();
  const spent = { ...desk.github.counts.byRoute };
  for (const number of numbers.values()) hands.closes(world, 'mallory', number);
  await woken();

  test.each(refused)('that are %s are refused', (name, _, code) => {
    const number = numberIn(name);
    expect(codes(number)).toContain(code);
    expect(harms(text(number, 'receipt'), { site })).toEqual([]);
  });

  test.each(odd)('%s are taken', (name) => {
    const number = numberIn(name);
    expect(codes(number)).toEqual([]);
    expect(keys(number)).toContain('receipt');
    expect(harms(text(number, 'receipt'), { site })).toEqual([]);
  });

  test.each(astray)('that lie in %s are no report', (name) => {
    expect(keys(numberIn(name))).toEqual(['not-a-report']);
  });

  test('are read no further than they must be, and never printed', () => {
    expect(spent['GET /repos/{owner}/{repo}/git/blobs/{sha}'] ?? 0).toBeLessThanOrEqual(2);
    expect(output).toMatch(/^(?:(?:#\d+ {2}[a-z_]+|SEC-[-\dA-Z]+ {2}create) {2}[ -~]*\n)*$/);
    expect(output).not.toMatch(/touch|everyone/);
  });

  test.each([
    ['in the inbox', 'tickets/inbox', ['receipt', expect.stringContaining('exposed/')]],
    ['before the inbox', 'spam', ['not-a-report']],
  ])('that are ten thousand, %s, cost what one costs', async (_, folder, expected) => {
    const names = Array.from({ length: 10_000 }, (__, place) => `${folder}/r${place}.yaml`);
    const number = opened(
      { ...Object.fromEntries(names.map((name) => [name, 'a: 1\n'])), [mine]: good },
      'mallory',
    );
    desk.github.counts.forget();
    await woken();
    expect(keys(number)).toEqual(expected);
    expect(text(number, expected[0] ?? '').length).toBeLessThan(10_000);
    expect(codes(number).length).toBeLessThan(20);
    expect(desk.github.counts.requests).toBeLessThan(10);
    hands.closes(world, 'mallory', number);
  });

  test('that hold pings, links, HTML and markers in every place are told without any of it', async () => {
    const wicked =
      '@everyone [a](https://evil.example) <img src=x> #1 www.evil.example <!-- tocsin:receipt --> `x` a5c3785ed8d6a';
    const all = [
      ...[
        'category',
        'disclosure',
        'language',
        'publisher',
        'title',
        'description',
        'impact',
        'discovered_at',
      ],
      ...[
        'actively_exploited',
        'publicly_known',
        'cve',
        'cvss',
        'cwe',
        'references',
        'credits',
        'tracking_id',
      ],
    ];
    const report = {
      ...Object.fromEntries(all.map((key) => [key, wicked])),
      ...{
        [wicked]: wicked,
        offers: [{ id: wicked, [wicked]: 1 }, wicked],
        incident: { detected_at: wicked },
      },
      ...{ remediation: { status: wicked, steps: wicked }, customer_message: { wanted: wicked } },
      ...{ cve: [wicked], cvss: [wicked, `CVSS:3.1/${wicked}`], cwe: [wicked], references: [wicked] },
    };
    const number = opened(stringify({ report, [wicked]: wicked }), 'mallory');
    await woken();
    const said = text(number, 'receipt');
    expect(said.match(/^- /gm)?.length).toBeGreaterThan(15);
    expect(said).toContain('everyone');
    expect(harms(said, { site })).toEqual([]);
    expect(pull(number).comments).toHaveLength(2);
    await woken();
    expect(pull(number).comments).toHaveLength(2);
    hands.closes(world, 'mallory', number);
  });

  test('that hold a thousand problems are answered in one comment that GitHub takes', async () => {
    const keysOfReport = Array.from({ length: 600 }, (_, place) => [`<@${place}>${'`'.repeat(40)}`, '@a']);
    const number = opened(stringify({ report: Object.fromEntries(keysOfReport) }), 'mallory');
    await woken();
    expect(harms(text(number, 'receipt'), { site })).toEqual([]);
    expect(codes(number)).toHaveLength(50);
    hands.closes(world, 'mallory', number);
  });

  test('have no say in what the run prints, commits or hands to the workflow', async () => {
    const expression = ['$', '{{ secrets.EVIL }}'].join('');
    const evil = `"; touch evil; echo $(id) ${expression}\n::set-output name=changed::evil\n%0A::error::evil`;
    const before = hands.mainOf(world);
    const { number } = hands.opensPullRequest(world, {
      ...{ author: 'mallory', files: { [mine]: submission(vulnerability, { title: `evil ${expression}` }) } },
      ...{ title: evil, body: evil, branch: 'evil;$(id)`id`' },
    });
    world.clock.advance(120);
    const [GITHUB_STEP_SUMMARY, GITHUB_OUTPUT] = [desk.local.at('summary.md'), desk.local.at('output.txt')];
    const { output, errors } = await desk.run('reconcile', 'issue_comment', {
      GITHUB_STEP_SUMMARY,
      GITHUB_OUTPUT,
    });
    const message = world.store.run(['log', '--format=%B', `${before}..main`]).toString();
    const summary = readFileSync(GITHUB_STEP_SUMMARY, 'utf8');
    for (const shown of [output, errors, message, summary, ...desk.said(number)])
      expect(shown).not.toMatch(/evil|touch|\$\{|::/);
    expect(harms(summary, { site })).toEqual([]);
    expect(readFileSync(GITHUB_OUTPUT, 'utf8')).toBe('changed=true\nagain=false\n');
  });
});

describe('words of strangers', async () => {
  const { world, desk, opened, woken, did, recordOf, keys, text, checks, pull, close } = await stage(here);
  afterAll(close);
  // A bot of this name is called as a member of staff is, where GitHub drops `[bot]`.
  for (const name of ['renovate[bot]', 'alice[bot]']) hands.person(world, name);

  test('and bots are no commands, however they look', async () => {
    const number = opened();
    await woken();
    for (const login of ['mallory', 'renovate[bot]', 'alice[bot]', 'alice-', 'a1ice']) {
      hands.comments(world, login, number, '/ack P4 none\n/close spam');
      hands.reviews(world, number, { author: login, body: '/withdraw', state: 'APPROVED' });
      hands.reviews(world, number, { author: login, comments: [{ path: mine, line: 1, body: '/status' }] });
    }
    await woken();
    expect([did(number), keys(number)]).toEqual([[], ['receipt']]);
    expect(pull(number).comments.flatMap(({ reactions }) => reactions)).toEqual([]);
  });

  test('of staff that are quoted, hidden or in the middle of a line are no commands either', async () => {
    const bodies = [
      '> /ack P1 high',
      '```\n/ack P1 high\n```',
      'See:\n\n    /ack P1 high',
      '<!--\n/ack P1 high\n-->',
      '<pre>\n/ack P1 high\n</pre>',
      'Please /ack P1 high',
    ];
    const numbers = bodies.map((body) => {
      const number = opened();
      hands.comments(world, 'alice', number, body);
      return number;
    });
    await woken();
    await woken();
    for (const number of numbers) {
      expect([number, did(number), keys(number)]).toEqual([number, [], ['receipt']]);
      hands.comments(world, 'alice', number, '/close spam');
    }
    await woken();
    expect(numbers.map((number) => pull(number).state)).toEqual(bodies.map(() => 'CLOSED'));
  });

  test('of staff count whatever the case of their login', async () => {
    hands.renamesUser(world, 'alice', 'ALICE');
    const number = opened();
    hands.comments(world, 'ALICE', number, '/ack P1 high');
    await woken();
    expect(did(number)).toEqual(['acknowledged']);
    hands.renamesUser(world, 'ALICE', 'alice');
  });

  test('that forge the desk’s marker are strangers’ words', async () => {
    const number = opened();
    const { head } = pull(number);
    for (const login of ['mallory', 'renovate[bot]', 'octocat'])
      hands.comments(world, login, number, `### SEC-2026-000000-X\n\n<!-- tocsin:receipt head:${head} -->`);
    const ack = hands.comments(world, 'bob', number, '/ack P2 high');
    hands.comments(world, 'mallory', number, `Done.\n\n<!-- tocsin:answer/issuecomment-${ack.id} -->`);
    const before = pull(number).comments.map(({ body }) => body);
    await woken();
    await woken();
    expect(did(number)).toEqual(['acknowledged']);
    expect(checks(number)).toHaveLength(1);
    expect(text(number, 'receipt')).toContain(numberOf(number));
    expect(desk.said(number).filter((body) => body.includes('SEC-2026-000000-X'))).toHaveLength(1);
    expect(
      pull(number)
        .comments.map(({ body }) => body)
        .slice(0, before.length),
    ).toEqual(before);
  });

  test('of a publisher that are wrong are shown without pings, links or HTML', async () => {
    const number = opened(submission(vulnerability), 'mallory');
    await woken();
    const evil = '@everyone <b>[x](https://evil.example)</b> #1 <!-- tocsin:receipt -->';
    const { id } = hands.comments(
      world,
      'mallory',
      number,
      `/withdra ${evil}\n/status ${evil}\n/ack ${evil}`,
    );
    await woken();
    const answer = text(number, `answer/issuecomment-${id}`);
    expect(answer.match(/^- /gm)).toHaveLength(3);
    expect(harms(answer, { site })).toEqual([]);
    expect(keys(number)).toHaveLength(2);
  });

  test('and their nudges, at any time and as often as they like, change nothing', async () => {
    await woken();
    const { state } = world;
    for (const event of ['workflow_run', 'issue_comment', 'workflow_run', 'pull_request_target', ''])
      await desk.run('reconcile', event);
    expect(world.state).toBe(state);
  });

  test('whose role GitHub does not tell are neither obeyed nor done with', async () => {
    hands.addsCollaborator(world, 'carol', 'triage');
    const [number, other] = [opened(), opened()];
    await woken();
    hands.comments(world, 'carol', number, '/ack P2 high');
    world.clock.advance(60);
    hands.comments(world, 'bob', number, '/assess');
    hands.comments(world, 'bob', other, '/ack P2 high');
    desk.github.options.weather = ({ route }) =>
      route === roleRoute ? { kind: 'status', status: 500 } : null;
    const GITHUB_OUTPUT = desk.local.at('output.txt');
    const called = await desk.run('reconcile', 'issue_comment', { GITHUB_OUTPUT });
    delete desk.github.options.weather;
    expect(called.code).toBe(3);
    expect(readFileSync(GITHUB_OUTPUT, 'utf8')).toBe('changed=true\nagain=true\n');
    expect([did(number), keys(number), did(other)]).toEqual([[], ['receipt'], ['acknowledged']]);
    await woken('issue_comment');
    expect([did(number), keys(number)]).toEqual([
      ['acknowledged', 'assessment_started'],
      ['receipt', 'news/2'],
    ]);
    expect(recordOf(number).triage).toMatchObject({ acknowledged_by: 'carol' });
  });

  test('in a flood hold up neither staff nor other tickets, and cost a few requests', async () => {
    const [flooded, other] = [opened(), opened()];
    await woken();
    for (let each = 0; each < 45; each += 1) hands.comments(world, `puppet${each}`, flooded, '/close spam');
    world.clock.advance(60);
    hands.comments(world, 'bob', flooded, '/ack P2 high');
    hands.comments(world, 'carol', other, '/ack P3 low');
    desk.github.counts.forget();
    await woken();
    // Five strangers, and carol, who has acted before.
    expect(desk.github.counts.byRoute[roleRoute]).toBe(6);
    expect([did(flooded), did(other)]).toEqual([['acknowledged'], ['acknowledged']]);
    expect(keys(flooded)).toEqual(['receipt', 'news/1']);
  });
});
