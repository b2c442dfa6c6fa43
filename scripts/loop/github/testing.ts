// What the tests of this room share: a desk on the rehearsal GitHub, with what they do and ask over and over.
import { expect } from 'vitest';
import { markerOf } from '../../plan/replies/answers/marker.ts';
import { confirmationNumber } from '../../ticket/number.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import * as hands from '../../workshop/rehearsal/hands.ts';
import type { CheckRun, Pull } from '../../workshop/rehearsal/world/state.ts';
import { actionsBot } from '../../workshop/rehearsal/world/users.ts';
import type { World } from '../../workshop/rehearsal/world/world.ts';
import type { Called } from '../../workshop/testing/call.ts';
import { type GitHubDesk, githubDesk } from '../../workshop/testing/github-desk.ts';
import { submission, vulnerability } from '../../workshop/testing/reports.ts';

export const mine = 'tickets/inbox/mine.yaml';

export interface Stage {
  desk: GitHubDesk;
  world: World;
  /** Opens a pull request with these files, or with one report; answers its number. */
  opened(files?: string | hands.PullRequestByHand['files'], author?: string): number;
  /** Lets two minutes pass and wakes the desk, whose run must end well. */
  woken(event?: string): Promise<Called>;
  recordOf(pull: number): TicketRecord;
  /** What happened to a ticket since its receipt. */
  did(pull: number): string[];
  pull(number: number): Pull;
  /** The keys of the desk's comments, oldest first. */
  keys(pull: number): string[];
  /** The text of the desk's comment with a key, or empty. */
  text(pull: number, key: string): string;
  /** The check runs of the head, oldest first. */
  checks(pull: number): CheckRun[];
  close(): Promise<void>;
}

export const numberOf = (pull: number) => confirmationNumber({ prefix: 'SEC', year: 2026, sequence: pull });

export async function stage(configured?: string): Promise<Stage> {
  const desk = await githubDesk({}, configured);
  const { world } = desk.github;
  const recordOf = (number: number) => desk.record(numberOf(number));
  const pull = (number: number) => hands.pullOf(world, number);
  const bodies = (number: number) =>
    pull(number)
      .comments.filter(({ authorId }) => authorId === actionsBot.id)
      .map(({ body }) => ({ body, key: markerOf(body)?.key ?? 'without a key' }));
  return {
    ...{ desk, world, recordOf, pull },
    opened: (files = submission(vulnerability), author = 'octocat') =>
      hands.opensPullRequest(world, {
        author,
        files: typeof files === 'string' ? { [mine]: files } : files,
      }).number,
    woken: async (event) => {
      world.clock.advance(120);
      const called = await desk.run('reconcile', event);
      expect(called).toMatchObject({ code: 0, errors: '' });
      return called;
    },
    did: (number) =>
      recordOf(number)
        .history.map(({ did }) => did)
        .slice(1),
    keys: (number) => bodies(number).map(({ key }) => key),
    text: (number, key) => bodies(number).find((one) => one.key === key)?.body ?? '',
    checks: (number) =>
      [...world.state.checkRuns.values()].filter(({ commit }) => commit === pull(number).head),
    close: async () => desk[Symbol.asyncDispose](),
  };
}
