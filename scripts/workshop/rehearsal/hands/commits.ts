// What people do with Git: pull requests opened, pushed to, rewritten, and commits on the default branch.
import { type BulkFile, importFiles } from '../git/bulk.ts';
import { filesBetween } from '../git/cached.ts';
import { type Files, moveBranch, signatureOf, writeCommit } from '../world/commits.ts';
import { mergePull, pushTo } from '../world/heads.ts';
import { openingProblem } from '../world/opening-limits.ts';
import * as pulls from '../world/pulls.ts';
import type { Pull } from '../world/state.ts';
import { change, noticePushes, type World } from '../world/world.ts';
import { mainOf, person, pullOf } from './people.ts';

export interface PullRequestByHand {
  author: string;
  files: Files;
  title?: string;
  body?: string;
  branch?: string;
  isDraft?: boolean;
  /** From a branch of the repository itself, not from a fork. */
  isFromHere?: boolean;
}

/**
 * Opens a pull request from the author's fork, with one commit on top of the default branch.
 * @throws where the owner's settings forbid it
 */
export function opensPullRequest(world: World, hand: PullRequestByHand): Pull {
  noticePushes(world);
  const author = person(world, hand.author);
  const problem = openingProblem(world.state, author.id, hand.isDraft ?? false, world.clock.now());
  if (problem !== null) throw new Error(problem);
  const { repository, settings } = world.state;
  const base = mainOf(world);
  const title = hand.title ?? 'A report';
  const head = writeCommit(world, base, hand.files, title, signatureOf(author, world.clock.now()));
  const fork = { ...repository, id: repository.id + author.id, ownerId: author.id, isFork: true };
  const isFromHere = hand.isFromHere ?? false;
  const pull = change(
    world,
    pulls.openPull({
      ...{
        authorId: author.id,
        title,
        body: hand.body ?? '',
        fork: isFromHere ? repository : fork,
        isFromHere,
      },
      ...{
        headBranch: hand.branch ?? freshBranch(world, author.id),
        head,
        baseBranch: settings.defaultBranch,
        base,
      },
      isDraft: hand.isDraft ?? false,
    }),
  );
  world.store.setRef(`refs/pull/${pull.number}/head`, head);
  return pull;
}

// As GitHub's editor names them: no two open pull requests come from one branch.
function freshBranch({ state }: World, authorId: number): string {
  return `patch-${[...state.pulls.values()].filter((one) => one.authorId === authorId).length + 1}`;
}

/** A commit more on the pull request's branch; answers the new head. Null as a content deletes a file. */
export function pushes(world: World, number: number, files: Files, login?: string): string {
  return pushed(world, number, pullOf(world, number).head, files, login, false);
}

/** Rewrites the pull request's branch to one commit on top of where it began. */
export function forcePushes(world: World, number: number, files: Files, login?: string): string {
  return pushed(world, number, pullOf(world, number).base, files, login, true);
}

function pushed(
  world: World,
  number: number,
  parent: string,
  files: Files,
  login: string | undefined,
  isForced: boolean,
): string {
  const pull = pullOf(world, number);
  const user = login === undefined ? world.state.users.get(pull.authorId) : person(world, login);
  if (user === undefined || pull.fork === null) throw new Error(`nobody can push to pull request ${number}`);
  const head = writeCommit(world, parent, files, 'Change the report', signatureOf(user, world.clock.now()));
  change(world, pushTo(number, user.id, head, isForced));
  if (pull.state === 'OPEN') world.store.setRef(`refs/pull/${number}/head`, head);
  return head;
}

/** A commit straight on the default branch, as somebody with Git makes it; answers its id. */
export function commitsOnMain(world: World, login: string, files: Files, message = 'Change a file'): string {
  noticePushes(world);
  const tip = mainOf(world);
  const oid = writeCommit(world, tip, files, message, signatureOf(person(world, login), world.clock.now()));
  if (!moveBranch(world, world.state.settings.defaultBranch, oid, tip))
    throw new Error('the branch has moved');
  return oid;
}

/** Merges a pull request: what it adds or changes is then on the default branch. */
export function merges(world: World, login: string, number: number): void {
  const { base, head } = pullOf(world, number);
  const files = filesBetween(world.store, base, head).flatMap(({ path, blob }) => {
    const content = world.store.get(blob ?? '')?.bytes;
    return content ? [[path, content] as const] : [];
  });
  commitsOnMain(world, login, Object.fromEntries(files), `Merge pull request #${number}`);
  change(world, mergePull(number, person(world, login).id));
}

/** Very many plain files on the default branch in one commit; answers its id. */
export function commitsManyOnMain(world: World, login: string, files: Iterable<BulkFile>): string {
  const by = signatureOf(person(world, login), world.clock.now());
  const ref = `refs/heads/${world.state.settings.defaultBranch}`;
  const oid = importFiles(world.store, ref, files, by, 'Many files');
  noticePushes(world);
  return oid;
}
