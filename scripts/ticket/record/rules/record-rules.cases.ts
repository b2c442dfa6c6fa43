// Records that break one rule each: the valid one changed in one place.

import { revealedRecord, sealedRecord } from '../../seal/records.testing.ts';
import { changed, consistent, recordPath, validRecord } from '../../testing.ts';
import type { Event, TicketRecord } from '../../ticket.ts';
import {
  after,
  amending,
  closed,
  closing,
  duplicate,
  fresh,
  messageEvent,
  receivedAgain,
  reminded,
  sent,
  someAnswers,
} from '../record.variants.ts';

/** A record that breaks the named rule and no other. */
export interface RuleCase {
  rule: string;
  name: string;
  record: TicketRecord;
  told: readonly string[];
  says?: object;
  path?: string;
}

function row(
  rule: string,
  name: string,
  record: TicketRecord,
  told: readonly string[],
  more: Partial<RuleCase> = {},
): RuleCase {
  return { rule, name, record, told, ...more };
}

function at(path: readonly (string | number)[], value: unknown): TicketRecord {
  return changed(validRecord, path, value);
}

const holds = 'the history could happen as it says';
const agrees = 'the rest is what the history comes to';

function history(name: string, record: TicketRecord, told: readonly string[], says: object = {}): RuleCase {
  const isOfState = /(?:state|report|receipt)-history/.test(told.join());
  return row(isOfState ? agrees : holds, name, record, told, { says });
}

/** The valid record with an event put in the place of its acknowledgement, in the state that follows. */
function instead(event: object): TicketRecord {
  const [received, acknowledged] = validRecord.history;
  const other = { ...acknowledged, ...event } as Event;
  const events = Object.fromEntries(Object.entries(other).filter(([, value]) => value !== undefined));
  return consistent({ ...validRecord, history: [received, events] as TicketRecord['history'] });
}

const bare = { priority: undefined, severity: undefined, status: undefined };
const noted = { at: '2026-11-24T09:00:00Z', by: 'alice', did: 'noted', source: 'comment/9', note: 'x' };
const late = { kind: 'update', due: '2026-11-24T17:00:00-08:00', mark: 'overdue' };
const desk = { by: 'desk', source: 'clock' };

