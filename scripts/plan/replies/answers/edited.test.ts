// What is said of comments that were changed, and how often.
import { describe, expect, test } from 'vitest';
import { ticketIn } from '../../../triage/testing.ts';
import type { Remark } from '../../pull-request/pull-facts.ts';
import { account, decided, harms, ownComment, receipt, remark, spoken, textOf } from '../../testing.ts';

const acknowledged = (remarks: Remark[]) => decided({ remarks }).write?.record ?? ticketIn('closed');
const changed = (remarks: readonly Remark[], bodies: readonly string[]) =>
  remarks.map((one, place) => ({ ...one, body: bodies[place] ?? one.body, at: one.at + 60_000 }));
const newComments = (before: Remark[], now: Remark[], own = [receipt]) =>
  spoken(decided({ remarks: now, own }, { stored: { kind: 'record', record: acknowledged(before) } })).filter(
    (line) => !/ (?:receipt|news\/\d+)$/.test(line),
  );

describe('a comment that was carried out and then changed by its author', () => {
  const ack = [remark('alice', '/ack P2 high')];

  test.each(['/ack P1 high', '/ack P2 high\nAs we said.', 'Never mind.'])('is told so once: %s', (body) => {
    const now = changed(ack, [body]);
    expect(newComments(ack, now)).toEqual(['create_comment changed/issuecomment-10']);
    expect(newComments(ack, now, [receipt, ownComment('changed/issuecomment-10')])).toEqual([]);
  });

  test('is told nothing where another changed it, nor where it stands as it was', () => {
    const foreign = changed(ack, ['/ack P1 high']).map((one) => ({ ...one, did: 'edited' as const }));
    expect(newComments(ack, foreign)).toEqual([]);
    expect(newComments(ack, ack)).toEqual([]);
  });

  test('was an answer in words: it is told so where it asks for something now', () => {
    const asked = [
      remark('alice', '/ack P2 high\n/need-info Which one?', { minute: 1 }),
      remark('octocat', 'That one.', { minute: 20 }),
    ];
    const [first, answer] = asked;
    if (!first || !answer) throw new Error('nothing was asked');
    expect(newComments(asked, [first, ...changed([answer], ['That one!'])])).toEqual([]);
    expect(newComments(asked, [first, ...changed([answer], ['That one.\n/withdraw'])])).toEqual([
      'create_comment changed/issuecomment-20',
    ]);
  });

  test('is one of a few in an hour', () => {
    const notes = Array.from({ length: 9 }, (_, place) =>
      remark('alice', `/note ${place}`, { minute: place + 1 }),
    );
    const now = changed(notes, []);
    expect(newComments(notes, now)).toHaveLength(5);
    const own = [receipt, ...notes.slice(0, 4).map(({ anchor }) => ownComment(`changed/${anchor}`))];
    expect(newComments(notes, now, own)).toHaveLength(1);
  });
});

test('whose commands were edited is told by whom, and nobody is called', () => {
  const said = (by: string | null) => {
    const editedBy = by === null ? null : account(by);
    const plan = decided({ remarks: [remark('alice', '/ack P2 high', { did: 'edited', editedBy })] });
    return textOf(plan, 'answer/issuecomment-10');
  };
  expect(said('bob')).toContain('`bob`');
  expect(said(null)).not.toContain('`null`');
  for (const text of [said('bob'), said(null), said('x-[bot]')])
    expect(harms(text, { site: 'https://github.com/example/desk/' })).toEqual([]);
});
