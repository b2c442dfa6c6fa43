// What other tools read: the shapes of the JSON that the commands print.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { called } from '../workshop/testing/call.ts';
import { incident, submission, vulnerability } from '../workshop/testing/reports.ts';
import { type TemporaryDesk, temporaryDesk } from '../workshop/testing/temporary-desk.ts';

const first = 'SEC-2026-000001-Z';
const second = 'SEC-2026-000002-X';
const third = 'SEC-2026-000003-V';
const pathOf = (number: string) => `tickets/2026/0xxx/${number}.yaml`;

let desk: TemporaryDesk;

async function json(line: string): Promise<unknown> {
  const { code, output, errors } = await called(desk, `${line} --format json`);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  return JSON.parse(output);
}

const acknowledged = `triage ${second} "/ack P2 high" --as alice --at 2026-11-23T18:00:00Z`;

beforeEach(async () => {
  desk = temporaryDesk({
    'tickets/inbox/one.yaml': submission(vulnerability),
    'tickets/inbox/two.yaml': submission(incident),
  });
  await called(desk, 'intake');
});

afterEach(() => desk[Symbol.dispose]());

describe('the JSON of', () => {
  test('intake', async () => {
    expect(await json('intake')).toEqual([]);
    desk.write({
      [`tickets/inbox/${first}.yaml`]: submission(vulnerability, { title: 'Two headers pass' }),
      'tickets/inbox/three.yaml': submission(incident),
    });
    expect(await json('intake')).toEqual([
      { inbox: first, number: first, acknowledge_by: '2026-11-23T17:00:00-08:00' },
      { inbox: 'three', number: third, acknowledge_by: '2026-11-23T17:00:00-08:00' },
    ]);
  });

  test('triage', async () => {
    const remark = '"/ack P2 high\\n/status\\n/note Seen."';
    expect(await json(`triage ${second} ${remark} --as alice --at 2026-11-23T18:00:00Z`)).toEqual({
      number: second,
      status: 'acknowledged',
      events: [
        {
          at: '2026-11-23T18:00:00Z',
          by: 'alice',
          did: 'acknowledged',
          source: 'terminal',
          status: 'acknowledged',
          priority: 'P2',
          severity: 'high',
        },
        { at: '2026-11-23T18:00:00Z', by: 'alice', did: 'noted', source: 'terminal', note: 'Seen.' },
      ],
      asked: ['status'],
      faults: [],
    });
  });

  test('triage with a fault', async () => {
    await called(desk, acknowledged);
    const { code, output } = await called(
      desk,
      `triage ${second} "/assess\\n/close solved" --as alice --format json`,
    );
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      number: second,
      status: 'acknowledged',
      events: [],
      faults: [{ line: 2, code: 'argument-unknown', message: expect.any(String) }],
    });
  });

  test('status is the record as it stands', async () => {
    await called(desk, acknowledged);
    expect(await json(`status ${second}`)).toEqual(parse(desk.read(pathOf(second))));
  });

  test('list is the records as they stand', async () => {
    expect(await json('list')).toEqual([parse(desk.read(pathOf(first))), parse(desk.read(pathOf(second)))]);
  });

  test('deadlines, the most urgent first, in minutes of the wall clock', async () => {
    await called(desk, acknowledged);
    expect(await json('deadlines --at 2026-11-23T20:00:30Z')).toEqual([
      {
        number: first,
        kind: 'acknowledge',
        due: '2026-11-23T17:00:00-08:00',
        overdue: false,
        left_minutes: 299,
      },
      {
        number: second,
        kind: 'update',
        due: '2026-11-24T10:00:00-08:00',
        overdue: false,
        left_minutes: 1319,
      },
    ]);
  });

  test('deadlines are met at the due instant, and overdue after it', async () => {
    const told = async (at: string) => (await json(`deadlines --at ${at}`)) as object[];
    expect((await told('2026-11-24T01:00:00Z'))[0]).toMatchObject({ overdue: false, left_minutes: 0 });
    expect((await told('2026-11-24T01:00:01Z'))[0]).toMatchObject({ overdue: true, left_minutes: -1 });
    expect((await told('2026-11-24T02:00:00Z'))[0]).toMatchObject({ overdue: true, left_minutes: -60 });
  });

  test('duplicates', async () => {
    expect(await json(`duplicates ${first}`)).toEqual([]);
    desk.write({ 'tickets/inbox/again.yaml': submission(vulnerability, { title: 'Something else' }) });
    await called(desk, 'intake');
    expect(await json(`duplicates ${first}`)).toEqual([{ number: third, because: 'same-cve' }]);
  });

  test('reconcile', async () => {
    await called(desk, acknowledged);
    expect(await json('reconcile --at 2026-11-24T01:00:01Z')).toMatchObject([
      {
        kind: 'update_record',
        number: first,
        events: [{ did: 'escalated', deadline: { kind: 'acknowledge', mark: 'overdue' } }],
      },
    ]);
    expect(await json('reconcile --at 2026-11-24T01:00:01Z')).toEqual([]);
  });

  test('new', async () => {
    desk.write({ 'mine.yaml': submission(incident) });
    expect(await json('new --from mine.yaml')).toEqual({
      path: 'tickets/inbox/mail-archive-readable-by-strangers.yaml',
    });
  });

  test('check', async () => {
    expect(await json('check')).toEqual([]);
  });
});

describe('a number may be typed as people type it', () => {
  test.each(['sec-2026-000001-z', 'SEC2026000001Z', '2026-000001-Z'])('%s', async (typed) => {
    expect(await json(`status ${typed}`)).toMatchObject({ number: first });
  });

  test.each([
    ['SEC-2026-000001-A', first],
    ['SEC-2026-000009-J', 'SEC-2026-000009-J'],
    ['ABC-2026-000001-Z', ''],
    ['nonsense', ''],
    ['../../../etc/passwd', ''],
  ])('%s is no ticket', async (typed, mentioned) => {
    for (const line of [`status ${typed}`, `duplicates ${typed}`, `triage ${typed} /status --as alice`]) {
      const { code, output, errors } = await called(desk, line);
      expect({ code, output }, line).toEqual({ code: 1, output: '' });
      expect(errors, line).toContain(mentioned);
    }
  });
});

describe('whose doing it is', () => {
  test.each(['', '@alice', 'a b', 'x'.repeat(65), '.x', 'é', 'desk', 'Desk'])(
    '%j is no login',
    async (login) => {
      for (const line of ['intake', `triage ${first} /status`, 'reconcile']) {
        const { code, output } = await called(desk, `${line} --as "${login}"`);
        expect({ code, output }, line).toEqual({ code: 2, output: '' });
      }
    },
  );

  test('a stranger changes nothing, and is told so', async () => {
    const before = desk.tree();
    const { code, output, errors } = await called(desk, `triage ${first} "/ack P1 high" --as mallory`);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain('mallory');
    expect(desk.tree()).toEqual(before);
  });

  test('the login of this computer is as good as any, where it is one', async () => {
    const { code } = await called(desk, 'intake', { terminal: { login: 'jean dupont' } });
    expect(code).toBe(2);
  });
});
