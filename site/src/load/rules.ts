// By which rules records were read: what is kept from an earlier build holds only as long as these stay the same.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['schema', 'scripts/ticket', 'scripts/ticket/generated'];

/** The text of the schemas and of the room that reads records. */
export function rulesText(repository: string): string {
  return folders.flatMap((folder) => filesOf(join(repository, folder))).join('\n');
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:test|cases)\.ts$/.test(entry.name))
    .map((entry) => readFileSync(join(folder, entry.name), 'utf8'));
}
