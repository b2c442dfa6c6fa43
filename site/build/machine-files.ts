// Writes what machines get of every ticket, and of every advisory, beside the build and on a thread of its own; run as a worker.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { signerOf } from '../src/advisories/signer.ts';
import type { MachineFile } from '../src/feeds/machine-file.ts';
import { ticketFiles } from '../src/feeds/ticket-files.ts';
import { readDesk } from '../src/load/desk-folder.ts';
import { repositoryAddress } from '../src/load/repository.ts';
import { cachedTickets } from '../src/load/ticket-cache.ts';
import type { Setting } from '../src/view/setting.ts';

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
const signer = await signerOf(given.now);
const settings = desk.languages.map(
  (language): Setting => ({
    ...{ desk, language, now: given.now, signer },
    base: new URL(desk.site).pathname,
    repository: repositoryAddress(),
  }),
);

// One ticket after the other: all of them, with all that is made of them, would take more room than the site itself.
for (const { ticket } of cachedTickets({ file: given.tickets }))
  if (ticket !== null) for (const file of ticketFiles(settings, ticket)) await write(file);

async function write([path, text]: MachineFile): Promise<void> {
  const file = join(given.site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await text());
}
