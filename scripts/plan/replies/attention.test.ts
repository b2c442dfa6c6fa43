// Which pull requests are looked at closely, where the last good run is known.
import { describe, expect, test } from 'vitest';
import { problem } from '../../ticket/problem.ts';
import { afterwards, moment, ticketIn } from '../../triage/testing.ts';
import type { PullOutline, Stored } from '../pull-request/pull-facts.ts';
import { desk, onRecord, path, pull, received, ticket } from '../testing.ts';
import { needsLook } from './attention.ts';

const HOUR = 3_600_000;
const at = received + 2 * HOUR;
const since = received + HOUR;
const absent: Stored = { kind: 'absent' };
const record = (one: typeof ticket): Stored => ({ kind: 'record', record: one });

function looks(
  changed: Partial<PullOutline>,
  stored: Stored,
  period: { since: number | null; at: number } = { since, at },
) {
  return needsLook(pull(changed), stored, desk, period);
}

describe('a ticket', () => {
  const worn = { labels: ['status: received', 'mine'] };
  const later = afterwards(ticket, [{ text: '/note Later.', at: '2026-06-09T11:30:00-07:00' }]);
  const closed = { isOpen: false, labels: ['priority: P2', 'severity: high'] };
  const reminder = moment('2026-06-09T14:00:00-07:00');

  test.each([
    ['that nothing happened to', false, looks(worn, onRecord)],
    ['of a desk whose last run is not known', true, looks(worn, onRecord, { since: null, at })],
    ['that was updated', true, looks({ ...worn, updatedAt: since }, onRecord)],
    ['that wears too little', true, looks({ labels: [] }, onRecord)],
    ['that wears too much', true, looks({ labels: [...worn.labels, 'deadline: soon'] }, onRecord)],
    ['that was closed by hand', true, looks({ ...worn, isOpen: false }, onRecord)],
    [
      'that can never be opened',
      false,
      looks({ isOpen: false, labels: [...worn.labels, 'pull request: gone'] }, onRecord),
    ],
    ['whose record has changed', true, looks(worn, record(later))],
    ['before its reminder', false, looks(worn, onRecord, { since: reminder - HOUR, at: reminder - 1 })],
    ['at its reminder', true, looks(worn, onRecord, { since: reminder - HOUR, at: reminder })],
    [
      'that is closed for long',
      false,
      looks({ ...closed, updatedAt: moment('2026-06-09T10:59:00-07:00') }, record(ticketIn('closed'))),
    ],
    [
      'whose publisher was not informed, since it was done elsewhere and pushed late',
      true,
      looks(closed, record(ticketIn('closed'))),
    ],
    [
      'that is closed and still open',
      true,
      looks({ labels: ['priority: P2', 'severity: high'] }, record(ticketIn('closed'))),
    ],
  ])('%s: %s', (_, expected, found) => {
    expect(found).toBe(expected);
  });
});

describe('a pull request without a record', () => {
  const alarm = moment('2026-06-10T10:00:00-07:00');
  const invalid = { labels: ['submission: invalid'] };
  const unreadable: Stored = { kind: 'unreadable', problems: [problem('empty', {}, path)] };

  test.each([
    ['that was never answered', true, looks({}, absent)],
    ['that is closed', false, looks({ isOpen: false, updatedAt: at }, absent, { since: null, at })],
    ['that is no report', false, looks({ labels: ['submission: none'] }, absent)],
    ['whose record cannot be used', false, looks({ labels: ['record: unusable'] }, unreadable)],
    ['whose record has just been broken', true, looks({ labels: [] }, unreadable)],
    ['that is invalid', false, looks(invalid, absent)],
    [
      'that is invalid for almost a day',
      false,
      looks(invalid, absent, { since: alarm - HOUR, at: alarm - 1 }),
    ],
    ['that is invalid for a day', true, looks(invalid, absent, { since: alarm - HOUR, at: alarm })],
    [
      'that is invalid for a day that was seen',
      false,
      looks(invalid, absent, { since: alarm + 1, at: alarm + HOUR }),
    ],
  ])('%s: %s', (_, expected, found) => {
    expect(found).toBe(expected);
  });
});
