// Builds the pages of tickets that changed, keeps the others, and has what machines get of each written beside it.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { instantText } from '../scripts/ticket/instant.ts';
import { basis } from './basis.ts';
import { dated } from './dated.ts';
import { type Left, leaveNote, type Pages, type Places, sweep, takeNote } from './kept.ts';
import { leftAdvisories } from './left.ts';
import type { MachineFiles } from './machine-files.ts';
import { deskFolder } from './src/load/desk-folder.ts';
import { readingTime } from './src/load/reading-time.ts';
import { ticketFile } from './src/load/ticket-file.ts';
import { ticketsFolder } from './src/view/address.ts';

const pageRoute = '/[...language]/tickets/[number]';

interface Building extends Places {
  desk: string;
  /** The file of the tickets that were read. */
  tickets: string;
  basis: string;
  /** Epoch milliseconds: when the records are read. */
  now: number;
  left: Left;
  /** The files of advisories that it left as well, by their paths. */
  advisories: ReadonlySet<string>;
  /** The pages of this build, and the numbers of the tickets that it leaves alone. */
  pages: Pages;
  kept: ReadonlySet<string>;
  writing: Writing;
}

/** The work on the files for machines: `done` is settled when all of them are there. */
interface Writing {
  done: Promise<unknown>;
  stop: () => Promise<unknown>;
}

interface Folders extends Places {
  root: URL;
  tickets: string;
}

export interface TicketPages extends AstroIntegration {
  /** The addresses of all of them below the site, kept ones too: Astro tells of those alone that it made. */
  addresses: () => string[];
}

export function tickets(): TicketPages {
  let folders: Folders;
  let building: Building;
  return {
    name: 'tickets',
    addresses: () => [...building.pages.keys()].map((folder) => `${folder}/`),
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // What an earlier build left is for this one to sweep.
        if (command === 'build') updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:config:done': ({ config: { root, outDir, cacheDir } }) => {
        const note = fileURLToPath(new URL('tocsin-pages.json', cacheDir));
        folders = { root, site: fileURLToPath(outDir), note, tickets: ticketFile(cacheDir) };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        building = begun(folders);
        setPrerenderer((usual) => prerenderer(usual, building));
      },
      'astro:build:done': async () => {
        await building.writing.done;
        leaveNote(building, building.basis, building.pages);
      },
    },
  };
}

const notYet: Writing = { done: Promise.resolve(), stop: () => Promise.resolve() };

function begun({ root, site, note, tickets }: Folders): Building {
  const now = readingTime();
  // Whatever reads the time from here on reads the same.
  process.env.TOCSIN_AT = instantText(now);
  const desk = deskFolder(root);
  const made = basis(fileURLToPath(new URL('..', root)), desk);
  const left = takeNote({ site, note }, made);
  const advisories = new Set(left.time === null ? [] : leftAdvisories(site));
  const ofTickets = [...left.pages.keys()].flatMap((folder) => [folder, dataOf(folder)]);
  sweep(site, new Set([...ofTickets, ...advisories]));
  const nothing = { pages: new Map(), kept: new Set<string>(), writing: notYet };
  return { site, note, tickets, desk, now, left, advisories, basis: made, ...nothing };
}

function prerenderer(usual: AstroPrerenderer, building: Building): AstroPrerenderer {
  return {
    ...usual,
    getStaticPaths: async () => {
      const paths = await usual.getStaticPaths();
      building.pages = new Map(
        paths.filter(isOfTicket).map(({ pathname, cacheKey = '' }) => [folderOf(pathname), cacheKey]),
      );
      building.kept = keptOf(building);
      building.writing = machineFiles(building);
      return paths.filter((path) => !isOfTicket(path) || !building.kept.has(numberOf(path.pathname)));
    },
    render: (request, options) =>
      usual.render(request, options).catch(async (error) => {
        await building.writing.stop();
        throw error;
      }),
  };
}

function isOfTicket({ route }: PathWithRoute): boolean {
  return route.route === pageRoute;
}

/** The path of a page as a folder of the site: `fr/tickets/SEC-2026-000045-D`. */
function folderOf(pathname: string): string {
  return pathname.replaceAll(/^\/|\/$/g, '');
}

function numberOf(pathname: string): string {
  return folderOf(pathname).split('/').at(-1) ?? '';
}

function dataOf(folder: string): string {
  return `${ticketsFolder}${numberOf(folder)}.json`;
}

/** A ticket is kept when each of its pages is, and says from now on that it is of this build. What nobody has is removed. */
function keptOf({ site, desk, left, pages, now }: Building): ReadonlySet<string> {
  const lost = new Set<string>();
  for (const [folder, key] of pages)
    if (key === '' || left.pages.get(folder) !== key) lost.add(numberOf(folder));
  const numbers = new Set([...pages.keys()].map(numberOf));
  for (const folder of left.pages.keys()) {
    if (pages.has(folder)) continue;
    rmSync(join(site, folder), { recursive: true, force: true });
    if (!numbers.has(numberOf(folder))) rmSync(join(site, dataOf(folder)), { force: true });
  }
  const candidates = [...pages.keys()].filter((folder) => !lost.has(numberOf(folder)));
  for (const folder of dated({ site, desk, from: left.time, to: now }, candidates))
    lost.add(numberOf(folder));
  return new Set(candidates.map(numberOf).filter((number) => !lost.has(number)));
}

function machineFiles({ desk, site, tickets, kept, advisories, now }: Building): Writing {
  const workerData: MachineFiles = { desk, site, tickets, kept, advisories, now };
  const worker = new Worker(new URL('machine-files.ts', import.meta.url), { workerData });
  const done = new Promise((resolve, reject) => worker.once('error', reject).once('exit', resolve));
  return { done, stop: () => worker.terminate() };
}
