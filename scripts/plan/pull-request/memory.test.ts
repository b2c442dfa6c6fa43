// Whatever becomes of the desk's own comments and of its name: no refused command is carried out, nothing is answered twice.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordPath } from '../../ticket/number.ts';
import { readRecord } from '../../ticket/record/record.ts';
import { changeProblems } from '../../ticket/record/record-change.ts';
import { recordText } from '../../ticket/record/serialise.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import type { Reply } from '../replies/outward.ts';
import { decided, desk, ownComment, receipt, received, remark, review, ticket } from '../testing.ts';
import type { OwnComment, Reaction, Remark } from './pull-facts.ts';

const MINUTE = 60_000;

/** A pull request of which several runs of the desk take care, and what they did in all. */
function scene() {
  let record: TicketRecord = ticket;
  let remarks: readonly Remark[] = [];
  let own: readonly OwnComment[] = [receipt];
  let isOpen = true;
  let self = 'desk-1';
  let minute = 10;
  const given: string[] = [];
  const refused = new Set<string>();

  const does = (reply: Reply) => {
    if (reply.kind === 'create_comment') {
      own = [
        ...own,
        {
          id: `own ${minute} ${reply.key}`,
          key: reply.key,
          body: reply.body,
          at: received + minute * MINUTE,
        },
      ];
      if (reply.key.startsWith('answer/')) given.push(reply.key);
      if (reply.body.includes('### This could not be carried out'))
        refused.add(reply.key.replace('answer/', ''));
    }
    if (reply.kind === 'add_reaction')
      remarks = remarks.map((one) =>
        one.id === reply.on ? { ...one, reactions: [...one.reactions, reply.content] } : one,
      );
    if (reply.kind === 'close' || reply.kind === 'reopen') isOpen = reply.kind === 'reopen';
  };
  const plan = () =>
    decided(
      { remarks, own, isOpen },
      { stored: { kind: 'record', record }, self, at: received + minute * MINUTE },
    );
  return {
    given,
    refused,
    record: () => record,
    says: (all: readonly Remark[]) => {
      remarks = [...remarks, ...all];
      const hand = all.find(({ did }) => did === 'closed' || did === 'reopened');
      if (hand) isOpen = hand.did === 'reopened';
    },
    now: () => ++minute,
    /** Performs as many of the replies as are named, after the record. */
    run: (most = Number.POSITIVE_INFINITY) => {
      minute += 1;
      const { write, replies } = plan();
      if (write) {
        const path = recordPath(record.number);
        expect(changeProblems({ path, before: record, after: write.record })).toEqual([]);
        const read = readRecord(path, new TextEncoder().encode(recordText(write.record)), desk);
        expect(read.problems).toEqual([]);
        record = read.content ?? record;
      }
      for (const reply of replies.replies.slice(0, most)) does(reply);
    },
    loses: (isLost: (place: number) => boolean) => {
      own = own.filter((one, place) => one.key === 'receipt' || !isLost(place));
    },
    edits: (body: string) => {
      remarks = remarks.map((one) => ({ ...one, body, at: received + minute * MINUTE }));
    },
    isNowCalled: (name: string) => {
      self = name;
      own = [];
      remarks = remarks.map((one) => ({ ...one, reactions: [] as Reaction[] }));
    },
  };
}

const texts = [
  '/ack P2 high',
  '/assess',
  '/mitigate Blocked.',
  '/need-info Which version?',
  '/close resolved Done.',
  '/close spam',
  '/reopen',
  '/withdraw',
  '/priority P9',
  '/asess',
  '/status',
  '/help',
  '/note Hm.\n/status',
  'Version 2.',
];
const logins = ['alice', 'bob', 'octocat', 'mallory'];
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('says'),
      by: fc.constantFrom(...logins),
      text: fc.constantFrom(...texts),
      isReview: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('moves'),
      by: fc.constantFrom('writer', 'octocat', 'alice'),
      did: fc.constantFrom('closed', 'reopened'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('run') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('loses'), odd: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('renamed') }) },
) as fc.Arbitrary<{
  kind: string;
  by?: string;
  text?: string;
  isReview?: boolean;
  did?: 'closed' | 'reopened';
  odd?: boolean;
}>;