const historyCases: readonly RuleCase[] = [
  ...[
    ['by', 'mallory'],
    ['by_id', 'U_other'],
    ['at', '2026-11-22T14:03:12Z'],
    ['did', 'amended'],
    ['source', 'pull_request/46'],
  ].map(([key = '', value]) =>
    history(`begins with another ${key}`, at(['history', 0, key], value), ['26:5 history-start']),
  ),
  history('an acknowledgement before the receipt', instead({ at: '2026-11-22T14:03:10Z' }), [
    '34:9 history-order',
  ]),
  history(
    'an acknowledgement that was written before the receipt',
    instead({ acknowledged_at: '2026-11-22T14:03:10Z' }),
    ['41:22 history-order'],
  ),
  history(
    'an acknowledgement that was written after it was recorded',
    instead({ acknowledged_at: '2026-11-23T17:20:00Z' }),
    ['41:22 history-order'],
  ),
  history('acknowledged by the desk itself', instead(desk), ['35:9 event-author'], { by: 'staff' }),
  history(
    'reminded by a person',
    after({ ...noted, at: '2026-11-25T09:00:00Z', note: undefined, did: 'escalated', deadline: late }),
    ['48:9 event-author'],
  ),
  history(
    'an answer of somebody else',
    after(
      { ...noted, note: undefined, did: 'information_requested', status: 'needs_information', text: 'x' },
      { ...noted, note: undefined, did: 'information_given', status: 'acknowledged', text: 'x' },
    ),
    ['54:9 event-author'],
    { entry: 5, did: 'information_given', by: 'publisher' },
  ),
  ...['priority', 'severity'].map((key) =>
    history(`an acknowledgement without ${key}`, instead({ [key]: undefined }), ['33:5 event-incomplete'], {
      key,
    }),
  ),
  history(
    'an amendment without its report',
    after({ ...amending, report_sha256: undefined }),
    ['47:5 event-incomplete'],
    {
      key: 'report_sha256',
    },
  ),
  history('a note for the publisher', after({ ...noted, text: 'x' }), ['51:5 event-unexpected'], {
    key: 'text',
  }),
  history(
    'assessed at once',
    instead({ ...bare, did: 'assessment_started', status: 'assessing' }),
    ['31:10 event-status'],
    {
      status: 'received',
    },
  ),
  history('received again', after({ ...validRecord.history[0], at: noted.at }), ['49:10 event-status']),
  history('a note that acknowledges', after({ ...noted, status: 'assessing' }), ['51:13 event-leads-to'], {
    found: 'assessing',
    expected: '–',
  }),
  history('an acknowledgement that closes', instead({ status: 'closed' }), ['38:13 event-leads-to'], {
    found: 'closed',
    expected: 'acknowledged',
  }),
  history('an acknowledgement that leads nowhere', instead({ status: undefined }), ['34:5 event-leads-to']),
  history(
    'reopened into the wrong status',
    after({ ...closing, outcome: 'resolved' }, { ...closing, did: 'reopened', status: 'received' }),
    ['57:13 event-leads-to'],
  ),
  history(
    'resolved before it was acknowledged',
    instead({ ...bare, did: 'closed', status: 'closed', outcome: 'resolved' }),
    ['31:10 event-refused'],
  ),
  history('a duplicate of nothing', after({ ...closing, outcome: 'duplicate' }), ['49:10 event-refused']),
  history(
    'a duplicate of itself',
    after({ ...closing, outcome: 'duplicate', duplicate_of: validRecord.number }),
    ['50:10 event-refused'],
  ),
  history(
    'a duplicate of a mistyped number',
    after({ ...closing, outcome: 'duplicate', duplicate_of: 'SEC-2026-000012-A' }),
    ['50:10 event-refused'],
  ),
  history(
    'a duplicate that is none',
    after({ ...closing, outcome: 'resolved', duplicate_of: 'SEC-2026-000012-V' }),
    ['50:10 event-refused'],
  ),
  history(
    'approved by whoever drafted it, in other letters',
    after(messageEvent('message_approved', 'OctoCat')),
    ['50:10 event-refused'],
  ),
  history('sent without an approval', after(messageEvent('message_sent', 'alice')), ['50:10 event-refused']),
  history(
    'drafted again after it was sent',
    after(
      messageEvent('message_approved', 'alice'),
      messageEvent('message_sent', 'alice'),
      messageEvent('message_drafted', 'alice', { message: { text: 'x' } }),
    ),
    ['57:10 event-refused'],
  ),
  history(
    'the same priority again',
    after({ ...noted, note: undefined, did: 'priority_set', priority: 'P2' }),
    ['49:10 event-refused'],
  ),
  history(
    'escalated before the deadline',
    after({ ...noted, ...desk, note: undefined, did: 'escalated', deadline: late }),
    ['51:5 event-deadline'],
  ),
  history(
    'a reminder of a deadline that was kept',
    changed(reminded, ['history', 3, 'deadline', 'kind'], 'acknowledge'),
    ['51:5 event-deadline'],
  ),
  history(
    'a reminder of another deadline',
    consistent({
      ...fresh,
      history: [
        ...fresh.history,
        {
          ...noted,
          ...desk,
          note: undefined,
          did: 'reminded',
          deadline: { ...late, kind: 'acknowledge', mark: '50%' },
        },
      ] as TicketRecord['history'],
    }),
    ['33:5 event-deadline'],
  ),
  history('assessing, says nobody', at(['status'], 'assessing'), ['3:9 state-history'], {
    ...{ field: 'status', found: 'assessing', expected: 'acknowledged' },
    ...{ entry: 2, did: 'acknowledged' },
  }),
  history('an outcome too early', at(['outcome'], 'resolved'), ['4:10 state-history']),
  history('no outcome', { ...closed, outcome: null }, ['4:10 state-history'], { entry: 4, did: 'closed' }),
  ...(['priority', 'severity', 'assignee', 'acknowledged_at', 'acknowledged_by'] as const).map((key) =>
    history(`triage without ${key}`, at(['triage', key], undefined), ['15:1 state-history'], {
      field: `triage.${key}`,
    }),
  ),
  history(
    'acknowledged earlier',
    at(['triage', 'acknowledged_at'], '2026-11-23T15:20:00Z'),
    ['19:20 state-history'],
    {
      ...{ field: 'triage.acknowledged_at', expected: '2026-11-23T17:20:00Z', entry: 2 },
    },
  ),
  history('without any triage', at(['triage'], undefined), ['2:1 state-history']),
  history('a duplicate that the history does not know', at(['triage', 'duplicate_of'], 'SEC-2026-000012-V'), [
    '21:17 state-history',
  ]),
  history('a duplicate of another', changed(duplicate, ['triage', 'duplicate_of'], 'SEC-2026-000045-D'), [
    '21:17 state-history',
  ]),
  history('a conclusion of nobody', at(['assessment'], { conclusion: 'x' }), ['22:3 state-history']),
  history(
    'a message after it was sent',
    changed(sent, ['message', 'text'], 'Do not update.'),
    ['23:9 state-history'],
    {
      field: 'message.text',
      entry: 1,
    },
  ),
  history('a message that was approved by another', changed(sent, ['message', 'approved_by'], 'bob'), [
    '25:16 state-history',
  ]),
  history('another report', at(['report', 'title'], 'Something else'), ['47:1 report-history'], { entry: 1 }),
  history('another receipt', at(['receipt', 'submission', 'commit'], 'c1'.repeat(20)), [
    '5:1 receipt-history',
  ]),
];

