import { describe, expect, test } from 'vitest';
import type { Report } from '../ticket/ticket.ts';
import { likelyDuplicates } from './likely-duplicates.ts';
import { freshTicket } from './testing.ts';

const title = 'Crafted header passes the firewall';
const incident: Partial<Report> = { category: 'security_incident', title };

function ticketOf(sequence: number, changed: Partial<Report>) {
  const ticket = freshTicket({ sequence, changed: { ...incident, ...changed } });
  const { cve: _, ...report } = ticket.report as Report;
  return { ...ticket, report: { ...report, ...(changed.cve && { cve: changed.cve }) } };
}

const offers = (...ids: string[]) => ids.map((id) => ({ id }));

function because(one: Partial<Report>, other: Partial<Report>): string | undefined {
  const [first, second] = [ticketOf(45, one), ticketOf(46, other)];
  const [found] = likelyDuplicates(first, [second]);
  const [back] = likelyDuplicates(second, [first]);
  expect(back?.because).toBe(found?.because);
  return found?.because;
}

describe('a CVE in common', () => {
  test.each([
    [['CVE-2026-12345'], ['CVE-2026-12345'], 'same-cve'],
    [['CVE-2026-1111', 'CVE-2026-12345'], ['CVE-2026-12345', 'CVE-2026-2222'], 'same-cve'],
    [['CVE-2026-1234'], ['CVE-2026-12345'], undefined],
    [['CVE-2026-1111'], undefined, undefined],
  ])('%j and %j: %s', (one, other, expected) => {
    const differing = { title: 'Something else altogether', offers: offers('other-offer') };
    expect(because({ ...(one && { cve: one }) }, { ...differing, ...(other && { cve: other }) })).toBe(
      expected,
    );
  });

  test('says more than the same offer and title', () => {
    expect(because({ cve: ['CVE-2026-12345'] }, { cve: ['CVE-2026-12345'] })).toBe('same-cve');
  });

  test('that none of them has is none', () => {
    expect(because({}, { title: 'Something else altogether' })).toBeUndefined();
  });
});

describe('the same offer and nearly the same title', () => {
  // Thirty letters: six may differ.
  const thirty = 'abcdefghijklmnopqrstuvwxyzabcd';

  test.each([
    ['the very same', title, title, true],
    ['another case', title, title.toUpperCase(), true],
    ['other punctuation', title, '  Crafted "header" – passes the fire-wall!', true],
    ['accents', 'Élévation de privilèges à l’installation', 'Elevation de privileges a l installation', true],
    ['accents as marks of their own', 'Élévation', 'E\u0301le\u0301vation', true],
    ['a short one of accents in quotes', '« Été »', 'Ete', true],
    ['a word in the plural', title, 'Crafted headers pass the firewall', true],
    ['six letters of thirty', thirty, `${thirty.slice(6)}`.padStart(30, '1'), true],
    ['seven letters of thirty', thirty, `${thirty.slice(7)}`.padStart(30, '1'), false],
    ['another alphabet', '脆弱性の報告', '脆弱性の報告', true],
    ['another title', title, 'Stored script in the dashboard', false],
    ['a longer title', title, `${title} when two colons follow each other`, false],
  ])('%s', (_what, one, other, isLike) => {
    expect(because({ title: one }, { title: other })).toBe(isLike ? 'same-offer-and-title' : undefined);
  });

  test.each([
    [offers('contoso-waf'), offers('contoso-waf'), true],
    [offers('contoso-waf'), offers('Contoso-WAF'), true],
    [offers('Contoso Straße'), offers('CONTOSO\u00A0\u200BSTRASSE'), true],
    [offers('contoso-waf', 'one'), offers('two', 'contoso-waf'), true],
    [offers('contoso-waf'), offers('contoso-waf-2'), false],
    [offers('one', 'two'), offers('three'), false],
  ])('the offers %j and %j: %s', (one, other, isLike) => {
    const expected = isLike ? 'same-offer-and-title' : undefined;
    expect(because({ offers: one }, { offers: other })).toBe(expected);
  });
});

describe('a list of tickets', () => {
  const ticket = ticketOf(45, { cve: ['CVE-2026-12345'] });

  test('holds no likeness of a ticket with itself', () => {
    expect(likelyDuplicates(ticket, [ticket])).toEqual([]);
  });

  test('is answered in its order, whatever it is', () => {
    const others = [
      ticketOf(50, {}),
      ticket,
      ticketOf(46, { cve: ['CVE-2026-12345'], offers: offers('other-offer') }),
      ticketOf(47, { title: 'Stored script in the dashboard' }),
    ];
    const found = likelyDuplicates(ticket, new Set(others));
    const [last, , first] = others;
    expect(found).toEqual([
      { number: last?.number, because: 'same-offer-and-title' },
      { number: first?.number, because: 'same-cve' },
    ]);
  });

  test('may be empty', () => expect(likelyDuplicates(ticket, [])).toEqual([]));
});
