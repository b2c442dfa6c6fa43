// What is heard on a pull request: whose word counts, in which order, and how often.
import { describe, expect, test } from 'vitest';
import { instantOf } from '../../ticket/clock/instant.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import { ticketIn } from '../../triage/testing.ts';
import { incident } from '../../workshop/testing/reports.ts';
import { account, facts, ownComment, pull, received, remark, ticket } from '../testing.ts';
import { type Amendment, type ConversationFacts, readConversation } from './conversation.ts';
import type { Pull } from './pull-facts.ts';
import { sourceOf, speakers } from './spoken/unheard.ts';

const next: Amendment = { report: incident, blob: 'c'.repeat(40) };
const ack = remark('alice', '/ack P2 high');

function hear(
  changed: Partial<Pull>,
  given: Partial<ConversationFacts> = {},
  record: TicketRecord = ticket,
  amendment: Amendment | null = null,
) {
  return readConversation(record, amendment, facts({ pull: pull(changed), ...given }));
}
const did = ({ history }: TicketRecord) => history.map((event) => event.did).slice(1);

test('of one account the latest words count, as many as a person writes', () => {
  const long = (place: number) =>
    remark('octocat', `/status ${'x'.repeat(60_000)}`, {
      minute: 10 + place,
      anchor: `issuecomment-${place}`,
    });
  const remarks = [
    ...Array.from({ length: 30 }, (_, place) => long(place)),
    remark('alice', '/ack P2 high', { minute: 1 }),
  ];
  const { answerable, record } = hear({ remarks });
  expect(answerable.map(({ remark: { anchor } }) => anchor)).toEqual(
    Array.from({ length: 9 }, (_, place) => `issuecomment-${place + 21}`),
  );
  expect(did(record)).toEqual(['acknowledged']);
});

describe('a command', () => {
  test('acts once: what the history names is heard no more', () => {
    const { record } = hear({ remarks: [ack] });
    expect(record.history.at(-1)).toMatchObject({
      did: 'acknowledged',
      by: 'alice',
      source: 'pull_request/45#issuecomment-10',
    });
    expect(hear({ remarks: [ack] }, {}, record).record).toBe(record);
  });

  test('that was answered is heard no more, whatever it says now', () => {
    const own = [ownComment(`answer/${ack.anchor}`)];
    expect(hear({ remarks: [ack], own }).record).toBe(ticket);
  });

  test('that was wrong never acts later, where the same said after it got the answer', () => {
    const wrong = [11, 12].map((minute) => remark('alice', '/mitigate Blocked.', { minute }));
    const own = [ownComment('answer/issuecomment-12')];
    const { record } = hear({ remarks: [...wrong, remark('alice', '/ack P2 high', { minute: 130 })], own });
    expect(did(record)).toEqual(['acknowledged']);
    expect(hear({ remarks: wrong, own }, {}, record).record).toBe(record);
  });

  test('that was given after an answer is heard, though the answered one was edited since', () => {
    const edited = remark('alice', '/mitigate', {
      ...{ minute: 90, writtenAt: received + 5 * 60_000, id: 'IC_5', anchor: 'issuecomment-5' },
    });
    const own = [ownComment('answer/issuecomment-5', '', { at: received + 6 * 60_000 })];
    expect(did(hear({ remarks: [ack, edited], own }).record)).toEqual(['acknowledged']);
  });

  test.each([
    ['a stranger', remark('mallory', '/ack P2 high')],
    ['an app of another’s', { ...ack, by: account('alice', true) }],
    ['an account that is gone', { ...ack, by: null }],
    ['one with the login of staff and another standing', remark('alicia', '/ack P2 high')],
  ])('of %s is nobody’s word', (_, said) => {
    expect(hear({ remarks: [said] })).toMatchObject({ record: ticket, answerable: [], isDeferred: false });
    expect(hear({ remarks: [said] }, {}, ticketIn('closed'))).toMatchObject({ answerable: [], undone: [] });
  });

  test('from before what is settled is not heard, at the instant itself it is', () => {
    expect(hear({ remarks: [ack] }, { settledBefore: ack.at + 1 }).record).toBe(ticket);
    expect(did(hear({ remarks: [ack] }, { settledBefore: ack.at }).record)).toEqual(['acknowledged']);
  });

  test('of the publisher is that of the account, whatever its login is now', () => {
    const renamed = { id: 'U_octocat', login: 'renamed', isBot: false };
    const squatter = { id: 'U_other', login: 'octocat', isBot: false };
    const said = (by: typeof renamed) => hear({ remarks: [{ ...remark('', '/withdraw'), by }] }).record;
    expect(said(renamed)).toMatchObject({ status: 'closed', outcome: 'withdrawn' });
    expect(said(squatter)).toBe(ticket);
  });

  test('of an app is its word where it opened the pull request, but never that of staff', () => {
    const app = account('alice', true);
    const said = (body: string, did: 'wrote' | 'closed' = 'wrote') =>
      hear({ author: app, remarks: [{ ...remark('', body, { did }), by: app }] });
    expect(said('/withdraw').record).toMatchObject({ outcome: 'withdrawn' });
    expect(said('', 'closed').record).toMatchObject({ outcome: 'withdrawn' });
    expect(said('/status').answerable).toHaveLength(1);
    expect(said('/ack P2 high')).toMatchObject({
      record: ticket,
      answerable: [{ role: 'publisher', faults: [{ fault: { code: 'not-yours' } }] }],
    });
  });

  test('of an account of which GitHub says nothing holds up what follows, and nothing before', () => {
    const shy = remark('shy', '/assess', { minute: 11 });
    const late = remark('alice', '/note Late.', { minute: 12 });
    const result = hear({ remarks: [ack, shy, late] });
    expect(result.isDeferred).toBe(true);
    expect(did(result.record)).toEqual(['acknowledged']);
    expect(hear({ remarks: [remark('shy', 'Just words.')] }).isDeferred).toBe(false);
  });

  test('in a flood is passed over, and holds up nobody', () => {
    const puppet = remark('puppet', '/close spam', { minute: 9 });
    const result = hear({ remarks: [puppet, ack] });
    expect(result.isDeferred).toBe(false);
    expect(did(result.record)).toEqual(['acknowledged']);
  });
});

