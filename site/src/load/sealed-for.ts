// For which repository reports are sealed: the same that the terminal of the desk holds an opened report against.
import { execFileSync } from 'node:child_process';
import type { Desk } from '../../../scripts/ticket/desk/configuration.ts';
import { repositoryOfDesk } from '../../../scripts/ticket/desk/repository-name.ts';

/** `owner/name` of the desk's repository; `local` for a desk without one. */
export function sealedFor(
  { site }: Pick<Desk, 'site'>,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const folder = environment.TOCSIN_ROOT ?? process.cwd();
  return repositoryOfDesk({ named: environment.GITHUB_REPOSITORY, site, origin: () => originOf(folder) });
}

function originOf(folder: string): string {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    return execFileSync('git', ['-C', folder, 'remote', 'get-url', 'origin'], {
      stdio: [...stdio],
    }).toString();
  } catch {
    return ''; // no Git, no repository, no such remote
  }
}
