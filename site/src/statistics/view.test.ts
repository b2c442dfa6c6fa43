import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../scripts/ticket/ticket.ts';
import { base, desk, settingOf } from '../../testing/tickets.ts';
import type { LastAudit } from '../load/last-audit.ts';
import { epoch } from '../view/epoch.ts';
import { csvText } from './csv.ts';
import { statistics, type TableName, tables } from './data.ts';
import { format, lengthText } from './format.ts';
import { shownMonths } from './latest.ts';
import { type Story, visibleTickets } from './testing.ts';
import { statisticsView } from './view.ts';

const now = '2026-08-05T12:00:00-07:00';
const stories: Story[] = [
  { received: '2026-06-09T10:00:00-07:00', acknowledged: '2026-06-09T10:30:00-07:00', severity: 'critical' },
  { received: '2026-06-12T16:00:00-07:00', acknowledged: '2026-06-15T10:00:00-07:00' },
  { received: '2026-07-01T10:00:00-07:00' },
  { received: '2026-08-03T09:00:00-07:00', later: [['/close spam', '2026-08-03T09:05:00-07:00']] },
];
const tickets = visibleTickets(stories);
const languages: Language[] = ['en', 'fr'];

function page(language: Language, some = tickets, leftOut = 0, audit: LastAudit | null = null) {
  return statisticsView(settingOf(now, language), statistics(some, desk, epoch(now)), leftOut, audit);
}

describe('lengths and shares', () => {
  it.each([
    [0, '0 min'],
    [59, '59 min'],
    [60, '1 h'],
    [605, '10 h 05 min'],
    [4321, '72 h 01 min'],
  ])('%i minutes are %s', (minutes, text) => {
    expect(lengthText(minutes)).toBe(text.replaceAll(' ', '\u00A0'));
  });

  it('round a share down, so that only all is all', () => {
    expect(format('en').share(0.9999)).toBe('99.9%');
    expect(format('en').share(1)).toBe('100%');
    expect(format('fr').share(2 / 3)).toMatch(/^66,6\s%$/);
  });
});

describe.each(languages)('the page in %s', (language) => {
  const view = page(language);

  it('has a table, a definition, a denominator and data for each chart', () => {
    expect(view.sections.map(({ id }) => id)).toEqual([
      'acknowledgement-times',
      'acknowledgement-trend',
      'within-deadline',
      'open-by-age',
      'by-month',
    ]);
    for (const { id, title, definition, counted, notCounted, chart, table, csv } of view.sections) {
      for (const text of [title, definition, counted, notCounted]) expect(text).not.toBe('');
      expect(chart.marks.length).toBeGreaterThan(5);
      expect(table.rows.length).toBeGreaterThan(0);
      for (const { cells } of [...table.rows, ...table.sums])
        expect(cells).toHaveLength(table.columns.length - 1);
      expect(csv.address).toBe(`${base}statistics/${id}.csv`);
    }
  });

  it('keeps every bar and point within its chart', () => {
    for (const { chart } of view.sections) {
      for (const mark of chart.marks) {
        if (mark.kind === 'bar') {
          expect(mark.x + mark.width).toBeLessThanOrEqual(chart.width);
          expect(mark.y + mark.height).toBeLessThanOrEqual(chart.height);
        }
        if (mark.kind === 'point') expect(mark.x + mark.radius).toBeLessThanOrEqual(chart.width);
      }
    }
  });

  it('says how many of how many', () => {
    expect(view.headline.map(({ value }) => value)).toEqual([
      format(language).share(2 / 3),
      lengthText(30),
      '3',
      '4',
    ]);
  });

  it('is empty without a ticket', () => {
    const empty = page(language, [], 2);
    expect(empty).toMatchObject({ isEmpty: true, sections: [] });
    expect(empty.leftOut).not.toBe(null);
  });

  it('shows a year of months, and says that there are more', () => {
    const old = visibleTickets([{ received: '2025-01-07T10:00:00-08:00' }, ...stories]);
    const months = page(language, old).sections.find(({ id }) => id === 'by-month');
    expect(months?.table.rows).toHaveLength(shownMonths);
    expect(months?.note).not.toBe(null);
    expect(view.sections.map(({ note }) => note)).toEqual([null, null, null, null, null]);
  });
});

const audit: LastAudit = {
  commit: '5d33fcb0c2c2e1f5d7d6a5c0b1a2e3f4d5c6b7a8',
  at: epoch('2026-08-02T03:51:07Z'),
  holds: true,
  address: 'https://github.com/example/desk/actions/runs/4242',
};

it.each(languages)(
  'says in %s up to which commit the history was audited, and what came of it',
  (language) => {
    const { address } = audit;
    const holding = page(language, tickets, 0, audit).audit;
    expect(holding).toMatchObject({ text: expect.stringContaining('5d33fcb0c2c2'), log: { address } });
    expect(page(language, tickets, 0, { ...audit, holds: false }).audit?.text).not.toBe(holding?.text);
    expect(page(language).audit).toBeNull();
  },
);

it('keeps to French typography', () => {
  const said = JSON.stringify(page('fr', tickets, 1, audit));
  expect(said.match(/.{9}(?: [;:!?%»]|« ).{9}/g)).toBe(null);
});

describe('the data', () => {
  const data = statistics(tickets, desk, epoch(now));

  it.each(Object.keys(tables) as TableName[])('of %s can be read back', (name) => {
    const table = tables[name](data);
    const read = parse(csvText(table));
    expect(read[0]).toEqual(table.columns);
    expect(read.slice(1)).toEqual(table.rows.map((row) => row.map((cell) => String(cell ?? ''))));
    expect(read.length).toBeGreaterThan(1);
  });

  it('names every ticket, with its times and how it is counted', () => {
    expect(tables.tickets(data).rows.map(([, ...cells]) => cells.slice(3))).toEqual([
      [30, 30, 'in_time'],
      [120, 3960, 'in_time'],
      [null, null, 'passed_without'],
      [null, null, 'not_needed'],
    ]);
  });

  it('is the same for the same records, in whatever order they come', () => {
    const other = statistics(tickets.toReversed(), desk, epoch(now));
    for (const name of Object.keys(tables) as TableName[])
      expect(csvText(tables[name](other))).toBe(csvText(tables[name](data)));
  });
});
