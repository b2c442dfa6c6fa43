// The receipt and the refusal, as a publisher reads them.
import { describe, expect, test } from 'vitest';
import { problem } from '../../../ticket/problem.ts';
import { revealedRecord, sealedRecord } from '../../../ticket/seal/records.testing.ts';
import { afterwards, ticketIn, tuesday } from '../../../triage/testing.ts';
import { words } from '../../../words/words.ts';
import { ticketAddress } from '../../site-address.ts';
import { desk, harms, path, ticket } from '../../testing.ts';
import { receiptText, refusalText, shownProblems, statusRows } from './receipt.ts';

const site = 'https://example.github.io/desk/';
const here = { ...desk, site, languages: ['en', 'fr'] as typeof desk.languages };
const none = { problems: [], isGone: false };
const french = { ...ticket, report: { ...ticket.report, language: 'fr' as const } };

describe('a receipt', () => {
  test.each([
    ['en', ticket, '10 Jun 2026, 10:00 −07:00'],
    ['fr', french, '10 juin 2026'],
  ] as const)(
    'in %s holds the number, the deadline with its offset, and the page',
    (language, record, due) => {
      const text = receiptText(record, here, none);
      expect(text).toContain(`### ${record.number}`);
      expect(text).toContain(due);
      expect(text).toContain(`(${ticketAddress(here, record.number, language)})`);
      expect(harms(text, { site })).toEqual([]);
    },
  );

  test('names a page in the language of its reader', () => {
    expect(ticketAddress(here, ticket.number, 'en')).toBe(`${site}tickets/${ticket.number}/`);
    expect(ticketAddress(here, ticket.number, 'fr')).toBe(`${site}fr/tickets/${ticket.number}/`);
  });

  test('holds nothing that an embargo hides', () => {
    const { title, description, publisher, cve = [] } = ticket.report;
    const text = receiptText(ticketIn('closed'), here, none);
    for (const secret of [title, description, publisher, ...cve]) expect(text).not.toContain(secret);
  });

  test.each(['received', 'needs_information', 'closed'] as const)(
    'differs when the ticket is %s',
    (status) => {
      const others = (['received', 'needs_information', 'closed'] as const).filter((one) => one !== status);
      const texts = others.map((one) => receiptText(ticketIn(one), here, none));
      expect(texts).not.toContain(receiptText(ticketIn(status), here, none));
    },
  );

  test.each([
    ['sealed', sealedRecord, 'sealed'],
    ['revealed', revealedRecord, 'disclosed'],
    ['disclosed', afterwards(ticketIn('assessing'), [{ text: '/disclose' }]), 'disclosed'],
    ['under embargo', ticket, null],
    ['public', { ...ticket, report: { ...ticket.report, disclosure: 'public' as const } }, null],
  ] as const)('of a report that is %s says who can read it', (_, record, expected) => {
    const text = receiptText(record, here, none);
    const { sealed, disclosed } = words('en').answers.receipt;
    const said = { sealed: sealed(record.report.sealed?.commitment ?? ''), disclosed };
    const told = (['sealed', 'disclosed'] as const).filter((one) => text.includes(said[one]));
    expect(told).toEqual(expected === null ? [] : [expected]);
    expect(harms(text, { site })).toEqual([]);
  });

  test('tells problems of a later commit, and a branch that is gone', () => {
    const plain = receiptText(ticket, here, none);
    const problems = [problem('empty', {}, path)];
    expect(receiptText(ticket, here, { problems, isGone: false })).toContain('`empty`');
    expect(receiptText(ticket, here, { problems: [], isGone: true }).length).toBeGreaterThan(plain.length);
  });

  test('says whether the desk kept its word', () => {
    const rows = (at: string) => {
      const record = afterwards(ticket, [{ text: '/ack P1 high', at }]);
      return statusRows(record, here, 'en').map(([, value]) => value);
    };
    const due = '2026-06-10T10:00:00-07:00';
    expect(rows(due).some((value) => value.endsWith('in time'))).toBe(true);
    expect(rows('2026-06-10T10:00:01-07:00').some((value) => value.endsWith('after the deadline'))).toBe(
      true,
    );
    expect(rows(tuesday('11:00'))).toHaveLength(8);
  });
});

test('a newcomer’s receipt says that a workflow which GitHub holds needs no click', () => {
  const text = (record: typeof ticket) => receiptText(record, desk, { problems: [], isGone: false });
  expect(text(ticket)).toContain(words('en').answers.receipt.held);
  expect(text(ticketIn('acknowledged'))).not.toContain(words('en').answers.receipt.held);
});

describe('a refusal', () => {
  test('lists so many problems, counts the rest, and fits into a comment however long they are', () => {
    const found = '`@a<b>'.repeat(10);
    const many = Array.from({ length: 1000 }, () =>
      problem('unknown-key', { key: found, allowed: found }, path),
    );
    const text = refusalText(many, 'fr', false);
    expect(text.match(/unknown-key/g)).toHaveLength(shownProblems);
    expect(text).toContain('950');
    expect(text.length).toBeLessThan(65_536);
    expect(harms(text)).toEqual([]);
  });

  test.each([true, false])('asks to mend the file, unless something is in the open: %s', (isInTheOpen) => {
    const text = refusalText([problem('empty', {}, path)], 'en', isInTheOpen);
    expect(text.includes(words('en').answers.refusal.mend)).toBe(!isInTheOpen);
  });
});
