// The story of two tickets on GitHub, from the template to their ends: one in plain words, and one that is sealed. All of it
// is fictional.
import { comments, commitsManyOnMain, commitsOnMain, opensPullRequest, pushes, reviews } from '../hands.ts';
import type { World } from '../world/world.ts';
import type { Happening } from './happening.ts';
import { revealing, reveals } from './staff.ts';
import { templateFiles } from './template.ts';
import { configured, invalid, mended, path, sealedPath, sealedText, sealing } from './texts.ts';

export interface Act {
  /** RFC 3339. */
  at: string;
  who: string;
  does: string;
  /** What they write, word for word. */
  says?: string;
  hand?: (world: World) => unknown;
  /** The pull request that it is about; the first where none is named. */
  about?: number;
  /** What GitHub makes of it; `approval` lets the runs go on that waited for one. */
  wakes: Happening | 'approval';
  /** GitHub holds the runs of a newcomer's pull request, whoever wakes them. */
  isHeld?: boolean;
}

/** When the story begins: a Monday morning in Los Angeles. */
export const beginning = '2026-11-16T17:00:00Z';
/** The pull requests of the tickets, in the order of their numbers. */
export const pull = 1;
const sealedPull = 2;

const pushed: Happening = { event: 'push', activity: null };
const timetable: Happening = { event: 'schedule', activity: null, schedule: '7,22,37,52 * * * *' };
const commented: Happening = { event: 'issue_comment', activity: 'created', isOnPullRequest: true };
const onPull = (event: string, activity: string, of = path): Happening => ({ event, activity, paths: [of] });

const comment = (at: string, who: string, does: string, says: string, about = pull): Act => ({
  ...{ at, who, does, says, about, wakes: commented },
  hand: (world) => comments(world, who, about, says),
});

export const story: readonly Act[] = [
  {
    ...{ at: beginning, who: 'example', does: 'presses “Use this template”', wakes: pushed },
    hand: (world) => commitsManyOnMain(world, 'example', templateFiles()),
  },
  {
    ...{ at: '2026-11-16T17:10:00Z', who: 'example', does: 'edits .github/desk.yml', says: configured },
    hand: (world) => commitsOnMain(world, 'example', { '.github/desk.yml': configured }, 'Our own desk'),
    wakes: pushed,
  },
  {
    ...{
      at: '2026-11-17T17:00:00Z',
      who: 'mona',
      does: 'publishes a report by a pull request',
      says: invalid,
    },
    hand: (world) =>
      opensPullRequest(world, {
        author: 'mona',
        title: 'A hole in the firewall',
        files: { [path]: invalid },
      }),
    wakes: onPull('pull_request', 'opened'),
    isHeld: true,
  },
  {
    ...{ at: '2026-11-17T17:12:00Z', who: 'mona', does: 'mends it with one more commit', says: mended },
    hand: (world) => pushes(world, pull, { [path]: mended }),
    wakes: onPull('pull_request', 'synchronize'),
    isHeld: true,
  },
  { at: '2026-11-17T17:30:00Z', who: 'bob', does: 'approves the workflows that wait', wakes: 'approval' },
  {
    at: '2026-11-17T23:52:00Z',
    who: 'the clock',
    does: 'passes four fifths of the time to acknowledge',
    wakes: timetable,
  },
  {
    ...{ at: '2026-11-18T00:20:00Z', who: 'alice', does: 'acknowledges in a review' },
    says: '/ack P2 high\n/assign @alice\n/assess',
    hand: (world) => reviews(world, pull, { author: 'alice', body: '/ack P2 high\n/assign @alice\n/assess' }),
    wakes: onPull('pull_request_review', 'submitted'),
    isHeld: true,
  },
  {
    ...{ at: '2026-11-18T00:40:00Z', who: 'alice', does: 'asks on a line of the report' },
    says: '/need-info Which versions let the header through?',
    hand: (world) =>
      reviews(world, pull, {
        author: 'alice',
        comments: [{ path, line: 5, body: '/need-info Which versions let the header through?' }],
      }),
    wakes: onPull('pull_request_review_comment', 'created'),
    isHeld: true,
  },
  comment('2026-11-18T17:30:00Z', 'mona', 'answers in words', 'All from 2.0 to 2.3.1, as far as we know.'),
  comment(
    '2026-11-18T17:40:00Z',
    'eve',
    'gives a command, though a stranger',
    '/close spam Nothing to see here.',
  ),
  comment('2026-11-18T17:50:00Z', 'bob', 'mistypes one', '/ofer removed\n/close fixed'),
  { at: '2026-11-19T17:37:00Z', who: 'the clock', does: 'passes the promised update', wakes: timetable },
  comment(
    ...([
      '2026-11-19T18:00:00Z',
      'bob',
      'takes over the message to customers, which came with a later commit',
    ] as const),
    '/message draft Please update to 2.3.2.',
  ),
  comment(
    ...(['2026-11-19T18:30:00Z', 'alice', 'concludes, and discloses the report'] as const),
    [
      '/mitigate The offer is hidden for new customers until 2.3.2 is out.',
      '/conclude A header with two colons passes the filter. Version 2.3.2 closes it.',
      '/offer change_requested None: the new version installs without a stop.',
      '/message approve',
      '/disclose',
    ].join('\n'),
  ),
  comment(
    '2026-11-20T22:00:00Z',
    'alice',
    'closes the ticket',
    '/message sent\n/close resolved Version 2.3.2 is out.',
  ),
  {
    ...{
      at: '2026-11-23T17:00:00Z',
      who: 'example',
      does: 'names a key of the staff in .github/desk.yml',
      says: sealing,
    },
    hand: (world) =>
      commitsOnMain(world, 'example', { '.github/desk.yml': configured + sealing }, 'A key to seal to'),
    wakes: pushed,
  },
  {
    ...{ at: '2026-11-23T18:00:00Z', who: 'mona', does: 'publishes a report that she has sealed' },
    ...{ says: sealedText, about: sealedPull, isHeld: true },
    hand: (world) =>
      opensPullRequest(world, {
        author: 'mona',
        title: 'Security report',
        branch: 'report-1',
        files: { [sealedPath]: sealedText },
      }),
    wakes: onPull('pull_request', 'opened', sealedPath),
  },
  comment('2026-11-23T19:00:00Z', 'alice', 'acknowledges it', '/ack P1 critical\n/assess', sealedPull),
  comment('2026-11-23T20:00:00Z', 'alice', 'would disclose it', '/disclose', sealedPull),
  {
    ...{
      at: '2026-11-23T20:30:00Z',
      who: 'alice',
      does: 'reveals it where her key is, and pushes the commit',
    },
    ...{ says: revealing, about: sealedPull },
    hand: reveals,
    wakes: pushed,
  },
  comment(
    ...(['2026-11-23T20:40:00Z', 'alice', 'discloses and closes it'] as const),
    '/disclose\n/close resolved Version 3.1 is out.',
    sealedPull,
  ),
];
