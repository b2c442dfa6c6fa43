import { expect, it } from 'vitest';
import { statuses } from '../../../scripts/ticket/record/life-cycle.ts';
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import {
  afterwards,
  canaryRemarks,
  canaryReport,
  desk,
  freshTicket,
  ticketIn,
} from '../../testing/tickets.ts';
import { duesIn, duesText } from '../view/lists/dues.ts';
import { entryOf } from '../view/lists/entry.ts';
import { entriesIn, searchIndex, type WholeIndex } from './index-file.ts';

const report = canaryReport('shown', { disclosure: 'public', language: 'fr' });
const entries = [...statuses.map(ticketIn), freshTicket({ report })].map((ticket) =>
  entryOf(visibleTicket(ticket), desk),
);

const whole = (some: typeof entries) => searchIndex(some) as WholeIndex;

it('gives back every entry as it was', () => {
  const { columns, rows }: WholeIndex = JSON.parse(JSON.stringify(whole(entries)));
  expect(entriesIn(columns, rows)).toEqual(entries);
});

it('spends nothing on what is absent', () => {
  const { columns, rows } = whole(entries);
  expect(rows[0]?.at(-1)).not.toBeNull();
  expect(rows[0]?.length).toBeLessThan(columns.length);
});

it('knows nothing of what is hidden', () => {
  const hidden = afterwards(freshTicket({ report: canaryReport('hidden') }), ...canaryRemarks('hidden'));
  expect(JSON.stringify(searchIndex([entryOf(visibleTicket(hidden), desk)]))).not.toContain('hidden');
});

it.each([[[]], [[0]], [[1_781_110_800_000, 1_781_110_800_000, 1_781_197_201_000]]])(
  'due instants come back in order: %j',
  (dues) => {
    expect(duesIn(duesText(dues.toReversed()))).toEqual(dues);
  },
);
