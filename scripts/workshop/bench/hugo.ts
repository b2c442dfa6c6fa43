// The same records as a site of Hugo: as many files of each kind, in the same languages.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hugoFiles } from './hugo-files.ts';
import type { RecordFile } from './records.ts';

const program = 'hugo';

/** The program, or null where there is none. */
export const hugo: string | null = spawnSync(program, ['version']).status === 0 ? program : null;

/** Writes the site into the folder, which it returns. */
export function hugoSite(folder: string, records: Iterable<RecordFile>): string {
  for (const [path, text] of Object.entries(hugoFiles)) write(join(folder, path), text);
  for (const record of records) {
    const page = join(folder, 'content/tickets', `${basename(record.path, '.yaml')}.md`);
    write(page, `---\n${record.text}${facetsOf(record.text)}---\n`);
  }
  return folder;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

// What the site can be narrowed down by; the publisher where everybody may see it.
const facets = {
  statuses: /^status: (\w+)/m,
  categories: /^ {2}category: (\w+)/m,
  severities: /^ {2}severity: (\w+)/m,
  priorities: /^ {2}priority: (\w+)/m,
  publishers: /^ {2}disclosure: public$[\s\S]*?^ {2}publisher: (.*)$/m,
};

function facetsOf(text: string): string {
  const lines = Object.entries(facets).map(([name, pattern]) => {
    const [, value] = pattern.exec(text) ?? [];
    return value === undefined ? '' : `${name}: [${JSON.stringify(value)}]\n`;
  });
  return lines.join('');
}
