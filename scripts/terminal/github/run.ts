// The loop on GitHub: observe, decide, perform; and all of it again where somebody was quicker or an answer was lost.
import type { Client } from '../../forge/github/client.ts';
import { isLimit, statusOf } from '../../forge/github/errors.ts';
import { committed, madeLabel, Outrun, replied } from '../../forge/github/perform.ts';
import { commentsSince } from '../../forge/github/roles.ts';
import { budget, mustCount } from '../../plan/budget.ts';
import { goneLabel, labels } from '../../plan/labels.ts';
import type { Replies } from '../../plan/outward.ts';
import type { RecordWrite } from '../../plan/pull-request.ts';
import type { Desk } from '../../ticket/configuration.ts';
import { HOUR } from '../../ticket/instant.ts';
import type { Problem } from '../../ticket/problem.ts';
import { ownLanguage } from '../../ticket/ticket.ts';
import { words } from '../../words/words.ts';
import { type Look, type Observation, observed } from './observation.ts';
import { observedNumbers, observedPeople } from './people.ts';
import { inOrder, type Planned, planned, plannedContents } from './plan.ts';

export interface Course extends Look {
  /** Decide only. */
  isRehearsal: boolean;
  /** Waits so many seconds; chance is from 0 to 1. */
  wait: (seconds: number) => Promise<void>;
  chance: () => number;
  /** Told after each commit. */
  onWritten: (writes: readonly RecordWrite[]) => void;
}

export interface Outcome {
  /** Problems of the configuration: then nothing else was done. */
  problems: readonly Problem[];
  /** The last observation, with what was decided upon it. */
  observation: Observation | null;
  plan: Planned | null;
  writes: readonly RecordWrite[];
  given: readonly Replies[];
  /** Pull requests whose answers wait for the next run: for want of allowance, or because they failed. */
  left: number;
  /** What failed and was not mended by trying again. */
  failures: readonly unknown[];
}

const attempts = 4;
const recordsACommit = 200;

const nothing: Outcome = {
  problems: [],
  observation: null,
  plan: null,
  writes: [],
  given: [],
  left: 0,
  failures: [],
};

/**
 * Carries out the whole loop.
 * @throws what keeps it from observing at all, after some attempts
 */
export async function reconciled(course: Course): Promise<Outcome> {
  let so = nothing;
  for (let attempt = 1; ; attempt += 1) {
    try {
      so = await onceThrough(course, so);
      if (attempt === attempts || !so.failures.some(isPassing)) return so;
    } catch (error) {
      if (attempt === attempts || !isPassing(error)) throw error;
    }
    await course.wait(course.chance() * 2 ** attempt);
  }
}

/** Whether trying again may help: not where GitHub has refused, or asks for more patience than a run has. */
function isPassing(error: unknown): boolean {
  const status = statusOf(error);
  const isRefused = status !== null && status >= 400 && status < 500;
  return error instanceof Outrun || !(isRefused || isLimit(error));
}

async function onceThrough(course: Course, before: Outcome): Promise<Outcome> {
  const { client, at } = course;
  const { content: observation, problems } = await observed(course);
  if (observation === null) return { ...nothing, problems };
  const people = await observedPeople(client, observation, at);
  const numbers = await observedNumbers(client, observation);
  const plan = planned({ observation, people, numbers, at });
  const { failures } = people;
  const so = { ...before, problems, observation, plan, left: observation.unseen, failures };
  return course.isRehearsal
    ? { ...so, writes: plan.writes, given: plan.replies }
    : performed(course, so, observation, plan);
}

async function performed(
  course: Course,
  before: Outcome,
  observation: Observation,
  plan: Planned,
): Promise<Outcome> {
  const writes = await written(course, observation, plan.writes);
  const { now, later } = await affordableReplies(course, observation, plan, before.given);
  const so = { ...before, writes: [...before.writes, ...writes], left: before.left + later };
  return now.length === 0 ? so : answered(course, so, observation, now);
}

// All records of a run go into one commit; only a flood of them takes more than one.
async function written(
  { client, onWritten }: Course,
  { overview, desk }: Observation,
  writes: readonly RecordWrite[],
): Promise<readonly RecordWrite[]> {
  const { commitMessage } = words(ownLanguage(desk)).terminal;
  let { head } = overview;
  for (let place = 0; place < writes.length; place += recordsACommit) {
    const piece = writes.slice(place, place + recordsACommit);
    const headline = commitMessage(piece.map(({ record }) => record.number));
    head = await committed(client, { branch: overview.branch, head }, piece, headline);
    onWritten(piece);
  }
  return writes;
}

async function affordableReplies(
  { client, at }: Course,
  { overview }: Observation,
  { replies }: Planned,
  given: readonly Replies[],
) {
  const updated = [...overview.open, ...overview.closed].filter(({ updatedAt }) => updatedAt > at - HOUR);
  const isCounted = mustCount(updated.length, plannedContents(replies));
  const recent = isCounted ? await commentsSince(client, overview.self, at - HOUR) : 0;
  const { requests, points } = client.allowances;
  const left = budget({ recent, ofThisRun: plannedContents(given) }, requests ?? 1000, points ?? 1000);
  return inOrder(replies, left);
}

async function answered(
  course: Course,
  before: Outcome,
  { overview, desk }: Observation,
  replies: readonly Replies[],
): Promise<Outcome> {
  const { client } = course;
  const means = {
    labels: await withLabels(client, overview.labels, replies, desk),
    gone: goneLabel,
    pause: () => course.wait(1),
  };
  const given: Replies[] = [];
  const failures = [...before.failures];
  for (const one of replies) {
    try {
      await replied(client, one, means);
      given.push(one);
    } catch (error) {
      failures.push(error);
      if (!isPassing(error) && statusOf(error) !== 422) break;
    }
  }
  const left = before.left + replies.length - given.length;
  return { ...before, given: [...before.given, ...given], left, failures };
}

// A label is made when it is first needed.
async function withLabels(
  client: Client,
  known: ReadonlyMap<string, string>,
  replies: readonly Replies[],
  desk: Desk,
): Promise<Map<string, string>> {
  const all = new Map(known);
  const kinds = replies.flatMap(({ replies: each }) => each);
  const needed = new Set(kinds.flatMap((reply) => (reply.kind === 'add_labels' ? reply.names : [])));
  if (kinds.some(({ kind }) => kind === 'reopen')) needed.add(goneLabel);
  for (const { name, colour, kind } of labels) {
    if (!needed.has(name) || all.has(name)) continue;
    const description = words(ownLanguage(desk)).answers.labels[kind];
    const id = await madeLabel(client, { name, colour, description });
    if (id !== null) all.set(name, id);
  }
  return all;
}
