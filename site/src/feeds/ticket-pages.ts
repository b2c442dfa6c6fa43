// All tickets as data, in pages: a page has the tickets whose records lie in one folder, so that older pages hardly change.
import { receiptOrder, recordPath } from '../../../scripts/ticket/number.ts';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { ticketsFolder } from '../view/address.ts';
import type { Setting } from '../view/setting.ts';
import { jsonFile, type MachineFile } from './machine-file.ts';

interface TicketPage {
  path: string;
  tickets: VisibleTicket[];
}

/** `tickets.json`, which is the latest page and says where all of them are; and each page at an address of its own. */
export function ticketPageFiles(setting: Setting, tickets: readonly VisibleTicket[]): MachineFile[] {
  const pages = ticketPages(tickets);
  return [
    jsonFile('tickets.json', () => ({
      pages: pages.map((page) => ({ url: `${setting.desk.site}${page.path}`, count: page.tickets.length })),
      tickets: pages[0]?.tickets ?? [],
    })),
    ...pages.map((page) => jsonFile(page.path, () => page.tickets)),
  ];
}

/** The latest page first, its tickets in the order of their numbers. */
function ticketPages(tickets: readonly VisibleTicket[]): TicketPage[] {
  const pages = new Map<string, VisibleTicket[]>();
  for (const ticket of tickets.toSorted(byReceipt)) {
    const path = pagePath(ticket.number);
    const page = pages.get(path) ?? [];
    page.push(ticket);
    pages.set(path, page);
  }
  return Array.from(pages, ([path, some]) => ({ path, tickets: some })).reverse();
}

const folder = /^tickets\/(\d+)\/(\d+)xxx\//;

// The page of `tickets/2026/0xxx/SEC-2026-000045-D.yaml` is `tickets/2026/0xxx.json`.
function pagePath(number: string): string {
  const [, year, thousand] = folder.exec(recordPath(number)) ?? [];
  return `${ticketsFolder}${year}/${thousand}xxx.json`;
}

function byReceipt({ number: one }: VisibleTicket, { number: other }: VisibleTicket): number {
  return receiptOrder(one, other);
}
