// What belongs together on a pull request, and in which order it counts: the same, however GitHub lists it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TicketRecord } from '../../../ticket/ticket.ts';
import { ticketIn } from '../../../triage/testing.ts';
import { facts, ownComment, pull, remark, review, ticket } from '../../testing.ts';
import { readConversation } from '../conversation.ts';
import type { Remark } from '../pull-facts.ts';
import { statements } from './statements.ts';

const did = ({ history }: TicketRecord, since = 1) => history.map((event) => event.did).slice(since);
const anchors = (remarks: readonly Remark[]) =>
  statements(remarks).map(({ parts }) => parts.map(({ anchor }) => anchor));
const hear = (
  remarks: readonly Remark[],
  record: TicketRecord = ticket,
  own = [] as ReturnType<typeof ownComment>[],
) => readConversation(record, null, facts({ pull: pull({ remarks, own }) }));

const word = fc.record({
  minute: fc.nat(2),
  number: fc.constantFrom(8, 9, 10, 2 ** 53, 99_999_999_999),
  lines: fc.option(
    fc.array(
      fc.tuple(fc.constantFrom('a.yaml', 'b.yaml', 'B.yaml'), fc.option(fc.nat(12)), fc.constant('x')),
      {
        maxLength: 4,
      },
    ),
  ),
  summary: fc.constantFrom('', 'Words.', '/close spam', '/assess'),
});
const talk = fc
  .uniqueArray(word, { selector: ({ number }) => number, maxLength: 5 })
  .map((words) =>
    words.flatMap(({ minute, number, lines, summary }) =>
      lines === null
        ? [remark('alice', summary, { minute, anchor: `issuecomment-${number}` })]
        : review('alice', summary, lines, { minute, number }),
    ),
  );

test('the order is the same, however they are listed', () => {
  fc.assert(
    fc.property(
      talk.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(anchors(shuffled)).toEqual(anchors(all));
        expect(anchors(all).flat().sort()).toEqual(all.map(({ anchor }) => anchor).sort());
      },
    ),
  );
});

describe('a review', () => {
  test('is its summary, then its lines by file and line', () => {
    const remarks = review('alice', '/ack P2 high', [
      ['b.yaml', 2, 'x'],
      ['a.yaml', 10, 'x'],
      ['a.yaml', 9, 'x'],
      ['a.yaml', null, 'x'],
    ]);
    expect(anchors(remarks)).toEqual([
      [
        'pullrequestreview-1000',
        'discussion_r1004',
        'discussion_r1003',
        'discussion_r1002',
        'discussion_r1001',
      ],
    ]);
  });

  test.each(['/close resolved Done.', 'Thanks.\n\n/duplicate SEC-2026-000012-V', '/withdraw'])(
    'ends the ticket last: %s',
    (summary) => {
      expect(anchors(review('alice', summary, [['a.yaml', 1, '/ack P2 high']]))).toEqual([
        ['discussion_r1001', 'pullrequestreview-1000'],
      ]);
    },
  );

  test('is carried out in that order', () => {
    const { record } = hear(
      review('alice', '/close resolved Fixed.', [
        ['a.yaml', 9, '/assess'],
        ['a.yaml', 2, '/ack P2 high'],
      ]),
    );
    expect(did(record)).toEqual(['acknowledged', 'assessment_started', 'closed']);
    expect(record.history.at(-1)?.source).toBe('pull_request/45#pullrequestreview-1000');
  });

  test('is carried out as a whole or not at all, and one answer names each line that was wrong', () => {
    const result = hear(
      review('alice', '/ack P2 high', [
        ['a.yaml', 2, '/assess'],
        ['a.yaml', 3, 'Hm.\n\n/priority P9'],
        ['a.yaml', 4, '/asess'],
      ]),
    );
    expect(result.record).toBe(ticket);
    expect(result.answerable).toMatchObject([
      {
        remark: { anchor: 'pullrequestreview-1000' },
        faults: [
          { line: 3, fault: { code: 'argument-unknown' }, place: { path: 'a.yaml', line: 3 } },
          { line: 1, fault: { code: 'unknown-command' }, place: { path: 'a.yaml', line: 4 } },
        ],
      },
    ]);
  });

  test('without a summary is answered on its first line', () => {
    const [answer] = hear(review('alice', '', [['a.yaml', 2, '/asess']])).answerable;
    expect(answer?.remark.anchor).toBe('discussion_r1001');
  });

  test('of which a part was carried out or answered is done with', () => {
    const remarks = review('alice', '/ack P2 high', [['a.yaml', 2, '/assess']]);
    const { record } = hear(remarks);
    const edited = remarks.map((one) => ({ ...one, body: '/close spam', at: one.at + 60_000 }));
    expect(hear(edited, record).record).toBe(record);
    expect(hear(remarks, ticket, [ownComment('answer/discussion_r1001')]).record).toBe(ticket);
  });

  test('in nothing but words is one answer of the publisher', () => {
    const { record } = hear(
      review('octocat', 'See below.', [['a.yaml', 2, 'Version 2.']]),
      ticketIn('needs_information'),
    );
    expect(record.history.at(-1)).toMatchObject({
      did: 'information_given',
      text: 'See below.\n\nVersion 2.',
    });
  });

  test('loses what another hand has edited, and nothing else', () => {
    const [summary, line] = review('alice', '/close spam', [['a.yaml', 2, '/ack P2 high']]);
    const remarks = [{ ...summary, did: 'edited' } as Remark, line as Remark];
    expect(did(hear(remarks).record)).toEqual(['acknowledged']);
  });
});
