// What people do on a desk on the rehearsal GitHub, generated as plain data and then played.
import fc from 'fast-check';
import * as hands from '../rehearsal/hands.ts';
import type { World } from '../rehearsal/world/world.ts';
import { incident, submission, vulnerability, wrongSubmission } from '../testing/reports.ts';
import { texts } from './check.ts';
import { comments as remarks } from './commands.ts';

export const staff: readonly string[] = ['alice', 'bob'];
const cast = ['octocat', 'hubot', 'mallory', ...staff];

/** `pull` and `which` count among those that there are; what there is none of is not done. */
export interface Hand {
  kind: Kind;
  by: string;
  pull: number;
  which: number;
  /** The words that are written, or the text of the file. */
  body: string;
  file: string | null;
}

/** Seconds pass, hands do something, and the desk runs: with one request in three failing, where there is a seed. */
export interface Step {
  after: number;
  hands: readonly Hand[];
  foul: number | null;
}

const inbox = 'tickets/inbox/mine.yaml';

type Play = (world: World, pull: number, hand: Hand) => void;

const plays = {
  opens: (world, _, { by, file }) => {
    hands.opensPullRequest(world, { author: by, files: { [inbox]: file ?? 'report:\n' } });
  },
  pushes: (world, pull, { file }) => void hands.pushes(world, pull, { [inbox]: file }),
  rewrites: (world, pull, { file, by }) => void hands.forcePushes(world, pull, { [inbox]: file ?? '' }, by),
  comments: (world, pull, { by, body }) => void hands.comments(world, by, pull, body),
  reviews: (world, pull, { by, body }) => void hands.reviews(world, pull, { author: by, body }),
  notes: (world, pull, { by, body }) => {
    hands.reviews(world, pull, { author: by, comments: [{ path: inbox, line: 1, body }] });
  },
  edits: (world, pull, { which, body }) => {
    const [remark, login] = spoken(world, pull, which);
    if (remark) hands.edits(world, login, remark, body);
  },
  deletes: (world, pull, { which }) => {
    const [remark, login] = spoken(world, pull, which);
    if (remark) hands.deletes(world, login, remark);
  },
  closes: (world, pull, { by }) => hands.closes(world, by, pull),
  reopens: (world, pull, { by }) => hands.reopens(world, by, pull),
  locks: (world, pull) => hands.locks(world, 'alice', pull),
  unlocks: (world, pull) => hands.unlocks(world, 'alice', pull),
  retitles: (world, pull, { by, body }) => hands.retitles(world, by, pull, body.slice(0, 200)),
  labels: (world, pull, { by, which }) => hands.labels(world, by, pull, `label ${which}`),
} satisfies Record<string, Play>;

type Kind = keyof typeof plays;

// A comment that is not the desk's, and who wrote it.
function spoken({ state }: World, pull: number, which: number) {
  const all = (state.pulls.get(pull)?.comments ?? []).flatMap((one) => {
    const author = state.users.get(one.authorId);
    return author?.type === 'User' ? [[one, author.login] as const] : [];
  });
  return all[which % Math.max(all.length, 1)] ?? ([null, ''] as const);
}

export function played(world: World, hand: Hand): void {
  const numbers = [...world.state.pulls.keys()];
  const pull = numbers[hand.pull % Math.max(numbers.length, 1)];
  const play: Play = plays[hand.kind];
  if (pull !== undefined || hand.kind === 'opens') play(world, pull ?? 0, hand);
}

const file = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(submission(vulnerability), submission(incident)) },
  { weight: 2, arbitrary: fc.nat(9).map((place) => submission(vulnerability, { title: `Title ${place}` })) },
  { weight: 1, arbitrary: fc.constantFrom(wrongSubmission, null) },
  { weight: 1, arbitrary: texts.map((text) => text.toWellFormed()) },
);

const commands = fc.constantFrom(
  ...[
    '/ack P2 high',
    '/ack P2 high\n/assess',
    '/need-info Which?',
    '/close resolved Done.',
    '/reopen',
    '/withdraw',
  ],
  ...['/status', '2.3.1', '/message approve', '/disclose', '/mitigate Paused.', '/note Hm.', '/duplicate 1'],
);
const body = fc.oneof(
  { weight: 3, arbitrary: commands },
  { weight: 1, arbitrary: remarks.map((text) => text.toWellFormed()) },
);

const weights: Readonly<Record<Kind, number>> = {
  ...{ opens: 3, pushes: 4, rewrites: 1, comments: 6, reviews: 2, notes: 2, edits: 2, deletes: 1 },
  ...{ closes: 2, reopens: 2, locks: 1, unlocks: 1, retitles: 1, labels: 1 },
};
const kind = fc.constantFrom(
  ...Object.entries(weights).flatMap(([name, weight]) => Array<Kind>(weight).fill(name as Kind)),
);

const place = { pull: fc.nat(3), which: fc.nat(5), file };
const anyHand: fc.Arbitrary<Hand> = fc.record({ ...place, kind, by: fc.constantFrom(...cast), body });
// Otherwise hardly a ticket gets further than its receipt.
const staffHand: fc.Arbitrary<Hand> = fc.record({
  ...{ ...place, kind: fc.constant('comments' as const), by: fc.constantFrom(...staff), body: commands },
});
const hand = fc.oneof(anyHand, staffHand);

const opening: fc.Arbitrary<Hand> = anyHand.map((one) => ({ ...one, kind: 'opens' }));

const step: fc.Arbitrary<Step> = fc.record({
  after: fc.constantFrom(0, 60, 1_200, 86_400, 400_000),
  hands: fc.array(hand, { minLength: 1, maxLength: 6, size: 'max' }),
  foul: fc.option(fc.nat(1_000_000)),
});

/** A life of a desk; it begins with a pull request, since without any nothing happens. */
export const lives: fc.Arbitrary<Step[]> = fc
  .tuple(opening, fc.array(step, { minLength: 1, maxLength: 6, size: 'max' }))
  .map(([first, steps]) => [{ after: 60, hands: [first], foul: null }, ...steps]);
