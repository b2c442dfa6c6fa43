// The files below tickets/ that hold records.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { parsedNumber, recordPath } from '../../../scripts/ticket/number.ts';

export const ticketsFolder = 'tickets';

const recordFile = /^tickets\/\d{4}\/\d+xxx\/[^/.][^/]*\.yaml$/;

/** The paths of all records from the folder of the desk, in no particular order; links are not followed. */
export function recordFiles(folder: string): string[] {
  const top = join(folder, ticketsFolder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => pathInDesk(folder, join(entry.parentPath, entry.name)))
    .filter(isRecordFile);
}

export function isRecordFile(path: string): boolean {
  return recordFile.test(path);
}

/** A path as the desk writes it: from its own folder, with slashes. */
export function pathInDesk(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}

/** The number of a record that lies where its number says; the path of any other, so that it takes nobody's place. */
export function idOf(path: string): string {
  const number = basename(path, '.yaml');
  return parsedNumber(number) && recordPath(number) === path ? number : path;
}

/** The bytes of a record, or null where there is none any more. */
export function recordBytes(folder: string, path: string): Buffer | null {
  try {
    return readFileSync(join(folder, path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
