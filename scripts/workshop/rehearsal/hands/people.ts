// People themselves, and what the owner of the repository sets.
import type { ActionsSettings, Pull, PullSettings, Role, Ruleset, User } from '../world/state.ts';
import * as users from '../world/users.ts';
import { change, type World } from '../world/world.ts';

const ofApps = '[bot]';

/** The account of that login, made where there is none yet; one that ends in `[bot]` is an app's. */
export function person(world: World, login: string): User {
  const known = users.userOf(world.state, login);
  if (known) return known;
  const isApp = login.endsWith(ofApps);
  return change(world, isApp ? users.addUser(login.slice(0, -ofApps.length), 'Bot') : users.addUser(login));
}

/** The commit that the default branch stands at. */
export function mainOf({ state }: World): string {
  return state.refs.get(`refs/heads/${state.settings.defaultBranch}`) ?? '';
}

/** @throws where there is no such pull request: the test is wrong */
export function pullOf(world: World, number: number): Pull {
  const pull = world.state.pulls.get(number);
  if (pull === undefined) throw new Error(`no pull request ${number} in this rehearsal`);
  return pull;
}

export function renamesUser(world: World, login: string, next: string): void {
  change(world, users.renameUser(person(world, login).id, next));
}

/** The account goes; what it wrote stays, as a ghost's. */
export function deletesUser(world: World, login: string): void {
  change(world, users.deleteUser(person(world, login).id));
}

/** Null takes the role away. */
export function addsCollaborator(world: World, login: string, role: Role | null): void {
  change(world, users.setRole(person(world, login).id, role));
}

/** Puts a ruleset on the default branch, with the kinds of its rules, such as `pull_request`. */
export function setsRuleset(
  world: World,
  name: string,
  kinds: readonly string[],
  enforcement: Ruleset['enforcement'] = 'active',
): void {
  change(world, (state, at) => {
    const id = state.settings.rulesets.length + 4_000_001;
    const ruleset: Ruleset = { id, name, enforcement, rules: kinds.map((kind) => ({ kind })), createdAt: at };
    return [
      { ...state, settings: { ...state.settings, rulesets: [...state.settings.rulesets, ruleset] } },
      null,
    ];
  });
}

export function changesSettings(world: World, settings: Partial<World['state']['settings']>): void {
  change(world, (state) => [{ ...state, settings: { ...state.settings, ...settings } }, null]);
}

/** From now on the repository of the desk is somebody's fork of another. */
export function becomesFork(world: World): void {
  change(world, (state) => [{ ...state, repository: { ...state.repository, isFork: true } }, null]);
}

/** What the owner changes on the page `Settings → Actions → General`. */
export function changesActions(world: World, actions: Partial<ActionsSettings>): void {
  changesSettings(world, { actions: { ...world.state.settings.actions, ...actions } });
}

/** What the owner changes at `Settings → General → Features → Pull requests`. */
export function changesPulls(world: World, pulls: Partial<PullSettings>): void {
  changesSettings(world, { pulls: { ...world.state.settings.pulls, ...pulls } });
}

/** Gives the default branch another name, as GitHub does it: the old name is gone. */
export function renamesDefaultBranch(world: World, name: string): void {
  const { settings, refs } = world.state;
  const tip = mainOf(world);
  world.store.setRef(`refs/heads/${name}`, tip);
  const moved = new Map(refs).set(`refs/heads/${name}`, tip);
  moved.delete(`refs/heads/${settings.defaultBranch}`);
  change(world, (state) => [{ ...state, refs: moved }, null]);
  changesSettings(world, { defaultBranch: name });
}
