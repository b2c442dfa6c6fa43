// The one loader: reads the desk and its records for Astro's content layer, and keeps up with them while `dev` runs.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { configurationPath } from '../../../scripts/ticket/desk/configuration.ts';
import { sampleMark } from '../../../scripts/ticket/desk/sample-mark.ts';
import { readRecord } from '../../../scripts/ticket/record/record.ts';
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { DeskConfiguration } from '../../../scripts/ticket/ticket.ts';
import { type DeskFile, deskFolder, problemLine, readDesk } from './desk-folder.ts';
import { type Logo, readLogo } from './logo.ts';
import { idOf, isRecordFile, pathInDesk, recordBytes, recordFiles, ticketsFolder } from './record-files.ts';
import {
  type CachedTicket,
  type CachePlace,
  cachedText,
  cachedTickets,
  ticketFile,
  writeTickets,
} from './ticket-cache.ts';

/** Where the tickets are that were read: in a build, the content layer learns that they changed, and no more. */
export type TicketsEntry = CachePlace;

/** `base` is the path that the site lives under; `isWatched` says that what was read may change at any time. */
export type DeskEntry = {
  configuration: DeskConfiguration;
  base: string;
  logo: Logo | null;
  isWatched: boolean;
  /** Whether all that the desk shows is sample data. */
  isSample: boolean;
};

/** What records are read with. */
interface Reader {
  context: LoaderContext;
  folder: string;
  file: DeskFile;
}

const isConfiguration = (path: string) => path === configurationPath;

/** The configuration, under the id `desk`. */
export const deskLoader: Loader = {
  name: 'desk',
  load: async (context) => {
    const folder = folderOf(context);
    const read = () => keepDesk(reader(context, folder));
    read();
    watch(context, { folder, path: configurationPath, isMeant: isConfiguration, reload: read });
  },
};

/** The records: all of them under the id `tickets`. */
export const ticketLoader: Loader = {
  name: 'tickets',
  load: async (context) => {
    const folder = folderOf(context);
    const read = () => readAll(reader(context, folder));
    const readAgain = (path: string) => readOneAgain(reader(context, folder), path);
    read();
    watch(context, { folder, path: ticketsFolder, isMeant: isRecordFile, reload: readAgain });
    watch(context, { folder, path: configurationPath, isMeant: isConfiguration, reload: read });
  },
};

function folderOf({ config }: LoaderContext): string {
  return deskFolder(config.root);
}

function reader(context: LoaderContext, folder: string): Reader {
  return { context, folder, file: readDesk(folder) };
}

function keepDesk({ context, folder, file }: Reader): void {
  const { store, config, watcher, logger } = context;
  const { time, calendars, ...configuration } = file.desk;
  const { logo, problems } = readLogo(folder, file);
  for (const problem of problems) logger.error(problemLine(problem));
  const isSample = existsSync(join(folder, sampleMark));
  store.set({
    id: 'desk',
    data: { configuration, base: config.base, logo, isWatched: watcher !== undefined, isSample },
  });
}

function readAll(reader: Reader): void {
  keep(
    reader,
    recordFiles(reader.folder).flatMap((path) => readOne(reader, path) ?? []),
  );
}

function readOneAgain(reader: Reader, path: string): void {
  const place = reader.context.store.get<TicketsEntry>('tickets')?.data;
  const others = [...(place ? cachedTickets(place) : [])].filter(({ id }) => id !== idOf(path));
  keep(reader, [...others, ...(readOne(reader, path) ?? [])]);
}

function readOne({ context: { logger }, folder, file }: Reader, path: string): [CachedTicket] | null {
  const bytes = recordBytes(folder, path);
  if (bytes === null) return null;
  const { content, problems } = readRecord(path, bytes, file.desk);
  for (const problem of problems) logger.error(problemLine(problem));
  return [{ id: idOf(path), ticket: content && visibleTicket(content) }];
}

function keep({ context }: Reader, all: readonly CachedTicket[]): void {
  const { store, config, watcher } = context;
  const text = cachedText(all);
  if (watcher) return void store.set({ id: 'tickets', data: { text } });
  const file = ticketFile(config.cacheDir);
  writeTickets(file, text);
  store.set({ id: 'tickets', data: { file } });
}

interface Watch {
  folder: string;
  /** What to watch, a file or a folder, from the folder of the desk. */
  path: string;
  isMeant: (path: string) => boolean;
  /** Called with every file that was added, changed or removed. What it throws is told, and ends nothing. */
  reload: (path: string) => void;
}

// A build has no watcher.
function watch({ watcher, logger }: LoaderContext, { folder, path, isMeant, reload }: Watch): void {
  const told = (file: string) => {
    const changed = pathInDesk(folder, file);
    if (isMeant(changed)) attempt(() => reload(changed), logger);
  };
  watcher?.add(join(folder, path));
  for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, told);
}

function attempt(action: () => void, logger: LoaderContext['logger']): void {
  try {
    action();
  } catch (error) {
    logger.error(error instanceof Error ? error.message : String(error));
  }
}
