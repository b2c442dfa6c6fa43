// Puts the records of a run on the default branch: all in one commit, or without those that GitHub does not take.
import { recordText } from '../../ticket/record/serialise.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import type { Client } from './client.ts';
import { commit } from './documents.ts';
import { errorsOf, typesOf } from './errors.ts';

/** Somebody else was quicker: what was decided is out of date. */
export class Outrun extends Error {
  override name = 'Outrun';
}

interface Place {
  branch: string;
  /** The commit at which everything was read. */
  head: string;
}

interface Written {
  path: string;
  record: TicketRecord;
}

/** What became of a commit: the new head, or that GitHub does not take what is in it. */
type Outcome = { kind: 'committed'; head: string } | { kind: 'refused'; cause: unknown };

/** Commits records on top of a head, all or none. @throws Outrun */
export async function committed(
  client: Client,
  { branch, head }: Place,
  records: readonly Written[],
  headline: string,
): Promise<Outcome> {
  const additions = records.map(({ path, record }) => ({
    path,
    contents: Buffer.from(recordText(record)).toString('base64'),
  }));
  const input = {
    branch: { repositoryNameWithOwner: `${client.owner}/${client.repository}`, branchName: branch },
    expectedHeadOid: head,
    message: { headline },
    fileChanges: { additions },
  };
  try {
    type Answer = { createCommitOnBranch: { commit: { oid: string } } };
    const answer = await client.write<Answer>(commit, { input });
    return { kind: 'committed', head: answer.createCommitOnBranch.commit.oid };
  } catch (cause) {
    if (typesOf(cause).includes('STALE_DATA')) throw new Outrun('the branch has moved', { cause });
    if (isOfContent(cause)) return { kind: 'refused', cause };
    throw cause;
  }
}

// A secret that push protection finds, a file that is too large: another commit may be taken. What a rule of the branch
// asks for stands in the way of every one.
function isOfContent(cause: unknown): boolean {
  const ofBranch = /through a pull request|status check|protected (?:ref|branch)|merge queue|signatures?\b/i;
  const errors = errorsOf(cause);
  return (
    errors.length > 0 &&
    errors.every(
      ({ type, message }) =>
        ['UNPROCESSABLE', 'RESOURCE_LIMITS_EXCEEDED'].includes(type ?? '') && !ofBranch.test(message ?? ''),
    )
  );
}
