import { legacyPermission, roleOf, userOf } from '../world/users.ts';
import { type Answer, type Asked, forbidden, notFound } from './answer.ts';
import * as shapes from './shapes.ts';

export function repository(asked: Asked): Answer {
  return { status: 200, body: shapes.repositoryShape(asked, asked.state.repository) };
}

export function viewer(asked: Asked): Answer {
  if (asked.viewer.kind === 'workflow') throw forbidden();
  const { id } = asked.viewer.user;
  const { repository: own, settings } = asked.state;
  const plan = id === own.ownerId && settings.plan !== null ? { plan: { name: settings.plan } } : {};
  return { status: 200, body: { ...shapes.userShape(asked, id), ...plan } };
}

export function user(asked: Asked): Answer {
  const found = userOf(asked.state, asked.at.login ?? '');
  if (found === null) throw notFound();
  return { status: 200, body: shapes.userShape(asked, found.id) };
}

export function rateLimit(asked: Asked): Answer {
  return { status: 200, body: asked.limits() };
}

export function permission(asked: Asked): Answer {
  const login = asked.at.login ?? '';
  const user = userOf(asked.state, login);
  if (user === null) throw notFound(`${login} is not a user`);
  const role = roleOf(asked.state, user.id);
  const shown = {
    ...shapes.userShape(asked, user.id),
    permissions: shapes.permissionsOf(role),
    role_name: role,
  };
  return { status: 200, body: { permission: legacyPermission(role), user: shown, role_name: role } };
}

/** https://docs.github.com/rest/repos/repos: whether commits and files have ids of 40 or of 64 digits. */
export function hashAlgorithm({ state }: Asked): Answer {
  return { status: 200, body: { hash_algorithm: state.settings.hashAlgorithm } };
}
