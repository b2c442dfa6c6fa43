// The statistics of the desk that the site shows, worked out once for all that is made from them.
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { facts } from '../load/facts.ts';
import { type Statistics, statistics } from './data.ts';

let known: { tickets: readonly VisibleTicket[]; data: Statistics } | undefined;

export async function statisticsOfDesk(): Promise<Statistics> {
  const { tickets, desk, now } = await facts();
  if (known?.tickets !== tickets) known = { tickets, data: statistics(tickets, desk, now) };
  return known.data;
}
