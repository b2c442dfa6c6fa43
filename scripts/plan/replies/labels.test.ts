// Which labels a ticket wears.
import { expect, test } from 'vitest';
import { statuses } from '../../ticket/record/life-cycle.ts';
import { owedReminder } from '../../triage/reminders.ts';
import { afterwards, freshTicket, moment, ticketIn } from '../../triage/testing.ts';
import { appended } from '../../triage/triage.ts';
import { words } from '../../words/words.ts';
import { desk, ticket } from '../testing.ts';
import { labels, ownLabels, ticketLabels } from './labels.ts';

/** The ticket after whatever is owed at an instant. */
function reminded(at: string, record = ticket) {
  const owed = owedReminder(record, desk, moment(at));
  if (owed === null) throw new Error(`nothing is owed at ${at}`);
  return appended(record, owed, { at: moment(at), by: 'desk', source: 'clock' });
}

test.each([
  ['a fresh one', ticket, ['status: received']],
  ['one that is due soon', reminded('2026-06-09T14:00:00-07:00'), ['status: received', 'deadline: soon']],
  ['one that is late', reminded('2026-06-10T10:00:01-07:00'), ['status: received', 'deadline: overdue']],
  [
    'one that was late once',
    afterwards(reminded('2026-06-10T10:00:01-07:00'), [{ text: '/ack P2 high' }]),
    ['status: acknowledged', 'priority: P2', 'severity: high'],
  ],
  [
    'one that waits for its publisher',
    ticketIn('needs_information'),
    ['status: needs information', 'priority: P2', 'severity: high'],
  ],
  [
    'one that cannot wait',
    freshTicket({ changed: { actively_exploited: true } }),
    ['status: received', 'urgent'],
  ],
  ['one that is closed', ticketIn('closed'), ['priority: P2', 'severity: high']],
])('%s', (_, record, expected) => {
  expect(ticketLabels(record, desk)).toEqual(expected);
});

test('every label that a ticket can wear is one of the desk’s, within GitHub’s bounds', () => {
  for (const status of statuses) {
    const worn = ticketLabels(ticketIn(status), desk);
    expect(ownLabels([...worn.map((name) => name.toUpperCase()), 'bug'])).toEqual(worn);
  }
  for (const { name, colour, kind } of labels) {
    expect(name.length).toBeLessThanOrEqual(50);
    for (const language of ['en', 'fr'] as const)
      expect(words(language).answers.labels[kind].length).toBeLessThanOrEqual(100);
    expect(colour).toMatch(/^[0-9a-f]{6}$/);
  }
  expect(new Set(labels.map(({ name }) => name.toLowerCase())).size).toBe(labels.length);
});
