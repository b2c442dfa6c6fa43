// What a receipt says of how a report was read.
import { describe, expect, test } from 'vitest';
import type { Note } from '../../../ticket/note.ts';
import { plainMarkdown } from '../../../words/markdown.ts';
import { noteSentence, words } from '../../../words/words.ts';
import { submission, vulnerability } from '../../../workshop/testing/reports.ts';
import { plannedPull } from '../../pull-request/pull-request.ts';
import { decided, facts, file, harms, onRecord, ownComment, pull, receipt, ticket } from '../../testing.ts';
import { readAsIn, readAsList } from './read-as.ts';

const open = { ...ticket.report, disclosure: 'public' as const };
const hidden = { ...ticket.report, disclosure: 'embargoed' as const };
const note = (found: string, line = 3): Note => ({
  code: 'read-as',
  parameters: { key: 'cve', found, read: 'CVE-2026-12345' },
  path: 'tickets/inbox/mine.yaml',
  line,
  column: 9,
});
const told = note('CVE 2026 12345');

describe('the list', () => {
  test('is empty without notes', () => {
    expect(readAsList([], open, 'en')).toBe('');
  });

  test.each(['en', 'fr'] as const)('in %s says place, and what was read', (language) => {
    const said = words(language);
    const list = readAsList([told], open, language);
    expect(list).toContain(said.answers.refusal.at(3, 9));
    expect(list).toContain(plainMarkdown(noteSentence(said, told)));
  });

  test('of a report under embargo repeats nothing of it', () => {
    const list = readAsList([told], hidden, 'en');
    expect(list).toContain('cve');
    expect(list).not.toContain('2026');
  });

  test('has fifty lines at most, and says how many there are beside', () => {
    const many = Array.from({ length: 60 }, (_, place) => note(`CVE 2026 ${10_000 + place}`, place + 1));
    const list = readAsList(many, open, 'en').split('\n');
    expect(list.filter((line) => line.startsWith('- **'))).toHaveLength(50);
    expect(list).toContain(`- ${words('en').answers.refusal.more(10)}`);
  });

  test('is found again in the receipt that holds it, and nothing else is', () => {
    const list = readAsList([told], open, 'en');
    expect(readAsIn(`before\n\n${list}\n\nbehind`)).toBe(list);
    expect(readAsIn('no list')).toBe('');
    expect(readAsIn('<!-- read-as --> that never ends')).toBe('');
  });

  test('forges no end of its own, no mention and no link', () => {
    const foul = '<!-- /read-as --> @alice [x](https://evil.example) https://evil.example <b>';
    const list = readAsList([note(foul)], open, 'en');
    expect(readAsIn(`${list} behind`)).toBe(list);
    expect(harms(list.replaceAll(/<!-- \/?read-as -->/g, ''))).toEqual([]);
  });
});

describe('the receipt', () => {
  const text = submission(vulnerability)
    .replace('disclosure: embargoed', 'disclosure: public')
    .replace(/CVE-(\d{4})-/, 'CVE $1 ');

  test('of a new ticket has the list', () => {
    const { replies } = plannedPull(facts({ pull: pull({ file: file(text) }) }));
    const bodies = replies.replies.flatMap((one) => ('body' in one ? [one.body] : []));
    expect(bodies.filter((body) => readAsIn(body) !== '')).toHaveLength(1);
  });

  test('keeps it when the head is not read again', () => {
    const list = readAsList([told], open, 'en');
    const before = ownComment('receipt', `Thank you.\n\n${list}`, { head: pull().head.oid, news: 0 });
    const { replies } = decided({ own: [before], file: null });
    const bodies = replies.replies.flatMap((one) => ('body' in one ? [one.body] : []));
    expect(bodies.every((body) => readAsIn(body) === list)).toBe(true);
    expect(bodies.length).toBeGreaterThan(0);
  });
});

test('a ticket without notes has none', () => {
  const { replies } = plannedPull(facts({ stored: onRecord, pull: pull({ own: [receipt] }) }));
  expect(JSON.stringify(replies)).not.toContain('read-as');
});