describe('an answer in words', () => {
  const question = remark('alice', '/ack P2 high\n/need-info Which version?', { minute: 12 });
  const later = remark('octocat', 'Version 2.', { minute: 14 });

  test.each([
    ['before the question', [remark('octocat', 'Thank you.', { minute: 11 }), question]],
    [
      'in the same second, and before it',
      [remark('octocat', 'Thanks.', { minute: 12, anchor: 'issuecomment-9' }), question],
    ],
  ])('%s is none, in whichever run it is read', (_, remarks) => {
    const first = hear({ remarks }).record;
    expect(did(first)).toEqual(['acknowledged', 'information_requested']);
    expect(hear({ remarks }, {}, first).record).toBe(first);
    expect(did(hear({ remarks: [...remarks, later] }, {}, first).record).at(-1)).toBe('information_given');
  });

  test('is one after a question from the terminal, and none before', () => {
    const asked = ticketIn('needs_information');
    const minute = (instantOf(asked.history.at(-1)?.at ?? '') ?? 0) / 60_000 - received / 60_000;
    const said = (at: number) =>
      did(hear({ remarks: [remark('octocat', 'Hm.', { minute: at })] }, {}, asked).record);
    expect(said(minute - 1).at(-1)).toBe('information_requested');
    expect(said(minute).at(-1)).toBe('information_given');
  });

  test('is one, however the history has the question later, and the question was edited since', () => {
    const edited = { ...question, at: later.at + 60_000 };
    const first = hear({ remarks: [question] }).record;
    const history = first.history.map((event) => ({ ...event, at: '2026-06-09T23:00:00Z' }));
    const stamped = { ...first, history: history as unknown as TicketRecord['history'] };
    expect(did(hear({ remarks: [later, edited] }, {}, stamped).record).at(-1)).toBe('information_given');
  });
});

describe('a comment that another hand edited', () => {
  const changed = (login: string, body: string) =>
    remark(login, body, { did: 'edited', editedBy: account('bob') });
  const asking = ticketIn('needs_information');

  test.each([
    ['of staff', 'alice', '/ack P2 high'],
    ['of the publisher', 'octocat', 'Sorry.\n/withdraw'],
  ])('%s with a command is not carried out, and explained once', (_, login, body) => {
    const remarks = [changed(login, body)];
    expect(hear({ remarks })).toMatchObject({ record: ticket, answerable: [], edited: remarks });
    const own = [ownComment(`answer/${remarks[0]?.anchor}`)];
    expect(hear({ remarks, own })).toMatchObject({ record: ticket, edited: [] });
  });

  test.each([
    ['of a stranger', 'mallory', '/ack P2 high'],
    ['of staff without a command', 'alice', 'Looks right.'],
    ['of staff with a quoted one', 'alice', '> /ack P2 high'],
  ])('%s gets no word', (_, login, body) => {
    expect(hear({ remarks: [changed(login, body)] }, {}, asking)).toMatchObject({
      record: asking,
      edited: [],
    });
  });

  test.each([
    ['All before 2.3.2, with the key [redacted].', 'All before 2.3.2, with the key [redacted].', 0],
    ['All of them.\n/withdraw', 'All of them.', 1],
    ['/healthz is down', '/healthz is down', 0],
  ])('of the publisher is an answer still: %s', (body, text, explained) => {
    const { record, edited } = hear({ remarks: [changed('octocat', body)] }, {}, asking);
    expect(record.history.at(-1)).toMatchObject({ did: 'information_given', by: 'octocat', text });
    expect(edited).toHaveLength(explained);
    expect(hear({ remarks: [changed('octocat', body)] }, {}, record).record).toBe(record);
  });
});

