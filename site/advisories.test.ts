// The built site as a CSAF provider (CSAF 2.0 section 7, each requirement by its number), and its security.txt.
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csafFaults, cveFaults, feedFaults, osvFaults, providerFaults } from './src/advisories/testing.ts';
import { type Built, built } from './testing/build.ts';
import { addressesIn, textsIn } from './testing/pages.ts';
import { fileAt } from './testing/serve.ts';
import { afterwards, base, canaryRemarks, canaryReport, freshTicket } from './testing/tickets.ts';

// A build on a busy machine. Milliseconds.
const patience = 240_000;
const origin = 'https://desk.example';
const csaf = '.well-known/csaf/';
const white = `${csaf}white/`;

const {
  cve: _,
  cvss: __,
  cwe: ___,
  ...incident
} = canaryReport('shown-three', {
  disclosure: 'public',
  discovered_at: '2025-12-29',
});
const embargoed = afterwards(
  freshTicket({ sequence: 1, report: canaryReport('secret-one', { cve: ['CVE-2026-66666'] }) }),
  ...canaryRemarks('secret-one'),
);
const open = afterwards(
  freshTicket({ sequence: 2, report: canaryReport('shown-two', { disclosure: 'public', language: 'fr' }) }),
  ...canaryRemarks('shown-two'),
);
const resolved = afterwards(
  freshTicket({
    sequence: 3,
    receivedAt: '2025-12-30T10:00:00-08:00',
    report: { ...incident, category: 'security_incident' },
  }),
  '/ack P1 critical',
  '/close resolved',
);
const disclosed = afterwards(
  freshTicket({ sequence: 4, report: canaryReport('shown-four') }),
  '/ack P1 critical',
  '/mitigate shown-four-mitigation',
  '/disclose',
);
const unread = freshTicket({ sequence: 5, report: canaryReport('unread-five', { disclosure: 'public' }) });

let site: Built;
let texts: Map<string, string>;

beforeAll(async () => {
  site = await built(
    { tickets: [embargoed, open, resolved, disclosed, unread] },
    '2026-06-11T09:00:00-07:00',
  );
  texts = textsIn(site.folder);
}, patience);
afterAll(() => site.remove());

function json(path: string) {
  return JSON.parse(texts.get(path) ?? '');
}

function documents(): [string, string][] {
  return [...texts].filter(([path]) => /^\.well-known\/csaf\/white\/\d{4}\/.*\.json$/.test(path));
}

function isThere(address: string): boolean {
  const { origin: host, pathname } = new URL(address);
  return host === origin && fileAt(site.folder, base, pathname) !== null;
}

describe('as csaf_publisher', () => {
  it('1: every document is valid', async () => {
    const faults = await Promise.all(documents().map(([, text]) => csafFaults(JSON.parse(text))));
    expect(faults.flat()).toEqual([]);
    expect(documents()).toHaveLength(3);
  });

  it('2: the name of a file follows from its number', () => {
    for (const [path, text] of documents())
      expect(path.split('/').at(-1)).toBe(`${JSON.parse(text).document.tracking.id.toLowerCase()}.json`);
  });

  it('3: every address of a document is below https', () => {
    const { canonical_url, publisher } = json(`${csaf}provider-metadata.json`);
    for (const address of [canonical_url, publisher.namespace]) expect(address).toMatch(/^https:/);
  });

  it('4 and 5: all is TLP:WHITE, and nothing else is there', () => {
    const labels = documents().map(([, text]) => JSON.parse(text).document.distribution.tlp.label);
    expect(new Set(labels)).toEqual(new Set(['WHITE']));
  });
});

