import { describe, expect, test } from 'vitest';
import { recordPath } from '../../ticket/number.ts';
import { recordText } from '../../ticket/record/serialise.ts';
import { desk, freshTicket, ticketIn } from '../../triage/testing.ts';
import { temporaryDesk } from '../../workshop/testing/temporary-desk.ts';
import { blobId } from '../blob.ts';
import { disk } from './disk.ts';
import { isOnRecord, openRecords, recordPaths, storedRecord, storedRecords, treeEntries } from './records.ts';

const sequences = [7, 999, 1000, 9_999, 10_000, 123_456, 1_000_000];
const tickets = sequences.map((sequence) => freshTicket({ sequence }));
const texts = Object.fromEntries(tickets.map((ticket) => [recordPath(ticket.number), recordText(ticket)]));

test('records come in the order of their numbers, whatever their digits', () => {
  using here = temporaryDesk(texts);
  const onRoot = disk(here.root);
  const numbers = tickets.map(({ number }) => number);
  expect(recordPaths(onRoot)).toEqual(numbers.map(recordPath));
  expect([...storedRecords(onRoot, desk)].map(({ reading }) => reading.content?.number)).toEqual(numbers);
});

test('the years come one after the other', () => {
  using here = temporaryDesk({
    'tickets/2027/0xxx/a.yaml': '',
    'tickets/2025/10xxx/b.yaml': '',
    'tickets/2025/9xxx/c.yaml': '',
  });
  expect(recordPaths(disk(here.root))).toEqual([
    'tickets/2025/9xxx/c.yaml',
    'tickets/2025/10xxx/b.yaml',
    'tickets/2027/0xxx/a.yaml',
  ]);
});

test('closed records are left out of the open ones, without being parsed', () => {
  const closed = ticketIn('closed');
  const path = recordPath(closed.number);
  using here = temporaryDesk({ ...texts, [path]: recordText(closed).slice(0, 200) });
  const open = [...openRecords(disk(here.root), desk)].map(({ path: one }) => one);
  expect(open).toEqual(Object.keys(texts));
});

describe('a record by its number', () => {
  const [{ number } = freshTicket()] = tickets;

  test('is read, or is not there', () => {
    using here = temporaryDesk(texts);
    expect(storedRecord(disk(here.root), number, desk)?.reading.content).toEqual(tickets[0]);
    expect(storedRecord(disk(here.root), freshTicket().number, desk)).toBeNull();
  });

  test.each([
    [number, true],
    [freshTicket().number, false],
    ['../../etc/passwd', false],
    [`${number.slice(0, -1)}#`, false],
    ['', false],
  ])('%j is on record: %s', (text, isThere) => {
    using here = temporaryDesk(texts);
    expect(isOnRecord(disk(here.root), text)).toBe(isThere);
  });
});

test('what lies among the records is told with what it is, and what is hidden is left alone', () => {
  using here = temporaryDesk({
    'tickets/stray.txt': '',
    'tickets/README.md': '',
    'tickets/.hidden': '',
    'tickets/inbox/one.yaml': '',
    'tickets/2026/0xxx/folder.yaml/file': '',
    'tickets/2026/0xxx/note.txt': '',
    'tickets/2026/drafts/one.yaml': '',
  });
  expect([...treeEntries(disk(here.root))]).toEqual([
    { path: 'tickets/2026/0xxx/folder.yaml', kind: 'folder', isRecord: true },
    { path: 'tickets/2026/0xxx/note.txt', kind: 'file', isRecord: false },
    { path: 'tickets/2026/drafts', kind: 'folder', isRecord: false },
    { path: 'tickets/stray.txt', kind: 'file', isRecord: false },
  ]);
});

// What `git hash-object` says of these bytes.
test.each([
  ['', 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'],
  ['hello\n', 'ce013625030ba8dba906f756967f9e9ca394464a'],
  ['é', '4b04fff51468d8ab5201ab02b725dc477bc7cb45'],
])('the blob of %j is the one that Git gives', (text, id) => {
  expect(blobId(new TextEncoder().encode(text))).toBe(id);
});
