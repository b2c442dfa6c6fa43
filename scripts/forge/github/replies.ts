// Gives the replies on one pull request. What GitHub refuses for good is answered as such, and everything else is given.
import type { Replies, Reply } from '../../plan/replies/outward.ts';
import type { Refused } from '../../plan/replies/refusal.ts';
import { createdCheck } from './check-runs.ts';
import type { Client } from './client.ts';
import type { ReplyMutation } from './documents.ts';
import { isRefusal } from './errors.ts';
import type { Labels } from './labels.ts';
import { carriedOut, isTalk, lockStep, type RefusedStep, type Step, underLock } from './steps.ts';

/** What replies need beside themselves. */
export interface ReplyMeans {
  labels: Labels;
  /** The label of a pull request that cannot be opened again, and of one on which GitHub refused something. */
  gone: string;
  refused: string;
  /** Leaves time between two writes. */
  pause: () => Promise<void>;
}

/** Something that was refused; it is new where the pull request did not wear the label for it. */
export interface RefusedReply {
  what: Refused;
  isNew: boolean;
}

/** GitHub runs out of resources at about 76 mutations of one request; two more lift a lock and put it back. */
const mostSteps = 60;

type Pull = Replies['pull'];

/** The check run first, so that the receipt may say that it is there. @throws where an error may pass */
export async function replied(
  client: Client,
  { pull, check, replies }: Replies,
  means: ReplyMeans,
): Promise<RefusedReply[]> {
  const isWorn = replies.some(
    (reply) => reply.kind === 'remove_labels' && reply.names.includes(means.refused),
  );
  const once: RefusedReply[] = [];
  if (check) {
    await means.pause();
    if (!(await isCreated(client, check))) once.push({ what: 'check', isNew: true });
  }
  const refused = new Set<Refused>();
  for (const group of groupsOf(replies)) {
    const steps = await stepsOf(pull, without(group, means.refused), means.labels);
    if (steps.length === 0) continue;
    await means.pause();
    for (const { step } of await given(client, pull, steps)) refused.add(subjects[step.kind]);
  }
  if (refused.delete('reopen')) {
    once.push({ what: 'reopen', isNew: true });
    await put(client, pull, 'add_labels', means.gone, means);
  }
  const isTold = await remembered(client, pull, refused.size > 0, isWorn, means);
  return [...once, ...[...refused].map((what) => ({ what, isNew: isTold && !isWorn }))];
}

async function isCreated(client: Client, check: NonNullable<Replies['check']>): Promise<boolean> {
  try {
    await createdCheck(client, check);
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return false;
  }
}

// The label is the memory of the next run: by it, nobody is told twice. It comes off where nothing is refused any more.
async function remembered(
  client: Client,
  pull: Pull,
  isRefused: boolean,
  isWorn: boolean,
  means: ReplyMeans,
) {
  if (isRefused === isWorn) return isWorn;
  return put(client, pull, isRefused ? 'add_labels' : 'remove_labels', means.refused, means);
}

async function put(
  client: Client,
  pull: Pull,
  kind: 'add_labels' | 'remove_labels',
  name: string,
  { labels }: ReplyMeans,
): Promise<boolean> {
  const steps = await stepsOf(pull, [{ kind, names: [name] }], labels);
  return steps.length > 0 && (await carriedOut(client, steps)).length === 0;
}

async function given(client: Client, pull: Pull, steps: readonly Step[]): Promise<RefusedStep[]> {
  const lock = pull.lock?.isLifted === false ? pull.lock : null;
  const isLocked = lock !== null && steps.some(isTalk);
  const refused = await carriedOut(client, isLocked ? underLock(pull.id, lock, steps) : steps);
  const late = refused.filter(({ step, isLockedOut }) => isLockedOut && isTalk(step) && !isLocked);
  if (late.length === 0) return asOne(refused);
  // Somebody locked it since it was looked at.
  const again = underLock(
    pull.id,
    { reason: null, isLifted: false },
    late.map(({ step }) => step),
  );
  return asOne([...refused.filter((one) => !late.includes(one)), ...(await carriedOut(client, again))]);
}

// Where a lock cannot be lifted it is what was to be said that matters, and the lock is still there.
function asOne(refused: readonly RefusedStep[]): RefusedStep[] {
  const isStillLocked = refused.some(({ step }) => step.kind === 'unlock');
  return refused.filter(({ step }) => step.kind !== 'unlock' && !(isStillLocked && step.kind === 'lock'));
}

// GitHub asks for a second between two comments; whatever makes none rides along, and so does the change of an old
// comment, of which nobody is notified.
function groupsOf(replies: readonly Reply[]): Reply[][] {
  const groups: Reply[][] = [];
  for (const reply of replies) {
    const last = groups.at(-1);
    const hasRoom = last && last.length < mostSteps && !(isComment(reply) && last.some(isAlike(reply)));
    if (hasRoom) last.push(reply);
    else groups.push([reply]);
  }
  return groups;
}

function isAlike({ kind }: Reply): (other: Reply) => boolean {
  return (other) => other.kind === kind;
}

function isComment({ kind }: Reply): boolean {
  return kind === 'create_comment' || kind === 'update_comment';
}

function without(replies: readonly Reply[], name: string): Reply[] {
  return replies.map((reply) =>
    reply.kind === 'remove_labels' ? { ...reply, names: reply.names.filter((one) => one !== name) } : reply,
  );
}

async function stepsOf(pull: Pull, replies: readonly Reply[], labels: Labels): Promise<Step[]> {
  const steps: Step[] = [];
  for (const reply of replies) {
    if (reply.kind === 'lock') steps.push(lockStep(pull.id, reply));
    else if ('names' in reply) steps.push(...(await labelSteps(pull, reply, labels)));
    else steps.push({ kind: reply.kind, input: inputOf(pull.id, reply) });
  }
  return steps;
}

type LabelReply = Extract<Reply, { names: readonly string[] }>;

async function labelSteps(pull: Pull, { kind, names }: LabelReply, labels: Labels): Promise<Step[]> {
  const ids: string[] = [];
  for (const name of names) {
    const id = await labels.idOf(name);
    if (id !== null) ids.push(id);
  }
  return ids.length === 0 ? [] : [{ kind, input: { labelableId: pull.id, labelIds: ids } }];
}

function inputOf(pull: string, reply: Exclude<Reply, LabelReply | { kind: 'lock' }>): object {
  if (reply.kind === 'create_comment') return { subjectId: pull, body: reply.body };
  if (reply.kind === 'update_comment') return { id: reply.comment, body: reply.body };
  if (reply.kind === 'delete_comment') return { id: reply.comment };
  if (reply.kind === 'add_reaction') return { subjectId: reply.on, content: reply.content };
  return { pullRequestId: pull };
}

const subjects: Readonly<Record<ReplyMutation, Refused>> = {
  create_comment: 'comment',
  update_comment: 'comment',
  delete_comment: 'comment',
  add_labels: 'labels',
  remove_labels: 'labels',
  add_reaction: 'reaction',
  close: 'close',
  reopen: 'reopen',
  lock: 'lock',
  unlock: 'lock',
};
