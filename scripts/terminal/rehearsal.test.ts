// `--dry-run`: says what would be done, and writes nothing at all, not even the lock.
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lockPath } from '../forge/local/lock.ts';
import { words } from '../words/words.ts';
import { called } from '../workshop/testing/call.ts';
import { incident, submission, vulnerability, wrongSubmission } from '../workshop/testing/reports.ts';
import { struckDisk } from '../workshop/testing/struck-disk.ts';
import { temporaryDesk } from '../workshop/testing/temporary-desk.ts';

const files = {
  'tickets/inbox/one.yaml': submission(vulnerability),
  'tickets/inbox/two.yaml': submission(incident),
  'tickets/inbox/wrong.yaml': wrongSubmission,
  'mine.yaml': submission(incident),
};

const announced = `${words('en').terminal.dryRun}\n`;
const created = [
  'create_record  tickets/2026/0xxx/SEC-2026-000001-Z.yaml',
  'create_record  tickets/2026/0xxx/SEC-2026-000002-X.yaml',
];

test.each(['intake', 'intake --format json', 'reconcile'])(
  'desk %s, before there is any ticket',
  async (line) => {
    using desk = temporaryDesk(files);
    const { onDisk, mutations } = struckDisk();
    const rehearsed = await called(desk, `${line} --dry-run`, { onDisk });
    expect(mutations).toEqual([]);
    expect(desk.tree()).toEqual(files);
    expect(existsSync(desk.at(lockPath))).toBe(false);
    const { output, errors, code } = await called(desk, line);
    const told = line.includes('json') ? output.split('\n').slice(0, 2) : created;
    expect(rehearsed.output.split('\n')).toEqual(expect.arrayContaining([...told]));
    expect({ errors: rehearsed.errors, code: rehearsed.code }).toEqual({ errors: announced + errors, code });
  },
);

test('desk new writes the report to the screen only', async () => {
  using desk = temporaryDesk(files);
  const { onDisk, mutations } = struckDisk();
  const { code, output } = await called(desk, 'new --from mine.yaml --dry-run', { onDisk });
  expect(code).toBe(0);
  expect(mutations).toEqual([]);
  expect(existsSync(desk.at(lockPath))).toBe(false);
  desk.write({ 'again.yaml': output });
  expect((await called(desk, 'check again.yaml')).code).toBe(0);
});

test.each([
  'triage SEC-2026-000001-Z "/ack P2 high" --as alice',
  'triage SEC-2026-000001-Z "/ack P2 high" --as alice --format json',
  'reconcile --at 2026-11-24T18:00:00Z --format json',
])('desk %s, on a ticket', async (line) => {
  using desk = temporaryDesk({ 'tickets/inbox/one.yaml': submission(vulnerability) });
  await called(desk, 'intake');
  const before = desk.tree();
  const { onDisk, mutations } = struckDisk();
  const rehearsed = await called(desk, `${line} --dry-run`, { onDisk });
  expect(mutations).toEqual([]);
  expect(desk.tree()).toEqual(before);
  const { errors, ...rest } = await called(desk, line);
  expect({ ...rest, errors: announced + errors }).toEqual(rehearsed);
  expect(desk.tree()).not.toEqual(before);
});
