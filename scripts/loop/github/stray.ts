// Reports that someone committed to the default branch: no pull request asks about them, so no one would ever answer.
import type { Client } from '../../forge/github/client.ts';
import { lastChange } from '../../forge/github/history.ts';
import type { Overview } from '../../forge/github/overview.ts';
import { lastGoodRun } from '../../forge/github/roles.ts';
import { strayPaths } from '../../plan/replies/stray.ts';
import type { Desk } from '../../ticket/desk/configuration.ts';
import { inbox } from '../../ticket/report/inbox-name.ts';

/** `isNew`: staff were not told, since the last good run of the workflow began before the inbox was changed. */
export async function observedStray(
  client: Client,
  overview: Overview,
  desk: Desk,
  workflow: string,
): Promise<{ paths: readonly string[]; isNew: boolean }> {
  const paths = strayPaths(overview.inbox, desk);
  if (paths.length === 0) return { paths, isNew: false };
  const last = await lastGoodRun(client, workflow, overview.branch);
  return { paths, isNew: last === null || (await lastChange(client, overview.head, inbox)) >= last };
}
