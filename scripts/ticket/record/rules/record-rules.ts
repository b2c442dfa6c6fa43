// The rules of a record beyond its schema: number, receipt, clock, life cycle and history agree with each other.
import { localYear } from '../../clock/calendar.ts';
import { dueInstant } from '../../clock/clock.ts';
import { instantOf } from '../../clock/instant.ts';
import type { StampedCalendar } from '../../clock/stamped-calendar.ts';
import { calendarOf, type Desk } from '../../desk/configuration.ts';
import { confirmationNumber, parsedNumber, recordPath } from '../../number.ts';
import { type Finding, finding } from '../../problem.ts';
import { commitmentOf } from '../../seal/commitment.ts';
import type { Event, TicketRecord } from '../../ticket.ts';
import { excerpt } from '../../yaml/excerpt.ts';
import { historyFindings } from './history-rules.ts';
import { stateFindings } from './state-rules.ts';

/** Looks at a record whose shape is right already. */
type Rule = (record: TicketRecord, desk: Desk, path: string) => Finding[];

export const recordRules: Readonly<Record<string, Rule>> = {
  'the check character of the number is right': ({ number }) => {
    if (parsedNumber(number)) return [];
    const [, prefix = '', year, sequence] = /^(.+)-(\d{4})-(\d+)-.$/.exec(number) ?? [];
    const expected = confirmationNumber({
      prefix,
      year: Number(year),
      sequence: Math.max(Number(sequence), 1),
    });
    return [finding('number-malformed', { found: number, expected }, ['number'])];
  },

  'a record lies where its number says': ({ number }, _, path) => {
    if (!parsedNumber(number) || recordPath(number) === path) return [];
    return [finding('number-elsewhere', { expected: recordPath(number) }, ['number'])];
  },

  'the year of the number is the year of receipt in the zone of the desk': (record, desk) => {
    const calendar = calendarOf(record, desk);
    const year = parsedNumber(record.number)?.year;
    if (!calendar || year === undefined) return [];
    const expected = localYear(calendar.time, moment(record.receipt.received_at));
    return year === expected
      ? []
      : [finding('number-year', { found: String(year), expected: String(expected) }, ['number'])];
  },

  'every moment is an instant with an offset': (record) =>
    momentsOf(record).flatMap(([text, at]) =>
      instantOf(text) === null ? [finding('date-malformed', { found: excerpt(text) }, at)] : [],
    ),

  /** Anybody who has the calendar must come to the same deadline; whether the desk has it still is no fault of a record. */
  'the deadline is what the clock says': (record, desk) => {
    const calendar = calendarOf(record, desk);
    if (!calendar) return [];
    const expected = deadlineText(calendar, moment(record.receipt.received_at));
    const isRight = record.receipt.acknowledge_by === expected;
    return isRight ? [] : [finding('deadline-wrong', { expected }, ['receipt', 'acknowledge_by'])];
  },

  'the history could happen as it says': historyFindings,

  /** Only of a history that holds can be said what it comes to. */
  'the rest is what the history comes to': (record) =>
    historyFindings(record).length > 0 ? [] : stateFindings(record),

  /** Anybody who has a revealed record can check what was reported, and since when the desk was bound to it. */
  'a revealed report keeps its commitment': ({ report }) => {
    const { commitment, salt } = report.sealed ?? {};
    return salt === undefined || commitmentOf(salt, report) === commitment
      ? []
      : [finding('commitment-broken', {}, ['report', 'sealed', 'commitment'])];
  },

  'a report is revealed by an event of its own': ({ report, history }) => {
    const last = history.findLast(({ did }) => did === 'amended' || did === 'revealed');
    return (report.sealed?.salt !== undefined) === (last?.did === 'revealed')
      ? []
      : [finding('reveal-unrecorded', {}, ['report'], 'key')];
  },
};

export function recordFindings(record: TicketRecord, desk: Desk, path: string): Finding[] {
  return Object.values(recordRules).flatMap((rule) => rule(record, desk, path));
}

// At either end of the years that text can hold, and where nobody ever works, there is no deadline.
function deadlineText({ time, acknowledge }: StampedCalendar, received: number): string {
  try {
    return dueInstant(time, received, acknowledge).text;
  } catch (error) {
    if (error instanceof RangeError) return '–';
    throw error;
  }
}

// The schema has seen to the shape; what is no instant all the same is told by the rule above and counts as the epoch.
function moment(text: string): number {
  return instantOf(text) ?? 0;
}

function momentsOf({ receipt, history, answered = [] }: TicketRecord): [string, (string | number)[]][] {
  const moments: [string | undefined, (string | number)[]][] = [
    [receipt.received_at, ['receipt', 'received_at']],
    [receipt.acknowledge_by, ['receipt', 'acknowledge_by']],
    ...history.flatMap(({ at, acknowledged_at, deadline }: Event, place): typeof moments => [
      [at, ['history', place, 'at']],
      [acknowledged_at, ['history', place, 'acknowledged_at']],
      [deadline?.due, ['history', place, 'deadline', 'due']],
    ]),
    ...answered.map(({ at }, place): (typeof moments)[number] => [at, ['answered', place, 'at']]),
  ];
  return moments.flatMap(([text, at]) => (text === undefined ? [] : [[text, at]]));
}
