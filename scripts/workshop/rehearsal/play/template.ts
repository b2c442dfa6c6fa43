// *Use this template*: the files of this project as they stand here.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BulkFile } from '../git/bulk.ts';

const root = join(import.meta.dirname, '../../../..');

/** Every file that Git tracks here, or would if it were added; without the sample tickets, unless they are asked for. */
export function templateFiles({ withTickets = false } = {}): BulkFile[] {
  const listed = execFileSync(
    'git',
    ['-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { maxBuffer: 2 ** 26 },
  );
  return listed
    .toString()
    .split('\0')
    .filter(
      (path) => path !== '' && (withTickets || !path.startsWith('tickets/')) && isFile(join(root, path)),
    )
    .map((path) => ({ path, content: readFileSync(join(root, path), 'utf8') }));
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
