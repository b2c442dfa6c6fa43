// Does on GitHub what was decided: all records of a run in one commit, then the replies, one pull request after another.

import type { Check, Replies, Reply } from '../../plan/outward.ts';
import { recordText } from '../../ticket/serialise.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import type { Client } from './client.ts';
import { commit, type ReplyMutation, replyDocument } from './documents.ts';
import { errorsOf, statusOf, typesOf } from './errors.ts';

/** Somebody else was quicker: what was decided is out of date. */
export class Outrun extends Error {
  override name = 'Outrun';
}

/** Commits records on top of the head at which everything was read, all or none. @throws Outrun */
export async function committed(
  client: Client,
  { branch, head }: { branch: string; head: string },
  records: readonly { path: string; record: TicketRecord }[],
  headline: string,
): Promise<string> {
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
    return (await client.write<Answer>(commit, { input })).createCommitOnBranch.commit.oid;
  } catch (error) {
    throw typesOf(error).includes('STALE_DATA')
      ? new Outrun('the branch has moved', { cause: error })
      : error;
  }
}

/** What replies need beside themselves. */
export interface ReplyMeans {
  /** The ids of the labels by their names. */
  labels: ReadonlyMap<string, string>;
  /** The label of a pull request that cannot be opened again. */
  gone: string;
  /** Leaves time between two writes. */
  pause: () => Promise<void>;
}

/** Gives the replies on one pull request: the check run first, so that the receipt may say that it is there. */
export async function replied(
  client: Client,
  { pull, check, replies }: Replies,
  means: ReplyMeans,
): Promise<void> {
  if (check) {
    await means.pause();
    await checked(client, check).catch(unlessRefused);
  }
  for (const group of oneCommentEach(replies)) {
    await means.pause();
    await given(client, pull.id, group, means);
  }
}

// A commit that GitHub no longer knows takes no check run, which is no reason to leave its publisher without an answer.
function unlessRefused(error: unknown): void {
  if (statusOf(error) !== 422) throw error;
}

// GitHub asks for a second between two comments; whatever makes none rides along.
function oneCommentEach(replies: readonly Reply[]): Reply[][] {
  const groups: Reply[][] = [];
  for (const reply of replies) {
    const last = groups.at(-1);
    if (last && !(isComment(reply) && last.some(isComment))) last.push(reply);
    else groups.push([reply]);
  }
  return groups;
}

function isComment({ kind }: Reply): boolean {
  return kind === 'create_comment' || kind === 'update_comment';
}

async function given(
  client: Client,
  pull: string,
  replies: readonly Reply[],
  means: ReplyMeans,
): Promise<void> {
  const possible = replies.filter((reply) => !isWithoutLabels(reply, means.labels));
  if (possible.length === 0) return;
  const inputs = Object.fromEntries(
    possible.map((reply, place) => [`i${place}`, inputOf(pull, reply, means.labels)]),
  );
  try {
    await client.write(replyDocument(possible.map(({ kind }): ReplyMutation => kind)), inputs);
  } catch (error) {
    if (!isOnlyReopening(error, possible)) throw error;
    const label = inputOf(pull, { kind: 'add_labels', names: [means.gone] }, means.labels);
    await client.write(replyDocument(['add_labels']), { i0: label });
  }
}

// Labels that could not be made are put on by a later run.
function isWithoutLabels(reply: Reply, labels: ReadonlyMap<string, string>): boolean {
  return 'names' in reply && !reply.names.some((name) => labels.has(name));
}

// A branch that is gone cannot be opened again: then the label says so, and the closed request is read like an open one.
function isOnlyReopening(error: unknown, replies: readonly Reply[]): boolean {
  const place = replies.findIndex(({ kind }) => kind === 'reopen');
  const errors = errorsOf(error);
  return (
    place !== -1 &&
    errors.length > 0 &&
    errors.every(({ path, type }) => path?.[0] === `m${place}` && type === 'UNPROCESSABLE')
  );
}

function inputOf(pull: string, reply: Reply, labels: ReadonlyMap<string, string>): object {
  const idsOf = (names: readonly string[]) => names.flatMap((name) => labels.get(name) ?? []);
  if (reply.kind === 'create_comment') return { subjectId: pull, body: reply.body };
  if (reply.kind === 'update_comment') return { id: reply.comment, body: reply.body };
  if (reply.kind === 'delete_comment') return { id: reply.comment };
  if (reply.kind === 'add_reaction') return { subjectId: reply.on, content: reply.content };
  if (reply.kind === 'add_labels' || reply.kind === 'remove_labels')
    return { labelableId: pull, labelIds: idsOf(reply.names) };
  return { pullRequestId: pull };
}

async function checked({ rest, owner, repository: repo }: Client, check: Check): Promise<void> {
  const { head, conclusion, name, title, summary, annotations } = check;
  await rest.checks.create({
    owner,
    repo,
    name,
    head_sha: head,
    status: 'completed',
    conclusion,
    output: {
      title,
      summary,
      annotations: annotations.map(({ line, ...annotation }) => ({
        ...annotation,
        start_line: line,
        end_line: line,
        annotation_level: 'failure',
      })),
    },
  });
}

/** Makes a label and answers its id; null where somebody was quicker. Colours are six hexadecimal digits. */
export async function madeLabel(
  { rest, owner, repository: repo }: Client,
  label: { name: string; colour: string; description: string },
): Promise<string | null> {
  const { name, colour: color, description } = label;
  try {
    return (await rest.issues.createLabel({ owner, repo, name, color, description })).data.node_id;
  } catch (error) {
    unlessRefused(error);
    return null;
  }
}
