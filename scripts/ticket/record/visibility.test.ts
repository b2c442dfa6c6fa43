// Nothing of a ticket shows but what the schema says: a canary sits in every property at every depth.
import { describe, expect, test } from 'vitest';
import schema from '../../../schema/ticket.schema.json' with { type: 'json' };
import type { PropertyPath } from '../problem.ts';
import { everyLeaf, everyProperty, type Part } from '../schema.testing.ts';
import { changed, validRecord } from '../testing.ts';
import type { TicketRecord } from '../ticket.ts';
import { visibleTicket } from './visibility.ts';

const properties = everyProperty(schema as Part);
const levels = new Map(properties.map(({ path, part }) => [path.join('/'), part['x-visibility']]));
const leaves = everyLeaf(schema as Part).map(({ path }) => path);

/** A ticket in which every leaf says where it is, but for what decides whether the ticket is disclosed. */
function canaries(disclosure: string, did: string): TicketRecord {
  const empty = { history: [{}], report: { offers: [{}] } };
  const full = leaves.reduce<unknown>(
    (ticket, path) => changed(ticket, path, `canary at ${path.join('/')}`),
    empty,
  );
  return changed(
    changed(full, ['report', 'disclosure'], disclosure),
    ['history', 0, 'did'],
    did,
  ) as TicketRecord;
}

/** Where a canary may show: every property on the way to it has one of these levels. */
function allowed(shown: readonly string[]): string[] {
  return leaves
    .map((path) => path.join('/'))
    .filter((path) => {
      const steps = path.split('/');
      const onTheWay = steps.map((_, place) => steps.slice(0, place + 1)).filter((way) => way.at(-1) !== '0');
      return onTheWay.every((way) => shown.includes(levels.get(way.join('/')) ?? 'staff'));
    });
}

/** Where a value has its leaves. */
function placesIn(value: unknown, path: PropertyPath = []): string[] {
  if (typeof value !== 'object' || value === null) return [path.join('/')];
  return Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]));
}

describe('of a ticket everybody sees', () => {
  test.each([
    ['the public part, while it is embargoed', 'embargoed', 'received', ['public']],
    ['all but the part of the staff, once it is public', 'public', 'received', ['public', 'disclosed']],
    [
      'all but the part of the staff, once it was disclosed',
      'embargoed',
      'disclosed',
      ['public', 'disclosed'],
    ],
  ])('%s', (_, disclosure, did, shown) => {
    const ticket = canaries(disclosure, did);
    const before = structuredClone(ticket);
    expect(placesIn(visibleTicket(ticket)).sort()).toEqual(allowed(shown).sort());
    expect(ticket).toEqual(before);
  });
});

test('the canaries are in every kind of property, and each of the three views is another one', () => {
  expect(new Set(levels.values())).toEqual(new Set(['public', 'disclosed', 'staff']));
  expect(allowed(['public']).length).toBeLessThan(allowed(['public', 'disclosed']).length);
  expect(allowed(['public', 'disclosed']).length).toBeLessThan(leaves.length);
});

test('an embargoed report shows its category and its embargo, nothing else', () => {
  const { category, disclosure } = validRecord.report;
  const { language: _, ...report } = visibleTicket(validRecord).report;
  expect(report).toEqual({ category, disclosure });
});

test('the notes of the staff never show, wherever they are', () => {
  const event = { at: '2026-11-24T09:00:00Z', by: 'bob', did: 'noted', source: 'comment/3', note: 'canary' };
  const noted = {
    ...validRecord,
    history: [...validRecord.history, event, { ...event, did: 'disclosed' }],
  } as TicketRecord;
  const text = JSON.stringify(visibleTicket(noted));
  expect(text).not.toContain('canary');
  expect(text).toContain(validRecord.report.title);
  expect(visibleTicket(noted).triage).not.toHaveProperty('assignee');
});

test.each([
  [['unknown']],
  [['number', 'unknown']],
  [['receipt', 'unknown']],
  [['history', 0, 'unknown']],
  [['history', 0, 'source', 0, 'unknown']],
  [['report', 'unknown']],
  [['report', 'offers', 0, 'unknown']],
  [['report', 'constructor']],
])('what the schema does not name never shows: %j', (path) => {
  const ticket = changed(canaries('public', 'received'), path, 'stowaway');
  expect(placesIn(ticket)).toContain(path.join('/'));
  expect(placesIn(visibleTicket(ticket))).not.toContain(path.join('/'));
});
