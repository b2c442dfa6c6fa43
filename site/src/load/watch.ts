// Keeps the content layer up with the files of the desk while `dev` runs; a build has no watcher.
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { pathInDesk } from './record-files.ts';

export interface Watch {
  folder: string;
  /** What to watch, a file or a folder, from the folder of the desk. */
  path: string;
  isMeant: (path: string) => boolean;
  /** Called with every file that was added, changed or removed. What it throws is told, and ends nothing. */
  reload: (path: string) => void;
}

export function watch({ watcher, logger }: LoaderContext, { folder, path, isMeant, reload }: Watch): void {
  const told = (file: string) => {
    const changed = pathInDesk(folder, file);
    if (isMeant(changed)) attempt(() => reload(changed), logger);
  };
  watcher?.add(join(folder, path));
  for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, told);
}

function attempt(action: () => void, logger: LoaderContext['logger']): void {
  try {
    action();
  } catch (error) {
    logger.error(error instanceof Error ? error.message : String(error));
  }
}