export const ruleCases: readonly RuleCase[] = [
  row(
    'a revealed report keeps its commitment',
    'another title',
    consistent(changed(revealedRecord, ['report', 'title'], 'Something else')),
    ['57:17 commitment-broken'],
  ),
  row(
    'a revealed report keeps its commitment',
    'another salt',
    consistent(changed(revealedRecord, ['report', 'sealed', 'salt'], 'ab'.repeat(32))),
    ['57:17 commitment-broken'],
  ),
  row(
    'a report is revealed by an event of its own',
    'revealed by nobody',
    consistent({ ...revealedRecord, history: sealedRecord.history }),
    ['41:1 reveal-unrecorded'],
  ),
  row(
    'a report is revealed by an event of its own',
    'sealed after all',
    consistent({ ...revealedRecord, report: sealedRecord.report }),
    ['52:1 reveal-unrecorded'],
  ),
  row(
    'the check character of the number is right',
    'another check character',
    at(['number'], 'SEC-2026-000045-X'),
    ['2:9 number-malformed'],
    { says: { expected: 'SEC-2026-000045-D' } },
  ),
  row('the check character of the number is right', 'too many zeros', at(['number'], 'SEC-2026-0000045-D'), [
    '2:9 number-malformed',
  ]),
  row('the check character of the number is right', 'sequence zero', at(['number'], 'SEC-2026-000000-0'), [
    '2:9 number-malformed',
  ]),
  row('a record lies where its number says', 'in another folder', validRecord, ['2:9 number-elsewhere'], {
    path: 'tickets/2026/1xxx/SEC-2026-000045-D.yaml',
    says: { expected: recordPath },
  }),
  row(
    'the year of the number is the year of receipt in the zone of the desk',
    'the year before',
    at(['number'], 'SEC-2025-000045-U'),
    ['2:9 number-year'],
    { path: 'tickets/2025/0xxx/SEC-2025-000045-U.yaml', says: { found: '2025', expected: '2026' } },
  ),
  row(
    'every moment is an instant with an offset',
    'a deadline with a space',
    changed(reminded, ['history', 3, 'deadline', 'due'], '2026-11-23 17:20:00Z'),
    ['53:12 date-malformed'],
  ),
  row(
    'every moment is an instant with an offset',
    'an answer with a space',
    { ...validRecord, answered: [{ ...someAnswers, at: '2026-11-23 17:20:00Z' }] },
    ['49:9 date-malformed'],
  ),
  row(
    'the deadline is what the clock says',
    'a second later',
    consistent(at(['receipt', 'acknowledge_by'], '2026-11-23T17:00:01-08:00')),
    ['12:19 deadline-wrong'],
    { says: { expected: '2026-11-23T17:00:00-08:00' } },
  ),
  row(
    'the deadline is what the clock says',
    'the same instant with another offset',
    consistent(at(['receipt', 'acknowledge_by'], '2026-11-24T01:00:00Z')),
    ['12:19 deadline-wrong'],
  ),
  row(
    'the deadline is what the clock says',
    'on a holiday',
    receivedAgain('2026-11-25T18:00:00Z', '2026-11-26T10:00:00-08:00'),
    ['12:19 deadline-wrong'],
    { says: { expected: '2026-11-27T10:00:00-08:00' } },
  ),
  ...historyCases,
];

const byTerminal = { ...noted, note: undefined, source: 'terminal' };
const asked = { ...byTerminal, did: 'information_requested', status: 'needs_information', text: 'x' };
const answered = { ...asked, did: 'information_given', by: 'octocat', status: 'acknowledged' };

/** Records that are right, and what a reader on November 24th says of them nevertheless. */
export const presentCases: readonly Omit<RuleCase, 'rule'>[] = [
  {
    name: 'an event of the future',
    record: after({ ...noted, at: '2099-01-01T00:00:00Z' }),
    told: ['47:9 event-in-future'],
  },
  {
    name: 'an event of a clock that is fast',
    record: after({ ...noted, at: '2026-11-25T11:00:00Z' }),
    told: [],
  },
  {
    name: 'an event of nobody’s staff',
    record: instead({ by: 'mallory', source: 'terminal' }),
    told: ['35:9 event-by-stranger'],
  },
  { name: 'one of the staff, by a comment', record: instead({ by: 'carol' }), told: [] },
  { name: 'an answer of the publisher', record: after(asked, answered), told: [] },
  {
    name: 'a withdrawal by the publisher',
    record: after({ ...closing, by: 'octocat', source: 'terminal', outcome: 'withdrawn' }),
    told: [],
  },
  {
    name: 'another end by the publisher',
    record: after({ ...closing, by: 'octocat', source: 'terminal', outcome: 'spam' }),
    told: ['48:9 event-by-stranger'],
  },
];
