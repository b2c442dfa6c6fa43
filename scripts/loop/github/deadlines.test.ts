// Deadlines on GitHub: each mark once and from timestamps, who is told, and nothing in all of it that is not public.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { recordPath } from '../../ticket/number.ts';
import * as hands from '../../workshop/rehearsal/hands.ts';
import { configuration, incident, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { numberOf, type Stage, stage } from './testing.ts';

// Received on a Sunday; the business day is Monday from 9 to 17 o'clock in Los Angeles.
const half = Date.parse('2026-11-23T21:00:00Z');
const most = Date.parse('2026-11-23T23:24:00Z');
const due = Date.parse('2026-11-24T01:00:00Z');
const key = (mark: string, deadline = '2026-11-23T17:00:00-08:00', kind = 'acknowledge') =>
  `clock/${kind}/${deadline}/${mark}`;

/** One run at an instant, which may lie before the present one. */
async function at({ world, desk }: Stage, instant: number, event?: string) {
  world.clock.advance((instant - world.clock.now()) / 1000);
  const called = await desk.run('reconcile', event);
  expect(called).toMatchObject({ code: 0, errors: '' });
}
const pings = (text: string) => text.match(/@\w+/g) ?? [];

describe('the time to acknowledge', async () => {
  const all = await stage();
  const { world, desk, opened, keys, text, did, recordOf, close } = all;
  afterAll(close);

  test('is told at its marks, each once, to whom it concerns', async () => {
    const [alone, assigned] = [opened(), opened(submission(incident))];
    hands.comments(world, 'alice', assigned, '/assign @alice');
    await at(all, half - 1000);
    expect(keys(alone)).toEqual(['receipt']);
    for (const [instant, label, marks] of [
      [half, 'soon', ['50%']],
      [most - 1000, 'soon', ['50%']],
      [most, 'soon', ['50%', '80%']],
      [due, 'soon', ['50%', '80%']],
      [due + 1000, 'overdue', ['50%', '80%', 'overdue']],
      [due + 86_400_000, 'overdue', ['50%', '80%', 'overdue']],
    ] as const) {
      await at(all, instant);
      await at(all, instant, 'workflow_run');
      for (const number of [alone, assigned]) {
        expect(keys(number)).toEqual(['receipt', ...marks.map((mark) => key(mark))]);
        expect(desk.labels(number)).toEqual(expect.arrayContaining([`deadline: ${label}`]));
        expect(desk.labels(number)).toHaveLength(2);
      }
    }
    expect(['50%', '80%', 'overdue'].map((mark) => pings(text(alone, key(mark))))).toEqual([
      ['@bob'],
      ['@bob'],
      ['@bob'],
    ]);
    expect(['50%', 'overdue'].map((mark) => pings(text(assigned, key(mark))))).toEqual([
      ['@alice'],
      ['@alice', '@bob'],
    ]);
    hands.comments(world, 'alice', alone, '/ack P1 high');
    await at(all, due + 86_400_000 + 1000);
    expect(desk.labels(alone)).not.toContain('deadline: overdue');
  });

  test('that has passed when the first run comes is told as overdue, and as nothing else', async () => {
    const number = opened();
    await at(all, world.clock.now() + 30 * 86_400_000);
    expect(did(number)).toEqual(['escalated']);
    const by = recordOf(number).receipt.acknowledge_by;
    expect(keys(number)).toEqual(['receipt', key('overdue', by)]);
  });

  test('that was kept is told of no more, though the run came after it', async () => {
    const number = opened();
    hands.comments(world, 'alice', number, '/ack P3 low');
    await at(all, world.clock.now() + 3 * 86_400_000);
    expect(did(number)).toEqual(['acknowledged']);
  });
});

describe('the time to the next news', async () => {
  const all = await stage();
  const { world, opened, keys, did, recordOf, close } = all;
  afterAll(close);

  test('is escalated once, again after the next news, and not while the publisher is asked', async () => {
    const number = opened();
    hands.comments(world, 'alice', number, '/ack P1 high');
    const first = Date.parse('2026-11-23T21:00:00Z');
    await at(all, first);
    expect(did(number)).toEqual(['acknowledged']);
    await at(all, first + 1000);
    await at(all, first + 3_600_000);
    expect(did(number)).toEqual(['acknowledged', 'escalated']);
    expect(keys(number)).toEqual([
      'receipt',
      'news/1',
      key('overdue', '2026-11-23T13:00:00-08:00', 'update'),
    ]);
    hands.comments(world, 'alice', number, '/assess');
    await at(all, due + 86_400_000);
    expect(keys(number)).toHaveLength(5);
    hands.comments(world, 'alice', number, '/need-info Which version?');
    await at(all, due + 20 * 86_400_000);
    expect(keys(number)).toHaveLength(6);
    expect(recordOf(number).status).toBe('needs_information');
  });
});

describe('what everybody can read', async () => {
  const all = await stage(configuration);
  const { world, desk, opened, close } = all;
  const heard: string[] = [];
  const server = createServer((request, response) => {
    request.on('data', (bytes: Buffer) => heard.push(bytes.toString())).on('end', () => response.end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await close();
  });
  const summary = desk.local.at('summary.md');
  const output = desk.local.at('output.txt');
  const run = (line = 'reconcile') =>
    desk.run(line, 'schedule', {
      ...{ GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output },
      DESK_WEBHOOK: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    });
  const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  const canary = (name: string) => `CANARY ${name}`;

  test('tells the workflow whether a record changed, and shows what is due with the most urgent first', async () => {
    const [late, urgent] = [opened(), opened(submission(incident), 'ann')];
    hands.comments(world, 'alice', urgent, '/ack P1 high');
    await run();
    expect(read(output)).toBe('changed=true\nagain=false\n');
    await run();
    expect(read(output)).toBe('changed=true\nagain=false\nchanged=false\nagain=false\n');
    const rows = read(summary)
      .split('\n')
      .filter((line) => line.startsWith('| ['));
    expect(rows.map((row) => row.slice(3, 20))).toEqual([urgent, late, urgent, late].map(numberOf));
    expect(rows[0]).toContain('23 Nov 2026, 13:00 −08:00');
    for (const number of [late, urgent])
      hands.comments(world, 'alice', number, '/ack P1 high\n/close resolved');
    hands.comments(world, 'alice', urgent, '/close resolved');
    await run();
    expect(read(summary).trimEnd().split('\n').at(-1)).toBe('Nothing is due.');
  });

  test('holds no word of an embargoed report, of notes or of answers', async () => {
    const report = submission(vulnerability, {
      ...{ publisher: canary('publisher'), offers: [{ id: 'canary-offer', versions: canary('versions') }] },
      ...{ title: canary('title'), description: canary('description'), impact: canary('impact') },
      ...{ cve: ['CVE-2026-9876543'], credits: [canary('credit')], references: ['https://canary.example/'] },
      ...{ remediation: { status: 'vendor_fix', steps: [canary('step')] }, tracking_id: canary('tracking') },
      customer_message: { wanted: true, draft: canary('draft') },
    });
    const { number } = hands.opensPullRequest(world, {
      ...{ author: 'octocat', files: { 'tickets/inbox/canary-file.yaml': report } },
      ...{ title: canary('pull request'), body: canary('body'), branch: 'canary-branch' },
    });
    const said = [
      ...['/ack P1 critical', '/assess', `/need-info ${canary('question')}`],
      ...[
        `/mitigate ${canary('mitigation')}`,
        `/conclude ${canary('conclusion')}`,
        `/note ${canary('note')}`,
      ],
      ...[`/offer removed ${canary('effect')}`, `/message draft ${canary('message')}`],
    ];
    const calls = [await run()];
    for (const body of said) {
      world.clock.advance(60);
      hands.comments(world, 'alice', number, body);
      if (body.includes('question')) hands.comments(world, 'octocat', number, canary('answer'));
    }
    calls.push(await run());
    world.clock.advance(7 * 86_400);
    calls.push(await run());
    const [before, others] = [read(summary).length, calls.length];
    hands.pushes(world, number, {
      'tickets/inbox/canary-file.yaml': report.replace('CANARY impact', 'CANARY impact again'),
    });
    calls.push(await run('reconcile --format json'));
    expect(read(summary).length).toBeGreaterThan(before);
    const path = recordPath(numberOf(number));
    const record = desk.text(path) ?? '';
    expect(record.match(/canary/gi)?.length).toBeGreaterThan(15);
    hands.commitsOnMain(world, 'alice', {
      [path]: record.replace('category: vulnerability', 'category: CANARY'),
    });
    calls.push(await run());
    expect(read(summary)).toContain(`\`${path}:`);

    const published = {
      ...{ summary: read(summary), output: read(output), webhook: heard.join('\n'), calls },
      comments: desk.said(number),
      labels: [...world.state.labels.values()],
      checks: [...world.state.checkRuns.values()],
      messages: world.store.run(['log', '--format=%B', '--author=github-actions', 'main']).toString(),
    };
    expect(calls).toHaveLength(others + 2);
    for (const [name, value] of Object.entries(published)) {
      const text = JSON.stringify(value);
      expect([name, text.length > 20]).toEqual([name, true]);
      expect([name, text.match(/canary.{0,30}|9876543/gi)]).toEqual([name, null]);
    }
  });
});
