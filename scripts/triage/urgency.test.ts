// What cannot wait, and who may know of it.
import { expect, test } from 'vitest';
import type { Report } from '../ticket/ticket.ts';
import { afterwards, freshTicket, report } from './testing.ts';
import { isPubliclyUrgent, isUrgent, urgentFirst, urgentReasons } from './urgency.ts';

const { cve: _, ...others } = report;
const incident = { ...others, category: 'security_incident' } as const;
const changed = (more: Partial<Report>) => freshTicket({ changed: more });

test.each<[string, Partial<Report>, string[]]>([
  ['is exploited', { actively_exploited: true }, ['exploited']],
  ['may be exploited', { actively_exploited: 'unknown' }, []],
  ['is not exploited', { actively_exploited: false }, []],
  ['says nothing of it', {}, []],
  ['is an incident that goes on', { ...incident, incident: { contained: false } }, ['not_contained']],
  ['is an incident that has ended', { ...incident, incident: { contained: true } }, []],
  ['is an incident of which nobody knows', { ...incident, incident: {} }, []],
])('a report that %s', (_, more, reasons) => {
  expect(urgentReasons(changed(more))).toEqual(reasons);
  expect(isUrgent(changed(more))).toBe(reasons.length > 0);
});

test('a sealed report says nothing, and a closed ticket waits for no one', () => {
  expect(isUrgent({ status: 'received', report: {} })).toBe(false);
  expect(isUrgent(afterwards(changed({ actively_exploited: true }), [{ text: '/close spam' }]))).toBe(false);
});

test('that it is urgent anyone may know once they may read the report', () => {
  const hidden = afterwards(changed({ actively_exploited: true }), [{ text: '/ack P1 high' }]);
  expect([isUrgent(hidden), isPubliclyUrgent(hidden)]).toEqual([true, false]);
  expect(isPubliclyUrgent(afterwards(hidden, [{ text: '/disclose' }]))).toBe(true);
});

test('the urgent ones come first, and no other changes its place', () => {
  expect(urgentFirst([5, 2, 4, 1, 3], (one) => one % 2 === 0)).toEqual([2, 4, 5, 1, 3]);
});