describe('whose standing must be known', () => {
  const logins = (changed: Partial<Pull>, record: TicketRecord | null = ticket) =>
    speakers(record, { ...facts(), pull: pull(changed) }).map(({ by }) => by.login);

  test('theirs who gave commands or moved the pull request, and nobody else’s', () => {
    const remarks = [
      remark('ann', 'Words.'),
      remark('ben', '> /ack P1 low'),
      remark('cid', '/ack P1 low'),
      remark('dan', '', { did: 'reopened', minute: 11 }),
      remark('eve', '', { did: 'closed', minute: 12 }),
    ];
    expect(logins({ remarks })).toEqual(['cid', 'eve']);
    expect(logins({ remarks }, null)).toEqual(['cid', 'eve']);
  });

  test('not theirs who were heard', () => {
    const { record } = hear({ remarks: [ack] });
    expect(logins({ remarks: [ack] }, record)).toEqual([]);
    expect(logins({ remarks: [ack], own: [ownComment(`answer/${ack.anchor}`)] })).toEqual([]);
  });
});

describe('a hand on the pull request', () => {
  const closed = (login: string) => [remark(login, '', { did: 'closed' })];
  const reopened = (login: string) => [remark(login, '', { did: 'reopened', minute: 20 })];
  const done = ticketIn('closed');
  const withdrawn = hear({ remarks: closed('octocat') }).record;

  test('that closes it is a withdrawal where it is the publisher’s', () => {
    expect(withdrawn).toMatchObject({ status: 'closed', outcome: 'withdrawn' });
    expect(withdrawn.history.at(-1)).toMatchObject({
      by: 'octocat',
      source: sourceOf(pull(), 'issuecomment-10'),
    });
  });

  test.each(['alice', 'writer'])('of %s that closes it is undone', (login) => {
    const result = hear({ remarks: closed(login) });
    expect(result).toMatchObject({ record: ticket, undone: [{ did: 'closed' }] });
  });

  test.each([
    ['the publisher', 'octocat', withdrawn, 'received'],
    ['staff', 'alice', withdrawn, 'received'],
    ['staff', 'alice', done, 'assessing'],
  ])('of %s that opens it opens the ticket', (_, login, record, status) => {
    const result = hear({ remarks: reopened(login) }, {}, record);
    expect(result.record).toMatchObject({ status, outcome: null });
    expect(result.undone).toEqual([]);
  });

  test.each([
    ['the publisher, where the desk had closed it,', 'octocat', done],
    ['a stranger', 'writer', withdrawn],
  ])('of %s that opens it is undone', (_, login, record) => {
    const result = hear({ remarks: reopened(login) }, {}, record);
    expect(result.record).toBe(record);
    expect(result.undone).toHaveLength(1);
  });

  test('that took back at once what it did has done nothing', () => {
    const remarks = [...closed('octocat'), remark('octocat', '', { did: 'reopened', minute: 11 })];
    expect(hear({ remarks })).toMatchObject({ record: ticket, undone: [] });
  });

  test('of an account of which GitHub says nothing waits', () => {
    expect(hear({ remarks: closed('shy') }).isDeferred).toBe(true);
  });
});

describe('a new version of the report', () => {
  test('comes after what was said before the desk saw it, whatever its commit tells of its time', () => {
    const remarks = [ack];
    const second = hear({ remarks }, {}, ticket, next);
    expect(did(second.record)).toEqual(['acknowledged', 'amended']);
    expect(second.record).toMatchObject({ report: incident });
    expect(second.record.history.at(-1)).toMatchObject({
      by: 'octocat',
      source: `pull_request/45/blob/${'c'.repeat(40)}`,
    });
  });

  test('waits behind what was deferred, so that it is not lost', () => {
    const result = hear({ remarks: [remark('shy', '/assess')] }, {}, ticket, next);
    expect(result).toMatchObject({ record: ticket, isDeferred: true, waiting: next });
  });

  test('waits while the ticket is closed', () => {
    const done = ticketIn('closed');
    expect(hear({}, {}, done, next)).toMatchObject({ record: done, waiting: next });
    const closing = hear({ remarks: [remark('octocat', '/withdraw')] }, {}, ticket, next);
    expect(did(closing.record)).toEqual(['closed']);
    expect(closing.waiting).toBe(next);
  });

  test('is taken once the ticket is opened again', () => {
    const withdrawn = hear({ remarks: [remark('octocat', '/withdraw', { minute: 1 })] }).record;
    const opened = [remark('octocat', '', { did: 'reopened' })];
    const result = hear({ remarks: opened }, {}, withdrawn, next);
    expect(did(result.record)).toEqual(['closed', 'reopened', 'amended']);
    expect(result.waiting).toBeNull();
  });

  test('of an account that is gone is still that of the publisher', () => {
    const { record } = hear({ author: null }, {}, ticket, next);
    expect(record.history.at(-1)).toMatchObject({ did: 'amended', by: 'octocat' });
  });
});
