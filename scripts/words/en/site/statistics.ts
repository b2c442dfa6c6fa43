// What the page of the statistics says, in English.
import type { StatisticsWords } from '../../shapes/site/statistics-words.ts';
import { english } from '../../typography.ts';

const { count } = english;

const tickets = (number: number) => (number === 1 ? '1 ticket' : `${count(number)} tickets`);
const are = (number: number) => `${tickets(number)} ${number === 1 ? 'is' : 'are'}`;

export const statistics: StatisticsWords = {
  title: 'Our record',
  about:
    'How quickly this desk acknowledges reports and what is open. Everything is calculated from public data, so anyone can check it with the files below.',
  countedAsOf: 'Figures as of',
  empty: {
    title: 'No figures yet',
    text: 'Once the first report has its number, this page shows how quickly it is acknowledged.',
  },
  headline: {
    share: 'Acknowledged within the deadline',
    median: 'Median time to acknowledge',
    open: 'Open now',
    received: 'Reports received',
  },
  ofSettled: (inTime, settled) => `${count(inTime)} of ${count(settled)} whose deadline is decided`,
  ofAcknowledged: (number) => `working time, ${count(number)} acknowledged`,
  ofTickets: (number) => `of ${tickets(number)}`,
  sinceFirst: (month) => `since ${month}`,
  counted: 'Counted',
  notCounted: 'Not counted',
  none: 'none',
  csv: (title) => `${title}: data as CSV`,
  audited: (commit, moment, holds) =>
    holds
      ? `History audited up to commit ${commit} on ${moment}: no record was changed outside its history.`
      : `The last history audit, of commit ${commit} on ${moment}, failed. Staff are looking into it.`,
  auditLog: 'Audit log',
  latestMonths: (number) => `This shows the latest ${count(number)} months; the CSV file has them all.`,
  all: 'All',
  month: 'Month',
  bins: {
    under: (to) => `under ${to} h`,
    between: (from, to) => `${from} to ${to} h`,
    from: (from) => `${from} h or more`,
  },
  times: {
    title: 'Time to acknowledge',
    definition:
      'From the receipt of a report until someone on the team acknowledges it with a priority and severity. We promise working time: only the hours in the calendar used for the deadline. Elapsed time is how long the publisher waited. Each range includes its start but not its end. The median is the shortest time within which at least half were acknowledged; likewise for nine in ten.',
    columns: { length: 'Time', business: 'Working time', wall: 'Elapsed time' },
    legend: { business: 'working time', wall: 'elapsed time' },
    rows: { median: 'Median', ninetieth: 'Nine in ten within' },
    counted: (acknowledged, all) => `${count(acknowledged)} acknowledged of ${tickets(all)}.`,
    notCounted: (number) => `${are(number)} not acknowledged: still waiting or closed without it.`,
    calendarLost: (number) =>
      `The working time of ${tickets(number)} is unknown: the desk no longer has the calendar.`,
  },
  trend: {
    title: 'Time to acknowledge, by month',
    definition:
      'The median working time to acknowledge the reports received in each month. The dashed line is what the desk promises today.',
    columns: {
      acknowledged: 'Acknowledged',
      business: 'Median, working time',
      ninetieth: 'Nine in ten, working time',
      wall: 'Median, elapsed time',
    },
    promise: (length) => `promised: ${length}`,
    axis: 'hours of working time',
    counted: (acknowledged) =>
      `${count(acknowledged)} acknowledged, each counted in the month we received it.`,
    notCounted:
      'Reports no one has acknowledged. A month with no acknowledgements has no point and breaks the line.',
  },
  share: {
    title: 'Acknowledged within the deadline, by month',
    definition:
      'Of the reports received in a month whose deadline is decided, the share acknowledged by the deadline. A deadline is decided once someone on the team has acknowledged the report or the deadline has passed. Shares are rounded down.',
    columns: {
      inTime: 'In time',
      late: 'Late',
      missed: 'Missed',
      share: 'Share in time',
      uncounted: 'Not counted',
    },
    legend: { inTime: 'in time', missed: 'late or missed' },
    counted: (settled, all) => `${count(settled)} of ${tickets(all)}, those whose deadline is decided.`,
    notCounted: (waiting, notNeeded) =>
      `${are(waiting)} waiting before the deadline and ${tickets(notNeeded)} closed before it without an acknowledgement, such as spam or duplicates.`,
  },
  open: {
    title: 'Open tickets by age and severity',
    definition:
      'Every ticket that is not closed, by the time since its receipt and its current severity. Each range includes its start but not its end.',
    columns: { age: 'Age' },
    notSet: 'Not set yet',
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
      'Reports received, tickets closed and tickets reopened in each month (in the desk’s time zone) and how many were open when it ended; for the current month, so far.',
    columns: { received: 'Received', closed: 'Closed', reopened: 'Reopened', open: 'Open at month’s end' },
    counted: (received) => `${tickets(received)}; a ticket reopened and closed again counts as closed twice.`,
    notCounted: 'Submissions that never became tickets.',
  },
  tickets: {
    title: 'Every ticket',
    definition:
      'The data behind the acknowledgement figures: each ticket’s receipt, deadline, acknowledgement, both times in minutes and how it is counted.',
  },
};
