// Commands on a submission without a ticket: each is answered at once, and acts neither then nor later.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { incident, submission, wrongSubmission } from '../../workshop/testing/reports.ts';
import { desk, facts, file, head, ownComment, pull, remark, review, spoken, textOf } from '../testing.ts';
import type { Pull, Remark } from './pull-facts.ts';
import { plannedPull } from './pull-request.ts';

const wrong = file(wrongSubmission);
const mending = ownComment('receipt', '', { head, isMending: true });
const invalid = (changed: Partial<Pull>, desk_ = desk) =>
  plannedPull(facts({ desk: desk_, pull: pull({ file: wrong, ...changed }) }));
const valid = (changed: Partial<Pull>) =>
  plannedPull(
    facts({
      pull: pull({
        file: file(submission(incident)),
        head: { oid: 'd'.repeat(40) },
        labels: ['submission: invalid'],
        own: [mending],
        ...changed,
      }),
    }),
  );
const answers = (plan: ReturnType<typeof plannedPull>) =>
  spoken(plan).filter((line) => line.includes(' answer/'));
const reactions = ({ replies }: ReturnType<typeof plannedPull>) =>
  replies.replies.flatMap((reply) => (reply.kind === 'add_reaction' ? [`${reply.on} ${reply.content}`] : []));

describe('on an invalid submission', () => {
  test.each([
    ['a command of staff', remark('alice', '/ack P2 high'), 'CONFUSED'],
    ['a mistake of staff', remark('alice', '/akc P2 high'), 'CONFUSED'],
    ['a command of the publisher', remark('octocat', '/withdraw'), 'CONFUSED'],
    ['a question of the publisher', remark('octocat', '/status'), 'EYES'],
    ['a question of staff', remark('bob', '/help'), 'EYES'],
    ['a review of staff', review('alice', '', [['a.yaml', 1, '/ack P2 high']]), 'CONFUSED'],
  ])('%s is answered once, and nothing is written', (_, said, reaction) => {
    const remarks = [said].flat();
    const plan = invalid({ remarks });
    expect(plan).toMatchObject({ write: null, isDeferred: false });
    expect(answers(plan)).toHaveLength(1);
    expect(reactions(plan)).toEqual([`${remarks.at(-1)?.id} ${reaction}`]);
    const key = answers(plan)[0]?.split(' ')[1] ?? '';
    expect(answers(invalid({ remarks, own: [ownComment(key)] }))).toEqual([]);
    const reacted = remarks.map((one) => ({ ...one, reactions: [reaction] }) as Remark);
    expect(answers(invalid({ remarks: reacted }))).toEqual([]);
  });

  test.each([
    ['a stranger', remark('mallory', '/close spam')],
    ['someone in a flood', remark('puppet', '/close spam')],
    ['a bot', { ...remark('alice', '/ack P2 high'), by: { id: 'B', login: 'alice', isBot: true } }],
    ['words', remark('octocat', 'Thank you.')],
    ['a path', remark('octocat', '/healthz answers 500.')],
    ['a mail that quotes', remark('alice', 'Hm.\n\nOn Tue, octocat wrote:\n> /help', { byMail: true })],
    ['a hand', remark('alice', '', { did: 'reopened' })],
  ])('%s gets no answer', (_, said) => {
    expect(answers(invalid({ remarks: [said] }))).toEqual([]);
  });

  test('somebody of whom GitHub says nothing waits, and holds up nobody', () => {
    const plan = invalid({
      remarks: [remark('shy', '/close spam', { minute: 5 }), remark('alice', '/help')],
    });
    expect(plan.isDeferred).toBe(true);
    expect(answers(plan)).toHaveLength(1);
  });

  test('`/status` says how many problems there are, in the language of the report', () => {
    const text = (login: string, report = wrongSubmission) =>
      textOf(invalid({ remarks: [remark(login, '/status')], file: file(report) }), 'answer/issuecomment-10');
    expect(text('octocat')).toContain('3 problems');
    expect(text('octocat')).not.toContain('/status');
    const french = wrongSubmission.replace('report:\n', 'report:\n  language: fr\n');
    expect(text('octocat', french)).toContain('3 problèmes');
    expect(text('alice', french)).toContain('3 problems');
  });

  test('the bounds on answers hold', () => {
    const remarks = Array.from({ length: 60 }, (_, place) =>
      remark('octocat', `/status ${place}`, {
        anchor: `issuecomment-${place}`,
        id: `IC_${place}`,
        minute: 10 + place / 100,
      }),
    );
    expect(answers(invalid({ remarks }))).toHaveLength(5);
  });
});

