// Writes what machines get of every ticket, and of every advisory, beside the build and on a thread of its own; run as a worker.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { VisibleTicket } from '../scripts/ticket/visibility.ts';
import { advisories } from './src/advisories/advisory.ts';
import { advisoryFiles } from './src/advisories/advisory-files.ts';
import { ticketData, ticketFiles } from './src/feeds/ticket-files.ts';
import { readDesk } from './src/load/desk-folder.ts';
import { repositoryAddress } from './src/load/repository.ts';
import { pageFolder } from './src/view/address.ts';
import type { Setting } from './src/view/setting.ts';

export interface MachineFiles {
  /** The folder of the desk, and the one of the built site. */
  desk: string;
  site: string;
  /** The text of `tickets.json`: these files know no more than it does. */
  tickets: string;
  /** The numbers of the tickets whose files an earlier build left as they have to be. */
  kept: ReadonlySet<string>;
  /** Epoch milliseconds: when the records were read. */
  now: number;
}

const given: MachineFiles = workerData;
const { desk } = readDesk(given.desk);
const settings = desk.languages.map(
  (language): Setting => ({
    ...{ desk, language, now: given.now },
    base: new URL(desk.site).pathname,
    repository: repositoryAddress(),
  }),
);

const tickets: VisibleTicket[] = JSON.parse(given.tickets);
for (const ticket of tickets) if (!given.kept.has(ticket.number)) writeTicket(ticket);
// These are made anew in every build: they are few, and none of them lies in the folder of a page.
const [own] = settings;
if (own)
  await Promise.all(advisories(tickets).map(async (one) => (await advisoryFiles(own, one)).map(write)));

function writeTicket(ticket: VisibleTicket): void {
  write(ticketData(ticket));
  for (const setting of settings) {
    const folder = pageFolder(setting);
    for (const [page, text] of ticketFiles(setting, ticket)) write([`${folder}${page}`, text]);
  }
}

function write([path, text]: readonly [string, string]): void {
  const file = join(given.site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
