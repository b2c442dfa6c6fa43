// A record that somebody writes past the lock, between what was observed and what is performed.
import { describe, expect, test } from 'vitest';
import { type Disk, disk } from '../../forge/local/disk.ts';
import { observedDesk, observedInbox } from '../../forge/local/observe.ts';
import { NumberTaken, perform } from '../../forge/local/perform.ts';
import { plannedIntake } from '../../plan/inbox/intake.ts';
import { called } from '../../workshop/testing/call.ts';
import { foundRecords, numbersOf } from '../../workshop/testing/records.ts';
import { incident, submission, vulnerability, wrongSubmission } from '../../workshop/testing/reports.ts';
import { type TemporaryDesk, temporaryDesk } from '../../workshop/testing/temporary-desk.ts';

const inbox = {
  'tickets/inbox/a.yaml': wrongSubmission,
  'tickets/inbox/b.yaml': submission(incident),
  'tickets/inbox/c.yaml': submission(vulnerability),
};

/** The record with the number 1 of another desk, as a pull would bring it. */
async function foreignRecord(): Promise<Record<string, string>> {
  using other = temporaryDesk({
    'tickets/inbox/foreign.yaml': submission(incident, { title: 'From elsewhere' }),
  });
  await called(other, 'intake');
  return other.tree();
}

/** Before each of the first `times` records is given its name, somebody else takes that name. */
function past(desk: TemporaryDesk, foreign: Record<string, string>, times: number): (root: string) => Disk {
  let left = times;
  return (root) => ({
    ...disk(root),
    link: (from, to) => {
      if (left > 0) desk.write(Object.fromEntries(Object.values(foreign).map((text) => [to, text])));
      left -= 1;
      disk(root).link(from, to);
    },
  });
}

describe('an intake that finds its number taken', () => {
  test('takes the next one, loses nothing, and tells everything once', async () => {
    const foreign = await foreignRecord();
    using desk = temporaryDesk(inbox);
    const { code, output } = await called(desk, 'intake', { onDisk: past(desk, foreign, 1) });
    expect(code).toBe(1);
    const refusals = output.split('\n').filter((line) => line.startsWith('tickets/inbox/a.yaml:3:'));
    expect(refusals).toHaveLength(1);

    const { records, problems } = foundRecords(desk);
    expect(problems).toEqual([]);
    expect(records.map(({ number, report }) => [number, report.title])).toEqual([
      ['SEC-2026-000001-Z', 'From elsewhere'],
      ['SEC-2026-000002-X', incident.title],
      ['SEC-2026-000003-V', vulnerability.title],
    ]);
    expect(Object.keys(desk.tree()).filter((path) => path.includes('inbox'))).toEqual([
      'tickets/inbox/a.yaml',
    ]);
  });

  test('gives up when that goes on, and keeps what waits', async () => {
    const foreign = await foreignRecord();
    using desk = temporaryDesk(inbox);
    const { code, errors } = await called(desk, 'intake', { onDisk: past(desk, foreign, 9) });
    expect(code).toBe(3);
    expect(errors).toContain('SEC-2026-');
    const waiting = Object.entries(desk.tree()).filter(([path]) => path.startsWith('tickets/inbox/'));
    expect(Object.fromEntries(waiting)).toEqual(inbox);
  });
});

test('a record is never written over by a new one', async () => {
  using desk = temporaryDesk({ 'tickets/inbox/b.yaml': submission(incident) });
  const { content } = observedDesk(disk(desk.root));
  if (!content) throw new Error('the desk of this test is wrong');
  const [action] = plannedIntake(observedInbox(disk(desk.root), content, Date.UTC(2026, 10, 22), 'octocat'));
  if (action?.kind !== 'create_record') throw new Error('nothing to create');
  desk.write({ [action.path]: 'somebody else’s' });
  expect(() => perform(disk(desk.root), action)).toThrow(NumberTaken);
  expect(desk.tree()).toEqual({
    [action.path]: 'somebody else’s',
    'tickets/inbox/b.yaml': submission(incident),
  });
  expect(numbersOf(desk)).toEqual([]);
});
