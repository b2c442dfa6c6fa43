// One writer at a time: a lock that the operating system itself lets go of when its holder dies.
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export const lockPath = 'tickets/.desk.lock';

const tenSeconds = 10_000; // a run of a thousand submissions takes less

/** Another desk is at work on the same folder, and has been for longer than we wait. */
export class DeskBusy extends Error {}

/**
 * Runs the task while no other process of any desk on this folder runs one. SQLite's locks are the system's own, so
 * nothing is left to clear away after a kill.
 * @param patience how long to wait for another one, in milliseconds
 * @throws DeskBusy when the other one does not finish by then
 */
export function locked<Result>(root: string, task: () => Result, patience = tenSeconds): Result {
  const path = join(root, lockPath);
  makeSure(path);
  const database = new DatabaseSync(path, { timeout: patience });
  try {
    begin(database);
    return task();
  } finally {
    database.close();
  }
}

// Where it may not write, SQLite says no more than that it could not open the file, or locks it for nobody; the system
// says why. A lock that is there is not opened here: closing it would let go of the one that this process may hold.
function makeSure(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path)) accessSync(path, constants.W_OK);
  else writeFileSync(path, '', { flag: 'a' });
}

const busy = 5; // SQLITE_BUSY

function begin(database: DatabaseSync): void {
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    if ((cause as { errcode?: number }).errcode !== busy) throw cause;
    throw new DeskBusy(`another desk is writing here (${lockPath})`, { cause });
  }
}
