// The share cards of a site: where each lies, and what it says.
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { deskCardPage, pageFolder, ticketCardPage } from '../view/address.ts';
import type { Setting } from '../view/setting.ts';
import { type Card, deskCard, ticketCard } from './card.ts';

export type CardFile = readonly [path: string, card: Card];

export function deskCardFiles(settings: readonly Setting[]): CardFile[] {
  return settings.map((setting) => [`${pageFolder(setting)}${deskCardPage}`, deskCard(setting)]);
}

export function ticketCardFiles(settings: readonly Setting[], ticket: VisibleTicket): CardFile[] {
  return settings.map((setting) => [
    `${pageFolder(setting)}${ticketCardPage(ticket.number)}`,
    ticketCard(setting, ticket),
  ]);
}
