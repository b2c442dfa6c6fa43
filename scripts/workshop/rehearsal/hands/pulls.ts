// What people do to a pull request's state: labels, closing, opening again; and to the branch and the fork it comes from.
import * as heads from '../world/heads.ts';
import * as pulls from '../world/pulls.ts';
import type { Issue, LockReason } from '../world/state.ts';
import * as users from '../world/users.ts';
import { change, type World } from '../world/world.ts';
import { person, pullOf } from './people.ts';

export function opensIssue(world: World, author: string, title: string): Issue {
  return change(world, pulls.openIssue(person(world, author).id, title, ''));
}

export function retitles(world: World, login: string, number: number, title: string): void {
  change(world, pulls.retitlePull(number, person(world, login).id, title));
}

export function labels(world: World, login: string, number: number, name: string, isOn = true): void {
  const id = users.labelOf(world.state, name)?.id ?? change(world, users.addLabel(name, 'ededed', null));
  change(world, pulls.setLabels(number, person(world, login).id, [id], isOn));
}

export function closes(world: World, login: string, number: number): void {
  change(world, pulls.closePull(number, person(world, login).id));
}

export function reopens(world: World, login: string, number: number): void {
  change(world, pulls.reopenPull(number, person(world, login).id));
}

export function locks(world: World, login: string, number: number, reason: LockReason | null = null): void {
  change(world, pulls.lockPull(number, person(world, login).id, reason));
}

export function unlocks(world: World, login: string, number: number): void {
  change(world, pulls.unlockPull(number, person(world, login).id));
}

/** GitHub gives up on the difference of a pull request, as it does of thousands of files; or has it again. */
export function declinesDiff(world: World, number: number, isDeclined = true): void {
  change(world, pulls.declineDiff(number, isDeclined));
}

/** Deletes the fork that a pull request comes from. */
export function deletesFork(world: World, number: number): void {
  const { fork } = pullOf(world, number);
  if (fork?.isFork === true) change(world, heads.deleteFork(fork.id));
}

/** Deletes the branch that a pull request comes from; its author does, where nobody is named. */
export function deletesBranch(world: World, number: number, login?: string): void {
  change(world, heads.deleteBranch(number, handOf(world, number, login)));
}

export function restoresBranch(world: World, number: number, login?: string): void {
  change(world, heads.restoreBranch(number, handOf(world, number, login)));
}

/** Throws all commits of the branch away, as `Sync fork → Discard commits` does. */
export function resetsBranch(world: World, number: number, login?: string): void {
  change(world, heads.resetBranch(number, handOf(world, number, login)));
}

function handOf(world: World, number: number, login: string | undefined): number {
  return login === undefined ? pullOf(world, number).authorId : person(world, login).id;
}
