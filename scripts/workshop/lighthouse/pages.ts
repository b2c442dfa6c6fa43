// Which pages are judged: one of each kind that many see.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parsedNumber } from '../../ticket/number.ts';

/** By name, with their paths below the top of the site. */
export function judgedPages(folder: string): Record<string, string> {
  const ticket = largestTicket(folder);
  return {
    home: '',
    'home in French': 'fr/',
    ...(ticket !== undefined && { 'a ticket': `tickets/${ticket}/` }),
    advisories: 'advisories/',
    wizard: 'report/',
    'how it works': 'how/next/',
  };
}

// The one with most to show.
function largestTicket(folder: string): string | undefined {
  const tickets = join(folder, 'tickets');
  const size = (name: string) => statSync(join(tickets, name, 'index.html')).size;
  return readdirSync(tickets, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && parsedNumber(entry.name) !== null)
    .map(({ name }) => name)
    .sort((one, other) => size(other) - size(one))[0];
}
