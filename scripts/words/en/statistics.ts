// What the page of the statistics says, in English.
import type { StatisticsWords } from '../statistics-words.ts';
import { english } from '../typography.ts';

const { count } = english;

const tickets = (number: number) => (number === 1 ? '1 ticket' : `${count(number)} tickets`);
const are = (number: number) => `${tickets(number)} ${number === 1 ? 'is' : 'are'}`;

export const statistics: StatisticsWords = {
  title: 'Statistics',
  about:
    'How quickly this desk acknowledges reports, and what is open. Everything is worked out from what the records show to everybody, so anybody can check it with the data below.',
  countedAsOf: 'Counted as of',
  empty: {
    title: 'Nothing to count yet',
    text: 'As soon as the first report has its number, this page shows how quickly it is acknowledged.',
  },
  headline: {
    share: 'Acknowledged within the deadline',
    median: 'Median time to acknowledge',
    open: 'Open now',
    received: 'Reports received',
  },
  ofSettled: (inTime, settled) => `${count(inTime)} of ${count(settled)} with a settled deadline`,
  ofAcknowledged: (number) => `working time, ${count(number)} acknowledged`,
  ofTickets: (number) => `of ${tickets(number)}`,
  sinceFirst: (month) => `since ${month}`,
  counted: 'Counted',
  notCounted: 'Not counted',
  none: 'none',
  csv: (title) => `${title}: data as CSV`,
  audited: (commit, moment, holds) =>
    holds
      ? `History audited up to commit ${commit} on ${moment}: no record was changed behind its history.`
      : `The last audit of the history, of commit ${commit} on ${moment}, did not pass. Staff are looking into it.`,
  auditLog: 'Log of the audit',
  latestMonths: (number) => `The latest ${count(number)} months are shown here; the CSV file holds all.`,
  all: 'All',
  month: 'Month',
  bins: {
    under: (to) => `under ${to} h`,
    between: (from, to) => `${from} to ${to} h`,
    from: (from) => `${from} h and more`,
  },
  times: {
    title: 'Time to acknowledge',
    definition:
      'From the receipt of a report to its acknowledgement by a person, with a priority and a severity. Working time is what the promise is about: only the hours of the calendar that the deadline was computed with. Time on the clock is what the publisher waited. A class includes its beginning and not its end. The median is the shortest time within which at least half were acknowledged; nine in ten likewise.',
    columns: { length: 'Time', business: 'Working time', wall: 'Time on the clock' },
    legend: { business: 'working time', wall: 'time on the clock' },
    rows: { median: 'Median', ninetieth: 'Nine in ten within' },
    counted: (acknowledged, all) => `${count(acknowledged)} acknowledged of ${tickets(all)}.`,
    notCounted: (number) => `${are(number)} not acknowledged: still waiting, or closed without.`,
    calendarLost: (number) =>
      `For ${tickets(number)}, working time is unknown, because the desk no longer has the calendar.`,
  },
  trend: {
    title: 'Time to acknowledge, by month',
    definition:
      'The median of the working time to acknowledge the reports that were received in each month. The dashed line is what the desk promises today.',
    columns: {
      acknowledged: 'Acknowledged',
      business: 'Median, working time',
      ninetieth: 'Nine in ten, working time',
      wall: 'Median, on the clock',
    },
    promise: (length) => `promised: ${length}`,
    axis: 'hours of working time',
    counted: (acknowledged) => `${count(acknowledged)} acknowledged, each in the month of its receipt.`,
    notCounted:
      'Reports that nobody has acknowledged. A month without an acknowledgement has no point, and breaks the line.',
  },
  share: {
    title: 'Acknowledged within the deadline, by month',
    definition:
      'Of the reports received in a month whose deadline is settled, the share that was acknowledged at or before the deadline. A deadline is settled once a person has acknowledged, or once it has passed without that. Shares are rounded down.',
    columns: {
      inTime: 'In time',
      late: 'Late',
      missed: 'Passed without',
      share: 'Share in time',
      uncounted: 'Not counted',
    },
    legend: { inTime: 'in time', missed: 'late, or passed without' },
    counted: (settled, all) => `${count(settled)} with a settled deadline of ${tickets(all)}.`,
    notCounted: (waiting, notNeeded) =>
      `${are(waiting)} waiting with the deadline still to come, and ${tickets(notNeeded)} closed before the deadline without an acknowledgement, such as spam or duplicates.`,
  },
  open: {
    title: 'Open tickets by age and severity',
    definition:
      'Every ticket that is not closed, by the time on the clock since its receipt and by the severity that the desk gave it last. A class includes its beginning and not its end.',
    columns: { age: 'Age' },
    notSet: 'Not yet set',
    ages: {
      under: (to) => (to === 1 ? 'under 1 day' : `under ${to} days`),
      between: (from, to) => `${from} to ${to} days`,
      from: (from) => `${from} days or more`,
    },
    shortAges: {
      under: (to) => `< ${to} d`,
      between: (from, to) => `${from}–${to} d`,
      from: (from) => `≥ ${from} d`,
    },
    counted: (open, all) => `${count(open)} open of ${tickets(all)}.`,
    notCounted: (closed) => `${are(closed)} closed.`,
  },
  flow: {
    title: 'Received and closed, by month',
    definition:
      'Reports received, tickets closed and tickets reopened in each month of the time zone of the desk, and how many were open at its end; in the current month, until now.',
    columns: { received: 'Received', closed: 'Closed', reopened: 'Reopened', open: 'Open at the end' },
    counted: (received) =>
      `${tickets(received)}; a ticket that was reopened and closed again is closed twice.`,
    notCounted: 'Submissions that never became a ticket.',
  },
  tickets: {
    title: 'Every ticket',
    definition:
      'The data behind the acknowledgement statistics: for each ticket its receipt, its deadline, its acknowledgement, both times in minutes, and how it is counted.',
  },
};