describe('once the report is valid', () => {
  const texts = ['/ack P2 high', '/close spam', '/withdraw', '/status', '/note Hm.', 'Words.', '/assess'];
  const said = fc
    .array(
      fc.tuple(fc.constantFrom('alice', 'octocat', 'mallory', 'shy', 'puppet'), fc.constantFrom(...texts)),
      { maxLength: 8 },
    )
    .map((all) => all.map(([by, text], place) => remark(by, text, { minute: place + 1 })));

  test('nothing that was said before acts, then or later, whatever became of the answers', () => {
    fc.assert(
      fc.property(said, fc.boolean(), (remarks, isGone) => {
        const { write } = valid({ remarks, ...(isGone && { own: [] }) });
        expect(write?.record.history.map(({ did }) => did)).toEqual(['received']);
        if (write === null) return;
        const later = plannedPull(
          facts({
            stored: { kind: 'record', record: write.record },
            self: 'another',
            pull: pull({ remarks, own: [] }),
            at: facts().at,
          }),
        );
        expect(later.write).toBeNull();
        expect(answers(later)).toEqual([]);
      }),
    );
  });

  test('what was not answered yet is told that there is a ticket now', () => {
    const remarks = [remark('alice', '/ack P2 high'), remark('mallory', '/close spam', { minute: 11 })];
    const plan = valid({ remarks });
    expect(answers(plan)).toEqual(['create_comment answer/issuecomment-10']);
    expect(textOf(plan, 'answer/issuecomment-10')).toContain('SEC-2026-000045-D');
    expect(plan.write?.record.answered).toMatchObject([
      { by_id: 'U_alice', refused: ['pull_request/45#issuecomment-10'] },
    ]);
  });

  test('no stranger leaves a mark, and those of whom nothing is known are settled together', () => {
    const marks = (...logins: string[]) =>
      valid({ remarks: logins.map((login, place) => remark(login, '/ack P2 high', { minute: place + 1 })) })
        .write?.record.answered;
    expect(marks('mallory', 'mona')).toBeUndefined();
    expect(marks('puppet', 'shy', 'mallory')).toMatchObject([{ source: 'pull_request/45#issuecomment-3' }]);
  });

  test('what is over the bounds is settled as well', () => {
    const remarks = Array.from({ length: 30 }, (_, place) =>
      remark('alice', `/note ${place}`, {
        anchor: `issuecomment-${place}`,
        id: `IC_${place}`,
        minute: place + 1,
      }),
    );
    expect(valid({ remarks }).write?.record.answered).toMatchObject([
      { by_id: 'U_alice', source: 'pull_request/45#issuecomment-29', refused: { length: 20 } },
    ]);
  });

  test('what comes after it acts', () => {
    const early = [remark('alice', '/close spam')];
    const record = valid({ remarks: early }).write?.record;
    if (record === undefined) throw new Error('no record');
    const remarks = [...early, remark('alice', '/ack P2 high', { minute: 50 })];
    const plan = plannedPull(facts({ stored: { kind: 'record', record }, pull: pull({ remarks }) }));
    expect(plan.write?.record.status).toBe('acknowledged');
  });

  test('that was so from the beginning, what came before the desk saw it acts', () => {
    const plan = plannedPull(facts({ pull: pull({ remarks: [remark('alice', '/ack P2 high')] }) }));
    expect(plan.write?.record.status).toBe('acknowledged');
    expect(plan.write?.record.answered).toBeUndefined();
  });
});
