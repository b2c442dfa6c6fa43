// The one loader: reads the desk and its records for Astro's content layer, and keeps up with them while `dev` runs.
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { configurationPath } from '../../../scripts/ticket/configuration.ts';
import { readRecord } from '../../../scripts/ticket/record.ts';
import type { DeskConfiguration } from '../../../scripts/ticket/ticket.ts';
import { visibleTicket } from '../../../scripts/ticket/visibility.ts';
import { type DeskFile, deskFolder, problemLine, readDesk } from './desk-folder.ts';
import { idOf, isRecordFile, recordBytes, recordFiles, ticketsFolder } from './record-files.ts';
import { rulesText } from './rules.ts';
import { type Kept, type KeptPlace, keptText, keptTickets, ticketFile, writeTickets } from './ticket-file.ts';
import { watch } from './watch.ts';

/** Where the tickets are that were read: in a build, the content layer learns that they changed, and no more. */
export type TicketsEntry = KeptPlace;

/** `base` is the path that the site lives under; `isWatched` says that what was read may change at any time. */
export type DeskEntry = { configuration: DeskConfiguration; base: string; isWatched: boolean };

/** What records are read with; `basis` changes with the configuration and with the rules. */
interface Reader {
  context: LoaderContext;
  folder: string;
  /** Where a build keeps the tickets; null while files are watched. */
  kept: string | null;
  file: DeskFile;
  basis: string;
}

const isConfiguration = (path: string) => path === configurationPath;

/** The configuration, under the id `desk`. */
export const deskLoader: Loader = {
  name: 'desk',
  load: async (context) => {
    const folder = folderOf(context);
    const read = () => keepDesk(context, readDesk(folder));
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
  const { config, generateDigest, watcher } = context;
  const file = readDesk(folder);
  const kept = watcher ? null : ticketFile(config.cacheDir);
  const rules = rulesText(fileURLToPath(new URL('..', config.root)));
  return { context, folder, kept, file, basis: generateDigest(`${rules}\n${file.text}`) };
}

function keepDesk({ store, config, watcher }: LoaderContext, { desk }: DeskFile): void {
  const { time, times, ...configuration } = desk;
  store.set({
    id: 'desk',
    data: { configuration, base: config.base, isWatched: watcher !== undefined },
  });
}

function readAll(reader: Reader): void {
  const { folder } = reader;
  const known = knownTickets(reader);
  keep(
    reader,
    recordFiles(folder).flatMap((path) => readOne(reader, path, known.get(idOf(path))) ?? []),
  );
}

function readOneAgain(reader: Reader, path: string): void {
  const known = knownTickets(reader);
  const read = readOne(reader, path, known.get(idOf(path)));
  known.delete(idOf(path));
  keep(reader, [...known.values(), ...(read ? [read] : [])]);
}

// In doubt none: then all records are read.
function knownTickets({ context, kept }: Reader): Map<string, Kept> {
  const place = kept === null ? context.store.get<TicketsEntry>('tickets')?.data : { file: kept };
  try {
    return new Map(place && keptTickets(place).map((one) => [one.id, one]));
  } catch {
    return new Map();
  }
}

// A record with a problem is read every time, so that every build tells of it.
function readOne({ context, folder, file, basis }: Reader, path: string, known?: Kept): Kept | null {
  const { logger, generateDigest } = context;
  const bytes = recordBytes(folder, path);
  if (bytes === null) return null;
  const digest = generateDigest(`${basis} ${bytes.toString('latin1')}`);
  if (known?.digest === digest && known.ticket !== null) return known;
  const { content, problems } = readRecord(path, bytes, file.desk);
  for (const problem of problems) logger.error(problemLine(problem));
  return { id: idOf(path), digest, ticket: content && visibleTicket(content) };
}

function keep({ context, kept }: Reader, all: readonly Kept[]): void {
  const { store, generateDigest } = context;
  const text = keptText(all);
  if (kept !== null) writeTickets(kept, text);
  const digests = all.map(({ id, digest }) => `${id} ${digest}`);
  const digest = generateDigest([String(kept), ...digests].join('\n'));
  store.set({ id: 'tickets', data: kept === null ? { text } : { file: kept }, digest });
}
