// The share card of a page: where it is, and what it says.
import { sha256 } from '#sha256';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { deskCardPage, fullAddress, ticketCardPage } from '../view/address.ts';
import type { Setting } from '../view/setting.ts';
import { type Card, deskCard, spokenCard, ticketCard } from './card.ts';

export interface CardView {
  /** With scheme and host, which chats insist on. */
  address: string;
  alt: string;
}

export function deskCardView(setting: Setting): CardView {
  return cardView(setting, deskCardPage, deskCard(setting));
}

export function ticketCardView(setting: Setting, ticket: VisibleTicket): CardView {
  return cardView(setting, ticketCardPage(ticket.number), ticketCard(setting, ticket));
}

// Chats keep a picture by its address, for weeks: one that says something else needs another.
function cardView(setting: Setting, page: string, card: Card): CardView {
  const edition = sha256(JSON.stringify([card, setting.desk.brand])).slice(0, 8);
  return { address: `${fullAddress(setting, page, setting.language)}?${edition}`, alt: spokenCard(card) };
}
