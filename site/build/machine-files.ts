// Writes beside the build, on a thread of its own, what machines get of every ticket and advisory, and the share cards; run as a worker.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { VisibleTicket } from '../../scripts/ticket/record/visibility.ts';
import { signerOf } from '../src/advisories/signer.ts';
import type { MachineFile } from '../src/feeds/machine-file.ts';
import { ticketFiles } from '../src/feeds/ticket-files.ts';
import { readDesk } from '../src/load/desk-folder.ts';
import { readLogo } from '../src/load/logo.ts';
import { repositoryAddress } from '../src/load/repository.ts';
import { cachedTickets } from '../src/load/ticket-cache.ts';
import { type CardFile, deskCardFiles, ticketCardFiles } from '../src/share/card-files.ts';
import { cardedNumbers } from '../src/share/carded.ts';
import type { Setting } from '../src/view/setting.ts';
import { lookOf, writeShareCards } from './cards/share-cards.ts';

export interface MachineFiles {
  /** The folder of the desk, and the one of the built site. */
  desk: string;
  site: string;
  /** The file of what everybody may see of the tickets: these files know no more than that. */
  tickets: string;
  /** The folder of the share cards that earlier builds drew. */
  cards: string;
  /** Epoch milliseconds: when the records were read. */
  now: number;
}

const given: MachineFiles = workerData;
const deskFile = readDesk(given.desk);
const { desk } = deskFile;
const signer = await signerOf(given.now);
const settings = desk.languages.map(
  (language): Setting => ({
    ...{ desk, language, now: given.now, signer },
    base: new URL(desk.site).pathname,
    repository: repositoryAddress(),
  }),
);

for (const ticket of tickets()) for (const file of ticketFiles(settings, ticket)) await write(file);
const { logo } = readLogo(given.desk, deskFile);
const look = await lookOf(desk.brand?.colour, logo && Buffer.from(logo.base64, 'base64'));
await writeShareCards({ site: given.site, cache: given.cards }, look, cards());

// One ticket after the other: all of them, with all that is made of them, would take more room than the site itself.
function* tickets(): Generator<VisibleTicket> {
  for (const { ticket } of cachedTickets({ file: given.tickets })) if (ticket !== null) yield ticket;
}

function* cards(): Generator<CardFile> {
  yield* deskCardFiles(settings);
  const carded = cardedNumbers(tickets());
  for (const ticket of tickets()) if (carded.has(ticket.number)) yield* ticketCardFiles(settings, ticket);
}

async function write([path, text]: MachineFile): Promise<void> {
  const file = join(given.site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await text());
}
