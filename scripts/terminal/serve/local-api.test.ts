// What the local site may ask of the desk, and who is not answered.
import { describe, expect, test } from 'vitest';
import { disk } from '../../forge/local/disk.ts';
import { instantOf } from '../../ticket/clock/instant.ts';
import { called } from '../../workshop/testing/call.ts';
import { foundRecords } from '../../workshop/testing/records.ts';
import { incident, morning, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { type TemporaryDesk, temporaryDesk } from '../../workshop/testing/temporary-desk.ts';
import type { Terminal } from '../terminal.ts';
import { apiAnswer } from './local-api.ts';
import { isFromOurPage } from './serve.ts';

const terminal = {
  login: 'octocat',
  now: () => instantOf(morning) ?? 0,
  randomName: () => 'abcd1234',
  randomBytes: (length: number) => Uint8Array.from({ length }, (_, place) => place),
} as unknown as Terminal;

function asked(desk: TemporaryDesk, path: string, given: unknown) {
  return apiAnswer({ disk: disk(desk.root), terminal }, path, given);
}

describe('a report', () => {
  test('gets its number and its deadline, and leaves the inbox', () => {
    using desk = temporaryDesk();
    const { status, body } = asked(desk, '/api/submissions/', { report: submission(incident) });
    expect(status).toBe(200);
    expect(body).toEqual({
      number: 'SEC-2026-000001-Z',
      acknowledge_by: expect.stringMatching(/-0[78]:00$/),
    });
    const { records, problems } = foundRecords(desk);
    expect(problems).toEqual([]);
    expect(records.map(({ receipt }) => receipt.received_from)).toEqual(['octocat']);
    expect(Object.keys(desk.tree()).filter((path) => path.startsWith('tickets/inbox/'))).toEqual([]);
  });

  test.each([
    ['with problems', submission(vulnerability).replace('embargoed', 'secret'), ['not-one-of']],
    ['that is no YAML', '{', ['missing-character']],
    ['that is none', undefined, ['empty']],
    ['that is too large', `# ${'x'.repeat(70_000)}`, ['too-large']],
  ])('%s is refused and leaves nothing behind', (_, report, codes) => {
    using desk = temporaryDesk();
    const { status, body } = asked(desk, '/api/submissions/', { report, language: 'fr' });
    expect(status).toBe(422);
    expect((body as { problems: { code: string }[] }).problems.map(({ code }) => code)).toEqual(codes);
    expect(desk.tree()).toEqual({});
  });
});

describe('a remark', () => {
  const number = 'SEC-2026-000001-Z';
  async function withTicket(): Promise<TemporaryDesk> {
    const desk = temporaryDesk({ 'tickets/inbox/mine.yaml': submission(vulnerability) });
    await called(desk, 'intake');
    return desk;
  }

  test.each([
    ['of staff is carried out', { as: 'alice', text: '/ack P2 high' }, 200, 'acknowledged'],
    ['with a mistake changes nothing', { as: 'alice', text: '/ack P9 high' }, 422, 'received'],
    ['of a stranger does nothing', { as: 'mallory', text: '/ack P2 high' }, 403, 'received'],
    ['of nobody does nothing', { text: '/ack P2 high' }, 404, 'received'],
    ['by what is no login does nothing', { as: 'a b', text: '/ack P2 high' }, 404, 'received'],
  ])('%s', async (_, given, status, after) => {
    using desk = await withTicket();
    expect(asked(desk, '/api/remarks/', { number, ...given }).status).toBe(status);
    expect(foundRecords(desk).records[0]?.status).toBe(after);
  });

  test.each([['SEC-2026-000002-X'], ['../../etc'], [7]])('on %j finds no ticket', async (other) => {
    using desk = await withTicket();
    expect(asked(desk, '/api/remarks/', { number: other, as: 'alice', text: '/ack P2 high' }).status).toBe(
      404,
    );
  });
});

test.each([['/api/'], ['/api/constructor'], ['/api/submissions']])('nothing is at %s', (path) => {
  using desk = temporaryDesk();
  expect(asked(desk, path, { report: '' }).status).toBe(404);
});

describe('a request', () => {
  const good = {
    method: 'POST',
    headers: { host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321', 'content-type': 'application/json' },
    socket: { localPort: 4321 },
  };
  const from = (change: object) => isFromOurPage({ ...good, ...change } as never);

  test('of our own page is heard', () => {
    expect(from({})).toBe(true);
  });

  test.each([
    ['that only reads', { method: 'GET' }],
    ['of another page', { headers: { ...good.headers, origin: 'https://evil.example' } }],
    ['of a page without an origin', { headers: { ...good.headers, origin: 'null' } }],
    [
      'under a name that leads here',
      { headers: { ...good.headers, host: 'evil.example:4321', origin: 'http://evil.example:4321' } },
    ],
    ['of a form', { headers: { ...good.headers, 'content-type': 'text/plain' } }],
    [
      'of another port',
      { headers: { ...good.headers, host: '127.0.0.1:80', origin: 'http://127.0.0.1:80' } },
    ],
  ])('%s is not', (_, change) => {
    expect(from(change)).toBe(false);
  });
});
