// What cannot wait, on GitHub: the people on call are called in the minute of the receipt, whatever the hour.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import * as hands from '../../workshop/rehearsal/hands.ts';
import { incident, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { mine, numberOf, stage } from './testing.ts';

const mentions = (text: string) => text.match(/@\w+/g) ?? [];
const reasons = /exploited|not under control/;
const uncontained = { ...incident, incident: { contained: false } };

describe('an urgent report', async () => {
  const { world, desk, opened, woken, keys, text, close } = await stage();
  const sent: string[] = [];
  const server = createServer((request, response) => {
    request.on('data', (bytes: Buffer) => sent.push(JSON.parse(bytes.toString()).text));
    request.on('end', () => response.end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await close();
  });
  const run = async (event = 'workflow_run') => {
    sent.length = 0;
    world.clock.advance(60);
    const DESK_WEBHOOK = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expect(await desk.run('reconcile', event, { DESK_WEBHOOK })).toMatchObject({ code: 0, errors: '' });
    return sent.join('\n');
  };

  test.each([
    ['an incident that is not contained', submission(uncontained)],
    [
      'a weakness that is exploited',
      submission(vulnerability, { disclosure: 'public', actively_exploited: true }),
    ],
  ])('at night and on a Sunday calls by its receipt, a label and the webhook: %s', async (_, report) => {
    const number = opened(report);
    const news = await run();
    expect(keys(number)).toEqual(['receipt']);
    expect(mentions(text(number, 'receipt'))).toEqual(['@bob']);
    expect(text(number, 'receipt')).toMatch(reasons);
    expect(desk.labels(number)).toEqual(['status: received', 'urgent']);
    expect(news).toMatch(new RegExp(`^Urgent: .*${numberOf(number)}`));
    expect(await run()).toBe('');
    expect(keys(number)).toEqual(['receipt']);
    hands.comments(world, 'alice', number, '/ack P1 critical');
    await run('issue_comment');
    expect(mentions(text(number, 'receipt'))).toEqual([]);
    hands.comments(world, 'alice', number, '/close resolved');
    await run('issue_comment');
    expect(desk.labels(number)).not.toContain('urgent');
    expect(keys(number)).not.toContain('urgent');
  });

  test('under embargo calls as well, and nothing that anyone can read says why', async () => {
    const number = opened(submission(vulnerability, { actively_exploited: true }));
    const news = await run();
    expect(mentions(text(number, 'receipt'))).toEqual(['@bob']);
    expect(`${text(number, 'receipt')}${news}`).not.toMatch(reasons);
    expect(desk.labels(number)).toContain('urgent');
  });

  test('that became so calls once by a new comment, since nobody is notified of a changed one', async () => {
    const number = opened(submission(incident));
    await woken();
    expect(desk.labels(number)).not.toContain('urgent');
    hands.pushes(world, number, { [mine]: submission(uncontained) });
    expect(await run()).toMatch(/^Urgent: /);
    expect(keys(number)).toEqual(['receipt', 'urgent']);
    expect(mentions(text(number, 'urgent'))).toEqual(['@bob']);
    hands.pushes(world, number, { [mine]: submission(incident) });
    await run();
    expect(desk.labels(number)).not.toContain('urgent');
    hands.pushes(world, number, { [mine]: submission(uncontained, { title: 'Worse' }) });
    await run();
    await run();
    expect(keys(number)).toEqual(['receipt', 'urgent']);
  });

  test('that was refused at first calls by a new comment too', async () => {
    const number = opened(submission(uncontained).replace('title:', 'titel:'));
    await run();
    expect(mentions(text(number, 'receipt'))).toEqual([]);
    hands.pushes(world, number, { [mine]: submission(uncontained) });
    await run();
    expect(keys(number)).toEqual(['receipt', 'urgent', 'news/0']);
  });
});
