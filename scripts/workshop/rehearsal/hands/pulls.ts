// What people do to a pull request's state: labels, closing, opening again, deleting its fork.
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
  if (fork?.isFork === true) change(world, pulls.deleteFork(fork.id));
}
