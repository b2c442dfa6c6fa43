import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { type VisibleTicket, visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { words } from '../../../scripts/words/words.ts';
import {
  afterwards,
  canaryRemarks,
  canaryReport,
  desk,
  freshTicket,
  settingOf,
} from '../../testing/tickets.ts';
import { atomText } from './atom.ts';
import { ticketFeed, topicFeed, topicName, topics, wholeFeed, wholeJsonFeed } from './channels.ts';
import { feedLength, latestEvents } from './event.ts';
import { hostileTexts } from './hostile.testing.ts';
import { jsonFeed } from './json-feed.ts';

const setting = settingOf();
const embargoed = afterwards(
  freshTicket({ sequence: 2, report: canaryReport('secret-two') }),
  ...canaryRemarks('secret-two'),
);
const open = afterwards(
  freshTicket({ sequence: 3, report: canaryReport('shown-three', { disclosure: 'public' }) }),
  ...canaryRemarks('shown-three'),
);
const tickets = [embargoed, open].map(visibleTicket);

const atomOf = (some: readonly VisibleTicket[]) => parseAtomFeed(atomText(wholeFeed(setting, some)));
const itemsOf = (some: readonly VisibleTicket[]) =>
  parseJsonFeed(JSON.stringify(jsonFeed(wholeJsonFeed(setting, some)))).items ?? [];

describe('the feed of the desk', () => {
  it('is Atom, and names itself and the page for people', () => {
    const feed = atomOf(tickets);
    expect(feed).toMatchObject({
      id: 'https://desk.example/desk/feed.xml',
      title: { value: 'Desk of the tests – All tickets' },
      updated: '2026-06-09T17:09:00Z',
      authors: [{ name: 'Desk of the tests' }],
    });
    expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', 'https://desk.example/desk/feed.xml'],
      ['alternate', 'https://desk.example/desk/'],
    ]);
  });

  it('tells each event under an identifier that stays', () => {
    const [entry] = atomOf([visibleTicket(open)]).entries ?? [];
    expect(entry).toMatchObject({
      id: 'tag:desk.example,2026-06-09:SEC-2026-000003-V/en/9',
      title: { value: `${open.number}: ${words('en').ticket.did.offer_action_set} – shown-three-title` },
      published: '2026-06-09T17:09:00Z',
      updated: '2026-06-09T17:09:00Z',
      authors: [{ name: 'alice' }],
      categories: [{ term: 'vulnerability' }, { term: 'severity-high' }],
    });
    expect(entry?.links?.[0]?.href).toBe(`https://desk.example/desk/tickets/${open.number}/`);
    expect(entry?.content?.value).toContain('shown-three-customer-impact');
    const later = visibleTicket(afterwards(open, '/close resolved Done.'));
    const ids = atomOf([later]).entries?.map(({ id }) => id);
    expect(ids).toEqual([
      'tag:desk.example,2026-06-09:SEC-2026-000003-V/en/10',
      ...(atomOf([visibleTicket(open)]).entries?.map(({ id }) => id) ?? []),
    ]);
  });

  it('is the same as JSON Feed', () => {
    const feed = parseJsonFeed(JSON.stringify(jsonFeed(wholeJsonFeed(setting, tickets))));
    expect(feed).toMatchObject({
      title: 'Desk of the tests – All tickets',
      home_page_url: 'https://desk.example/desk/',
      feed_url: 'https://desk.example/desk/feed.json',
      language: 'en',
    });
    const entries = atomOf(tickets).entries ?? [];
    expect(feed.items?.map(({ id, title, content_text }) => [id, title, content_text])).toEqual(
      entries.map(({ id, title, content }) => [id, title?.value, content?.value]),
    );
  });

  it('leaves out what the staff tell one another', () => {
    const told = latestEvents(tickets).map(({ ticket, position }) => ticket.history[position]?.did);
    expect(told).not.toContain('noted');
    expect(told).not.toContain('assigned');
    expect(told).toContain('received');
  });

  it('shows nothing of an embargoed report, and all that may be seen of a public one', () => {
    const texts = [atomText(wholeFeed(setting, tickets)), JSON.stringify(itemsOf(tickets))];
    for (const text of texts) {
      expect(text).not.toContain('secret-');
      expect(text).not.toMatch(/shown-three-(?:note|assignee)/);
      expect(text).toContain('shown-three-conclusion');
    }
  });

  it('is valid before anything has happened, and does not change from day to day', () => {
    const [one, other] = ['2026-06-10T09:00:00Z', '2026-06-11T09:00:00Z'].map((now) =>
      atomText(wholeFeed(settingOf(now), [])),
    );
    expect(one).toBe(other);
    expect(parseAtomFeed(one ?? '')).toMatchObject({ updated: '1970-01-01T00:00:00Z' });
  });

  it('has other identifiers and words in French', () => {
    const feed = parseAtomFeed(atomText(wholeFeed(settingOf(undefined, 'fr'), tickets)));
    expect(feed.id).toBe('https://desk.example/desk/fr/feed.xml');
    expect(feed.entries?.[0]?.id).toBe('tag:desk.example,2026-06-09:SEC-2026-000002-X/fr/9');
    expect(feed.entries?.[0]?.title?.value).toContain(words('fr').ticket.did.offer_action_set);
  });
});

