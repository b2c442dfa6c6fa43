// The demonstration has the figures that it promises, whenever it starts and however often.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { instantOf } from '../../ticket/clock/instant.ts';
import { isSealed, type TicketRecord } from '../../ticket/ticket.ts';
import { isUrgent } from '../../triage/urgency.ts';
import { called } from '../testing/call.ts';
import { keyFile, makeDemonstration } from './demonstration.ts';

const top = mkdtempSync(join(tmpdir(), 'demonstration-'));
const root = join(top, '.demonstration');

afterAll(() => rmSync(top, { recursive: true }));

async function figuresAt(at: string) {
  const json = async (line: string) =>
    JSON.parse((await called({ root }, `${line} --format json --at ${at}`)).output);
  const due: { due: string; overdue: boolean }[] = await json('deadlines');
  const open: TicketRecord[] = await json('list --open');
  const all: TicketRecord[] = await json('list');
  const zone = /time_zone: (\S+)/.exec(readFileSync(join(root, '.github/desk.yml'), 'utf8'))?.[1] ?? '';
  const today = new Intl.DateTimeFormat('sv', { timeZone: zone }).format(instantOf(at) ?? 0);
  const hourAgo = (instantOf(at) ?? 0) - 3_600_000;
  return {
    late: due.filter(({ overdue }) => overdue).length,
    today: due.filter((one) => !one.overdue && one.due.startsWith(today)).length,
    urgent: open.filter(isUrgent).length,
    paused: open.filter(({ status }) => status === 'needs_information').length,
    sealed: all.filter(({ report }) => isSealed(report)).length,
    disclosed: all.filter(({ history }) =>
      history.some((event) => event.did === 'disclosed' && instantOf(event.at) === hourAgo),
    ).length,
    tickets: all.length,
    open: open.length,
  };
}

const figures = { late: 1, today: 2, urgent: 1, paused: 1, sealed: 1, disclosed: 1, tickets: 16, open: 9 };

async function started(at: string) {
  await makeDemonstration(root, instantOf(at) ?? 0);
  expect(await called({ root }, `check --at ${at}`)).toMatchObject({ code: 0, output: '' });
  expect(await called({ root }, `reconcile --at ${at}`)).toMatchObject({ code: 0 });
  return figuresAt(at);
}

test.each([
  ['on a Friday afternoon', '2026-11-20T23:30:00Z'],
  ['on a holiday', '2026-11-26T20:00:00Z'],
  ['in the night of a change of clocks', '2027-03-28T01:00:00Z'],
  ['in the first minute of a year', '2029-01-01T00:00:00Z'],
])('the figures are the story’s %s', async (_, at) => {
  expect(await started(at)).toEqual(figures);
});

test('a second start is as the first, whatever was done to the desk, on a Sunday two years ahead', async () => {
  const at = '2028-11-26T03:12:30Z';
  const sunday = '2028-11-26T03:12:00Z';
  await makeDemonstration(root, instantOf(at) ?? 0);
  writeFileSync(join(root, 'tickets/inbox/mine.yaml'), 'report: {}\n');
  rmSync(join(root, '.github'), { recursive: true });
  expect(await started(sunday)).toEqual(figures);
});

test('the sealed report opens with the key of the demonstration, and Git knows nothing of that key', async () => {
  const at = '2027-06-02T10:00:00Z';
  await makeDemonstration(root, instantOf(at) ?? 0);
  const { output } = await called({ root }, `list --format json --at ${at}`);
  const [sealed] = (JSON.parse(output) as TicketRecord[]).filter(({ report }) => isSealed(report));
  const opened = await called({ root }, `unseal ${sealed?.number} --identity ${keyFile} --at ${at}`);
  expect(opened).toMatchObject({ code: 0, output: expect.stringContaining('La session survit') });
  expect(readdirSync(root).sort()).toEqual(
    ['.git', '.github', '.gitignore', 'SAMPLE-DATA.md', keyFile, 'tickets'].sort(),
  );
  expect(existsSync(join(root, 'tickets/inbox/map-tiles.yaml'))).toBe(true);
  const audit = await called({ root }, `audit --at ${at}`);
  expect(audit.code).toBe(0);
  const committed = await called({ root }, `reconcile --commit --at ${at}`);
  expect(committed.code).toBe(0);
});
