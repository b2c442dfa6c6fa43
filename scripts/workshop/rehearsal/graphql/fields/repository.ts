// The repository, its people and its labels.
import type { Label, Repository, State, User } from '../../world/state.ts';
import { labelOf, restLogin, roleOf, userOf } from '../../world/users.ts';
import { connection } from '../connection.ts';
import type { Context, Fields } from '../field.ts';
import { numberOr, refusal, taking, textOf } from '../field.ts';
import { idOf, pathOf, type RefSource } from '../sources.ts';
import { byExpression, gitObject, pullHead } from './git.ts';
import { pullRequests } from './pull.ts';
import { byAge, moment } from './values.ts';

export const repositoryFields: Fields<Repository> = {
  id: ({ id }, context) => idOf(context, 'Repository', id),
  databaseId: ({ id }) => id,
  name: ({ name }) => name,
  nameWithOwner: (repository, { state }) => pathOf(state(), repository).slice(1),
  owner: ({ ownerId }, { state }) => state().users.get(ownerId),
  url: (repository, { world, state }) => `${world.web}${pathOf(state(), repository)}`,
  isFork: ({ isFork }) => isFork,
  isPrivate: (_, { state }) => state().settings.visibility === 'private',
  isArchived: (_, { state }) => state().settings.isArchived,
  visibility: (_, { state }) => state().settings.visibility.toUpperCase(),
  description: (_, { state }) => state().settings.description,
  viewerPermission: (_, { viewer, state }) =>
    viewer.kind === 'workflow' ? 'WRITE' : roleOf(state(), viewer.user.id).toUpperCase(),
  defaultBranchRef: (_, { state }) => refOf(state(), state().settings.defaultBranch),
  ref: taking(['qualifiedName'], (_, { state }, given) => refOf(state(), textOf(given, 'qualifiedName'))),
  object: taking(['expression', 'oid'], (_, { world, state }, { expression, oid }) =>
    typeof oid === 'string'
      ? gitObject(world.store, oid)
      : byExpression(world.store, state(), String(expression ?? 'HEAD')),
  ),
  pullRequests,
  pullRequest: taking(['number'], (_, context, given) => {
    const number = numberOr(given, 'number') ?? 0;
    const found = context.state().pulls.get(number);
    if (found !== undefined) return found;
    throw refusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
  }),
  issueOrPullRequest: taking(['number'], (_, { state }, given) => {
    const number = numberOr(given, 'number') ?? 0;
    const found = state().pulls.get(number) ?? state().issues.get(number);
    if (found !== undefined) return found;
    throw refusal('NOT_FOUND', `Could not resolve to an issue or pull request with the number of ${number}.`);
  }),
  label: taking(['name'], (_, { state }, given) => labelOf(state(), textOf(given, 'name'))),
  labels: connection<Repository>((_, { state }) => ({ items: [...state().labels.values()], placeOf: byAge })),
};

export function refOf(state: State, name: string): RefSource | null {
  const full = ['', 'refs/', 'refs/heads/'].map((at) => `${at}${name}`).find((one) => state.refs.has(one));
  const oid = state.refs.get(full ?? '') ?? pullHead(state, name);
  return oid === null ? null : { type: 'Ref', name: full ?? name, oid };
}

export const labelFields: Fields<Label> = {
  id: ({ id }, context) => idOf(context, 'Label', id),
  name: ({ name }) => name,
  color: ({ color }) => color,
  description: ({ description }) => description,
  isDefault: () => false,
  createdAt: ({ createdAt }) => moment(createdAt),
  updatedAt: ({ updatedAt }) => moment(updatedAt),
};

const actorFields: Fields<User> = {
  id: ({ type, id }, context) => idOf(context, type, id),
  databaseId: ({ id }) => id,
  login: ({ login }) => login,
  url: (user, { world }) => `${world.web}/${user.type === 'Bot' ? `apps/${user.login}` : user.login}`,
  resourcePath: (user) => `/${user.type === 'Bot' ? `apps/${user.login}` : user.login}`,
  createdAt: ({ createdAt }) => moment(createdAt),
};

export const botFields: Fields<User> = actorFields;
export const userFields: Fields<User> = {
  ...actorFields,
  name: ({ login }) => login,
  isViewer: ({ id }, { viewer }) => id === viewer.user.id,
};

/** The viewer is typed as a User even where it is a bot, and then, alone in GraphQL, says `[bot]`. */
export function viewerOf({ viewer }: Context): User {
  return { ...viewer.user, type: 'User', login: restLogin(viewer.user) };
}

export function repositoryNamed(state: State, owner: string, name: string): Repository {
  const isThis =
    userOf(state, owner)?.id === state.repository.ownerId &&
    name.toLowerCase() === state.repository.name.toLowerCase();
  if (isThis) return state.repository;
  throw refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
}