describe('the order of events', () => {
  it('is by time, then by number, and within a ticket by its history', () => {
    const events = latestEvents(tickets).map(({ at, ticket, position }) => ({
      at,
      number: ticket.number,
      position,
    }));
    const sorted = events.toSorted(
      (one, other) =>
        other.at - one.at || (one.number < other.number ? -1 : 1) || other.position - one.position,
    );
    expect(events).toEqual(sorted);
    expect(latestEvents(tickets.toReversed())).toEqual(latestEvents(tickets));
  });

  it('is that of all events, of which the latest are told', () => {
    const many = Array.from({ length: 30 }, (_, place) =>
      visibleTicket(
        afterwards(
          freshTicket({ sequence: place + 1, receivedAt: `2026-06-${10 + (place % 7)}T10:00:00-07:00` }),
          '/ack P2 high',
          '/assess',
        ),
      ),
    );
    const expected = many
      .flatMap(({ number, history }) => history.map(({ at }, position) => ({ number, at, position })))
      .sort(
        (one, other) =>
          Date.parse(other.at) - Date.parse(one.at) ||
          one.number.localeCompare(other.number) ||
          other.position - one.position,
      )
      .slice(0, feedLength);
    expect(latestEvents(many).map(({ ticket, position }) => [ticket.number, position])).toEqual(
      expected.map(({ number, position }) => [number, position]),
    );
  });
});

describe('the other feeds', () => {
  const named = [
    topicName({ kind: 'offer', value: 'shown-three-offer' }),
    topicName({ kind: 'publisher', value: 'shown-three-publisher' }),
  ];

  it('are one for each category, severity, offer and publisher that may be seen, and ticket', () => {
    expect([...topics(tickets).keys()]).toEqual([
      'vulnerability',
      'security_incident',
      'severity-critical',
      'severity-high',
      'severity-medium',
      'severity-low',
      'severity-none',
      ...named,
    ]);
    const numbers = Array.from(topics(tickets), ([name, group]) => [
      name,
      topicFeed(setting, name, group).entries.length > 0,
    ]);
    expect(numbers.filter(([, isSome]) => isSome).map(([name]) => name)).toEqual([
      'vulnerability',
      'severity-high',
      ...named,
    ]);
    const feed = ticketFeed(setting, visibleTicket(open));
    expect(feed.self).toBe(`https://desk.example/desk/tickets/${open.number}/feed.xml`);
    expect(new Set(feed.entries.map(({ page }) => page)).size).toBe(1);
  });
});

it('has no feed of what spam names', () => {
  const report = canaryReport('spam', { disclosure: 'public' });
  const spam = visibleTicket(afterwards(freshTicket({ report }), '/close spam'));
  expect([...topics([spam]).values()].map(({ topic }) => topic.kind)).not.toContain('offer');
});

describe('hostile texts', () => {
  it.each(hostileTexts)('%j is read back as it was, or without what XML cannot hold', (text) => {
    const ticket = {
      ...visibleTicket(open),
      report: { ...visibleTicket(open).report, title: text },
    };
    const named = { ...setting, desk: { ...desk, name: text } };
    const xml = atomText(wholeFeed(named, [ticket]));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    expect(xml.isWellFormed()).toBe(true);
    expect(xml.match(/<entry>/g)).toHaveLength(8);
    const readable = (from: string) => from.replaceAll(/[^\p{L}\p{N}<>&]/gu, '');
    expect(readable(parseAtomFeed(xml).entries?.[0]?.title?.value ?? '')).toContain(readable(text));
    expect(itemsOf([ticket])[0]?.title).toContain(text);
  });
});
