// The one outgoing message: what it says, to whom, and that it never holds anything up.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { RecordWrite } from '../../plan/pull-request/pull-request.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import { owedReminder } from '../../triage/reminders.ts';
import { afterwards, desk, freshTicket, moment, ticketIn } from '../../triage/testing.ts';
import { appended } from '../../triage/triage.ts';
import { opensPullRequest } from '../../workshop/rehearsal/hands.ts';
import { githubDesk } from '../../workshop/testing/github-desk.ts';
import { submission, vulnerability } from '../../workshop/testing/reports.ts';
import { newsOf, notified } from './webhook.ts';

afterEach(() => vi.restoreAllMocks());

const fresh = freshTicket();
const write = (
  record: TicketRecord,
  before = record.history.length,
  kind: RecordWrite['kind'] = 'update',
  isNewlyUrgent = false,
) => ({
  ...{ kind, path: '', record, before, isNewlyUrgent },
});
const created = { writes: [write(fresh, 0, 'create')] };

/** The ticket after the mark that has passed at an instant. */
function reminded(at: string): TicketRecord {
  const owed = owedReminder(fresh, desk, moment(at));
  if (owed === null) throw new Error(`nothing is owed at ${at}`);
  return appended(fresh, owed, { at: moment(at), by: 'desk', source: 'clock' });
}

/** Asks a server of this test, and closes it. */
async function listening<Answer>(
  listener: RequestListener,
  ask: (address: string) => Promise<Answer>,
): Promise<Answer> {
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  try {
    return await ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}/secret-path`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('the news', () => {
  const urgent = afterwards(fresh, [{ text: '/ack P1 high' }]);
  const lowered = afterwards(urgent, [{ text: '/priority P2' }]);

  test.each([
    ['a new ticket', [write(fresh, 0, 'create')], ['New security report']],
    ['a new ticket that cannot wait', [write(fresh, 0, 'create', true)], ['Urgent: new']],
    ['a ticket that cannot wait any more', [write(fresh, 1, 'update', true)], ['Urgent: SEC']],
    [
      'several tickets, one of which cannot wait',
      [write(fresh, 0, 'create'), write(fresh, 0, 'create', true)],
      ['Urgent: new', 'New security report'],
    ],
    ['a ticket that is P1', [write(urgent, 1)], ['P1']],
    ['a new ticket that is P1', [write(urgent, 0, 'create')], ['New security report', 'P1']],
    ['a ticket that was P1 for a moment', [write(lowered, 1)], []],
    ['a P1 with other news', [write(afterwards(urgent, [{ text: '/assess' }]), 2)], []],
    ['a deadline that nears', [write(reminded('2026-06-09T14:00:00-07:00'), 1)], ['due soon']],
    ['a deadline that has passed', [write(reminded('2026-06-11T14:00:00-07:00'), 1)], ['overdue']],
    ['a ticket that was closed', [write(ticketIn('closed'), 2)], []],
    ['nothing', [], []],
  ])('of %s', (_, writes, expected) => {
    const news = newsOf({ writes }, desk);
    expect(news).toHaveLength(expected.length);
    for (const [place, words] of expected.entries()) {
      expect(news[place]).toContain(words);
      expect(news[place]).toContain(`/tickets/${fresh.number}/`);
    }
  });

  test('holds no word that is not public, and stays short', () => {
    const { title, description, publisher } = fresh.report;
    const text = newsOf({ writes: Array(100).fill(write(urgent, 0, 'create')) }, desk);
    expect(text).toHaveLength(20);
    for (const secret of [title, description, publisher]) expect(text.join()).not.toContain(secret);
  });
});

describe('the message', () => {
  test('is a text for Slack and its like, sent once', async () => {
    const bodies: unknown[] = [];
    const isTold = await listening(
      (request, response) => {
        expect([request.method, request.headers['content-type']]).toEqual(['POST', 'application/json']);
        request.on('data', (bytes: Buffer) => bodies.push(JSON.parse(bytes.toString())));
        request.on('end', () => response.end('ok'));
      },
      (address) => notified(address, created, desk),
    );
    expect(isTold).toBe(true);
    expect(bodies).toEqual([{ text: newsOf(created, desk).join('\n') }]);
  });

  test.each([
    ['https://contoso.webhook.office.com/webhookb2/1', true],
    ['https://prod-1.westus.logic.azure.com:443/workflows/1', true],
    ['https://default1.2.environment.api.powerplatform.com:443/powerautomate/1', true],
    ['https://hooks.slack.com/services/1', false],
    ['https://office.com.evil.example/', false],
    ['https://notoffice.com/', false],
    ['https://evil.example/?a=.office.com', false],
  ])('to %s is a card for Teams: %s', async (address, isTeams) => {
    const asked = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('1'));
    expect(await notified(address, created, desk)).toBe(true);
    const body = JSON.parse(String(asked.mock.calls[0]?.[1]?.body));
    const [line] = newsOf(created, desk);
    const card = {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', body: [{ text: line }] },
    };
    expect(body).toMatchObject(isTeams ? { type: 'message', attachments: [card] } : { text: line });
  });

  test('is not sent where there is no address, or no news', async () => {
    const asked = vi.spyOn(globalThis, 'fetch');
    expect(await notified(undefined, created, desk)).toBe(true);
    expect(await notified('', created, desk)).toBe(true);
    expect(await notified('https://hooks.slack.com/', { writes: [] }, desk)).toBe(true);
    expect(asked).not.toHaveBeenCalled();
  });

  test.each<[string, RequestListener]>([
    ['refuses', (_, response) => response.writeHead(404).end()],
    ['breaks off', (request) => request.socket.destroy()],
    ['says nothing', () => {}],
    ['never ends', (_, response) => response.writeHead(200).write('o')],
  ])('to an address that %s holds nothing up', async (what, listener) => {
    const isTold = await listening(listener, (address) => notified(address, created, desk, 50));
    expect(isTold).toBe(what === 'never ends');
  });

  test.each(['no address', 'http://127.0.0.1:1/', 'file:///etc/passwd'])('to %s is lost', async (address) => {
    expect(await notified(address, created, desk)).toBe(false);
  });
});

test('a dead address changes nothing of a run, and is not named', async () => {
  await using onGitHub = await githubDesk();
  opensPullRequest(onGitHub.github.world, {
    author: 'octocat',
    files: { 'tickets/inbox/mine.yaml': submission(vulnerability) },
  });
  const DESK_WEBHOOK = 'http://127.0.0.1:1/secret-path';
  const called = await onGitHub.run('reconcile', 'schedule', { DESK_WEBHOOK });
  expect(called.code).toBe(0);
  expect(called.errors).not.toBe('');
  expect(called.errors + called.output).not.toContain('secret-path');
  expect(onGitHub.labels(1)).toEqual(['status: received']);
});
