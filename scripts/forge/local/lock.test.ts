import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { temporaryDesk } from '../../workshop/testing/temporary-desk.ts';
import { codeOf } from './disk.ts';
import { DeskBusy, locked, lockPath } from './lock.ts';

const impatient = 0;
const nothing = () => undefined;

function caught(task: () => unknown): unknown {
  try {
    return task();
  } catch (error) {
    return error;
  }
}

test('the result of the task comes back, and the lock is free again', () => {
  using desk = temporaryDesk();
  expect(locked(desk.root, () => 1, impatient)).toBe(1);
  expect(locked(desk.root, () => 2, impatient)).toBe(2);
});

test('an error of the task comes back as it is, and the lock is free again', () => {
  using desk = temporaryDesk();
  const error = new Error('of the task');
  const failing = () => {
    throw error;
  };
  expect(caught(() => locked(desk.root, failing, impatient))).toBe(error);
  expect(locked(desk.root, () => 2, impatient)).toBe(2);
});

test('while one is at work another is busy, and does nothing', () => {
  using desk = temporaryDesk();
  let ran = false;
  const second = () =>
    locked(
      desk.root,
      () => {
        ran = true;
      },
      impatient,
    );
  expect(locked(desk.root, () => caught(second), impatient)).toBeInstanceOf(DeskBusy);
  expect(ran).toBe(false);
});

test('another desk is not in the way', () => {
  using desk = temporaryDesk();
  using other = temporaryDesk();
  expect(locked(desk.root, () => locked(other.root, () => 3, impatient), impatient)).toBe(3);
});

test('a desk without any tickets yet can be locked', () => {
  using desk = temporaryDesk();
  expect(Object.keys(desk.tree())).toEqual([]);
  expect(locked(desk.root, () => 1, impatient)).toBe(1);
});

test.each([
  ['a folder in its place', { [`${lockPath}/file`]: '' }],
  ['a file that is no lock', { [lockPath]: 'no database, but long enough to be looked at\n'.repeat(100) }],
])('%s is our fault, and not another desk at work', (_, files) => {
  using desk = temporaryDesk(files);
  const error = caught(() => locked(desk.root, nothing, impatient));
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(DeskBusy);
});

test('what the system refuses keeps its code', () => {
  using desk = temporaryDesk({ tickets: 'a file where the folder should be' });
  expect(codeOf(caught(() => locked(desk.root, nothing, impatient)))).toBe('EEXIST');
});

test('the lock says that it is taken to any reader of SQLite, too', () => {
  using desk = temporaryDesk();
  const look = () => {
    using database = new DatabaseSync(desk.at(lockPath), { timeout: impatient });
    database.exec('BEGIN IMMEDIATE');
  };
  expect(locked(desk.root, () => caught(look), impatient)).toBeInstanceOf(Error);
  expect(caught(look)).toBeUndefined();
});
