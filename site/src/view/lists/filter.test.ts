import { describe, expect, it } from 'vitest';
import { visibleTicket } from '../../../../scripts/ticket/record/visibility.ts';
import { afterwards, canaryReport, desk, freshTicket } from '../../../testing/tickets.ts';
import { epoch } from '../epoch.ts';
import { entryOf } from './entry.ts';
import { countsFor, everything, filtered, filterIn, isNarrowed, queryOf, tabOf, toggled } from './filter.ts';

const now = epoch('2026-06-10T09:00:00-07:00');
const report = canaryReport('Éclair', { disclosure: 'public', publisher: 'Contoso & Söhne' });

// 1 waits for its acknowledgement, 2 is assessed, 3 waits for its publisher, 4 and 5 are closed, 5 after 4.
const entries = [
  freshTicket({ sequence: 1 }),
  afterwards(freshTicket({ sequence: 2, report }), '/ack P2 low', '/assess'),
  afterwards(freshTicket({ sequence: 3 }), '/ack P1 critical', '/need-info Which?'),
  afterwards(freshTicket({ sequence: 4, report }), '/ack P2 high', '/close resolved'),
  afterwards(freshTicket({ sequence: 5 }), { text: '/close spam', at: '2026-06-09T18:00:00-07:00' }),
].map((ticket) => entryOf(visibleTicket(ticket), desk));

const sequence = ({ number }: { number: string }) => Number(number.split('-')[2]);

function found(query: string): number[] {
  return filtered(entries, filterIn(query), now).map(sequence);
}

describe('a filter', () => {
  it.each([
    ['', [1, 2, 3]],
    ['?status=received', [1]],
    ['?status=received&status=closed', [1, 5, 4]],
    ['?status=closed&severity=high', [4]],
    ['?priority=P2', [2, 4]],
    ['?severity=unset', [1, 5]],
    ['?category=security_incident', []],
    ['?show=open', [1, 2, 3]],
    ['?show=overdue', []],
    ['?show=awaiting', [1]],
    ['?show=closed', [5, 4]],
    ['?show=closed&show=open', [1, 2, 3]],
    ['?show=lately', [1, 2, 3]],
    ['?show=closed&severity=high', [4]],
    ['?show=open&severity=high', []],
    ['?show=open&q=contoso', [2]],
    ['?q=contosso', [2, 4]],
    ['?show=closed&q=contosso', [4]],
    ['?publisher=contoso+%26+s%C3%B6hne', [2, 4]],
    ['?publisher=+CONTOSO+%26++So%CC%88hne', [2, 4]],
    ['?publisher=contoso', []],
    ['?q=eclair', [2, 4]],
    ['?q=sohne+contoso', [2, 4]],
    ['?q=CVE-2026-77001', [2, 4]],
    ['?q=nobody', []],
    ['?status=constructor', []],
  ])('%j finds %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('lists urgent ones first, but none of which the reader may not know it', () => {
    const exploited = { actively_exploited: true } as const;
    const urgent = [
      freshTicket({ sequence: 7, report: { ...report, ...exploited } }),
      freshTicket({ sequence: 8, report: { ...report, ...exploited, disclosure: 'embargoed' } }),
    ].map((ticket) => entryOf(visibleTicket(ticket), desk));
    const all = filtered([...entries, ...urgent], everything, now);
    expect(all.map(sequence)).toEqual([7, 1, 8, 2, 3, 5, 4]);
  });

  it.each([
    ['ticket', [1, 2, 3, 4, 5]],
    ['-ticket', [5, 4, 3, 2, 1]],
    ['severity', [3, 4, 2, 1, 5]],
    ['priority', [3, 2, 4, 1, 5]],
    ['status', [1, 2, 3, 5, 4]],
    ['deadline', [1, 2, 3, 5, 4]],
    ['-deadline', [4, 5, 3, 2, 1]],
    ['nonsense', [1, 2, 3, 5, 4]],
  ])('sorts by %s', (sort, expected) => {
    expect(
      filtered(entries, { ...everything, sort: filterIn(`?sort=${sort}`).sort }, now).map(sequence),
    ).toEqual(expected);
  });

  it.each([
    '',
    '?show=closed',
    '?sort=-ticket',
    '?show=open&severity=high',
    '?status=received&status=closed&severity=high',
    '?q=two+words&sort=-ticket',
  ])('is the same once it went through the address: %j', (query) => {
    expect(queryOf(filterIn(query))).toBe(query);
  });

  it('takes a value in and out', () => {
    const one = toggled(filterIn('?severity=high'), 'status', 'closed');
    expect(queryOf(one)).toBe('?status=closed&severity=high');
    expect(queryOf(toggled(one, 'status', 'closed'))).toBe('?severity=high');
  });

  it.each([
    ['', 'open', false],
    ['?utm=1', 'open', false],
    ['?show=soon', 'open', false],
    ['?sort=ticket', 'open', false],
    ['?show=closed', 'closed', false],
    ['?show=closed&severity=high', 'closed', true],
    ['?severity=high', null, true],
    ['?q=words', null, true],
  ])('of %j has the tab %s, and is more than that: %s', (query, tab, isMore) => {
    const filter = filterIn(query);
    expect([tabOf(filter), isNarrowed(filter)]).toEqual([tab, isMore]);
  });

  it('has one tab at a time', () => {
    expect(queryOf(toggled(filterIn('?severity=high&show=open'), 'show', 'closed'))).toBe(
      '?show=closed&severity=high',
    );
    expect(queryOf(toggled(filterIn('?show=closed'), 'show', 'open'))).toBe('');
  });

  it.each(['contoso', 'contosso'])('counts under every tab what a search for %j finds', (text) => {
    const counts = countsFor(entries, filterIn(`?show=open&q=${text}`), 'show', now);
    expect(Object.fromEntries(counts)).toEqual({ open: 1, closed: 1 });
  });

  it('counts what another value of a facet would give, whatever of that facet is chosen', () => {
    const counts = countsFor(entries, filterIn('?status=closed&priority=P2'), 'status', now);
    expect(Object.fromEntries(counts)).toEqual({ assessing: 1, closed: 1 });
  });
});
