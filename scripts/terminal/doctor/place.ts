// Which repository is looked at: the one that the environment names, or the one that this folder was cloned from.
import { execFileSync } from 'node:child_process';
import { isOnGitHub, type Place, placeOf } from '../../forge/github/environment.ts';
import { repositoryIn } from '../../ticket/desk/repository-name.ts';
import { type Terminal, usageFault } from '../terminal.ts';

/** The folder of the desk, and what the environment says. */
interface Whereabouts extends Pick<Terminal, 'environment'> {
  root: string;
}

/**
 * The repository with the token to read it; null where there is none of either, and only files can be looked at.
 * @throws UsageFault where a repository is named, but malformed or without a token
 */
export function doctorPlace({ root, environment }: Whereabouts): Place | null {
  const isNamed = isOnGitHub(environment);
  const repository = isNamed ? environment.GITHUB_REPOSITORY : repositoryIn(originOf(root));
  const place = placeOf({ ...environment, GITHUB_REPOSITORY: repository });
  if (!('missing' in place)) return place;
  if (isNamed) throw usageFault('variable-missing', { name: place.missing });
  return null;
}

/** The address that a folder was cloned from; empty where it was not. */
export function originOf(root: string): string {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    return execFileSync('git', ['-C', root, 'remote', 'get-url', 'origin'], { stdio: [...stdio] }).toString();
  } catch {
    return ''; // no Git, no repository, no such remote
  }
}
