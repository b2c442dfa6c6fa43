// The loop on GitHub: observe, decide, perform; and all of it again where somebody was quicker or an answer was lost.

import { Outrun } from '../../forge/github/commits.ts';
import { errorsOf, isLimit, statusOf } from '../../forge/github/errors.ts';
import { labelsOf } from '../../forge/github/labels.ts';
import { replied } from '../../forge/github/replies.ts';
import { commentsSince } from '../../forge/github/roles.ts';
import { affordable, budget, knownContents, mustCount } from '../../plan/pull-request/fair/budget.ts';
import { afterRefusal, type RecordWrite } from '../../plan/pull-request/pull-request.ts';
import { goneLabel, labels, refusedLabel } from '../../plan/replies/labels.ts';
import type { Replies } from '../../plan/replies/outward.ts';
import type { Refusal } from '../../plan/replies/refusal.ts';
import { HOUR } from '../../ticket/clock/instant.ts';
import type { Desk } from '../../ticket/desk/configuration.ts';
import type { Problem } from '../../ticket/problem.ts';
import { ownLanguage } from '../../ticket/ticket.ts';
import { words } from '../../words/words.ts';
import { writtenRecords } from './commits.ts';
import type { Course } from './course.ts';
import { type Look, type Observation, observe } from './observation.ts';
import { observeNumbers, observePeople } from './people.ts';
import { type Planned, planned, plannedContents } from './plan.ts';

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
  /** Pull requests that failed in a way that nobody knows: each ends alone, and the next scheduled run tries it again. */
  failed: readonly Failed[];
  /** What GitHub refused for good, and what will not be tried again as it is. */
  refusals: readonly Refusal[];
}

interface Failed {
  pull: number;
  cause: unknown;
}

const attempts = 4;

const nothing: Outcome = {
  problems: [],
  observation: null,
  plan: null,
  writes: [],
  given: [],
  left: 0,
  failures: [],
  failed: [],
  refusals: [],
};

/**
 * Carries out the whole loop. What is heavy comes last, in runs that look at everything, when everyone else was answered.
 * @throws what keeps it from observing at all, after some attempts
 */
export async function reconcile(course: Course): Promise<Outcome> {
  const first = await attempted({ ...course, heavy: null }, nothing);
  const heavy = new Set(first.observation?.unread.map(({ number }) => number));
  if (!course.isThorough || heavy.size === 0 || first.failures.length > 0) return first;
  const last = await attempted({ ...course, heavy }, { ...nothing, given: first.given });
  return both(first, last);
}

// The first tells of the whole desk; the last adds what became of the heavy ones.
function both(first: Outcome, last: Outcome): Outcome {
  if (first.observation === null || last.observation === null) return first;
  const { unread, cut, failed, hidden } = last.observation;
  return {
    ...last,
    observation: {
      ...first.observation,
      unread,
      cut: [...first.observation.cut, ...cut],
      failed: [...first.observation.failed, ...failed],
      hidden: [...first.observation.hidden, ...hidden],
    },
    plan: first.plan && last.plan ? bothPlans(first.plan, last.plan) : first.plan,
    writes: [...first.writes, ...last.writes],
    left: first.left + last.left,
    failed: [...first.failed, ...last.failed],
    refusals: mergedRefusals(first.refusals, last.refusals),
  };
}

function bothPlans(first: Planned, last: Planned): Planned {
  return {
    writes: [...first.writes, ...last.writes],
    replies: [...first.replies, ...last.replies],
    deferred: [...first.deferred, ...last.deferred],
    refusals: [...first.refusals, ...last.refusals],
    failed: [...first.failed, ...last.failed],
  };
}

type Pass = Course & Pick<Look, 'heavy'>;

