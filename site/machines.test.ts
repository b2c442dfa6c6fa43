// What machines get from a built site: feeds, calendars, badges and data, read by parsers that are not ours.
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import nodeIcal from 'node-ical';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visibleTicket } from '../scripts/ticket/record/visibility.ts';
import { topics } from './src/feeds/channels.ts';
import { launchedBrowser } from './testing/browser.ts';
import { type Built, built } from './testing/build.ts';
import { textsIn } from './testing/pages.ts';
import { fileAt } from './testing/serve.ts';
import { afterwards, base, canaryRemarks, canaryReport, freshTicket } from './testing/tickets.ts';

// Two builds, or a browser that has to be unpacked first, on a busy machine. Milliseconds.
const patience = 240_000;
const builtAt = '2026-06-11T09:00:00-07:00';
const origin = 'https://desk.example';

const hostile = ']]></title><script>alert(1)</script>&"\' END:VEVENT';
const embargoed = afterwards(
  freshTicket({ sequence: 1, report: canaryReport('secret-one', { cve: ['CVE-2026-66666'] }) }),
  ...canaryRemarks('secret-one'),
);
const open = freshTicket({
  sequence: 2,
  report: canaryReport('shown-two', { disclosure: 'public', title: `shown-two-title ${hostile}` }),
});
const closed = afterwards(
  freshTicket({ sequence: 3, report: canaryReport('shown-three', { disclosure: 'public' }) }),
  '/ack P1 critical',
  '/note secret-three-note',
  '/close resolved shown-three-closing',
);
const tickets = [embargoed, open, closed];

let site: Built;
let again: Built;
let texts: Map<string, string>;

beforeAll(async () => {
  [site, again] = await Promise.all([
    built({ tickets }, builtAt),
    built({ tickets: tickets.toReversed() }, builtAt),
  ]);
  texts = textsIn(site.folder);
}, patience);
afterAll(() => {
  site.remove();
  again.remove();
});

const machines = /\.(?:xml|ics|svg|csv|json)$/;

function files(ending: RegExp): [string, string][] {
  return [...texts].filter(([path]) => ending.test(path) && path !== 'favicon.svg');
}

const ofDesk = ['feed.xml', 'feed.json', 'deadlines.ics', 'badges/overdue.svg'];
const ofTopics = ['vulnerability', 'security_incident', 'severity-critical', 'severity-none'];

describe('a build', () => {
  it.each(['', 'fr/'])(
    'has in %j a feed of everything and of each topic, a calendar and a badge',
    (folder) => {
      const expected = [...ofDesk, ...ofTopics.map((topic) => `feeds/${topic}.xml`)];
      expect([...texts.keys()]).toEqual(expect.arrayContaining(expected.map((path) => folder + path)));
    },
  );

  it('has the files of each ticket once: a feed, a calendar of what runs, a badge of what is public', () => {
    const names = ['feed.xml', 'deadlines.ics', 'badge.svg'];
    const had = [...texts.keys()].filter((path) =>
      names.some((name) => path.includes('tickets/') && path.endsWith(name)),
    );
    expect(had.toSorted()).toEqual(
      [
        ...[embargoed, open, closed].map(({ number }) => `tickets/${number}/feed.xml`),
        ...[embargoed, open].map(({ number }) => `tickets/${number}/deadlines.ics`),
        ...[open, closed].map(({ number }) => `tickets/${number}/badge.svg`),
      ].toSorted(),
    );
  });

  it('shows machines nothing that is hidden, and what may be seen', () => {
    const secret = /secret-|shown-[a-z]+-(?:note|assignee)|CVE-2026-66666/;
    const shown = files(machines).map(([path, text]) => [path, text.replaceAll('\r\n ', '')] as const);
    expect(shown.length).toBeGreaterThan(40);
    expect(shown.filter(([, text]) => secret.test(text)).map(([path]) => path)).toEqual([]);
    for (const path of ['feed.xml', 'fr/feed.json', 'feeds/severity-critical.xml'])
      expect(texts.get(path)).toContain('shown-three-closing');
  });

  it('is the same from the same records, whatever their order', () => {
    expect(Object.fromEntries(files(machines))).toEqual(
      Object.fromEntries(
        [...textsIn(again.folder)].filter(
          ([path]) => texts.has(path) && machines.test(path) && path !== 'favicon.svg',
        ),
      ),
    );
  });

  it('says which commit it was made from, and when', () => {
    const facts = JSON.parse(texts.get('build.json') ?? '');
    expect(facts.time).toBe('2026-06-11T16:00:00Z');
    expect(facts.commit === null || /^[0-9a-f]{40}$/.test(facts.commit)).toBe(true);
  });
});

describe('the feeds', () => {
  it('are Atom, and lead to themselves and to pages that are there', () => {
    const feeds = files(/\.xml$/).filter(([, text]) => text.includes('<feed '));
    const named = topics(tickets.map(visibleTicket)).size;
    expect(named).toBe(7 + 2 * 2);
    expect(feeds).toHaveLength(2 * (1 + named) + tickets.length);
    for (const [path, text] of feeds) {
      const { id, links = [], entries = [] } = parseAtomFeed(text);
      expect(id).toBe(`${origin}${base}${path}`);
      const addresses = [...links, ...entries.flatMap((entry) => entry.links ?? [])].map(({ href }) => href);
      expect(addresses.filter((address) => !isThere(address ?? ''))).toEqual([]);
      expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
    }
  });

  it('are JSON Feed 1.1', () => {
    for (const [path, text] of files(/feed\.json$/)) {
      const { version } = JSON.parse(text);
      const { feed_url, home_page_url, items = [] } = parseJsonFeed(text);
      expect(version).toBe('https://jsonfeed.org/version/1.1');
      expect(feed_url).toBe(`${origin}${base}${path}`);
      expect([home_page_url, ...items.map(({ url }) => url)].filter((url) => !isThere(url ?? ''))).toEqual(
        [],
      );
      expect(items.length).toBeGreaterThan(10);
    }
  });
});

describe('the calendars', () => {
  it('are iCalendar in UTC', () => {
    const numbers = Object.fromEntries(
      files(/\.ics$/).map(([path, text]) => [
        path,
        Object.values(nodeIcal.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT').length,
      ]),
    );
    expect(numbers['deadlines.ics']).toBe(2);
    expect(numbers[`tickets/${open.number}/deadlines.ics`]).toBe(1);
  });

  it('keep to the lines of iCalendar', () => {
    for (const [, text] of files(/\.ics$/)) {
      const lines = text.split('\r\n');
      expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
      expect(text).not.toMatch(/^DTSTART(?!:\d{8}T\d{6}Z\r)/m);
    }
  });
});

it('is XML to a strict parser, and runs nothing', { timeout: patience }, async () => {
  const documents = files(/\.(?:xml|svg)$/);
  const browser = await launchedBrowser();
  try {
    const page = await browser.newPage();
    const faults = await page.evaluate(
      (all) =>
        all.flatMap(([path, text]) => {
          const parsed = new DOMParser().parseFromString(text, 'application/xml');
          const isBroken = parsed.querySelector('parsererror') !== null;
          return isBroken || parsed.querySelector('script') !== null ? [path] : [];
        }),
      documents,
    );
    expect(faults).toEqual([]);
    expect(documents.length).toBeGreaterThan(25);
  } finally {
    await browser.close();
  }
});

function isThere(address: string): boolean {
  const { origin: host, pathname } = new URL(address);
  return host === origin && fileAt(site.folder, base, pathname) !== null;
}
