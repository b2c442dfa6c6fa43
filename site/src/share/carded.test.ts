import { expect, it } from 'vitest';
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { TicketRecord } from '../../../scripts/ticket/ticket.ts';
import { afterwards, canaryReport, freshTicket } from '../../testing/tickets.ts';
import { cardedNumbers } from './carded.ts';

const embargoed = freshTicket({ sequence: 1 });
const open = (sequence: number) =>
  freshTicket({ sequence, report: canaryReport('shown', { disclosure: 'public' }) });

function carded(tickets: readonly TicketRecord[], limit?: number): string[] {
  return [...cardedNumbers(tickets.map(visibleTicket), limit)];
}

it.each<[string, TicketRecord, boolean]>([
  ['open and under embargo', embargoed, true],
  ['closed under embargo', afterwards(embargoed, '/ack P2 high', '/close resolved Fixed.'), false],
  ['closed with an advisory', afterwards(open(1), '/ack P2 high', '/close resolved Fixed.'), true],
  ['closed, its advisory taken back', afterwards(open(1), '/ack P2 high', '/close informative'), false],
  ['spam', afterwards(open(1), '/close spam'), false],
])('a ticket that is %s: %j', (_, ticket, expected) => {
  expect(carded([ticket])).toEqual(expected ? [ticket.number] : []);
});

it('those where something happened last go before, whatever their order', () => {
  const early = freshTicket({ sequence: 1, receivedAt: '2026-06-09T10:00:00-07:00' });
  const late = freshTicket({ sequence: 2, receivedAt: '2026-06-09T17:30:00Z' });
  const latest = afterwards(early, { text: '/ack P2 high', at: '2026-06-09T11:00:00-07:00' });
  for (const tickets of [
    [early, late],
    [late, early],
  ])
    expect(carded(tickets, 1)).toEqual([late.number]);
  expect(carded([latest, late], 1)).toEqual([early.number]);
});
