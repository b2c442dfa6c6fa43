// The rehearsal GitHub: a server on loopback that speaks HTTP as GitHub's API does, with a real repository behind it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Counts, newCounts } from './http/facts.ts';
import type { Desk } from './http/handle.ts';
import { type Limits, workflowLimits } from './http/limits.ts';
import { type Interference, serve } from './http/serve.ts';
import { deskGrants, type Grants } from './world/grants.ts';
import { actionsBot, userOf } from './world/users.ts';
import { type Beginning, createWorld, type World } from './world/world.ts';

export interface Options extends Partial<Beginning>, Interference {
  limits?: Partial<Limits>;
  /** What the workflow's token may write, where it is not as the desk's own workflow has it. */
  grants?: Partial<Grants>;
}

export interface RehearsalGitHub extends AsyncDisposable {
  /** For `GITHUB_API_URL`. */
  url: string;
  /** For `GITHUB_GRAPHQL_URL`. */
  graphqlUrl: string;
  /** For `GITHUB_TOKEN`: a workflow run's own. */
  token: string;
  /** `owner/name`, for `GITHUB_REPOSITORY`. */
  repository: string;
  /** The bare repository; any Git can clone it and push to it. */
  readonly folder: string;
  world: World;
  counts: Counts;
  /** May be replaced while the server runs, as may the hooks. */
  options: Options;
  /** A token that a person made for themselves. */
  tokenOf(login: string): string;
  close(): Promise<void>;
}

/** Begins a rehearsal on a free port of loopback; the clock stands still until it is advanced. */
export async function rehearsalGitHub(options: Options = {}): Promise<RehearsalGitHub> {
  const { owner = 'example', name = 'desk', at = Date.parse('2026-11-22T14:00:00Z') } = options;
  const world = createWorld({
    owner,
    name,
    at,
    ...(options.hashAlgorithm && { hashAlgorithm: options.hashAlgorithm }),
  });
  const token = 'ghs_rehearsal';
  const counts = newCounts();
  const bot = world.state.users.get(actionsBot.id);
  if (bot === undefined) throw new Error('the world begins without the bot of GitHub Actions');
  let url = '';
  const desk: Desk = {
    ...{
      world,
      limits: { ...workflowLimits, ...options.limits },
      counts,
      ledgers: new Map(),
      api: () => url,
    },
    tokens: new Map([[token, { user: bot, kind: 'workflow', grants: { ...deskGrants, ...options.grants } }]]),
  };
  const live: Options = { ...options };
  const server = createServer((incoming, outgoing) => {
    serve({ desk, options: live }, incoming, outgoing).catch((fault) => {
      const body = {
        message: `The rehearsal itself is at fault: ${fault instanceof Error ? fault.stack : fault}`,
      };
      if (!outgoing.headersSent) outgoing.writeHead(599, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify(body));
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    world.store.remove();
  };
  return {
    ...{
      url,
      graphqlUrl: `${url}/graphql`,
      token,
      repository: `${owner}/${name}`,
    },
    get folder() {
      return world.store.folder;
    },
    ...{ world, counts, options: live, close, [Symbol.asyncDispose]: close },
    tokenOf: (login) => personalToken(desk, login),
  };
}

function personalToken({ world, tokens }: Desk, login: string): string {
  const user = userOf(world.state, login);
  if (user === null) throw new Error(`nobody is called ${login} in this rehearsal`);
  const token = `ghp_${user.id}`;
  tokens.set(token, { user, kind: 'person', grants: deskGrants });
  return token;
}
