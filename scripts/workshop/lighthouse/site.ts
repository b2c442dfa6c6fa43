// Builds the site of a desk, serves it as a host on the web does, and has its pages judged one after the other.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { launchedBrowser } from '../../../site/testing/browser.ts';
import { builtFrom } from '../../../site/testing/build.ts';
import { served } from '../../../site/testing/serve.ts';
import { configurationPath, readConfiguration } from '../../ticket/desk/configuration.ts';
import { judged } from './judge.ts';
import { judgedPages } from './pages.ts';
import { better, isMissed, type Judged } from './scores.ts';

const tries = 3;

export async function judgedSite(root: string, at: string): Promise<Judged[]> {
  const site = await builtFrom(root, at);
  const host = await served(site.folder, baseOf(root), { isCompressed: true });
  const port = await freePort();
  const browser = await launchedBrowser([`--remote-debugging-port=${port}`]);
  try {
    const all: Judged[] = [];
    for (const [page, path] of Object.entries(judgedPages(site.folder)))
      all.push(await bestOf(page, `${host.origin}${baseOf(root)}${path}`, port));
    return all;
  } finally {
    await browser.close();
    await host.close();
    site.remove();
  }
}

async function bestOf(page: string, address: string, port: number): Promise<Judged> {
  let best = await judged(page, address, port);
  for (let run = 1; run < tries && isMissed(best.scores); run++)
    best = better(best, await judged(page, address, port));
  return best;
}

function baseOf(root: string): string {
  const { content } = readConfiguration(readFileSync(join(root, configurationPath)));
  if (content === null) throw new Error(`${configurationPath} cannot be read`);
  return new URL(content.site).pathname;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
