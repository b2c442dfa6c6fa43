import { describe, expect, test } from 'vitest';
import { digestOf } from '../ticket/record/digest.ts';
import type { TicketRecord } from '../ticket/ticket.ts';
import type { Role } from './command.ts';
import {
  afterRemark,
  afterwards,
  circumstances,
  freshTicket,
  moment,
  onRecord,
  readAgain,
  report,
  ticketIn,
} from './testing.ts';
import { amended } from './triage.ts';

const fresh = freshTicket();
const acknowledged = ticketIn('acknowledged');
const asking = ticketIn('needs_information');
const drafted = afterwards(acknowledged, [{ text: '/message draft Please update.', by: 'bob' }]);
const approved = afterwards(drafted, [{ text: '/message approve' }]);
const publisher: Role = 'publisher';

describe('several commands', () => {
  test('run in order', () => {
    const { ticket, faults } = afterRemark(fresh, {
      text: 'Thank you.\n/ack P1 critical\n/assign @bob\n\n/assess',
    });
    expect(faults).toEqual([]);
    expect(ticket.history.map(({ did }) => did)).toEqual([
      'received',
      'acknowledged',
      'assigned',
      'assessment_started',
    ]);
    expect(readAgain(ticket)).toEqual(ticket);
  });

  test.each([
    ['/ack P2 high\n/assess\n/ack P2 high', 3, 'wrong-status'],
    ['/ack P2 high\n\n/assess\n\nand\n/close done', 6, 'argument-unknown'],
    ['/ack P2 high\n/note one\ntwo\n/mesage approve', 4, 'unknown-command'],
    ['/status\n/ack P2 high\n/message sent', 3, 'message-absent'],
    ['/withdraw\n/ack P2 high\n/assess', 1, 'not-yours'],
  ])('all or none: %j', (text, line, code) => {
    const { ticket, questions, faults } = afterRemark(fresh, { text });
    expect(ticket).toBe(fresh);
    expect(questions).toEqual([]);
    expect(faults).toMatchObject([{ line, fault: { code } }]);
  });

  test('every fault that stands in the text is told, and none that only follows from another', () => {
    const { faults } = afterRemark(acknowledged, { text: '/akk P2 high\n/note one\n/assess now\n\n/reopen' });
    expect(faults.map(({ line, fault }) => [line, fault.code])).toEqual([
      [1, 'unknown-command'],
      [3, 'argument-superfluous'],
    ]);
  });

  test('twenty are carried out', () => {
    const { ticket } = afterRemark(fresh, { text: '/note x\n'.repeat(20) });
    expect(ticket.history).toHaveLength(21);
  });

  test('/ack twice in one remark is refused', () => {
    const { ticket, faults } = afterRemark(fresh, { text: '/ack P2 high\n/ack P2 high' });
    expect(ticket).toBe(fresh);
    expect(faults).toMatchObject([{ line: 2, fault: { code: 'wrong-status' } }]);
  });

  test('questions are answered in order and change nothing', () => {
    const { ticket, questions } = afterRemark(fresh, { text: '/help\n/status\n/help', role: 'publisher' });
    expect(ticket).toBe(fresh);
    expect(questions).toEqual(['help', 'status', 'help']);
  });
});

describe('before the acknowledgement', () => {
  test.each([
    ['/close spam', 'staff', 'spam'],
    ['/close withdrawn', 'staff', 'withdrawn'],
    [`/duplicate ${onRecord}`, 'staff', 'duplicate'],
    ['/withdraw', 'publisher', 'withdrawn'],
  ] as const)('%s by %s closes', (text, role, outcome) => {
    const ticket = afterwards(fresh, [{ text, role }]);
    expect([ticket.status, ticket.outcome]).toEqual(['closed', outcome]);
  });

  test('the acknowledgement may stand one line above the end', () => {
    const ticket = afterwards(fresh, [{ text: '/ack P4 none\n/close informative Known for long.' }]);
    expect([ticket.status, ticket.outcome]).toEqual(['closed', 'informative']);
  });
});

