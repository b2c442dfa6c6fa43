// The local forge's own counter: the next free number of a year, found without reading the records.
import { confirmationNumber, parsedNumber, recordPath } from '../../ticket/number.ts';
import type { Disk } from './disk.ts';

/**
 * The next sequence of a year. A folder holds a thousand, and is full when its last number is there; so one look at each
 * finds the first folder that is not, and one listing the number after its highest. A number that somebody invented
 * in a later thousand lies in a folder that is never asked, so it cannot push the counter up, and a number of a record
 * that was deleted against the rules is not given again as long as a higher one of its thousand is there.
 */
export function nextSequence(disk: Disk, prefix: string, year: number): number {
  let thousand = 0;
  while (isFull(disk, prefix, year, thousand)) thousand += 1;
  const taken = disk
    .entries(`tickets/${year}/${thousand}xxx`)
    .map(({ name }) => parsedNumber(name.replace(/\.yaml$/, '')))
    .map((parts) => (parts?.prefix === prefix && parts.year === year ? parts.sequence : 0))
    .filter((sequence) => Math.floor(sequence / 1000) === thousand);
  return Math.max(thousand * 1000 - 1, 0, ...taken) + 1;
}

function isFull(disk: Disk, prefix: string, year: number, thousand: number): boolean {
  const last = confirmationNumber({ prefix, year, sequence: thousand * 1000 + 999 });
  return disk.kindOf(recordPath(last)) !== null;
}
