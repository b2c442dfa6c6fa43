// A bare client of the rehearsal for its own tests: one function for REST, one for GraphQL.
import type { RehearsalGitHub } from './server.ts';

/** As loosely typed as JSON is: answers are read field by field. */
type Json = ReturnType<typeof JSON.parse>;

interface Got {
  status: number;
  headers: Headers;
  /** JSON where the answer is JSON, its text otherwise, null for nothing. */
  body: Json;
}

export interface Client {
  get(path: string, headers?: Record<string, string>): Promise<Got>;
  send(method: string, path: string, body: unknown): Promise<Got>;
  graphql(query: string, variables?: Record<string, unknown>): Promise<Got>;
}

/** A client with a token; null for one without. Paths may leave out `/repos/{owner}/{repo}` by a leading `~`. */
export function clientOf(github: RehearsalGitHub, token: string | null = github.token): Client {
  const authorization: Record<string, string> = token === null ? {} : { authorization: `bearer ${token}` };
  const address = (path: string) => `${github.url}${path.replace(/^~/, `/repos/${github.repository}`)}`;
  const call = async (path: string, options: RequestInit): Promise<Got> => {
    const { headers, ...more } = options;
    const answer = await fetch(address(path), { ...more, headers: { ...authorization, ...headers } });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') === true;
    const body = text === '' ? null : isJson ? JSON.parse(text) : text;
    return { status: answer.status, headers: answer.headers, body };
  };
  const send = (method: string, path: string, body: unknown) =>
    call(path, { method, body: JSON.stringify(body) });
  return {
    get: (path, headers = {}) => call(path, { headers }),
    send,
    graphql: (query, variables = {}) => send('POST', '/graphql', { query, variables }),
  };
}

/** A query of the rehearsal's own repository. */
export function ofRepository(fields: string): string {
  return `{ repository(owner: "example", name: "desk") { ${fields} } }`;
}
