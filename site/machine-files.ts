// Writes what machines get of every ticket, and of every advisory, beside the build and on a thread of its own; run as a worker.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { VisibleTicket } from '../scripts/ticket/visibility.ts';
import { advisoryOf } from './src/advisories/advisory.ts';
import { advisoryFiles } from './src/advisories/advisory-files.ts';
import { ticketData, ticketFiles } from './src/feeds/ticket-files.ts';
import { readDesk } from './src/load/desk-folder.ts';
import { repositoryAddress } from './src/load/repository.ts';
import { keptTickets } from './src/load/ticket-file.ts';
import { pageFolder } from './src/view/address.ts';
import type { Setting } from './src/view/setting.ts';

export interface MachineFiles {
  /** The folder of the desk, and the one of the built site. */
  desk: string;
  site: string;
  /** The file of what everybody may see of the tickets: these files know no more than that. */
  tickets: string;
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

// One ticket after the other: all of them, with all that is made of them, would take more room than the site itself.
for (const { ticket } of keptTickets({ file: given.tickets })) {
  if (ticket === null) continue;
  writeTicket(ticket);
  await writeAdvisory(ticket);
}

async function writeAdvisory(ticket: VisibleTicket): Promise<void> {
  const [own] = settings;
  const advisory = advisoryOf(ticket);
  if (!own || !advisory) return;
  for (const file of await advisoryFiles(own, advisory)) write(file);
}

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
