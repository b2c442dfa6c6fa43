// Records that are right, and texts that are no records or not the one text of a record.

import { revealedRecord, sealedRecord } from '../seal/records.testing.ts';
import { type Case, changed, consistent, edited, validRecord } from '../testing.ts';
import type { TicketRecord } from '../ticket.ts';
import {
  after,
  amendedWith,
  closed,
  duplicate,
  fresh,
  receivedAgain,
  reminded,
  reopened,
  sent,
  someAnswers,
  translated,
} from './record.variants.ts';
import { recordText } from './serialise.ts';

/** Records that are right, though a rule might think otherwise. */
export const rightRecords: readonly [name: string, TicketRecord][] = [
  ['acknowledged', validRecord],
  ['closed', closed],
  ['a duplicate', duplicate],
  ['with a message that was sent', sent],
  ['with a message and its translation, by three people', translated],
  ['with a reminder', reminded],
  [
    'with answers',
    { ...validRecord, answered: [someAnswers, { ...someAnswers, by_id: 'U_2', at: '2026-11-24T09:00:00Z' }] },
  ],
  ['not acknowledged yet', fresh],
  ['reopened', reopened],
  ['received on a holiday', receivedAgain('2026-11-26T18:00:00Z', '2026-11-27T17:00:00-08:00')],
  ['received before a holiday', receivedAgain('2026-11-25T18:00:00Z', '2026-11-27T10:00:00-08:00')],
  [
    'received in the last hours of the year',
    receivedAgain('2027-01-01T07:59:59Z', '2027-01-01T17:00:00-08:00'),
  ],
  [
    'of an earlier calendar',
    receivedAgain('2026-01-02T08:00:00Z', '2026-01-05T09:00:00+01:00', { calendar: '2025-2' }),
  ],
  [
    'of an earlier calendar and its zone',
    receivedAgain('2025-12-31T23:00:00Z', '2026-01-01T17:00:00+01:00', { calendar: '2025-2' }),
  ],
  ['amended with what was found out later', amendedWith('2026-11-25')],
  ['that is sealed', sealedRecord],
  ['that was sealed and is revealed', revealedRecord],
  [
    'with a note that runs from right to left',
    after({
      at: '2026-11-24T09:00:00Z',
      by: 'bob',
      did: 'noted',
      source: 'comment/3',
      note: '\u202Bnote\u202C \u0085',
    }),
  ],
  [
    'with an incident of which nothing is known',
    consistent({
      ...validRecord,
      report: { ...validRecord.report, category: 'security_incident', incident: {} },
    }),
  ],
];

const text = recordText(validRecord);
const withoutReport = changed(validRecord, ['report'], undefined);
const submission = ['receipt', 'submission'];

/** Texts that are no records, or not the one text of a record. */
export const recordCases: readonly Case[] = [
  { name: 'a comment', text: edited(text, 'triage:\n', '# by hand\ntriage:\n'), told: ['1:1 not-canonical'] },
  {
    name: 'keys in another order',
    text: edited(text, 'outcome: null\n', '')
      .replace('receipt:', 'outcome: null\nreceipt:')
      .replace(/^number.*\n/m, '')
      .concat('number: SEC-2026-000045-D\n'),
    told: ['1:1 not-canonical'],
  },
  {
    name: 'other quotes',
    text: edited(text, 'status: acknowledged\noutcome', 'status: "acknowledged"\noutcome'),
    told: ['1:1 not-canonical'],
  },
  {
    name: 'another style of list',
    text: edited(text, 'cwe:\n    - CWE-79', 'cwe: [CWE-79]'),
    told: ['1:1 not-canonical'],
  },
  { name: 'the line ends of Windows', text: text.replaceAll('\n', '\r\n'), told: ['1:1 not-canonical'] },
  { name: 'a byte order mark', text: `\uFEFF${text}`, told: ['1:1 not-canonical'] },
  { name: 'no line end', text: text.slice(0, -1), told: ['1:1 not-canonical'] },
  { name: 'a blank line at the end', text: `${text}\n`, told: ['1:1 not-canonical'] },
  { name: 'no first comment', text: text.slice(text.indexOf('\n') + 1), told: ['1:1 not-canonical'] },
  {
    name: 'a space at the end of a line',
    text: edited(text, 'did: acknowledged\n', 'did: acknowledged \n'),
    told: ['1:1 not-canonical'],
  },
  { name: 'a list', text: '- number\n', told: ['1:1 not-a-mapping'] },
  { name: 'nothing', text: '# number\n', told: ['1:1 empty'] },
  { name: 'no key at all', text: '{}\n', told: Array.from({ length: 6 }, () => '1:1 missing') },
  ...['number', 'status', 'outcome', 'receipt', 'history'].map((key) => ({
    name: `no ${key}`,
    text: recordText(changed(validRecord, [key], undefined)),
    told: ['2:1 missing'],
    says: { key },
  })),
  { name: 'no report', text: recordText(withoutReport), told: ['2:1 missing'], says: { key: 'report' } },
  {
    name: 'neither number nor report',
    text: recordText(changed(withoutReport, ['number'], undefined)),
    told: ['2:1 missing', '2:1 missing'],
  },
  {
    name: 'a submission from two forges',
    text: recordText(changed(validRecord, [...submission, 'inbox'], 'contoso-waf')),
    told: ['11:5 unknown-key'],
    says: { key: 'inbox' },
  },
  {
    name: 'a submission from nowhere',
    text: recordText(changed(validRecord, submission, { blob: 'b1'.repeat(20) })),
    told: ['8:3 missing'],
    says: { key: 'pull_request' },
  },
  {
    name: 'a pull request without a commit',
    text: recordText(changed(validRecord, [...submission, 'commit'], undefined)),
    told: ['8:3 missing'],
    says: { key: 'commit' },
  },
  {
    name: 'a history of nothing',
    text: recordText(changed(validRecord, ['history'], [])),
    told: ['25:10 too-few'],
  },
  {
    name: 'receipt in words',
    text: edited(text, 'received_from: octocat', 'received_from: {toString: a}'),
    told: ['7:18 wrong-type'],
  },
  {
    name: 'a report that was wrong on its day',
    text: recordText(consistent(changed(validRecord, ['report', 'discovered_at'], '2026-11-24'))),
    told: ['57:18 date-in-future'],
  },
  {
    name: 'an amendment that was wrong on its day',
    text: recordText(amendedWith('2026-11-27')),
    told: ['62:18 date-in-future'],
  },
  {
    name: 'a receipt before all years',
    text: recordText(receivedAgain('0000-01-01T00:00:00Z', '0000-01-03T17:00:00-08:00')),
    told: ['2:9 number-year', '12:19 deadline-wrong'],
  },
  {
    name: 'a receipt after all years',
    text: recordText(receivedAgain('9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z')),
    told: ['2:9 number-year', '12:19 deadline-wrong', '35:9 history-order'],
  },
];
