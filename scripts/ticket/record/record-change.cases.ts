// Changes from one commit to the next that no record may see, each with the codes that it must give.
import type { Problem } from '../problem.ts';
import { revealedRecord, revealing, sealedRecord } from '../seal/records.testing.ts';
import { changed, validRecord } from '../testing.ts';
import type { TicketRecord } from '../ticket.ts';
import { closed, someAnswers } from './record.variants.ts';

interface ChangeCase {
  name: string;
  before: TicketRecord | null;
  after: TicketRecord | null;
  /** When the version before was committed. */
  since?: string;
  told: readonly Pick<Problem, 'code' | 'parameters'>[];
}

function receiptChanged(key: string): ChangeCase['told'] {
  return [{ code: 'receipt-changed', parameters: { key } }];
}

function rewritten(entry: number): ChangeCase['told'] {
  return [{ code: 'history-rewritten', parameters: { entry } }];
}

function from(
  name: string,
  path: readonly (string | number)[],
  value: unknown,
  told: ChangeCase['told'],
): ChangeCase {
  return { name, before: validRecord, after: changed(validRecord, path, value), told };
}

const { number } = validRecord;
const backdated = {
  at: '2026-11-24T09:59:59Z',
  by: 'alice',
  did: 'noted',
  source: 'terminal',
  note: 'x',
} as const;
const [first, second] = validRecord.history;

const sealChanged: ChangeCase['told'] = [{ code: 'seal-changed', parameters: {} }];

function revealedWith(path: readonly string[], value: unknown): ChangeCase {
  const after = changed(revealedRecord, ['report', ...path], value);
  return { name: `revealed with another ${path.join(' ')}`, before: sealedRecord, after, told: sealChanged };
}

export const wrongChanges: readonly ChangeCase[] = [
  revealedWith(['sealed', 'commitment'], `sha256:${'0'.repeat(64)}`),
  revealedWith(['sealed', 'message'], 'another'),
  revealedWith(['sealed', 'to'], 'others'),
  revealedWith(['category'], 'security_incident'),
  revealedWith(['language'], 'fr'),
  {
    name: 'another sealed report without an amendment',
    before: sealedRecord,
    after: changed(sealedRecord, ['report', 'sealed', 'message'], 'another'),
    told: sealChanged,
  },
  {
    name: 'a revealed title',
    before: revealedRecord,
    after: changed(revealedRecord, ['report', 'title'], 'another'),
    told: sealChanged,
  },
  {
    name: 'sealed again to others with another commitment',
    before: sealedRecord,
    after: {
      ...changed(sealedRecord, ['report', 'sealed', 'commitment'], `sha256:${'0'.repeat(64)}`),
      history: [...sealedRecord.history, { ...revealing, did: 'resealed' }],
    },
    told: sealChanged,
  },
  {
    name: 'deleted',
    before: validRecord,
    after: null,
    told: [{ code: 'record-deleted', parameters: { number } }],
  },
  {
    name: 'written by the terminal, and dated before what it follows',
    before: validRecord,
    after: { ...validRecord, history: [...validRecord.history, backdated] },
    since: '2026-11-24T10:00:00Z',
    told: [{ code: 'event-backdated', parameters: { entry: 4, at: backdated.at } }],
  },
  from('another number', ['number'], 'SEC-2026-000046-B', [
    { code: 'number-changed', parameters: { number } },
  ]),
  from('received earlier', ['receipt', 'received_at'], '2026-11-22T14:03:10Z', receiptChanged('received_at')),
  from('received from another', ['receipt', 'received_from'], 'mallory', receiptChanged('received_from')),
  from(
    'another submission',
    ['receipt', 'submission', 'blob'],
    'b2'.repeat(20),
    receiptChanged('submission'),
  ),
  from(
    'a later deadline',
    ['receipt', 'acknowledge_by'],
    '2026-11-24T17:00:00-08:00',
    receiptChanged('acknowledge_by'),
  ),
  from('another calendar', ['receipt', 'calendar'], '2025-2', receiptChanged('calendar')),
  from('no calendar', ['receipt', 'calendar'], undefined, receiptChanged('calendar')),
  from('more in the receipt', ['receipt', 'note'], 'x', receiptChanged('note')),
  from('another first event', ['history', 0, 'by'], 'mallory', rewritten(1)),
  from('another second event', ['history', 1, 'severity'], 'low', rewritten(2)),
  from('more in an event', ['history', 0, 'note'], 'x', rewritten(1)),
  from('less in an event', ['history', 1, 'severity'], undefined, rewritten(2)),
  from('an event less', ['history', 1], undefined, rewritten(2)),
  from('events in another order', ['history'], [second, first], rewritten(1)),
  from('an event in front', ['history'], [first, first, second], rewritten(2)),
  ...[
    ['no answers any more', undefined],
    ['answers of another', [{ ...someAnswers, by_id: 'U_other' }]],
    ['answers up to an earlier second', [{ ...someAnswers, at: '2026-11-23T17:19:59Z' }]],
    ['answers up to an earlier comment', [{ ...someAnswers, source: 'pull_request/45#issuecomment-9' }]],
  ].map(
    ([name, value]): ChangeCase => ({
      name: String(name),
      before: { ...validRecord, answered: [someAnswers] },
      after: changed(validRecord, ['answered'], value),
      told: [{ code: 'answers-forgotten', parameters: { entry: 1 } }],
    }),
  ),
  { name: 'grown and shrunk', before: closed, after: validRecord, told: rewritten(4) },
  {
    name: 'everything at once',
    before: validRecord,
    after: {
      ...changed(validRecord, ['receipt', 'calendar'], '2'),
      number: 'SEC-2026-000046-B',
      history: [],
    },
    told: [
      { code: 'number-changed', parameters: { number } },
      ...receiptChanged('calendar'),
      ...rewritten(1),
    ],
  },
];
