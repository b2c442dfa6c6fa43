// What a pull request is taken for, from the files that it changes.
import { describe, expect, test } from 'vitest';
import { problem } from '../../ticket/problem.ts';
import { incident, submission, wrongSubmission } from '../../workshop/testing/reports.ts';
import { blob, desk, file, head, onRecord, ownComment, path, pull, receipt, received } from '../testing.ts';
import { isChecked, judgement, problemsOf, submittedPath } from './judgement.ts';
import type { Changes, Stored } from './pull-facts.ts';

const absent: Stored = { kind: 'absent' };
const changes = (...listed: (string | Changes['listed'][number])[]): Changes => ({
  count: listed.length,
  listed: listed.map((one) => (typeof one === 'string' ? { path: one, change: 'ADDED' } : one)),
});
const codes = (changed: Parameters<typeof pull>[0]) =>
  problemsOf(judgement(pull(changed), absent, received, desk)).map(({ code }) => code);

describe('a pull request with one good file', () => {
  test('is accepted', () => {
    expect(judgement(pull(), absent, received, desk)).toMatchObject({ kind: 'accepted', blob });
  });

  test('is settled once its receipt names the head, and only while the record is there', () => {
    expect(judgement(pull({ own: [receipt] }), onRecord, received, desk)).toEqual({ kind: 'settled' });
    expect(judgement(pull({ own: [receipt] }), absent, received, desk).kind).toBe('accepted');
    const other = ownComment('receipt', '', { head: 'c'.repeat(40) });
    expect(judgement(pull({ own: [other] }), onRecord, received, desk).kind).toBe('accepted');
    const mending = ownComment('receipt', '', { head, isMending: true });
    expect(judgement(pull({ own: [mending] }), onRecord, received, desk).kind).toBe('accepted');
  });
});

describe('a pull request with problems', () => {
  test('tells those of the file and those around it together, in the order of their places', () => {
    const changed = { changes: changes(path, 'README.md'), file: file(wrongSubmission) };
    expect(codes(changed).sort()).toEqual(
      ['other-changes', 'not-one-of', 'unknown-key', 'cve-or-cvss-missing'].sort(),
    );
    const lines = problemsOf(judgement(pull(changed), absent, received, desk)).map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  });

  test.each([
    ['several reports', changes(path, 'tickets/inbox/two.yaml'), ['several-submissions']],
    ['a deleted file', changes({ path, change: 'OTHER' }), ['not-added']],
    ['another ending', changes('tickets/inbox/mine.txt'), ['inbox-ending']],
    [
      'the number of another ticket',
      changes('tickets/inbox/SEC-2026-000046-B.yaml'),
      ['amendment-elsewhere'],
    ],
    ['that number in other letters', changes('tickets/inbox/sec 2026 000046 b.yml'), ['amendment-elsewhere']],
    ['a number with a mistake', changes('tickets/inbox/SEC-2026-000046-C.yaml'), ['name-mistyped']],
    ['a path that climbs', changes('tickets/inbox/../../.github/desk.yaml'), ['inbox-name']],
    ['a name that turns round', changes('tickets/inbox/a\u202elmay.yaml'), ['inbox-name']],
  ])('%s', (_, changed, expected) => {
    expect(codes({ changes: changed })).toEqual(expected);
  });

  test.each([
    ['its title', { title: 'SEC-2026-000046-B' }, ['amendment-elsewhere']],
    [
      'its title, with a verb',
      { title: 'Update sec-2026-000046-b: other versions' },
      ['amendment-elsewhere'],
    ],
    ['its title, mistyped', { title: 'SEC-2026-000046-C' }, ['name-mistyped']],
    ['its branch', { branch: 'sec-2026-000046-b' }, ['amendment-elsewhere']],
    ['its branch, with more', { branch: 'octocat/amend-SEC-2026-000046-B' }, ['amendment-elsewhere']],
    ['its title, by its own number', { title: 'SEC-2026-000045-D' }, []],
    ['its title, beside other words', { title: 'Not the same as SEC-2026-000046-B' }, []],
  ])('is named after a ticket in %s', (_, changed, expected) => {
    expect(codes(changed)).toEqual(expected);
  });

  test('with a ticket of its own may mention another', () => {
    const amended = pull({ title: 'SEC-2026-000046-B', file: file(), own: [] });
    expect(judgement(amended, onRecord, received, desk).kind).toBe('accepted');
  });

  test('a hundred reports make no more than ten problems of that kind', () => {
    const many = Array.from({ length: 100 }, (_, place) => `tickets/inbox/r${place}.yaml`);
    expect(codes({ changes: changes(...many) })).toHaveLength(10);
  });

  test('what is no file has the problem that was found when it was read', () => {
    const link = { path, problem: problem('not-a-file', { found: 'link' }, path) };
    expect(codes({ file: link })).toEqual(['not-a-file']);
  });

  test.each([
    ['fr', 'report:\n  language: "fr"\n  : ['],
    ['en', 'report: {\n language: en'],
    [null, 'language of no kind'],
  ])('is answered in %s where that much can be read', (language, text) => {
    expect(judgement(pull({ file: file(text) }), absent, received, desk)).toMatchObject({ language });
  });

  test('of a later head is refused though the record is there', () => {
    const own = [ownComment('receipt', '', { head: 'c'.repeat(40) })];
    expect(judgement(pull({ own, file: file(wrongSubmission) }), onRecord, received, desk).kind).toBe(
      'refused',
    );
  });
});

describe('a pull request without a file in the inbox', () => {
  test.each([
    ['a YAML file at the top', changes('report.yaml'), true],
    ['an inbox of another case', changes('Tickets/Inbox/mine.txt'), true],
    ['a report beside the inbox', changes('tickets/mine.md'), true],
    ['more files than anybody lists', { count: 101, listed: [] }, true],
    ['code', changes('scripts/a.ts', 'README.md'), false],
    ['a workflow', changes('.github/workflows/x.yml'), false],
    ['a changed YAML file', changes({ path: 'a.yaml', change: 'OTHER' }), false],
    ['nothing', changes(), false],
  ])('%s looks like one: %s', (_, changed, looksLikeOne) => {
    const judged = judgement(pull({ changes: changed, file: null }), absent, received, desk);
    expect(judged).toEqual({ kind: 'no_submission', looksLikeOne });
  });
});

test('a name that was merged by mistake is free', () => {
  const again = { changes: changes({ path, change: 'MODIFIED' }) };
  expect(judgement(pull(again), absent, received, desk)).toMatchObject({ kind: 'accepted' });
  expect(submittedPath(again.changes)).toBe(path);
});

test('only a file that is there afterwards is ever read', () => {
  expect(submittedPath(changes('a.yaml', path))).toBe(path);
  expect(submittedPath(changes({ path, change: 'OTHER' }))).toBeNull();
});

test('a verdict is checked where the receipt says that verdict on that head', () => {
  expect(isChecked(pull({ own: [receipt] }), false)).toBe(true);
  expect(isChecked(pull({ own: [receipt] }), true)).toBe(false);
  expect(isChecked(pull({ own: [ownComment('receipt')] }), false)).toBe(false);
  expect(isChecked(pull(), false)).toBe(false);
});

test('a report of another kind is accepted, too', () => {
  expect(judgement(pull({ file: file(submission(incident)) }), absent, received, desk).kind).toBe('accepted');
});
