// Whatever people write in whatever order, and whenever the clock runs in between: what holds for every ticket.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../ticket/clock/instant.ts';
import { recordPath } from '../ticket/number.ts';
import { following } from '../ticket/record/life-cycle.ts';
import { changeProblems } from '../ticket/record/record-change.ts';
import { fold, stateOf } from '../ticket/record/state.ts';
import type { Event, TicketRecord } from '../ticket/ticket.ts';
import type { Role } from './command.ts';
import { owedReminder } from './reminders.ts';
import { afterRemarkAt, desk, freshTicket, moment, onRecord, readAgain, report } from './testing.ts';
import { amended, appended } from './triage.ts';

const anyText = fc.oneof(
  fc.constantFrom('Fixed.', '- a: "b" #c\n  d', 'on\u202ee', '"', '|', '2026-06-09', 'null', '> x', 'é'),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

const priority = fc.constantFrom('P1', 'P2', 'P3', 'P4');
const severity = fc.constantFrom('critical', 'high', 'medium', 'low', 'none');
const outcome = fc.constantFrom(
  'resolved',
  'informative',
  'not_applicable',
  'withdrawn',
  'spam',
  'duplicate',
);
const number = fc.constantFrom(onRecord, 'SEC-2026-000045-D', 'SEC-2026-000054-B', 'SEC-2026-000012-X');

const staffCommand = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(priority, severity).map(([one, other]) => `/ack ${one} ${other}`) },
  priority.map((value) => `/priority ${value}`),
  severity.map((value) => `/severity ${value}`),
  fc.constantFrom('alice', '@bob', '@!').map((login) => `/assign ${login}`),
  fc.constantFrom('/assess', '/disclose', '/status', '/help'),
  fc.constantFrom('/message approve', '/message sent'),
  fc
    .tuple(fc.constantFrom('need-info', 'mitigate', 'conclude', 'note'), anyText)
    .map(([name, text]) => `/${name} ${text}`),
  fc
    .tuple(fc.constantFrom('none', 'removed', 'gone'), anyText)
    .map(([action, text]) => `/offer ${action} ${text}`),
  anyText.map((text) => `/message draft ${text}`),
  anyText.map((text) => `/message translate ${text}`),
  fc.tuple(outcome, anyText).map(([value, text]) => `/close ${value} ${text}`),
  number.map((value) => `/duplicate ${value}`),
  { weight: 2, arbitrary: fc.constant('/reopen') },
);

const publisherCommand = fc.oneof(fc.constantFrom('/status', '/help', '/withdraw', '/ack P1 low'), {
  weight: 4,
  arbitrary: anyText,
});

// A wrong line undoes the whole remark, so most remarks are short.
const remarkOf = (line: fc.Arbitrary<string>) => {
  const lines = fc.oneof({ weight: 20, arbitrary: line }, { weight: 1, arbitrary: anyText });
  const several = fc.array(lines, { minLength: 2, maxLength: 3 });
  return fc.oneof({ weight: 4, arbitrary: lines.map((one) => [one]) }, { weight: 1, arbitrary: several });
};

type Happening = (before: TicketRecord, at: number) => TicketRecord;

function remark(role: Role, by: string): (lines: readonly string[]) => Happening {
  return (lines) => (before, at) => afterRemarkAt(before, at, { text: lines.join('\n'), role, by }).ticket;
}

const clockRuns: Happening = (before, at) => {
  const owed = owedReminder(before, desk, at);
  return owed ? appended(before, owed, { at, by: 'desk', source: 'clock' }) : before;
};

const reportChanges: Happening = (before, at) =>
  before.status === 'closed'
    ? before
    : amended(
        before,
        { ...report, title: `Told again at ${at}` },
        { at, by: 'octocat', source: 'pull_request/45' },
      );

const happening = fc.oneof(
  { weight: 4, arbitrary: remarkOf(staffCommand).map(remark('staff', 'alice')) },
  { weight: 4, arbitrary: remarkOf(staffCommand).map(remark('staff', 'bob')) },
  { weight: 3, arbitrary: remarkOf(publisherCommand).map(remark('publisher', 'octocat')) },
  { weight: 4, arbitrary: fc.constant(clockRuns) },
  { weight: 1, arbitrary: fc.constant(reportChanges) },
);

const wait = fc.oneof(fc.constant(0), fc.nat(HOUR), fc.nat(3 * DAY));
const life = fc.array(fc.tuple(wait, happening), { minLength: 1, maxLength: 30, size: 'max' });

