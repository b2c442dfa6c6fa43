// What the page computes from the address of a pull request is what the desk stamps on the record.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pullNumberIn } from '../../../../scripts/ticket/pull-address.ts';
import { newRecord } from '../../../../scripts/ticket/record/record.ts';
import { canaryReport, desk } from '../../../testing/tickets.ts';
import { computedReceipt } from './receipt.ts';

const repository = 'https://github.com/example/desk';
const { calendar, deadlines, number } = desk;
const rules = { prefix: number.prefix, calendar, acknowledge: deadlines.acknowledge };
const report = canaryReport('some');

test('number and deadline are the desk’s for 1,000 random pull requests at random times', () => {
  const times = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2031, 11, 31) });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), times, (pull, now) => {
      const submission = { pull_request: pull, commit: 'a'.repeat(40), blob: 'b'.repeat(40) };
      const at = { receivedAt: now, receivedFrom: 'octocat', submission, sequence: pull };
      const record = newRecord(report, { ...at, source: `pull_request/${pull}` }, desk);
      const found = pullNumberIn(`${repository}/pull/${pull}`, repository);
      expect(found).toBe(pull);
      const { number, acknowledge_by } = computedReceipt(Number(found), rules, now);
      expect({ number, acknowledge_by }).toEqual({
        number: record.number,
        acknowledge_by: record.receipt.acknowledge_by,
      });
    }),
    { numRuns: 1_000 },
  );
}, 60_000);

test.each([
  ['2027-01-01T07:59:59Z', 'SEC-2026-000045-D', null],
  ['2027-01-01T08:00:00Z', expect.stringMatching(/^SEC-2027-000045-/), 'SEC-2026-000045-D'],
  ['2027-01-08T08:00:00Z', expect.stringMatching(/^SEC-2027-000045-/), null],
])('around New Year in the desk’s zone, at %s', (now, number, lastYears) => {
  expect(computedReceipt(45, rules, Date.parse(now))).toMatchObject({ number, lastYears });
});
