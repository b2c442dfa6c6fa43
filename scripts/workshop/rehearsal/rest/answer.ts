// REST answers, and GitHub's words for what it refuses.
import type { Viewer } from '../graphql/field.ts';
import { type Grant, inaccessible, isGranted } from '../world/grants.ts';
import type { State } from '../world/state.ts';
import { roleOf } from '../world/users.ts';
import type { World } from '../world/world.ts';

export interface Answer {
  status: number;
  /** Anything for JSON; bytes go out as they are. */
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
}

export interface Asked {
  world: World;
  /** The state this request sees. */
  state: State;
  viewer: Viewer;
  /** The parts of the path that the route names. */
  at: Readonly<Record<string, string>>;
  query: URLSearchParams;
  body: Readonly<Record<string, unknown>>;
  accept: string;
  /** Address of this API, for links. */
  api: string;
  /** Path and query as they came, for links to other pages. */
  path: string;
  limits: () => unknown;
}

export type Handle = (asked: Asked) => Answer;

const documentation = 'https://docs.github.com/rest';

/** Ends a request with an answer that refuses it. */
export class Refused extends Error {
  answer: Answer;
  constructor(answer: Answer) {
    super(`refused with ${answer.status}`);
    this.answer = answer;
  }
}

export function problem(
  status: number,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): Answer {
  return { status, body: { message, ...more, documentation_url: documentation, status: String(status) } };
}

export function notFound(message = 'Not Found'): Refused {
  return new Refused(problem(404, message));
}

export function forbidden(message = inaccessible): Refused {
  return new Refused(problem(403, message));
}

/** Refuses those who may not write in the repository; a workflow's token needs one of the grants. */
export function mustWrite({ state, viewer }: Asked, needed: readonly Grant[]): void {
  if (state.settings.isArchived) throw forbidden('Repository was archived so is read-only.');
  if (viewer.kind === 'workflow' && !isGranted(viewer.grants, needed)) throw forbidden(inaccessible);
  const role = roleOf(state, viewer.user.id);
  const isAllowed = viewer.kind === 'workflow' || ['admin', 'maintain', 'write'].includes(role);
  if (!isAllowed) throw forbidden('Must have admin rights to Repository.');
}

export interface FieldProblem {
  resource: string;
  field: string;
  code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'custom';
  message?: string;
}

export function invalid(...errors: readonly FieldProblem[]): Refused {
  return new Refused(problem(422, 'Validation Failed', { errors }));
}

/** A body that does not fit the operation's schema is refused in words of its own. */
export function malformed(explanation: string): Refused {
  return new Refused(problem(422, `Invalid request.\n\n${explanation}`));
}

export function textIn(asked: Asked, field: string): string | null {
  const value = asked.body[field];
  return typeof value === 'string' ? value : null;
}

/** A text that the operation cannot do without. */
export function requiredText(asked: Asked, field: string): string {
  const value = asked.body[field];
  if (typeof value === 'string') return value;
  if (value === undefined) throw malformed(`"${field}" wasn't supplied.`);
  throw malformed(`For 'properties/${field}', ${JSON.stringify(value)} is not a string.`);
}

/** One page of a list, with the links to the others. */
export function listed(
  asked: Asked,
  items: readonly unknown[],
  wrap = (page: unknown[]): unknown => page,
): Answer {
  const number = (name: string, otherwise: number) => Math.max(1, Number(asked.query.get(name)) || otherwise);
  const size = Math.min(100, number('per_page', 30));
  const [page, last] = [number('page', 1), Math.max(1, Math.ceil(items.length / size))];
  const links = [
    ...(page > 1 ? [[1, 'first'] as const, [page - 1, 'prev'] as const] : []),
    ...(page < last ? [[page + 1, 'next'] as const, [last, 'last'] as const] : []),
  ].map(([to, name]) => `<${addressOf(asked, to)}>; rel="${name}"`);
  return {
    status: 200,
    body: wrap(items.slice((page - 1) * size, page * size)),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

function addressOf({ api, path }: Asked, page: number): string {
  const url = new URL(`${api}${path}`);
  url.searchParams.set('page', String(page));
  return url.href;
}
