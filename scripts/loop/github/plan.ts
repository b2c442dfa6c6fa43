// Decides about everything that was observed: each pull request for itself, so that one never stops the others.

import type { PullFacts } from '../../plan/pull-request/facts.ts';
import { answersSince, withAnswers } from '../../plan/pull-request/fair/fair-answers.ts';
import { type PlannedPull, plannedPull, type RecordWrite } from '../../plan/pull-request/pull-request.ts';
import { refusedLabel } from '../../plan/replies/labels.ts';
import { plannedNotSetUp } from '../../plan/replies/not-set-up.ts';
import { contentsOf, isSilent, type Replies } from '../../plan/replies/outward.ts';
import type { Refusal } from '../../plan/replies/refusal.ts';
import { HOUR } from '../../ticket/clock/instant.ts';
import { exampleKeys } from '../../ticket/desk/example-desk.ts';
import type { Observation } from './observation.ts';
import type { People } from './people.ts';

export interface Planned {
  writes: readonly RecordWrite[];
  replies: readonly Replies[];
  /** Pull requests about which not everything could be decided. */
  deferred: readonly number[];
  /** What GitHub refuses, as far as it is known before anything is tried. */
  refusals: readonly Refusal[];
  /** Faults of ours, by the number of the pull request that they befell. */
  failed: readonly { number: number; cause: unknown }[];
}

export interface Facts {
  observation: Observation;
  people: People;
  numbers: ReadonlySet<string>;
  /** Epoch milliseconds. */
  at: number;
}

export function planned(facts: Facts): Planned {
  const outcomes = plannedEach(facts);
  const plans = outcomes.flatMap(({ plan }) => plan ?? []);
  return {
    writes: plans.flatMap(({ write }) => write ?? []).sort((one, other) => (one.path < other.path ? -1 : 1)),
    replies: [
      ...plans.map(({ replies }) => replies).filter((one) => !isSilent(one)),
      ...hiddenReplies(facts),
    ],
    deferred: outcomes.filter(({ plan }) => plan?.isDeferred).map(({ number }) => number),
    refusals: [...plans.flatMap(({ refusal }) => refusal ?? []), ...hiddenRefusals(facts)],
    failed: outcomes.flatMap(({ number, plan, cause }) => (plan ? [] : [{ number, cause }])),
  };
}

// One after the other, since answers on one pull request count for what their author may still get on the next.
function plannedEach(facts: Facts) {
  const { pulls } = facts.observation;
  const since = facts.at - HOUR;
  let given: ReadonlyMap<string, number> = answersSince(pulls, since);
  return pulls.map((pull, place) => {
    const here = answersSince([pull], since);
    const elsewhere = new Map([...given].map(([id, count]) => [id, count - (here.get(id) ?? 0)]));
    const outcome = attempt(() => plannedAt(facts, place, elsewhere));
    if (outcome.plan) given = withAnswers(given, pull, outcome.plan.replies);
    return { number: pull.number, ...outcome };
  });
}

// What GitHub cannot show wears a label, by which the next run knows that staff were told.
function hiddenReplies({ observation }: Facts): Replies[] {
  return observation.hidden
    .filter(({ labels }) => !labels.includes(refusedLabel))
    .map(({ id, number }) => ({
      pull: { id, number, lock: null },
      check: null,
      replies: [{ kind: 'add_labels', names: [refusedLabel] }],
    }));
}

function hiddenRefusals({ observation: { hidden, failed } }: Facts): Refusal[] {
  return [
    ...hidden.map(
      ({ number, labels }): Refusal => ({
        pull: number,
        what: 'view',
        isNew: !labels.includes(refusedLabel),
      }),
    ),
    ...failed.map(({ number }): Refusal => ({ pull: number, what: 'failed', isNew: false })),
  ];
}

function plannedAt(
  { observation, people, numbers, at }: Facts,
  place: number,
  answersElsewhere: PullFacts['answersElsewhere'],
): PlannedPull {
  const { desk, pulls, stored, settledBefore, repository } = observation;
  const pull = pulls[place];
  if (pull === undefined) throw new RangeError(`no pull request at ${place}`);
  const lies = stored.get(pull.number) ?? { kind: 'absent' };
  if (exampleKeys(desk).length > 0) return plannedNotSetUp({ desk, pull, stored: lies });
  return plannedPull({
    desk,
    pull,
    at,
    settledBefore,
    answersElsewhere,
    stored: lies,
    repository,
    self: String(observation.overview.self),
    standingOf: people.standingOf,
    isOnRecord: (number) => numbers.has(number),
  });
}

function attempt(decide: () => PlannedPull): { plan: PlannedPull | null; cause?: unknown } {
  try {
    return { plan: decide() };
  } catch (cause) {
    return { plan: null, cause };
  }
}

/** How many comments all these make. */
export function plannedContents(replies: readonly Replies[]): number {
  return replies.reduce((sum, one) => sum + contentsOf(one), 0);
}
