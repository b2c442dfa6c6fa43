// The built site as a CSAF provider (CSAF 2.0 section 7, each requirement by its number), and its security.txt.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cveFaults, osvFaults } from './src/advisories/testing.ts';
import { type Built, built, type Desk } from './testing/build.ts';
import { broken } from './testing/csaf-broken.ts';
import { requirements } from './testing/csaf-provider.ts';
import { addressesIn, textsIn } from './testing/pages.ts';
import { revealedTicket, sealedHere, sealingConfiguration, unsealed } from './testing/sealed.ts';
import { securityTextFaults } from './testing/security-text.ts';
import { fileAt } from './testing/serve.ts';
import { afterwards, base, canaryRemarks, canaryReport, freshTicket } from './testing/tickets.ts';

// A build on a busy machine. Milliseconds.
const patience = 240_000;
const origin = 'https://desk.example';
const csaf = '.well-known/csaf/';
const white = `${csaf}white/`;
const securityText = '.well-known/security.txt';
const top = `${origin}${base}`;

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

const secretReport = canaryReport('shown-six', { discovered_at: '2026-05-17' });
const sealed = await sealedHere(secretReport);
const revealed = revealedTicket(
  afterwards(freshTicket({ sequence: 6, report: sealed }), '/ack P2 high'),
  await unsealed(sealed),
);
const stillSealed = afterwards(
  freshTicket({ sequence: 7, report: await sealedHere(canaryReport('secret-seven')) }),
  '/ack P2 high',
);

const builtAt = '2026-06-11T09:00:00-07:00';
const whole: Desk = {
  tickets: [embargoed, open, resolved, disclosed, unread, revealed, stillSealed],
  others: { '.github/desk.yml': sealingConfiguration },
};

const fixtures = broken(`${white}2026/${open.number.toLowerCase()}.json`, open.number);

let site: Built;
let texts: Map<string, string>;

beforeAll(async () => {
  site = await built(whole, builtAt);
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

describe('as csaf_provider', () => {
  it.each(Object.keys(requirements))('%s', async (name) => {
    expect(await requirements[name]?.({ files: texts, top })).toEqual([]);
    expect(documents()).toHaveLength(4);
  });

  it('a fixture stands against each of them', () => {
    expect(new Set(fixtures.map(([name]) => name))).toEqual(new Set(Object.keys(requirements)));
  });

  it.each(fixtures)('%s: it is found when %s', async (name, _, files) => {
    const changed = new Map(texts);
    for (const [path, change] of Object.entries(files)) {
      const text = change(texts.get(path) ?? '');
      expect(text).not.toBe(texts.get(path));
      if (text === null) changed.delete(path);
      else changed.set(path, text);
    }
    expect(await requirements[name]?.({ files: changed, top })).not.toEqual([]);
  });
});

describe('beside it', () => {
  it('has OSV records and drafts for CVE that hold to their schemas', () => {
    const found = (ending: string) =>
      [...texts].filter(([path]) => path.startsWith('advisories/') && path.endsWith(ending));
    expect(found('.osv.json').flatMap(([path]) => osvFaults(json(path)))).toEqual([]);
    expect(found('.cve.json').flatMap(([path]) => cveFaults(json(path)))).toEqual([]);
    expect([found('.osv.json').length, found('.cve.json').length]).toEqual([3, 2]);
  });

  it('tells nothing that is hidden, and nothing of a report that nobody has read', () => {
    const ours = [...texts].filter(([path]) => /^(?:\.well-known|advisories)\//.test(path));
    const hidden = /secret-|unread-|CVE-2026-66666|shown-[a-z]+-(?:note|assignee|draft|question|answer)/;
    expect(ours.filter(([, text]) => hidden.test(text)).map(([path]) => path)).toEqual([]);
    expect(ours.length).toBeGreaterThan(15);
  });

  it('has a security.txt that a site which is not built for half a year lets expire', () => {
    const faults = (at: string) =>
      securityTextFaults(readFileSync(join(site.folder, securityText)), `${top}${securityText}`, at);
    expect(faults(builtAt)).toEqual([]);
    expect(faults('2026-12-20T09:00:00-08:00')).toEqual(['expires']);
  });

  it('is linked from the page of the ticket once there is one', () => {
    const ways = (number: string) =>
      addressesIn(texts.get(`tickets/${number}/index.html`) ?? '').filter((address) =>
        /csaf|advisories\/./.test(address),
      );
    expect(ways(open.number)).toHaveLength(3);
    expect(ways(open.number).filter((address) => !isThere(new URL(address, origin).href))).toEqual([]);
    expect(ways(embargoed.number)).toEqual([]);
    expect(ways(unread.number)).toEqual([]);
  });
});
