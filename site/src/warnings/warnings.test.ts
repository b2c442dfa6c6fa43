// Warnings for a marketplace's client: what state an offer is in, what is told of it, and that it holds to its schema.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import schema from '../../../schema/warnings.schema.json' with { type: 'json' };
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { Report, TicketRecord } from '../../../scripts/ticket/ticket.ts';
import { hostileTexts } from '../../testing/hostile.ts';
import { afterwards, canaryReport, desk, freshTicket, settingOf } from '../../testing/tickets.ts';
import { advisories } from '../advisories/advisory.ts';
import { sampleDesk } from '../advisories/testing.ts';
import { offersOf } from './offers.ts';
import { warningsDocument } from './warnings.ts';

const setting = settingOf('2026-06-12T09:00:00-07:00');
const ajv = new Ajv2020({ strictRequired: false });
addFormats.default(ajv);
const isValid = ajv.compile(schema);

function faults(document: unknown) {
  return isValid(document) ? [] : isValid.errors;
}

const unfixed = { remediation: { status: 'workaround' } } as const;

function ticketOf(sequence: number, changed: Partial<Report>, ...remarks: string[]): TicketRecord {
  const report = canaryReport('shown', { disclosure: 'public', offers: [{ id: 'waf' }], ...changed });
  return afterwards(freshTicket({ sequence, report }), ...remarks);
}

function factsOf(tickets: readonly TicketRecord[], catalogue = desk.catalogue) {
  return offersOf({ catalogue }, advisories(tickets.map(visibleTicket)));
}

function states(...tickets: TicketRecord[]) {
  return factsOf(tickets).map(({ key, state }) => [key, state]);
}

const removed = '/offer removed Taken down.';
const later = (text: string) => ({ text, at: '2026-06-11T10:00:00-07:00' });

describe('an offer is', () => {
  it.each<[string | null, TicketRecord]>([
    ['open', ticketOf(1, unfixed, '/ack P1 high')],
    ['fixed', ticketOf(1, {}, '/ack P1 high')],
    ['fixed', ticketOf(1, unfixed, '/ack P1 high', '/close resolved')],
    ['removed', ticketOf(1, {}, '/ack P1 high', removed)],
    ['removed', ticketOf(1, unfixed, '/ack P1 high', removed, '/close resolved')],
    ['open', ticketOf(1, unfixed, '/ack P1 high', removed, '/offer reinstated Back.')],
    [null, ticketOf(1, {}, '/ack P1 high', '/close informative Nothing.')],
    [null, ticketOf(1, {}, '/ack P1 high', removed, '/close not_applicable Nothing.')],
  ])('%s by the one ticket about it', (state, ticket) => {
    expect(states(ticket)).toEqual([['waf', state]]);
  });

  it('nothing before a person has read a report, nor under embargo, nor for spam', () => {
    const spam = ticketOf(3, {}, '/ack P1 high', '/close spam');
    expect(states(ticketOf(1, {}), ticketOf(2, { disclosure: 'embargoed' }, '/ack P1 high'), spam)).toEqual(
      [],
    );
  });

  it('open as long as one of several problems is, whatever the spelling of its id', () => {
    const fixed = ticketOf(1, { offers: [{ id: 'WAF' }] }, '/ack P1 high');
    const open = ticketOf(2, { ...unfixed, offers: [{ id: ' w\u00ADaf' }] }, '/ack P1 high');
    expect(states(fixed, open)).toEqual([['waf', 'open']]);
    expect(states(fixed)).toEqual([['waf', 'fixed']]);
  });

  it('removed or not by the last word, whichever ticket has it', () => {
    const first = ticketOf(1, unfixed, '/ack P1 high', removed);
    const acknowledged = ticketOf(2, unfixed, '/ack P1 high');
    expect(states(first, afterwards(acknowledged, later('/offer reinstated Back.')))).toEqual([
      ['waf', 'open'],
    ]);
    expect(states(first, afterwards(acknowledged, '/offer none Nothing.'))).toEqual([['waf', 'removed']]);
  });
});

