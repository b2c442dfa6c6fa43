// What pages are made from beside the records: as long as it is the same, the same record gives the same page.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationPath } from '../scripts/ticket/configuration.ts';

// Too much rather than too little: whatever is in one of these and changes, makes every page anew.
const code = ['package-lock.json', 'schema', 'scripts/ticket', 'scripts/triage', 'scripts/words', 'site'];
const others = /(?:\.test\.ts$|^site\/(?:dist|testing|node_modules|\.astro)(?:\/|$))/;
// Which repository the pages link to, and what Astro and Vite build differently by.
const variables = ['GITHUB_REPOSITORY', 'GITHUB_SERVER_URL', 'NODE_ENV', 'DEV', 'PROD', 'BASE_URL', 'SITE'];

/** A digest of code, configuration and environment. Folders of the repository and of the desk. */
export function basis(
  repository: string,
  desk: string,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const digest = createHash('sha256');
  const add = (name: string, content: string | Buffer) =>
    digest.update(`${name} ${content.length}\n`).update(content);
  for (const path of code.flatMap((one) => filesIn(repository, one)))
    add(path, readFileSync(join(repository, path)));
  for (const name of variables) add(name, environment[name] ?? '');
  add('runtime', process.version);
  add('desk', readFileSync(join(desk, configurationPath)));
  return digest.digest('hex');
}

function filesIn(folder: string, path: string): string[] {
  if (others.test(path)) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(join(folder, path), { withFileTypes: true })
    .sort(({ name: one }, { name: other }) => (one < other ? -1 : 1))
    .flatMap((entry) => {
      const inside = `${path}/${entry.name}`;
      if (entry.isDirectory()) return filesIn(folder, inside);
      return others.test(inside) ? [] : [inside];
    });
}
