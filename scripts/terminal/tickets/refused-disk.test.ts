// A full disk, a missing permission, a read-only disk: the person is told which, and nothing is lost or half-written.
import { describe, expect, test } from 'vitest';
import { words } from '../../words/words.ts';
import { called } from '../../workshop/testing/call.ts';
import { foundRecords } from '../../workshop/testing/records.ts';
import { incident, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { type Mutation, type Stroke, struckDisk, systemError } from '../../workshop/testing/struck-disk.ts';
import { temporaryDesk } from '../../workshop/testing/temporary-desk.ts';

const { failures } = words('en').terminal;
const files = {
  'tickets/inbox/one.yaml': submission(vulnerability),
  'tickets/inbox/two.yaml': submission(incident),
};
const intakeMutations = 14;

// On a full disk names can still be changed and taken away.
const needsRoom: ReadonlySet<Mutation> = new Set(['makeFolder', 'writeNew', 'link']);

async function inGoodWeather(line: string): Promise<Record<string, string>> {
  using desk = temporaryDesk(files);
  await called(desk, line);
  return desk.tree();
}

const refusals = [
  { code: 'ENOSPC', failure: 'disk-full' },
  { code: 'EDQUOT', failure: 'disk-full' },
  { code: 'EACCES', failure: 'not-permitted' },
  { code: 'EPERM', failure: 'not-permitted' },
  { code: 'EROFS', failure: 'read-only' },
  { code: 'EIO', failure: 'unexpected' },
] as const;

const lines = ['intake', 'reconcile'] as const;

describe.each(lines)('desk %s', (line) => {
  test.each(refusals)(
    'that $code keeps from writing says so, and touches nothing',
    async ({ code, failure }) => {
      using desk = temporaryDesk(files);
      const stroke = (): Stroke => ({ when: 'before', error: systemError(code) });
      const { output, errors, ...exit } = await called(desk, line, struckDisk(stroke));
      expect(exit.code).toBe(3);
      expect(output).toBe('');
      expect(errors.split('\n')[0]).toBe(failures[failure]);
      expect(errors).toContain(code);
      expect(desk.tree()).toEqual(files);
    },
  );

  test('on a disk that fills up at any step leaves each submission on record or in the inbox, by its name', async () => {
    const good = await inGoodWeather(line);
    for (let from = 0; from < intakeMutations; from += 1) {
      using desk = temporaryDesk(files);
      const stroke = (mutation: Mutation, place: number): Stroke =>
        place >= from && needsRoom.has(mutation) ? { when: 'half', error: systemError('ENOSPC') } : null;
      await called(desk, line, struckDisk(stroke));
      const { records, problems } = foundRecords(desk);
      const taken = records.map(({ receipt }) => `tickets/inbox/${receipt.submission.inbox}.yaml`);
      const waiting = Object.keys(desk.tree()).filter((path) => !path.startsWith('tickets/2'));
      expect([...taken, ...waiting].sort(), String(from)).toEqual(Object.keys(files));
      expect(problems, String(from)).toEqual([]);

      await called(desk, line);
      expect(desk.tree(), String(from)).toEqual(good);
    }
  });

  test('stopped at any one step ends with the next run as in good weather', async () => {
    const good = await inGoodWeather(line);
    for (let at = 0; at < intakeMutations; at += 1) {
      for (const when of ['before', 'after'] as const) {
        using desk = temporaryDesk(files);
        const stroke = (_: Mutation, place: number): Stroke =>
          place === at ? { when, error: systemError('EACCES') } : null;
        expect((await called(desk, line, struckDisk(stroke))).code).toBe(3);
        expect(foundRecords(desk).problems).toEqual([]);
        await called(desk, line);
        expect(desk.tree(), `${when} ${at}`).toEqual(good);
      }
    }
  });
});

describe('an amendment', () => {
  const record = 'tickets/2026/0xxx/SEC-2026-000001-Z.yaml';
  const amendment = {
    'tickets/inbox/SEC-2026-000001-Z.yaml': submission(vulnerability, { title: 'Two pass' }),
  };

  test('on a disk without room stays in the inbox, and the record as it was', async () => {
    using desk = temporaryDesk({ 'tickets/inbox/one.yaml': submission(vulnerability) });
    await called(desk, 'intake');
    desk.write(amendment);
    const before = desk.tree();
    for (const mutation of needsRoom) {
      const stroke = (one: Mutation): Stroke =>
        one === mutation ? { when: 'half', error: systemError('ENOSPC') } : null;
      const { code } = await called(desk, 'intake', struckDisk(stroke));
      expect(code, mutation).toBe(mutation === 'link' ? 0 : 3);
      if (mutation !== 'link') expect(desk.tree(), mutation).toEqual(before);
    }
    expect(desk.read(record)).toContain('Two pass');
  });
});

test('a triage on a disk without room changes nothing', async () => {
  using desk = temporaryDesk({ 'tickets/inbox/one.yaml': submission(vulnerability) });
  await called(desk, 'intake');
  const before = desk.tree();
  const stroke = (mutation: Mutation): Stroke =>
    mutation === 'writeNew' ? { when: 'half', error: systemError('ENOSPC') } : null;
  const { code } = await called(
    desk,
    'triage SEC-2026-000001-Z "/ack P1 high" --as alice',
    struckDisk(stroke),
  );
  expect(code).toBe(3);
  expect(desk.tree()).toEqual(before);
});
