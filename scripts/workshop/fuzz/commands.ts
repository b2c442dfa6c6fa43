// Text to commands: no comment stops the reader, and what is code, quoted or hidden commands nothing.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Status } from '../../ticket/ticket.ts';
import { hidden } from '../../ticket/yaml/bounded-text.ts';
import type { Role } from '../../triage/command.ts';
import { commandLines, mayHoldCommand } from '../../triage/comment/command-lines.ts';
import { lineStart } from '../../triage/comment/line-start.ts';
import { afterRemark, readAgain, ticketIn } from '../../triage/testing.ts';
import type { Target } from './target.ts';
import { commandTokens, markdownTokens, textOf } from './tokens.ts';

const line = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...commandTokens) },
  { weight: 2, arbitrary: textOf([...markdownTokens, ...commandTokens], 6) },
);

export const comments: fc.Arbitrary<string> = fc.oneof(
  fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n')),
  textOf([...markdownTokens, ...commandTokens]),
);

/** The same text where all of it is code, quoted or hidden; null where the text itself would end that. */
const inert: Readonly<Record<string, (text: string) => string | null>> = {
  'fenced with tildes': (text) => fenced(text, '~'),
  'fenced with backticks': (text) => fenced(text, '`'),
  quoted: (text) => eachLine(text, '> '),
  'indented as code': (text) => eachLine(text, '    '),
  'in a comment of HTML': (text) => (text.includes('-->') ? null : `<!--\n${text}\n-->`),
  'in <pre>': (text) => (text.includes('</') ? null : `<pre>\n${text}\n</pre>`),
};

function fenced(text: string, mark: string): string {
  const longest = Math.max(3, ...[...text.matchAll(/`+|~+/g)].map(([run]) => run.length));
  const fence = mark.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function eachLine(text: string, mark: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((one) => mark + one)
    .join('\n');
}

/** @throws where a comment commands what nobody said */
function holdsForComment(text: string): void {
  const found = commandLines(text);
  assert.deepEqual(commandLines(text), found, 'the same comment, the same commands');
  assert.ok(found.commands.length === 0 || mayHoldCommand(text), 'a command that nobody looked for');
  const lines = text.split(/\r\n?|\n/);
  for (const { line, name } of found.commands) {
    const written = lines[line - 1]?.replaceAll(hidden, '') ?? '';
    // A command may stand behind the end of a comment of HTML.
    assert.ok(/[<>]/.test(written) || lineStart(written)?.name === name, `${name} is not on its line`);
  }
  for (const [how, wrap] of Object.entries(inert)) {
    const wrapped = wrap(text);
    if (wrapped !== null) assert.deepEqual(commandLines(wrapped).commands, [], how);
  }
}

const tickets: Readonly<Record<Status, ReturnType<typeof ticketIn>>> = {
  received: ticketIn('received'),
  acknowledged: ticketIn('acknowledged'),
  assessing: ticketIn('assessing'),
  needs_information: ticketIn('needs_information'),
  mitigating: ticketIn('mitigating'),
  closed: ticketIn('closed'),
};

interface Spoken {
  text: string;
  role: Role;
  status: Status;
}

/** @throws where a remark breaks the record, or does what it does not say */
function holdsForRemark({ text, role, status }: Spoken): void {
  const before = tickets[status];
  const after = afterRemark(before, { text, role });
  assert.deepEqual(afterRemark(before, { text, role }), after, 'the same remark, the same events');
  const isNews = after.ticket !== before;
  if (isNews) assert.deepEqual(readAgain(after.ticket), after.ticket, 'it can be read again');
  assert.deepEqual(after.ticket.history.slice(0, before.history.length), before.history);
  assert.ok(!(isNews && after.faults.length > 0), 'all of a remark, or nothing');
  const isAnswer = role === 'publisher' && status === 'needs_information';
  if (mayHoldCommand(text)) return;
  assert.deepEqual([after.questions, after.faults], [[], []], 'words alone ask for nothing');
  assert.ok(isAnswer || !isNews, 'words alone change nothing');
}

const roles = fc.constantFrom<Role>('staff', 'publisher');
const statuses = fc.constantFrom(...(Object.keys(tickets) as Status[]));

export const commands: Target = {
  name: 'commands',
  about: 'comments to commands, and to events on tickets in every status',
  runs: 800,
  property: fc.property(comments, roles, statuses, (text, role, status) => {
    holdsForComment(text);
    holdsForRemark({ text, role, status });
  }),
};
