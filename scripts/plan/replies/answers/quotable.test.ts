// Whoever answers the desk by mail quotes what it said, each cell and line of it on a line of its own and without the marks
// of Markdown. So nothing that the desk says begins a line or a cell with a command.
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../triage/command-table.ts';
import { lineStart } from '../../../triage/comment/line-start.ts';
import { freshTicket, ticketIn } from '../../../triage/testing.ts';
import { words } from '../../../words/words.ts';
import { plannedPull } from '../../pull-request/pull-request.ts';
import { decided, desk, facts, pull, remark } from '../../testing.ts';
import { answerText, clockText } from './answers.ts';

/** The lines of a text as it was written, and as a mail quotes what a page shows of it. */
function quotedLines(markdown: string): string[] {
  const html = marked.parse(markdown, { async: false });
  const shown = html
    .replaceAll(/<(?:p|li|td|th|h\d|br)\b[^>]*>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  return [...markdown.split('\n'), ...shown.split('\n')];
}

const commandsIn = (markdown: string) => quotedLines(markdown).filter((line) => lineStart(line) !== null);

/** Every sentence of a table of words; those that take parameters with the first of these that fit. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return sentences(called(value as (...given: unknown[]) => unknown));
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(sentences) : [];
}

function called(sentence: (...given: unknown[]) => unknown): unknown {
  for (const given of ['a', 2, ['a', 'b'], [1, 2]])
    try {
      return sentence(...Array(6).fill(given));
    } catch {}
  throw new Error(`no parameters fit: ${sentence}`);
}

const bothRoles = ['staff', 'publisher'] as const;
const deskIn = (language: 'en' | 'fr') => ({ ...desk, languages: [language] as ['en'] | ['fr'] });

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  test('no sentence begins with a command', () => {
    const said = sentences(words(language).answers);
    expect(said.length).toBeGreaterThan(80);
    expect(said.flatMap(commandsIn)).toEqual([]);
  });

  test.each(bothRoles)('no line of the help for %s does, and each command is in it', (role) => {
    const text = answerText(
      { role, record: ticketIn('assessing'), questions: ['status', 'help'], faults: [] },
      deskIn(language),
    );
    expect(commandsIn(text)).toEqual([]);
    for (const { name } of commands.filter(({ who }) => who.includes(role)))
      expect(text).toContain(`\`/${name}`);
  });

  test('no mistake does that is answered', () => {
    const mistakes = [
      '/assess now',
      '/acj',
      '/lgtm',
      '`/assess`',
      '/assign @a/b',
      '/assign @a @b',
      '/withdraw',
      '> a\n/assess',
    ];
    const said = mistakes.flatMap((text) =>
      bodies(decided({ remarks: [remark('alice', text)] }, { desk: deskIn(language) })),
    );
    expect(said.length).toBeGreaterThanOrEqual(mistakes.length);
    expect(said.flatMap(commandsIn)).toEqual([]);
  });

  test('no reminder does, with its proposal', () => {
    const open = freshTicket({ changed: { disclosure: 'public', actively_exploited: true } });
    const deadline = { kind: 'acknowledge', due: open.receipt.acknowledge_by, mark: '50%' } as const;
    const event = {
      at: open.receipt.received_at,
      by: 'desk',
      did: 'reminded',
      source: 'clock',
      deadline,
    } as const;
    const text = clockText({ ...open, history: [...open.history, event] }, event, deskIn(language));
    expect(text).toContain('/ack P');
    expect(commandsIn(text)).toEqual([]);
  });

  test('no receipt does', () => {
    const said = bodies(plannedPull(facts({ desk: deskIn(language), pull: pull() })));
    expect(said.length).toBeGreaterThan(0);
    expect(said.flatMap(commandsIn)).toEqual([]);
  });
});

function bodies({ replies }: ReturnType<typeof decided>): string[] {
  return replies.replies.flatMap((reply) => ('body' in reply ? [reply.body] : []));
}

test.each([
  '/assess',
  '| a | b |\n| - | - |\n| `/assess` | x |',
  '- /assess',
  '**/assess** begins',
  '`/ack` acknowledges',
])('a line or a cell of %j is found', (text) => expect(commandsIn(text).length).toBeGreaterThan(0));