/** The ticket as it is received, and after each thing that happened. */
function statesOf(happenings: readonly [number, Happening][]): { at: number; ticket: TicketRecord }[] {
  const ticket = freshTicket();
  const states = [{ at: moment(ticket.receipt.received_at), ticket }];
  for (const [wait, happens] of happenings) {
    const last = states.at(-1) ?? { at: 0, ticket };
    const at = last.at + wait;
    states.push({ at, ticket: happens(last.ticket, at) });
  }
  return states;
}

const numRuns = 300;

const always = (check: (before: TicketRecord, after: TicketRecord, at: number) => void) =>
  fc.assert(
    fc.property(life, (happenings) => {
      const states = statesOf(happenings);
      for (const [place, { at, ticket }] of states.entries())
        check(states[place - 1]?.ticket ?? ticket, ticket, at);
    }),
    { numRuns },
  );

describe('whatever happens to a ticket', () => {
  test('number and receipt stay, and the history only grows', () => {
    always((before, after) => {
      expect([after.number, after.receipt]).toEqual([before.number, before.receipt]);
      expect(after.history.slice(0, before.history.length)).toEqual(before.history);
      expect(changeProblems({ path: recordPath(before.number), before, after })).toEqual([]);
    });
  });

  test('the report changes only by a new report', () => {
    always((before, after) => {
      if (after.history.at(-1)?.did !== 'amended') expect(after.report).toBe(before.report);
    });
  });

  test('each status follows the one before, and the outcome comes and goes with the end', () => {
    always((before, after) => {
      let { status } = before;
      for (const event of after.history.slice(before.history.length)) {
        if (event.status) expect(following[status]).toContain(event.status);
        status = event.status ?? status;
      }
      expect(after.status).toBe(status);
      expect(after.outcome !== null).toBe(status === 'closed');
    });
  });

  test('the state is what the history comes to', () => {
    always((_before, after) => expect(stateOf(after)).toEqual(stateOf(fold(after.history))));
  });

  test('nothing changes without an event', () => {
    always((before, after) => {
      if (after.history.length === before.history.length) expect(after).toBe(before);
    });
  });

  test('the record can be written and read again', () => {
    always((before, after) => {
      if (after !== before) expect(readAgain(after)).toEqual(after);
    });
  });
});

describe('whenever the clock runs', () => {
  const order = ['50%', '80%', 'overdue'];
  const marks = (events: readonly Event[]) => events.flatMap(({ deadline }) => deadline ?? []);

  test('no mark is sent twice, and none after a higher one', () => {
    always((_before, { history }) => {
      const sent = new Map<string, number>();
      for (const { kind, due, mark } of marks(history)) {
        const rank = order.indexOf(mark);
        expect(rank).toBeGreaterThan(sent.get(kind + due) ?? -1);
        sent.set(kind + due, rank);
      }
    });
  });

  test('nothing is owed twice at one instant, and nothing for a closed ticket', () => {
    always((_before, after, at) => {
      expect(owedReminder(clockRuns(after, at), desk, at)).toBeNull();
      if (after.status === 'closed') expect(owedReminder(after, desk, at + 365 * DAY)).toBeNull();
    });
  });

  test('reminders change nothing but the history', () => {
    always((_before, ticket, at) => {
      const { history, ...others } = clockRuns(ticket, at + DAY);
      expect({ ...others, history: history.slice(0, ticket.history.length) }).toEqual(ticket);
    });
  });
});

test('these lives reach every status, every event and every mark', () => {
  const seen = new Set<string>();
  const events = new Set<string>();
  for (const happenings of fc.sample(life, { numRuns: 1_000, seed: 1 })) {
    for (const { ticket } of statesOf(happenings)) {
      seen.add(ticket.status);
      for (const { did, deadline } of ticket.history)
        events.add(deadline ? `${deadline.kind} ${deadline.mark}` : did);
    }
  }
  expect(seen.size).toBe(Object.keys(following).length);
  expect([...events].toSorted()).toEqual(everything.toSorted());
});

const everything = [
  ...[
    'received',
    'amended',
    'acknowledged',
    'priority_set',
    'severity_set',
    'assigned',
    'assessment_started',
  ],
  ...[
    'information_requested',
    'information_given',
    'mitigation_reported',
    'conclusion_given',
    'offer_action_set',
  ],
  ...['message_drafted', 'message_approved', 'message_sent', 'disclosed', 'closed', 'reopened', 'noted'],
  ...['acknowledge 50%', 'acknowledge 80%', 'acknowledge overdue', 'update overdue'],
];
