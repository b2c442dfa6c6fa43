import { describe, expect, it } from 'vitest';
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { TicketRecord } from '../../../scripts/ticket/ticket.ts';
import { words } from '../../../scripts/words/words.ts';
import { canaryReport, freshTicket, settingOf } from '../../testing/tickets.ts';
import { topics } from '../feeds/channels.ts';
import { topicFeedPage } from './address.ts';
import { listedTopics, subscribeView } from './subscribe.ts';

const setting = settingOf(undefined, 'fr');
const viewOf = (tickets: readonly TicketRecord[]) => subscribeView(setting, tickets.map(visibleTicket));
const publicly = (sequence: number, offer: string) =>
  freshTicket({ sequence, report: canaryReport('some', { disclosure: 'public', offers: [{ id: offer }] }) });

describe('the feeds', () => {
  it('are all that there are, each once, by the address that other programs take', () => {
    const tickets = [publicly(1, 'one'), publicly(2, 'two')].map(visibleTicket);
    const copied = subscribeView(setting, tickets).groups.flatMap(({ rows }) =>
      rows.map((row) => row.copied),
    );
    const named = [...topics(tickets).keys()].map(
      (name) => `https://desk.example/desk/fr/${topicFeedPage(name)}`,
    );
    expect(copied).toEqual(expect.arrayContaining([...named, 'https://desk.example/desk/fr/feed.xml']));
    expect(new Set(copied).size).toBe(copied.length);
    expect(copied).toHaveLength(named.length + 3);
  });

  it('name no offer and no publisher under embargo', () => {
    const { groups } = viewOf([freshTicket()]);
    const named = groups.filter(({ name }) => name === 'offer' || name === 'publisher');
    expect(named.map(({ rows }) => rows)).toEqual([[], []]);
  });

  it('list the offers with the most tickets, and say how many are left', () => {
    const many = Array.from({ length: listedTopics + 1 }, (_, place) =>
      publicly(place + 1, `offer-${place}`),
    );
    const { groups } = viewOf([...many, publicly(100, 'offer-40')]);
    const offers = groups.find(({ name }) => name === 'offer');
    expect(offers?.rows).toHaveLength(listedTopics);
    expect(offers?.rows[0]?.label).toBe('offer-40');
    expect(offers?.more).toBe(words('fr').subscribe.more(1));
  });
});

it('leads to the discussions where there is a forge', () => {
  expect(viewOf([]).discussions).toBeNull();
  const repository = 'https://forge.example/octo/desk';
  expect(subscribeView({ ...setting, repository }, []).discussions).toBe(`${repository}/pulls`);
});