it('shows the latest spelling, unless the catalogue has one, which lists offers without tickets too', () => {
  const tickets = [
    ticketOf(1, { offers: [{ id: 'WAF' }], publisher: 'CONTOSO' }, '/ack P1 high'),
    ticketOf(2, { offers: [{ id: 'Waf' }], publisher: 'Contoso' }, '/ack P1 high', '/close informative x'),
  ];
  const entry = { name: '', publisher: 'Contoso Ltd', package: '', ecosystem: '' };
  const named = (all: ReturnType<typeof factsOf>) =>
    all.map(({ id, publisher, state }) => [id, publisher, state]);
  expect(named(factsOf(tickets.toReversed()))).toEqual([['Waf', 'Contoso', 'fixed']]);
  expect(named(factsOf(tickets, { 'contoso-waf': entry, wAF: entry }))).toEqual([
    ['contoso-waf', 'Contoso Ltd', null],
    ['wAF', 'Contoso Ltd', 'fixed'],
  ]);
});

it('calls a publisher as the latest report spells the name, whichever offer that is about', () => {
  const known = advisories([visibleTicket(ticketOf(1, { publisher: 'CONTOSO' }, '/ack P1 high'))]);
  const [offer] = offersOf(desk, known, new Map([['contoso', 'Contoso']]));
  expect(offer?.publisher).toBe('Contoso');
});

it('tells versions as they were written, and as ranges where a program can read them', () => {
  const offers = [
    { id: 'waf', versions: '2.0 to 2.3.1' },
    { id: 'waf', versions: 'the blue ones' },
    { id: 'WAF' },
    { id: 'other' },
  ];
  const catalogue = {
    waf: { name: 'The WAF', publisher: '', package: 'pkg:npm/%40contoso/waf', ecosystem: '' },
    idle: { name: 'Idle', publisher: '', package: '', ecosystem: '' },
  };
  const at = { ...setting, desk: { ...desk, catalogue } };
  const facts = factsOf([ticketOf(1, { offers }, '/ack P1 high')], catalogue);
  const document = warningsDocument(at, facts);
  expect(faults(document)).toEqual([]);
  expect(document.offers.map(({ offer }) => offer)).toEqual(['other', 'waf']);
  expect(document.offers[1]).toMatchObject({
    name: 'The WAF',
    package: { ecosystem: 'npm', name: '@contoso/waf', purl: 'pkg:npm/%40contoso/waf' },
    url: 'https://desk.example/desk/offers/waf/',
    json: 'https://desk.example/desk/offers/waf.json',
    advisories: [
      {
        affected: [
          { versions: '2.0 to 2.3.1', vers: 'vers:intdot/>=2.0|<=2.3.1' },
          { versions: 'the blue ones' },
          {},
        ],
        severity: 'high',
        exploited: 'unknown',
      },
    ],
  });
});

describe('the schema is kept', () => {
  it('by a desk without a warning', () => {
    expect(faults(warningsDocument(setting, factsOf([])))).toEqual([]);
  });

  it('by the sample desk', () => {
    const sample = sampleDesk();
    const document = warningsDocument(
      sample.setting,
      offersOf(sample.setting.desk, advisories(sample.tickets)),
    );
    expect(faults(document)).toEqual([]);
    expect(document.offers.length).toBeGreaterThan(3);
  });

  it.each(hostileTexts)('whatever people write: %j', (text) => {
    const offers = [{ id: text, versions: text }];
    const ticket = ticketOf(1, { offers, title: text, publisher: text }, '/ack P1 high');
    expect(faults(warningsDocument(setting, factsOf([ticket])))).toEqual([]);
  });

  it('by nothing else', () => {
    const [offer] = warningsDocument(setting, factsOf([ticketOf(1, {}, '/ack P1 high')])).offers;
    const document = { desk: 'Desk', site: 'https://desk.example/' };
    expect(faults({ ...document, offers: [offer] })).toEqual([]);
    for (const wrong of [{ state: 'closed' }, { advisories: [] }, { offer: '' }, { url: 'here' }])
      expect(faults({ ...document, offers: [{ ...offer, ...wrong }] })).not.toEqual([]);
  });
});
