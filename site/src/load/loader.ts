// The one loader: reads the desk and its records into Astro's content layer, and keeps up with them while `dev` runs.
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { configurationPath } from '../../../scripts/ticket/configuration.ts';
import { readRecord } from '../../../scripts/ticket/record.ts';
import type { DeskConfiguration } from '../../../scripts/ticket/ticket.ts';
import { type VisibleTicket, visibleTicket } from '../../../scripts/ticket/visibility.ts';
import { type DeskFile, deskFolder, problemLine, readDesk } from './desk-folder.ts';
import { idOf, isRecordFile, recordBytes, recordFiles, ticketsFolder } from './record-files.ts';
import { rulesText } from './rules.ts';
import { watch } from './watch.ts';

/**
 * What the content layer keeps of a record: what everybody may see, and no more; null for one with a problem. As JSON,
 * since Astro would otherwise take each value of each ticket apart, put it together again, and hold all of it twice.
 */
export type TicketEntry = { json: string | null };

export function ticketIn({ json }: TicketEntry): VisibleTicket | null {
  return json === null ? null : JSON.parse(json);
}

/** `base` is the path that the site lives under; `isWatched` says that what was read may change at any time. */
export type DeskEntry = { configuration: DeskConfiguration; base: string; isWatched: boolean };

/** What records are read with; `basis` changes with the configuration and with the rules. */
interface Reader {
  context: LoaderContext;
  folder: string;
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

/** The records, each under its number. */
export const ticketLoader: Loader = {
  name: 'tickets',
  load: async (context) => {
    const folder = folderOf(context);
    const read = () => readAll(reader(context, folder));
    const readAgain = (path: string) => readOne(reader(context, folder), path);
    read();
    watch(context, { folder, path: ticketsFolder, isMeant: isRecordFile, reload: readAgain });
    watch(context, { folder, path: configurationPath, isMeant: isConfiguration, reload: read });
  },
};

function folderOf({ config }: LoaderContext): string {
  return deskFolder(config.root);
}

function reader(context: LoaderContext, folder: string): Reader {
  const { config, generateDigest } = context;
  const file = readDesk(folder);
  const rules = rulesText(fileURLToPath(new URL('..', config.root)));
  return { context, folder, file, basis: generateDigest(`${rules}\n${file.text}`) };
}

function keepDesk({ store, config, watcher }: LoaderContext, { desk }: DeskFile): void {
  const { time, times, ...configuration } = desk;
  store.set({
    id: 'desk',
    data: { configuration, base: config.base, isWatched: watcher !== undefined },
  });
}

function readAll(reader: Reader): void {
  const { context, folder } = reader;
  const paths = recordFiles(folder);
  const present = new Set(paths.map(idOf));
  for (const id of context.store.keys()) if (!present.has(id)) context.store.delete(id);
  for (const path of paths) readOne(reader, path);
}

// A record with a problem is read every time, so that every build tells of it.
function readOne({ context, folder, file, basis }: Reader, path: string): void {
  const { store, logger, generateDigest } = context;
  const id = idOf(path);
  const bytes = recordBytes(folder, path);
  if (bytes === null) {
    store.delete(id);
    return;
  }
  const digest = generateDigest(`${basis} ${bytes.toString('latin1')}`);
  const known = store.get<TicketEntry>(id);
  if (known?.digest === digest && typeof known.data.json === 'string') return;
  const { content, problems } = readRecord(path, bytes, file.desk);
  for (const problem of problems) logger.error(problemLine(problem));
  store.set({ id, data: { json: content && JSON.stringify(visibleTicket(content)) }, digest });
}
