// Serves a built site under its base, the way GitHub Pages does; for tests.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Served {
  origin: string;
  close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

interface Manner {
  /** Send texts as a host on the web does, whatever the browser accepts. */
  isCompressed?: boolean;
}

export async function served(
  folder: string,
  base: string,
  { isCompressed = false }: Manner = {},
): Promise<Served> {
  const server = createServer(({ url = '/' }, response) => {
    const file = fileAt(folder, base, new URL(url, 'http://localhost').pathname);
    const shown = file ?? join(folder, '404.html');
    const bytes = readFileSync(shown);
    response.writeHead(file === null ? 404 : 200, {
      'content-type': types[extname(shown)] ?? 'text/plain',
      ...(isCompressed && { 'content-encoding': 'gzip' }),
    });
    response.end(isCompressed ? gzipSync(bytes) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file that stands at a path of the host, or null; a folder is its `index.html`. */
export function fileAt(folder: string, base: string, path: string): string | null {
  if (!path.startsWith(base)) return null;
  const file = join(
    folder,
    decodeURIComponent(path.slice(base.length)),
    path.endsWith('/') ? 'index.html' : '',
  );
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}
