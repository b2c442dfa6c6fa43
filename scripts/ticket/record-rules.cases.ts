// Records that break one rule each: the valid one changed in one place.
import {
  after,
  closed,
  closing,
  duplicate,
  receivedAgain,
  reminded,
  sent,
  translated,
} from './record.variants.ts';
import { revealedRecord, sealedRecord } from './seal/records.testing.ts';
import { changed, recordPath, validRecord } from './testing.ts';
import type { TicketRecord } from './ticket.ts';

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

const noSalt = changed(revealedRecord, ['report', 'sealed', 'salt'], undefined);

export const ruleCases: readonly RuleCase[] = [
  row(
    'a revealed report keeps its commitment',
    'another title',
    changed(revealedRecord, ['report', 'title'], 'Something else'),
    ['43:17 commitment-broken'],
  ),
  row(
    'a revealed report keeps its commitment',
    'another salt',
    changed(revealedRecord, ['report', 'sealed', 'salt'], 'ab'.repeat(32)),
    ['43:17 commitment-broken'],
  ),
  row(
    'a report is revealed by an event of its own',
    'revealed by nobody',
    { ...revealedRecord, history: sealedRecord.history },
    ['34:1 reveal-unrecorded'],
  ),
  row(
    'a report is revealed by an event of its own',
    'sealed after all',
    { ...noSalt, report: sealedRecord.report },
    ['38:1 reveal-unrecorded'],
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
    'an acknowledgement with a space',
    at(['triage', 'acknowledged_at'], '2026-11-23 17:20:00Z'),
    ['19:20 date-malformed'],
  ),
  row(
    'every moment is an instant with an offset',
    'a message sent with a space',
    changed(sent, ['message', 'sent_at'], '2026-11-23 17:20:00Z'),
    ['25:12 date-malformed'],
  ),
  row(
    'every moment is an instant with an offset',
    'a deadline with a space',
    changed(reminded, ['history', 2, 'deadline', 'due'], '2026-11-23 17:20:00Z'),
    ['44:12 date-malformed'],
  ),
  row(
    'the deadline is what the clock says',
    'a second later',
    at(['receipt', 'acknowledge_by'], '2026-11-23T17:00:01-08:00'),
    ['12:19 deadline-wrong'],
    { says: { expected: '2026-11-23T17:00:00-08:00' } },
  ),
  row(
    'the deadline is what the clock says',
    'the same instant with another offset',
    at(['receipt', 'acknowledge_by'], '2026-11-24T01:00:00Z'),
    ['12:19 deadline-wrong'],
  ),
  row(
    'the deadline is what the clock says',
    'on a holiday',
    receivedAgain('2026-11-25T18:00:00Z', '2026-11-26T10:00:00-08:00'),
    ['12:19 deadline-wrong'],
    { says: { expected: '2026-11-27T10:00:00-08:00' } },
  ),
  row('the history begins with the receipt', 'by another', at(['history', 0, 'by'], 'mallory'), [
    '26:5 history-start',
  ]),
  row(
    'the history begins with the receipt',
    'at another time',
    at(['history', 0, 'at'], '2026-11-22T14:03:12Z'),
    ['26:5 history-start'],
  ),
  row('the history begins with the receipt', 'with another event', at(['history', 0, 'did'], 'amended'), [
    '26:5 history-start',
  ]),
  row(
    'the history is in the order of time',
    'an acknowledgement before the receipt',
    at(['history', 1, 'at'], '2026-11-22T14:03:10Z'),
    ['31:9 history-order'],
  ),
  row(
    'the history keeps to the life cycle',
    'assessed at once',
    { ...at(['history', 1, 'status'], 'assessing'), status: 'assessing' },
    ['35:13 history-status'],
    { says: { from: 'received', to: 'assessing' } },
  ),
  row(
    'the history keeps to the life cycle',
    'acknowledged again',
    after({ ...closing, did: 'noted', status: 'acknowledged' }),
    ['42:13 history-status'],
    { says: { from: 'acknowledged', to: 'acknowledged' } },
  ),
  row(
    'the status is the last one of the history',
    'assessing, says nobody',
    at(['status'], 'assessing'),
    ['3:9 status-history'],
    { says: { found: 'assessing', expected: 'acknowledged' } },
  ),
  row('an outcome goes with a closed ticket', 'an outcome too early', at(['outcome'], 'resolved'), [
    '4:10 outcome-without-close',
  ]),
  row('an outcome goes with a closed ticket', 'no outcome', { ...closed, outcome: null }, [
    '4:10 outcome-missing',
  ]),
  ...(['acknowledged_at', 'acknowledged_by', 'priority', 'severity'] as const).map((key) =>
    row(
      'an acknowledgement carries priority and severity, and whose it was',
      `without ${key}`,
      at(['triage', key], undefined),
      ['15:1 acknowledgement-incomplete'],
    ),
  ),
  row(
    'an acknowledgement carries priority and severity, and whose it was',
    'without any triage',
    at(['triage'], undefined),
    ['2:1 acknowledgement-incomplete'],
  ),
  row(
    'an acknowledgement carries priority and severity, and whose it was',
    'that never happened',
    at(['history', 1, 'did'], 'noted'),
    ['15:1 acknowledgement-incomplete'],
  ),
  row(
    'an approved message says who approved it, a sent one when',
    'approved by nobody',
    at(['message', 'state'], 'approved'),
    ['22:10 message-incomplete'],
    { says: { key: 'approved_by' } },
  ),
  row(
    'an approved message says who approved it, a sent one when',
    'sent by nobody at no time',
    at(['message', 'state'], 'sent'),
    ['22:10 message-incomplete', '22:10 message-incomplete'],
  ),
  row(
    'an approved message says who approved it, a sent one when',
    'sent at no time',
    changed(sent, ['message', 'sent_at'], undefined),
    ['22:10 message-incomplete'],
    { says: { key: 'sent_at' } },
  ),
  row(
    'a message is approved by another person than its authors',
    'by whoever drafted it, in other letters',
    changed(sent, ['message', 'drafted_by'], 'Alice'),
    ['25:16 message-self-approved'],
    { says: { found: 'alice' } },
  ),
  row(
    'a message is approved by another person than its authors',
    'by whoever translated it',
    changed(translated, ['message', 'approved_by'], 'BOB'),
    ['29:16 message-self-approved'],
  ),
  row(
    'a duplicate names another ticket',
    'of nothing',
    changed(duplicate, ['triage', 'duplicate_of'], undefined),
    ['4:10 duplicate-incomplete'],
  ),
  row(
    'a duplicate names another ticket',
    'of itself',
    changed(duplicate, ['triage', 'duplicate_of'], validRecord.number),
    ['4:10 duplicate-incomplete'],
  ),
  row(
    'a duplicate names another ticket',
    'of a mistyped number',
    changed(duplicate, ['triage', 'duplicate_of'], 'SEC-2026-000012-A'),
    ['4:10 duplicate-incomplete'],
  ),
  row(
    'a duplicate names another ticket',
    'though it is none',
    at(['triage', 'duplicate_of'], 'SEC-2026-000012-V'),
    ['4:10 duplicate-incomplete'],
  ),
];