describe('a message', () => {
  test('goes from draft to approved to sent', () => {
    const steps = [{ text: '/message draft One.' }, { text: '/message approve\n/message sent', by: 'bob' }];
    expect(afterwards(acknowledged, steps).message).toMatchObject({
      state: 'sent',
      drafted_by: 'alice',
      approved_by: 'bob',
    });
  });

  test('has a translation in the other language, which two people stand behind as well', () => {
    const french = afterwards(freshTicket({ changed: { language: 'fr' } }), [
      { text: '/ack P2 high\n/message draft Un.', by: 'octocat' },
    ]);
    const both = afterwards(french, [{ text: '/message translate One.', by: 'bob' }]);
    expect(both.message?.translation).toEqual({ language: 'en', text: 'One.', drafted_by: 'bob' });
    const sent = afterwards(both, [{ text: '/message approve\n/message sent' }]);
    expect(sent.message).toMatchObject({ state: 'sent', translation: { text: 'One.' } });
    expect(readAgain(sent)).toEqual(sent);
    expect(afterwards(both, [{ text: '/message draft Two.' }]).message).not.toHaveProperty('translation');
  });

  test('has two people behind it, even within one remark', () => {
    const text = '/message draft One.\n/message approve';
    expect(afterRemark(acknowledged, { text }).faults).toMatchObject([
      { fault: { code: 'message-own-draft' } },
    ]);
  });

  test('begins with the draft of the publisher', () => {
    const ticket = freshTicket({ changed: { customer_message: { wanted: true, draft: 'Please update.' } } });
    const ready = afterwards(ticket, [{ text: '/ack P2 high\n/message approve' }]);
    expect(ready.message).toEqual({
      state: 'approved',
      text: 'Please update.',
      drafted_by: 'octocat',
      approved_by: 'alice',
    });
    expect(readAgain(ready)).toEqual(ready);
  });

  describe('with a draft of the publisher that is amended', () => {
    const wanting = (draft: string) => ({ ...report, customer_message: { wanted: true, draft } });
    const first = afterwards(freshTicket({ changed: wanting('One.') }), [{ text: '/ack P2 high' }]);
    const redrafted = (ticket: TicketRecord, draft: string) => {
      const at = moment(ticket.history.at(-1)?.at ?? '') + 60_000;
      return amended(ticket, wanting(draft), { at, by: 'octocat', source: 'pull_request/45' }).message;
    };

    test.each<[string, TicketRecord, string, object]>([
      ['takes the new one', first, 'Two.', { state: 'draft', text: 'Two.', drafted_by: 'octocat' }],
      [
        'needs another approval',
        afterwards(first, [{ text: '/message approve' }]),
        'Two.',
        { state: 'draft', text: 'Two.', drafted_by: 'octocat' },
      ],
      [
        'keeps its approval where the text stayed',
        afterwards(first, [{ text: '/message approve' }]),
        'One.',
        { state: 'approved', text: 'One.', drafted_by: 'octocat', approved_by: 'alice' },
      ],
      [
        'keeps a text of the staff',
        afterwards(first, [{ text: '/message draft Ours.' }]),
        'Two.',
        { state: 'draft', text: 'Ours.', drafted_by: 'alice' },
      ],
    ])('%s', (_, ticket, draft, expected) => expect(redrafted(ticket, draft)).toEqual(expected));

    test('stays what was sent', () => {
      const sent = afterwards(first, [{ text: '/message approve\n/message sent' }]);
      expect(redrafted(sent, 'Two.')).toEqual(sent.message);
    });
  });

  test('that was drafted anew needs another approval', () => {
    const { faults } = afterRemark(afterwards(approved, [{ text: '/message draft Two.' }]), {
      text: '/message sent',
    });
    expect(faults).toMatchObject([{ fault: { code: 'message-not-approved' } }]);
  });
});

describe('the words of the publisher', () => {
  const answer = { text: 'Version 2.3.1.\n\n> Which version?', role: publisher };

  test.each([
    ['acknowledged', []],
    ['assessing', ['/assess']],
    ['mitigating', ['/mitigate Paused.']],
    ['assessing', ['/mitigate Paused.', '/need-info One?', '/assess']],
  ] as const)('lead back to %s after %j', (status, texts) => {
    const way = [...texts, '/need-info Which version?'].map((text) => ({ text }));
    const asked = afterwards(acknowledged, way);
    const ticket = afterwards(asked, [{ ...answer, at: '2026-06-09T20:00:00Z' }]);
    const event = {
      at: '2026-06-09T20:00:00Z',
      by: 'octocat',
      source: 'comment/1',
      did: 'information_given',
      status,
      text: 'Version 2.3.1.',
    };
    expect(ticket).toStrictEqual({ ...asked, status, history: [...asked.history, event] });
    expect(readAgain(ticket)).toEqual(ticket);
  });

  test.each([
    ['nothing', ''],
    ['a quote', '> Which version?'],
    ['a hidden comment', '<!-- nothing to say -->'],
    ['a question', '/status'],
  ])('are none: %s', (_what, text) => {
    const { ticket, faults } = afterRemark(asking, { text, role: 'publisher' });
    expect({ faults, same: ticket === asking }).toEqual({ faults: [], same: true });
  });

  test('come before the commands that go with them', () => {
    const ticket = afterwards(asking, [{ text: 'A mistake of ours.\n/withdraw', role: 'publisher' }]);
    expect(ticket.history.slice(-2).map(({ did }) => did)).toEqual(['information_given', 'closed']);
  });

  test('count for nothing beside a wrong command', () => {
    expect(afterRemark(asking, { text: 'Version 2.3.1.\n/assess', role: 'publisher' }).ticket).toBe(asking);
  });

  test('of the staff are no answer', () => {
    expect(afterRemark(asking, { text: 'Still waiting.' }).ticket).toBe(asking);
  });

  test.each(['received', 'acknowledged', 'assessing', 'mitigating'] as const)(
    'change nothing when nothing was asked: %s',
    (status) => {
      const before = ticketIn(status);
      expect(afterRemark(before, { text: 'Thank you!', role: 'publisher' })).toEqual({
        ticket: before,
        questions: [],
        faults: [],
      });
    },
  );
});

