// What is still to be done, from what should be shown and what is.
import { describe, expect, test } from 'vitest';
import { type Problem, problem } from '../../ticket/problem.ts';
import { head, ownComment, path, pull, receipt, remark } from '../testing.ts';
import { annotationsOf, contentsOf, isSilent, type Outward, once, replies, untouched } from './outward.ts';

const nothing: Outward = { check: null, comments: [], labels: [], reactions: [], state: null };
const done = (wanted: Partial<Outward>, changed: Parameters<typeof pull>[0] = {}) =>
  replies(pull(changed), { ...nothing, ...wanted }).replies;
const kept = { key: 'receipt', head, isMending: false, mayChange: true, news: 0 };

describe('a comment', () => {
  test.each([
    ['is made where there is none', [], [{ kind: 'create_comment', key: 'receipt' }]],
    ['is changed in its place', [receipt], [{ kind: 'update_comment', comment: receipt.id }]],
    [
      'that is there twice is the oldest',
      [receipt, { ...receipt, id: 'second' }, { ...receipt, id: 'third' }],
      [
        { kind: 'update_comment', comment: receipt.id },
        { kind: 'delete_comment', comment: 'second' },
        { kind: 'delete_comment', comment: 'third' },
      ],
    ],
  ])('%s', (_, own, expected) => {
    expect(done({ comments: [{ ...kept, body: 'New.' }] }, { own })).toMatchObject(expected);
  });

  test('that is right is left alone', () => {
    expect(done({ comments: [{ ...kept, body: 'Thank you.' }] }, { own: [receipt] })).toEqual([]);
  });

  test('that is said once is left as it was said', () => {
    const own = [ownComment('still-invalid', 'For a day.')];
    expect(done({ comments: [{ ...once('still-invalid'), body: 'For two days.' }] }, { own })).toEqual([]);
  });
});

test('only the desk’s own labels come and go', () => {
  const labels = ['status: received', 'mine', 'deadline: soon'];
  expect(done({ labels: ['status: received', 'priority: P1'] }, { labels })).toEqual([
    { kind: 'add_labels', names: ['priority: P1'] },
    { kind: 'remove_labels', names: ['deadline: soon'] },
  ]);
  expect(untouched(pull({ labels })).labels).toEqual(['status: received', 'deadline: soon']);
});

test('a reaction is given once, and to nothing that has gone', () => {
  const remarks = [
    remark('alice', '/ack P1 high'),
    remark('bob', '/assess', { minute: 11, reactions: ['THUMBS_UP'] }),
  ];
  const reactions = ['IC_10', 'IC_11', 'IC_12'].map((on) => ({ on, content: 'THUMBS_UP' as const }));
  expect(done({ reactions }, { remarks })).toEqual([
    { kind: 'add_reaction', on: 'IC_10', content: 'THUMBS_UP' },
  ]);
});

test.each([
  ['open', { isOpen: true }, []],
  ['open', { isOpen: false }, [{ kind: 'reopen' }]],
  ['open', { isOpen: false, isMerged: true }, []],
  ['closed', { isOpen: true }, [{ kind: 'close' }]],
  ['closed', { isOpen: false }, []],
  [null, { isOpen: false }, []],
] as const)('%s, where it is %j', (state, changed, expected) => {
  expect(done({ state }, changed)).toEqual(expected);
});

test('an annotation a problem, at most fifty', () => {
  const problems: Problem[] = Array.from({ length: 60 }, (_, place) => ({
    ...problem('empty', {}, path),
    line: place + 1,
  }));
  const annotations = annotationsOf(problems, ({ line }) => `said ${line}`);
  expect(annotations).toHaveLength(50);
  expect(annotations[1]).toEqual({ path, line: 2, title: 'empty', message: 'said 2' });
});

test('comments are content, labels and reactions are not', () => {
  const comments = [
    { ...kept, body: 'New.' },
    { ...once('a'), body: 'A' },
  ];
  const one = replies(pull({ own: [receipt] }), { ...nothing, comments, labels: ['x'], state: 'closed' });
  expect(contentsOf(one)).toBe(2);
  expect(isSilent(one)).toBe(false);
  expect(isSilent(replies(pull(), nothing))).toBe(true);
});
