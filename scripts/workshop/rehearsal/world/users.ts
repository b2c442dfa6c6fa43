// Accounts, and what a repository lets them do.
import type { Change, Role, State, User } from './state.ts';
import { withEntry, withNextId } from './state.ts';

/** The account that GitHub's own tokens act as. */
export const actionsBot = { id: 41898282, login: 'github-actions', appId: 15368 };
/** The account that GitHub shows in REST for one that is deleted. */
export const ghost = { id: 10137, login: 'ghost' };

export function addUser(login: string, type: User['type'] = 'User'): Change<User> {
  return (state, at) => {
    const id = state.users.size + 583231;
    const user: User = { type, id, login, createdAt: at, isDeleted: false };
    return [{ ...state, users: withEntry(state.users, id, user) }, user];
  };
}

export function renameUser(id: number, login: string): Change<null> {
  return changeUser(id, (user) => ({ ...user, login }));
}

export function deleteUser(id: number): Change<null> {
  return changeUser(id, (user) => ({ ...user, isDeleted: true }));
}

function changeUser(id: number, next: (user: User) => User): Change<null> {
  return (state) => {
    const user = state.users.get(id);
    return [user === undefined ? state : { ...state, users: withEntry(state.users, id, next(user)) }, null];
  };
}

/** Logins are one, whatever their case. */
export function userOf(state: State, login: string): User | null {
  const wanted = login.toLowerCase();
  const found = [...state.users.values()].find((user) => restLogin(user).toLowerCase() === wanted);
  return found === undefined || found.isDeleted ? null : found;
}

/** The account, or null where it is deleted. */
export function actorOf(state: State, id: number | null): User | null {
  const user = id === null ? undefined : state.users.get(id);
  return user === undefined || user.isDeleted ? null : user;
}

/** REST says `dependabot[bot]` where GraphQL says `dependabot`. */
export function restLogin(user: User): string {
  return user.type === 'Bot' ? `${user.login}[bot]` : user.login;
}

/** The role in the repository; strangers read what is public. */
export function roleOf(state: State, id: number): Role | 'none' {
  if (id === state.repository.ownerId) return 'admin';
  return state.settings.collaborators.get(id) ?? (state.settings.visibility === 'public' ? 'read' : 'none');
}

/** The older field `permission` knows fewer words. */
export function legacyPermission(role: Role | 'none'): 'admin' | 'write' | 'read' | 'none' {
  const older = {
    admin: 'admin',
    maintain: 'write',
    write: 'write',
    triage: 'read',
    read: 'read',
    none: 'none',
  } as const;
  return older[role];
}

export function setRole(id: number, role: Role | null): Change<null> {
  return (state) => {
    const collaborators = new Map(state.settings.collaborators);
    if (role === null) collaborators.delete(id);
    else collaborators.set(id, role);
    return [{ ...state, settings: { ...state.settings, collaborators } }, null];
  };
}

/** How GitHub calls an author's tie to the repository; unreliable on purpose, as the real one is. */
export function associationOf(state: State, id: number): string {
  if (id === state.repository.ownerId) return 'OWNER';
  return state.settings.collaborators.has(id) ? 'COLLABORATOR' : 'NONE';
}

export function addLabel(name: string, color: string, description: string | null): Change<number> {
  return (state, at) => {
    const [next, id] = withNextId(state);
    const label = { type: 'Label' as const, id, name, color, description, createdAt: at, updatedAt: at };
    return [{ ...next, labels: withEntry(next.labels, id, label) }, id];
  };
}

/** Names of labels are one, whatever their case. */
export function labelOf(state: State, name: string) {
  return [...state.labels.values()].find((label) => label.name.toLowerCase() === name.toLowerCase()) ?? null;
}
