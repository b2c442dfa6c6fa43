import { describe, expect, it } from 'vitest';
import { statuses } from '../../../../scripts/ticket/record/life-cycle.ts';
import { visibleTicket } from '../../../../scripts/ticket/record/visibility.ts';
import type { TicketRecord } from '../../../../scripts/ticket/ticket.ts';
import { words } from '../../../../scripts/words/words.ts';
import { afterwards, freshTicket, settingOf, ticketIn } from '../../../testing/tickets.ts';
import { progressView } from './progress.ts';

const { ticket: labels, site } = words('en');
const progress = (ticket: TicketRecord) => progressView(settingOf(), visibleTicket(ticket));
const states = (ticket: TicketRecord) => progress(ticket).steps.map(({ state }) => state);

describe('the five steps', () => {
  it.each([
    ['received', ['current', 'ahead', 'ahead', 'ahead', 'ahead']],
    ['acknowledged', ['done', 'current', 'ahead', 'ahead', 'ahead']],
    ['assessing', ['done', 'done', 'current', 'ahead', 'ahead']],
    ['needs_information', ['done', 'done', 'current', 'ahead', 'ahead']],
    ['mitigating', ['done', 'done', 'skipped', 'current', 'ahead']],
    ['closed', ['done', 'done', 'skipped', 'skipped', 'current']],
  ] as const)('of a ticket that is %s', (status, expected) => {
    expect(states(ticketIn(status))).toEqual(expected);
  });

  it('have one that is current whatever has happened, and a moment for each that was reached', () => {
    const again = afterwards(ticketIn('closed'), '/reopen');
    for (const ticket of [...statuses.map(ticketIn), again]) {
      const { steps } = progress(ticket);
      expect(steps.filter(({ state }) => state === 'current')).toHaveLength(1);
      expect(steps.map(({ moment }) => moment !== null)).toEqual(
        steps.map(({ state }) => state === 'done' || state === 'current'),
      );
    }
  });

  it('tell of a question within the step that it interrupts, and of the outcome', () => {
    const details = (ticket: TicketRecord) => progress(ticket).steps.flatMap(({ detail }) => detail ?? []);
    expect(details(ticketIn('needs_information'))).toEqual([labels.status.needs_information.label]);
    expect(details(ticketIn('closed'))).toEqual([labels.outcome.resolved.label]);
    expect(details(freshTicket())).toEqual([]);
  });

  it.each(statuses)('are followed by what comes next: %s', (status) => {
    expect(progress(ticketIn(status)).next).toBe(site.ticket.waitsFor[status]);
  });
});
