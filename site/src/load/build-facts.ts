// Which records the site was made from, and when.
import { spawnSync } from 'node:child_process';
import { instantText } from '../../../scripts/ticket/clock/instant.ts';

export interface BuildFacts {
  /** The commit, or null where nobody knows it. */
  commit: string | null;
  /** When the records were read: RFC 3339 in UTC. */
  time: string;
}

/** `now` is in epoch milliseconds. What the workflow says comes first, then what Git knows of the folder. */
export function buildFacts(environment: NodeJS.ProcessEnv, folder: string, now: number): BuildFacts {
  return { commit: commitOf(environment.GITHUB_SHA) ?? commitOf(askedOfGit(folder)), time: instantText(now) };
}

function commitOf(text: string | null | undefined): string | null {
  return text && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : null;
}

// Null without Git, and outside of a repository.
function askedOfGit(folder: string): string | null {
  const { stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' });
  return stdout ? stdout.trim() : null;
}