describe('an amended report', () => {
  const other = { ...report, title: 'Crafted header passes, in detail' };

  test.each(['received', 'acknowledged', 'assessing', 'mitigating'] as const)('%s stays', (status) => {
    const before = ticketIn(status);
    const { at, by, source } = circumstances(before, { at: '2026-06-09T20:00:00Z', role: 'publisher' });
    const ticket = amended(before, other, { at, by, source });
    const event = { at: '2026-06-09T20:00:00Z', by: 'octocat', source: 'comment/1', did: 'amended' };
    const happened = { ...event, report_sha256: digestOf(other) };
    expect(ticket).toStrictEqual({ ...before, report: other, history: [...before.history, happened] });
    expect(readAgain(ticket)).toEqual(ticket);
  });

  test('answers what was asked', () => {
    const ticket = amended(asking, other, circumstances(asking, { role: 'publisher' }));
    expect([ticket.status, ticket.history.at(-1)?.status]).toEqual(['assessing', 'assessing']);
    expect(readAgain(ticket)).toEqual(ticket);
  });
});

test.each(['', '\n', '/usr/bin/x', 'Thank you!', '> /ack P2 high', '```\n/ack P2 high\n```'])(
  'staff who say %j change nothing',
  (text) => expect(afterRemark(fresh, { text })).toEqual({ ticket: fresh, questions: [], faults: [] }),
);

test('whatever a text holds, the record can be read again', () => {
  const hidden = [
    '\u0001',
    '\u007f',
    '\u0085',
    '\u200e',
    '\u202e',
    '\u2066',
    '\u2028',
    '\ufeff',
    '\ud800',
  ].join('x');
  const texts = [
    `/note ${hidden}`,
    `/ack P2 high\n/conclude ${hidden}\nand\u202e`,
    '/note - "a": #\n  b\n\tc',
  ];
  const ticket = afterwards(
    fresh,
    texts.map((text) => ({ text })),
  );
  expect(readAgain(ticket)).toEqual(ticket);
});

describe('what stands around the commands', () => {
  const asked = afterwards(acknowledged, [{ text: '/need-info Which version?' }]);
  const words = (text: string) => afterRemark(asked, { text, role: publisher }).ticket.history.at(-1)?.text;

  test.each([
    ['Version 2.3.1.\n\n/status', 'Version 2.3.1.'],
    ['/status\n\nVersion 2.3.1.', 'Version 2.3.1.'],
    ['See the log of\n/healthz\nthere.', 'See the log of\n\n/healthz\nthere.'],
  ])('is the answer in %j', (text, answer) => expect(words(text)).toBe(answer));

  test('a near miss of a publisher is a mistake all the same', () => {
    const { faults, ticket } = afterRemark(asked, { text: 'Here it is.\n/statsu', role: publisher });
    expect(faults).toMatchObject([{ fault: { code: 'unknown-command' } }]);
    expect(ticket).toBe(asked);
  });

  test('all paragraphs of a message are in it', () => {
    const { ticket } = afterRemark(acknowledged, { text: '/message draft One.\n\nTwo.\n/note three' });
    expect(ticket.message?.text).toBe('One.\n\nTwo.');
    expect(ticket.history.at(-1)?.note).toBe('three');
  });
});

test.each(['me', '@me', 'ME'])('/assign %s is oneself', (text) => {
  expect(afterRemark(fresh, { text: `/assign ${text}`, by: 'bob' }).ticket.triage?.assignee).toBe('bob');
});

test('an event is never earlier than the last, while the acknowledgement keeps the time that it was given', () => {
  const late = afterwards(fresh, [{ text: '/note later', at: '2026-06-10T17:00:01Z' }]);
  const { ticket } = afterRemark(late, { text: '/ack P2 high', at: '2026-06-10T17:00:00Z' });
  expect(ticket.history.at(-1)?.at).toBe('2026-06-10T17:00:01Z');
  expect(ticket.triage?.acknowledged_at).toBe('2026-06-10T17:00:00Z');
});
