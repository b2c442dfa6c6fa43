// Several desks at once on one folder, as real processes: each submission gets one number, and nobody waits for the dead.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { DeskBusy, locked, lockPath } from '../forge/local/lock.ts';
import { called } from '../workshop/testing/call.ts';
import { foundRecords, numbersOf } from '../workshop/testing/records.ts';
import { incident, manySubmissions, morning, submission } from '../workshop/testing/reports.ts';
import { temporaryDesk } from '../workshop/testing/temporary-desk.ts';

const scripts = join(import.meta.dirname, '..');

function started(arguments_: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, arguments_, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function intake(root: string): Promise<{ code: number; numbers: string[] }> {
  const child = started([
    join(scripts, 'desk.ts'),
    'intake',
    ...['--root', root, '--at', morning, '--as', 'octocat', '--format', 'json'],
  ]);
  const [output, [code]] = await Promise.all([child.stdout ? text(child.stdout) : '', once(child, 'exit')]);
  return { code, numbers: JSON.parse(output).map(({ number }: { number: string }) => number) };
}

test('four intakes of sixty submissions give each of them one number', async () => {
  using desk = temporaryDesk(manySubmissions(60));
  const runs = await Promise.all([1, 2, 3, 4].map(() => intake(desk.root)));
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);

  const { records, problems } = foundRecords(desk);
  expect(problems).toEqual([]);
  const numbers = records.map(({ number }) => number);
  expect(numbers.map((number) => Number(number.split('-')[2]))).toEqual(
    Array.from({ length: 60 }, (_, place) => place + 1),
  );
  expect(new Set(records.map(({ report }) => report.tracking_id)).size).toBe(60);
  expect(runs.flatMap((run) => run.numbers).sort()).toEqual(numbers);
  expect(Object.keys(desk.tree())).toHaveLength(60);
});

// Takes the lock, says so, and would never let go of it.
const holder = `
  const { locked } = await import(process.argv[1]);
  locked(process.argv[2], () => {
    process.stdout.write('held');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
`;

test('a process that is killed while it holds the lock is in nobody’s way', async () => {
  using desk = temporaryDesk({ 'tickets/inbox/one.yaml': submission(incident) });
  const lock = join(scripts, 'forge/local/lock.ts');
  const child = started(['--input-type=module', '--eval', holder, lock, desk.root]);
  if (child.stdout) await once(child.stdout, 'data');
  expect(() => locked(desk.root, () => undefined, 0)).toThrow(DeskBusy);
  child.kill('SIGKILL');
  await once(child, 'exit');

  expect((await called(desk, 'intake')).code).toBe(0);
  expect(numbersOf(desk)).toEqual(['SEC-2026-000001-Z']);
  expect(desk.read(lockPath)).toBe('');
});
