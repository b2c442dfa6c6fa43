// Whether the desk in a folder is a clone of one that lives on GitHub, where reports come as pull requests.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryIn } from '../ticket/desk/repository-name.ts';
import { originOf } from './doctor/place.ts';

/** `owner/name` on github.com; null for any other desk. A folder inside of a clone is a desk of its own. */
export function clonedFrom(root: string): string | null {
  return existsSync(join(root, '.git')) ? (repositoryIn(originOf(root)) ?? null) : null;
}
