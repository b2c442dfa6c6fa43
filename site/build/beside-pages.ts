// Has what machines get of each ticket, and the share cards, written beside the pages, on a thread of its own while Astro renders.
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { instantText } from '../../scripts/ticket/clock/instant.ts';
import { deskFolder } from '../src/load/desk-folder.ts';
import { readingTime } from '../src/load/reading-time.ts';
import { ticketFile } from '../src/load/ticket-cache.ts';
import type { MachineFiles } from './machine-files.ts';

export function besidePages(): AstroIntegration {
  let files: MachineFiles;
  let worker: Worker;
  let written: Promise<unknown>;
  return {
    name: 'beside-pages',
    hooks: {
      'astro:config:done': ({ config: { root, outDir, cacheDir } }) => {
        const [desk, site] = [deskFolder(root), fileURLToPath(outDir)];
        const cards = fileURLToPath(new URL('tocsin-cards', cacheDir));
        files = { desk, site, tickets: ticketFile(cacheDir), cards, now: 0 };
      },
      'astro:build:start': () => {
        files.now = readingTime();
        // Whatever reads the time from here on reads the same.
        process.env.TOCSIN_AT = instantText(files.now);
      },
      // The first moment at which the folder of the site is empty.
      'astro:build:setup': () => {
        worker = new Worker(new URL('machine-files.ts', import.meta.url), { workerData: files });
        written = once(worker, 'exit');
        // Failures are heard of at the end; and a build that fails does not wait for the thread.
        written.catch(() => undefined);
        worker.unref();
      },
      'astro:build:done': async () => {
        worker.ref();
        await written;
      },
    },
  };
}