function played(steps: readonly (typeof step extends fc.Arbitrary<infer One> ? One : never)[]) {
  const play = scene();
  for (const { kind, by = '', text = '', isReview, did, odd } of steps) {
    const minute = play.now();
    if (kind === 'says')
      play.says(
        isReview
          ? review(by, '', [['a.yaml', 1, text]], { minute, number: minute * 10 })
          : [remark(by, text, { minute })],
      );
    else if (kind === 'moves')
      play.says([remark(by, '', { minute, did: did ?? 'closed', anchor: `event-${minute}` })]);
    else if (kind === 'loses') play.loses((place) => place % 2 === Number(odd));
    else if (kind === 'renamed') play.isNowCalled(`desk-${minute}`);
    else play.run();
  }
  play.run();
  play.run();
  return play;
}

describe('whatever becomes of the desk’s comments', () => {
  test('nothing that was refused is carried out, and nothing is answered twice', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 25 }), (steps) => {
        const { given, refused, record } = played(steps);
        expect(given.toSorted()).toEqual([...new Set(given)].sort());
        const sources = record().history.map(({ source }) => source.replace(/^.*#/, ''));
        expect(sources.filter((source) => refused.has(source))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('a run that was cut short anywhere is made good, with each answer once', () => {
    const said = [
      remark('alice', '/priority P9', { minute: 11 }),
      remark('alice', '/asess', { minute: 12 }),
      remark('octocat', '/status', { minute: 13 }),
      remark('bob', '/note Hm.\n/help', { minute: 14 }),
      remark('writer', '', { minute: 15, did: 'closed', anchor: 'event-15' }),
    ];
    for (let most = 0; most < 16; most += 1) {
      const play = scene();
      play.says(said);
      play.run(most);
      play.run();
      play.run();
      expect([most, play.given.toSorted()]).toEqual([
        most,
        ['event-15', ...[11, 12, 13, 14].map((minute) => `issuecomment-${minute}`)].map(
          (one) => `answer/${one}`,
        ),
      ]);
    }
  });

  test('nor does an edit of what was answered, or of what came before it', () => {
    const play = scene();
    play.says([remark('alice', 'Hm.', { minute: 11 }), remark('alice', '/asess', { minute: 12 })]);
    play.run();
    play.loses(() => true);
    play.edits('/ack P2 high');
    play.run();
    expect(play.record().history).toHaveLength(1);
    expect(play.given).toEqual(['answer/issuecomment-12']);
  });
});

describe('what the record remembers', () => {
  test('is bounded by the accounts that may command, whatever they say', () => {
    const play = scene();
    for (let round = 0; round < 30; round += 1) {
      const minute = play.now();
      play.says(
        ['alice', 'octocat', 'mallory', 'mona'].map((by, place) =>
          remark(by, `/status ${round}`, {
            minute,
            anchor: `issuecomment-${round * 4 + place}`,
            id: `IC_${round}_${place}`,
          }),
        ),
      );
      play.run();
      play.loses(() => true);
    }
    const { answered = [] } = play.record();
    expect(answered.map(({ by_id }) => by_id).sort()).toEqual(['U_alice', 'U_octocat']);
    expect(answered.flatMap(({ refused = [] }) => refused)).toHaveLength(2);
    expect(play.record().history).toHaveLength(1);
  });

  test('costs nothing where nobody was answered', () => {
    const words = [remark('octocat', 'Thank you.'), remark('mallory', '/close spam'), remark('alice', 'Hm.')];
    expect(decided({ remarks: words }).write).toBeNull();
    expect(decided({ remarks: [remark('alice', '/asess')] }).write).toMatchObject({
      kind: 'update',
      before: 1,
      record: { history: { length: 1 }, answered: [{ refused: ['pull_request/45#issuecomment-10'] }] },
    });
  });

  test('is not needed where the comments of the desk are there', () => {
    const own = [receipt, ownComment('answer/issuecomment-10')];
    expect(decided({ remarks: [remark('alice', '/ack P2 high')], own }).write).toBeNull();
  });
});