describe('as csaf_provider', () => {
  it('6: nothing is a page that leads on to another', () => {
    const found = [...texts].filter(
      ([path, text]) => path.startsWith('.well-known/') && /http-equiv/i.test(text),
    );
    expect(found).toEqual([]);
  });

  it('7: its metadata are valid, name themselves, and lead to what is there', () => {
    const path = `${csaf}provider-metadata.json`;
    const metadata = json(path);
    expect(providerFaults(metadata)).toEqual([]);
    expect(metadata).toMatchObject({ canonical_url: `${origin}${base}${path}`, role: 'csaf_provider' });
    const [{ directory_url }, { rolie }] = metadata.distributions;
    expect(directory_url).toBe(`${origin}${base}${white}`);
    const listed = [
      ...rolie.feeds.map(({ url }: { url: string }) => url),
      ...rolie.services,
      ...rolie.categories,
    ];
    expect(listed.filter((address: string) => !isThere(address))).toEqual([]);
  });

  it('7: the publisher is the one of the documents', () => {
    const { publisher } = json(`${csaf}provider-metadata.json`);
    for (const [, text] of documents()) expect(JSON.parse(text).document.publisher).toEqual(publisher);
  });

  it('8: security.txt names the metadata', () => {
    expect(texts.get('.well-known/security.txt')).toContain(
      `\nCSAF: ${origin}${base}${csaf}provider-metadata.json\n`,
    );
  });

  it('9: the metadata are at the well-known address below the path of the site', () => {
    expect(isThere(`${origin}${base}.well-known/csaf/provider-metadata.json`)).toBe(true);
  });

  it('11: a folder for each year of first publication', () => {
    for (const [path, text] of documents())
      expect(path.split('/').at(-2)).toBe(
        JSON.parse(text).document.tracking.initial_release_date.slice(0, 4),
      );
    expect(new Set(documents().map(([path]) => path.split('/').at(-2)))).toEqual(new Set(['2025', '2026']));
  });

  it('12: index.txt lists every document, and no other', () => {
    const listed = texts.get(`${white}index.txt`)?.trimEnd().split('\n').sort();
    expect(listed).toEqual(
      documents()
        .map(([path]) => path.slice(white.length))
        .sort(),
    );
  });

  it('13: changes.csv has every document with its last change, the latest first', () => {
    const rows: string[][] = parse(texts.get(`${white}changes.csv`) ?? '');
    const expected = documents().map(([path, text]) => [
      path.slice(white.length),
      JSON.parse(text).document.tracking.current_release_date,
    ]);
    expect(rows.toSorted()).toEqual(expected.toSorted());
    const times = rows.map(([, at = '']) => Date.parse(at));
    expect(times).toEqual(times.toSorted((one, other) => other - one));
  });

  it('15: the ROLIE feed is valid, has every document, and leads to it and to its hashes', () => {
    const feed = json(`${white}csaf-feed-tlp-white.json`);
    expect(feedFaults(feed)).toEqual([]);
    const entries: { content: { src: string }; link: { rel: string; href: string }[] }[] = feed.feed.entry;
    expect(entries.map(({ content }) => content.src).sort()).toEqual(
      documents()
        .map(([path]) => `${origin}${base}${path}`)
        .sort(),
    );
    const links = entries.flatMap(({ link }) => link);
    expect(links.filter(({ href }) => !isThere(href))).toEqual([]);
    expect(links.map(({ rel }) => rel).sort()).toEqual(
      [...'hhhhhhsss'].map((one) => (one === 'h' ? 'hash' : 'self')),
    );
  });

  it('16 and 17: service and category documents lead to the feed, and name its kinds', () => {
    const [workspace] = json(`${csaf}service.json`).service.workspace;
    expect(workspace.collection.map(({ href }: { href: string }) => isThere(href))).toEqual([true]);
    const { category } = json(`${white}category-csaf-feed-tlp-white.json`).categories;
    expect(category.map(({ term }: { term: string }) => term)).toEqual([
      'csaf_security_advisory',
      'csaf_security_incident_response',
    ]);
  });

  it('18: two hashes stand beside every document, and are right', () => {
    for (const [path, text] of documents()) {
      for (const hash of ['sha256', 'sha512']) {
        const name = path.split('/').at(-1);
        expect(texts.get(`${path}.${hash}`)).toBe(
          `${createHash(hash).update(text).digest('hex')}  ${name}\n`,
        );
      }
    }
  });
});

describe('beside it', () => {
  it('has OSV records and drafts for CVE that hold to their schemas', () => {
    const found = (ending: string) =>
      [...texts].filter(([path]) => path.startsWith('advisories/') && path.endsWith(ending));
    expect(found('.osv.json').flatMap(([path]) => osvFaults(json(path)))).toEqual([]);
    expect(found('.cve.json').flatMap(([path]) => cveFaults(json(path)))).toEqual([]);
    expect([found('.osv.json').length, found('.cve.json').length]).toEqual([2, 2]);
  });

  it('tells nothing that is hidden, and nothing of a report that nobody has read', () => {
    const ours = [...texts].filter(([path]) => /^(?:\.well-known|advisories)\//.test(path));
    const hidden = /secret-|unread-|CVE-2026-66666|shown-[a-z]+-(?:note|assignee|draft|question|answer)/;
    expect(ours.filter(([, text]) => hidden.test(text)).map(([path]) => path)).toEqual([]);
    expect(ours.length).toBeGreaterThan(15);
  });

  it('is linked from the page of the ticket once there is one', () => {
    const ways = (number: string) =>
      addressesIn(texts.get(`tickets/${number}/index.html`) ?? '').filter((address) =>
        /csaf|advisories\//.test(address),
      );
    expect(ways(open.number)).toHaveLength(3);
    expect(ways(open.number).filter((address) => !isThere(new URL(address, origin).href))).toEqual([]);
    expect(ways(embargoed.number)).toEqual([]);
    expect(ways(unread.number)).toEqual([]);
  });
});
