// Serves the site of a desk on this machine, follows what changes in its files, and lets the site ask for the work of it.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { Plugin, ViteDevServer } from 'vite';
import { disk } from '../../forge/local/disk.ts';
import { isMapping } from '../../ticket/yaml/value.ts';
import { words } from '../../words/words.ts';
import { environmentLanguage } from '../arguments.ts';
import type { Terminal } from '../terminal.ts';
import { apiAnswer, type Here } from './local-api.ts';
import { guardingHeaders, isOwnHost, isOwnRequest } from './own-page.ts';

const site = join(import.meta.dirname, '../../../site');
const mostBytes = 256 * 1024;
/** What is never a file of the site, wherever the desk lies: Vite would hand out any file below the repository. */
const deny = [
  '.env',
  '.env.*',
  '*.{crt,pem,key}',
  '**/.git/**',
  '**/.github/**',
  '**/tickets/[0-9]*/**',
  '**/tickets/inbox/**',
];

/** Serves the desk of the terminal's folder on 127.0.0.1 and says where, until the process ends; any free port for 0. */
export async function served(terminal: Terminal, port = 4321): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
  process.env.TOCSIN_ROOT = terminal.folder;
  const { dev } = await import('astro');
  const server = await dev({
    root: site,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port },
    vite: {
      server: { cors: false, fs: { strict: true, deny } },
      plugins: [localDesk({ disk: disk(terminal.folder), terminal })],
    },
  });
  const { terminal: said } = words(environmentLanguage(terminal) ?? 'en');
  terminal.write(`\n${said.serving(`http://127.0.0.1:${server.address.port}/`)}\n${said.stopHint}\n`);
}

// Behind Astro's own guards, so that its addresses end with a slash like all the others.
function localDesk(here: Here): Plugin {
  return {
    name: 'local-desk',
    enforce: 'pre',
    configureServer: (server) => {
      const refreshed = refreshes(server);
      guard(server);
      server.middlewares.use((request, response, next) => {
        if (!request.url?.startsWith('/api/')) return next();
        answer(here, refreshed, request, response).catch(next);
      });
    },
  };
}

// In front of all else that answers here, Vite's own files and its socket as well.
function guard({ middlewares, httpServer }: ViteDevServer): void {
  const handle = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    for (const [name, value] of Object.entries(guardingHeaders)) response.setHeader(name, value);
    if (isOwnRequest(request)) return next();
    response.writeHead(403).end();
  };
  middlewares.stack.unshift({ route: '', handle });
  httpServer?.prependListener('upgrade', (request: IncomingMessage, socket: Duplex) => {
    if (!isOwnRequest(request)) socket.destroy();
  });
}

type Refreshed = () => Promise<void>;

/**
 * Resolves once the pages tell of the next change of a record. Astro would also load every open page anew then, and take
 * away what somebody is typing there, or the number that they have just been given; that is left to the pages.
 */
function refreshes({ environments }: ViteDevServer): Refreshed {
  const waiting = new Set<() => void>();
  let isRefreshing = false;
  for (const environment of Object.values(environments)) {
    const { hot } = environment;
    const send = hot.send.bind(hot) as (...message: readonly unknown[]) => void;
    hot.send = (...message: readonly unknown[]) => {
      if (message[0] === 'astro:content-changed') begin();
      if (!isRefreshing || !isReload(message[0])) send(...message);
    };
  }
  return () => new Promise((resolve) => waiting.add(resolve));

  // Astro tells its servers and then the pages, all in one go.
  function begin(): void {
    isRefreshing = true;
    queueMicrotask(() => {
      isRefreshing = false;
      for (const resolve of waiting) resolve();
      waiting.clear();
    });
  }
}

function isReload(payload: unknown): boolean {
  return isMapping(payload) && payload.type === 'full-reload';
}

// What changed no record is followed by no change of a page.
const patience = 2_000;

async function answer(
  here: Here,
  refreshed: Refreshed,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const given = isFromOurPage(request) ? await jsonOf(request) : undefined;
  const shown = refreshed();
  const { status, body } =
    given === undefined ? { status: 403, body: {} } : apiAnswer(here, request.url ?? '', given);
  if (status === 200) await Promise.race([shown, setTimeout(patience, undefined, { ref: false })]);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
}

/**
 * Whether a page of this very server asks. Any other page that the person has open could send a request here, too, and
 * a name that somebody points at this machine would even let it read the answer; neither has our host and our origin.
 */
export function isFromOurPage({
  method,
  headers,
  socket,
}: Pick<IncomingMessage, 'method' | 'headers' | 'socket'>): boolean {
  const { host = '', origin = '' } = headers;
  const isHere = isOwnHost(host, socket.localPort);
  const isJson = headers['content-type']?.split(';')[0] === 'application/json';
  return method === 'POST' && isHere && isJson && origin === `http://${host}`;
}

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) {
    text += piece;
    if (text.length > mostBytes) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
