// Reads what else a pull request shows, and asks GitHub for its private way only where someone must be told of it.
import type { Client } from '../../forge/github/client.ts';
import { isRefusal, isTooHeavy } from '../../forge/github/errors.ts';
import { beginnings, mostOthers } from '../../forge/github/objects.ts';
import type { Overview } from '../../forge/github/overview.ts';
import { privateReporting } from '../../forge/github/settings.ts';
import { isSettled, receiptMarker, submittedPath } from '../../plan/pull-request/judgement.ts';
import type { OtherFile, Pull, RepositoryFacts, Stored } from '../../plan/pull-request/pull-facts.ts';
import {
  embargoedOthers,
  embargoIn,
  isExposureTold,
  isInTheOpen,
} from '../../plan/replies/exposed/exposure.ts';
import { fairOthers } from '../../plan/replies/exposed/other-files.ts';
import type { Desk } from '../../ticket/desk/configuration.ts';

const absent: Stored = { kind: 'absent' };

/** The beginnings of other files that may be reports, by pull request; none of those that did not fit into one request. */
export async function readOthers(
  client: Client,
  pulls: readonly Pull[],
  stored: ReadonlyMap<number, Stored>,
): Promise<ReadonlyMap<number, OtherFile[]>> {
  const isDone = (pull: Pull) =>
    isSettled(pull, stored.get(pull.number) ?? absent) ||
    (submittedPath(pull.changes) === null && isExposureTold(pull));
  const wanted = fairOthers(pulls, isDone, mostOthers);
  const places = wanted.flatMap(({ pull, paths }) =>
    paths.map((path) => ({ head: pull.head.oid, path, pull: pull.number })),
  );
  const found = await beginnings(client, places);
  const files = new Map<number, OtherFile[]>(wanted.map(({ pull }) => [pull.number, []]));
  for (const [place, { path, pull }] of places.entries()) {
    const start = found[place];
    if (start) files.get(pull)?.push({ path, start });
  }
  return files;
}

/** What must be known to tell someone what to do about an embargo in the open. */
export async function observedRepository(
  client: Client,
  { isPublic, address }: Overview,
  pulls: readonly Pull[],
  stored: ReadonlyMap<number, Stored>,
  desk: Desk,
): Promise<RepositoryFacts> {
  const mustTell = pulls.some((pull) => {
    const lies = stored.get(pull.number) ?? absent;
    return pull.isOpen && isInTheOpen(lies, desk, { isPublic }) && isNews(pull);
  });
  return { isPublic, address, hasPrivateReporting: mustTell ? await isReportingOn(client) : null };
}

function isNews(pull: Pull): boolean {
  if (submittedPath(pull.changes) === null) return !isExposureTold(pull) && embargoedOthers(pull).length > 0;
  const isAnswered = receiptMarker(pull)?.head === pull.head.oid;
  return !isAnswered && (embargoIn(pull.file) !== null || embargoedOthers(pull).length > 0);
}

// A way that GitHub does not tell of is not named; the answer is given all the same.
async function isReportingOn(client: Client): Promise<boolean> {
  try {
    return await privateReporting(client);
  } catch (error) {
    if (isRefusal(error) || isTooHeavy(error)) return false;
    throw error;
  }
}
