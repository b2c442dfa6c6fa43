// Comments as people write them: by which way, by whom, and what the desk makes of each.
import { expect, test } from 'vitest';
import { circumstances, freshTicket, ticketIn } from '../../testing.ts';
import { triaged } from '../../triage.ts';
import { commandLines } from '../command-lines.ts';
import { writtenCommands } from '../repeated-commands.ts';
import type { CommentCase, Expected } from './comment-case.ts';
import { mailCases } from './mail.cases.ts';
import { nearlyCases } from './nearly.cases.ts';
import { pageCases } from './page.cases.ts';

const cases: readonly CommentCase[] = [...mailCases, ...pageCases, ...nearlyCases];
const waiting = ticketIn('needs_information');
const fresh = freshTicket();

function madeOf(comment: string, { mail, publisher, before = '' }: Expected) {
  const channel = { byMail: mail === true, quotable: new Set(writtenCommands(before)) };
  const { commands, prose } = commandLines(comment, channel);
  const ticket = publisher ? waiting : fresh;
  const role = publisher ? 'publisher' : 'staff';
  const { ticket: after, faults } = triaged(ticket, comment, {
    ...circumstances(ticket, { role }),
    ...channel,
  });
  const answer = after.history.slice(ticket.history.length).find(({ did }) => did === 'information_given');
  return {
    commands: commands.map(({ name, rest, standing }) =>
      `${standing === 'order' ? '' : '? '}${name} ${rest}`.trimEnd(),
    ),
    words: publisher ? (answer?.text ?? '') : prose,
    faults: faults.map(({ fault }) => fault.code),
  };
}

test('there are two hundred of them', () => expect(cases.length).toBeGreaterThanOrEqual(200));

test.each(cases)('%s: %j', (_reason, comment, expected) => {
  const { commands = [], words = '', faults = [] } = expected;
  const made = madeOf(comment, expected);
  // Of a publisher a path is no command, though it is read as one: what it comes to is the answer.
  const isPath = expected.publisher === true && commands.length === 0 && words.startsWith('/');
  expect(isPath ? { ...made, commands: [] } : made).toEqual({ commands, words, faults });
});
