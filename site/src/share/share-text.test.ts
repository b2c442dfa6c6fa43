import { describe, expect, it } from 'vitest';
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { Language, TicketRecord } from '../../../scripts/ticket/ticket.ts';
import { afterwards, canaryReport, freshTicket, settingOf } from '../../testing/tickets.ts';
import { shareText } from './share-text.ts';

const number = 'SEC-2026-000045-D';
const embargoed = freshTicket({ report: canaryReport('some') });
const open = freshTicket({ report: canaryReport('some', { disclosure: 'public' }) });
const disclosed = afterwards(embargoed, '/ack P2 high', '/disclose');

function textOf(ticket: TicketRecord, language: Language): string[] {
  return shareText(settingOf(undefined, language), visibleTicket(ticket)).map((text) =>
    text.replaceAll(/\s/g, ' '),
  );
}

describe.each<Language>(['en', 'fr'])('in %s', (language) => {
  it.each([
    ['public', open],
    ['disclosed', disclosed],
    ['disclosed and closed', afterwards(disclosed, '/close resolved Fixed.')],
  ])('a report that is %s is shared by its title', (_, ticket) => {
    const [title, description] = textOf(ticket, language);
    expect(title).toBe(`some-title (${number})`);
    expect(description).toMatch(/^some-title\. .*some-offer/);
  });

  it.each([
    ['under embargo', embargoed],
    ['closed under embargo', afterwards(embargoed, '/ack P2 high', '/close resolved Fixed.')],
    ['spam', afterwards(open, '/close spam')],
  ])('of a report that is %s, number and status are all there is', (_, ticket) => {
    const [title, description] = textOf(ticket, language);
    expect(title).toMatch(new RegExp(`^${number} – \\S`));
    expect(description).toContain(number);
    expect(`${title} ${description}`).not.toContain('some-');
  });
});
