import { describe, expect, test } from 'vitest';
import { ticketIn } from '../../../triage/testing.ts';
import { incident } from '../../../workshop/testing/reports.ts';
import { account, decided, ownComment, receipt, received, remark, spoken } from '../../testing.ts';
import type { Remark } from '../pull-facts.ts';

const asked = (count: number, body = (place: number) => `/status\n${place}`, login = 'octocat'): Remark[] =>
  Array.from({ length: count }, (_, place) =>
    remark(login, body(place), {
      minute: 10 + place / 100,
      anchor: `issuecomment-${place}`,
      id: `IC_${place}`,
    }),
  );
const answers = (remarks: readonly Remark[], answered: readonly number[] = []) =>
  spoken(
    decided({
      remarks,
      own: [
        ownComment('receipt', 'x', { head: 'a'.repeat(40) }),
        ...answered.map((place) => ownComment(`answer/issuecomment-${place}`)),
      ],
    }),
  ).filter((line) => line.startsWith('create_comment answer/'));

describe('an answer is given', () => {
  test('once to all who ask the same, with the last of them', () => {
    expect(answers(asked(101, () => '/status'))).toEqual(['create_comment answer/issuecomment-100']);
    expect(
      answers(
        asked(101, () => '/status'),
        [100],
      ),
    ).toEqual([]);
  });

  test('again to who asks after it', () => {
    expect(
      answers(
        asked(4, () => '/status'),
        [1],
      ),
    ).toEqual(['create_comment answer/issuecomment-3']);
  });

  test('to so many different mistakes of one account in an hour, and no more', () => {
    const wrong = (place: number) => `/status ${place} ${incident.title}`;
    expect(answers(asked(60, wrong))).toHaveLength(5);
    expect(answers(asked(60, wrong), [0, 1, 2, 3, 4])).toEqual([]);
    expect(answers(asked(60, (place) => `/priority P${place + 5}`, 'alice'))).toHaveLength(20);
  });

  test('to so many of one account on all pull requests together, and not more than that', () => {
    const wrong = (place: number) => `/status ${place}`;
    const remarks = asked(60, wrong);
    const given = (count: number) =>
      spoken(decided({ remarks }, { answersElsewhere: new Map([['U_octocat', count]]) })).filter((line) =>
        line.startsWith('create_comment answer/'),
      ).length;
    expect([0, 5, 8, 10, 99].map(given)).toEqual([5, 5, 2, 0, 0]);
  });

  test('to an app a few times in a day', () => {
    const app = account('octocat', true);
    const remarks = asked(60, (place) => `/status ${place}`).map((one) => ({ ...one, by: app }));
    const given = (answered: number, hours: number) => {
      const own = Array.from({ length: answered }, (_, place) => ownComment(`answer/issuecomment-${place}`));
      const at = received + hours * 3_600_000;
      return spoken(decided({ author: app, remarks, own: [receipt, ...own] }, { at })).filter((line) =>
        line.startsWith('create_comment answer/'),
      ).length;
    };
    expect([given(0, 1), given(2, 1), given(3, 1), given(3, 23), given(3, 25)]).toEqual([3, 1, 0, 0, 3]);
  });

  test('to nobody who may not command', () => {
    expect(answers(asked(10, undefined, 'mallory'))).toEqual([]);
    expect(account('mallory').isBot).toBe(false);
  });
});

test('an app that opens a closed ticket again and again is left to itself', () => {
  const app = account('octocat', true);
  const own = [receipt];
  const stored = { kind: 'record', record: ticketIn('closed') } as const;
  const kinds = [0, 1, 2, 3].map((place) => {
    const remarks = own.slice(1).map((_, before) => reopened(before));
    remarks.push(reopened(place));
    const { replies } = decided({ author: app, own, remarks }, { stored });
    own.push(ownComment(`answer/event-${place}`));
    return replies.replies
      .filter((one) => !('key' in one && one.key.startsWith('news/')))
      .map(({ kind }) => kind)
      .filter((kind) => /comment|close/.test(kind));
  });
  const undone = ['create_comment', 'close'];
  expect(kinds.map((all) => all.filter((kind) => kind !== 'update_comment'))).toEqual([
    undone,
    undone,
    undone,
    [],
  ]);

  function reopened(place: number) {
    return remark('', '', { did: 'reopened', by: app, minute: 20 + place, anchor: `event-${place}` });
  }
});
