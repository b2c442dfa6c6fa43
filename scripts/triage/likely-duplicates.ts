// Tickets that probably tell of the same event. For staff only: to a publisher it would give away other reports.
import { distance } from 'fastest-levenshtein';
import { nameKey } from '../ticket/name.ts';
import type { TicketRecord } from '../ticket/ticket.ts';

type AnyReport = TicketRecord['report'];

export interface LikelyDuplicate {
  number: string;
  because: 'same-cve' | 'same-offer-and-title';
}

/** The other tickets with a CVE in common, or with an offer in common and nearly the same title. */
export function likelyDuplicates(ticket: TicketRecord, others: Iterable<TicketRecord>): LikelyDuplicate[] {
  const found: LikelyDuplicate[] = [];
  for (const { number, report } of others) {
    if (number === ticket.number) continue;
    const because = likeness(ticket.report, report);
    if (because) found.push({ number, because });
  }
  return found;
}

// Of a sealed report nothing is known that another could be like.
function likeness(one: AnyReport, other: AnyReport): LikelyDuplicate['because'] | null {
  if (shares(one.cve, other.cve)) return 'same-cve';
  const hasSameOffer = shares(offerIds(one), offerIds(other));
  return hasSameOffer && areNearlyEqual(one.title ?? '', other.title ?? '') ? 'same-offer-and-title' : null;
}

function shares(some: readonly string[] = [], others: readonly string[] = []): boolean {
  return some.some((each) => others.includes(each));
}

function offerIds({ offers = [] }: AnyReport): string[] {
  return offers.map(({ id }) => nameKey(id));
}

// One letter in five may differ, once case, accents and punctuation are set aside.
function areNearlyEqual(one: string, other: string): boolean {
  const [first, second] = [bare(one), bare(other)];
  return distance(first, second) <= Math.max(first.length, second.length) / 5;
}

function bare(title: string): string {
  return title
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