async function attempted(course: Pass, before: Outcome): Promise<Outcome> {
  let so = before;
  for (let attempt = 1; ; attempt += 1) {
    try {
      so = await onceThrough(course, so);
      const causes = [...so.failures, ...so.failed.map(({ cause }) => cause)];
      if (attempt === attempts || !causes.some(isPassing)) return so;
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

// An allowance that is spent, or a token that is not taken: no other reply would fare better.
function isForAll(error: unknown): boolean {
  return isLimit(error) || statusOf(error) === 401;
}

async function onceThrough(course: Pass, before: Outcome): Promise<Outcome> {
  const { client, at } = course;
  const { content: observation, problems } = await observe(course);
  if (observation === null) return { ...nothing, problems };
  const people = await observePeople(client, observation, at);
  const numbers = await observeNumbers(client, observation, people);
  const plan = planned({ observation, people, numbers, at });
  const { failures } = people;
  const outcome = { ...before, problems, observation, plan, left: observation.unseen, failures, failed: [] };
  const refusals = mergedRefusals(before.refusals, plan.refusals);
  return course.isRehearsal
    ? { ...outcome, refusals, writes: plan.writes, given: plan.replies }
    : performed(course, { ...outcome, refusals }, observation, plan);
}

async function performed(
  course: Course,
  before: Outcome,
  observation: Observation,
  plan: Planned,
): Promise<Outcome> {
  const { written, refused, waiting } = await writtenRecords(course, observation, plan.writes);
  const replies = repliesAfter(observation, plan.replies, refused, waiting);
  const { now, later } = await affordableReplies(course, observation, replies, before.given);
  const outcome = {
    ...before,
    writes: [...before.writes, ...written],
    left: before.left + later + waiting.length,
    refusals: mergedRefusals(
      before.refusals,
      refused.map(({ record }) => ({ pull: pullOf(record), what: 'record', isNew: true })),
    ),
  };
  return now.length === 0 ? outcome : answered(course, outcome, observation, now);
}

// On the pull request of a record that is not on the branch nothing may be said as if it were.
function repliesAfter(
  { pulls, desk }: Observation,
  replies: readonly Replies[],
  refused: readonly RecordWrite[],
  waiting: readonly RecordWrite[],
): Replies[] {
  const unwritten = new Set([...refused, ...waiting].map(({ record }) => pullOf(record)));
  const instead = refused.flatMap(({ record }) => {
    const pull = pulls.find(({ number }) => number === pullOf(record));
    return pull ? [afterRefusal({ pull, desk }, record)] : [];
  });
  return [...replies.filter(({ pull }) => !unwritten.has(pull.number)), ...instead];
}

function pullOf({ receipt }: RecordWrite['record']): number {
  return receipt.submission.pull_request ?? 0;
}

// The same may be refused in each attempt of a run; who was told by an earlier one was told by this run.
function mergedRefusals(known: readonly Refusal[], more: readonly Refusal[]): Refusal[] {
  const keyOf = ({ pull, what }: Refusal) => `${pull} ${what}`;
  const all = new Map([...more, ...known].map((one) => [keyOf(one), one]));
  return [...all.values()];
}

async function affordableReplies(
  { client, at }: Course,
  { overview, pulls, later, waiting, turns }: Observation,
  replies: readonly Replies[],
  given: readonly Replies[],
) {
  const known = knownContents([...pulls, ...later], at - HOUR);
  const looked = new Set([...pulls, ...later, ...waiting].map(({ id }) => id));
  const updated = [...overview.open, ...overview.closed].filter(
    ({ id, updatedAt }) => updatedAt > at - HOUR && !looked.has(id),
  );
  const isCounted = mustCount(known, updated.length, plannedContents(replies));
  const counted = isCounted ? await commentsSince(client, overview.self, at - HOUR) : 0;
  const recent = Math.max(known, counted);
  const { requests, points } = client.allowances;
  const remaining = budget({ recent, ofThisRun: plannedContents(given) }, requests ?? 1000, points ?? 1000);
  return affordable(replies, remaining, turns);
}

async function answered(
  course: Course,
  before: Outcome,
  { overview, desk }: Observation,
  replies: readonly Replies[],
): Promise<Outcome> {
  const { client } = course;
  const made = labelsOf(client, overview.labels, (name) => newLabel(name, desk));
  const means = { labels: made, gone: goneLabel, refused: refusedLabel, pause: () => course.wait(1) };
  const given: Replies[] = [];
  const failures = [...before.failures];
  const failed: Failed[] = [...before.failed];
  const refusals: Refusal[] = [];
  for (const one of replies) {
    try {
      const refused = await replied(client, one, means);
      refusals.push(...refused.map((what) => ({ pull: one.pull.number, ...what })));
      given.push(one);
    } catch (error) {
      if (isForAll(error)) {
        failures.push(error);
        break;
      }
      failed.push({ pull: one.pull.number, cause: error });
    }
  }
  refusals.push(...failed.map(({ pull }): Refusal => ({ pull, what: 'failed', isNew: false })));
  if (made.refused.size > 0) refusals.push({ pull: null, what: 'label', isNew: false });
  // What GitHub answered with an error, for whatever reason, it would answer the very next run with as well.
  const final = failed.filter(({ cause }) => !isPassing(cause) || errorsOf(cause).length > 0).length;
  return {
    ...before,
    given: [...before.given, ...given],
    left: before.left + replies.length - given.length - final,
    failures,
    failed,
    refusals: mergedRefusals(before.refusals, refusals),
  };
}

function newLabel(name: string, desk: Desk) {
  const { colour, kind } = labels.find((one) => one.name === name) ?? { colour: 'ededed', kind: 'status' };
  return { name, colour, description: words(ownLanguage(desk)).answers.labels[kind] };
}
