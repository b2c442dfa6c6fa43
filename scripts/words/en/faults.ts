// What a command has wrong, in English: the mistake, and the right form.

import type { FaultSentences } from '../ticket-words.ts';
import { english, labelIn } from '../typography.ts';
import { ticket } from './ticket.ts';

const { code, count, names, either } = english;

export const faults: FaultSentences = {
  'unknown-command': ({ found, suggestion }) =>
    `There is no command ${code(`/${found}`)}${didYouMean(suggestion && `/${suggestion}`)} ${code('/help')} lists them all.`,
  'not-an-order': ({ command }) =>
    `This did not run: a command needs a line of its own, outside backticks and without a name before it. Post ${code(command)} as a new comment.`,
  'below-quotation': ({ command }) =>
    `This did not run: right below a quotation, it counts as part of it. Post ${code(command)} in a new comment, with an empty line above it.`,
  'not-yours': ({ command, role }) =>
    role === 'staff'
      ? `Only the publisher can use ${code(command)}. Staff end a ticket with ${code('/close')}.`
      : `Only the staff of the desk can use ${code(command)}. ${code('/help')} lists the commands that are open to you.`,
  'wrong-status': ({ command, status, from }) =>
    `${code(command)} cannot be used while the status is ${statusLabel(status)}. It needs ${either(from.split(', ').map(statusLabel))}.`,
  'argument-missing': ({ argument, usage }) => `${code(argument)} is missing. Write ${code(usage)}.`,
  'argument-unknown': ({ argument, found, allowed, suggestion, usage }) =>
    `${code(found)} is not possible here${didYouMean(suggestion)} In ${code(usage)}, ${code(argument)} is ${either(names(allowed))}.`,
  'assignee-team': ({ found, usage }) =>
    `${code(found)} is a team, but a ticket is assigned to one person. Write ${code(usage)} with the login of someone on the team, or ${code('/assign me')}; mention the team in a comment to involve it.`,
  'assignee-several': ({ found, usage }) =>
    `${code(found)} names several people, but a ticket is assigned to one person. Write ${code(usage)} with one login; mention the others in a comment to involve them.`,
  'argument-superfluous': ({ found, usage }) =>
    `${code(found)} is more than this command takes. Write ${code(usage)} and nothing after it.`,
  'text-too-long': ({ length, limit }) =>
    `This text has ${count(length)} characters, where ${count(limit)} are allowed. Shorten it, or link to the details.`,
  'number-mistyped': ({ found, expected }) =>
    expected === undefined
      ? `${code(found)} is not a confirmation number. Copy the whole number from the ticket that you mean.`
      : `${code(found)} is not a confirmation number; did you mean ${code(expected)}? Compare it with the ticket, since any of its digits may be wrong.`,
  'number-unknown': ({ found }) =>
    `There is no ticket with the number ${code(found)}. Copy the number from the ticket that you mean.`,
  'duplicate-of-itself': () =>
    `A ticket cannot be a duplicate of itself. Write ${code('/duplicate <number>')} with the number of the other ticket.`,
  'acknowledge-first': ({ outcome }) =>
    `A ticket cannot end as ${code(outcome)} before it is acknowledged. Write ${code('/ack <priority> <severity>')} on the line before.`,
  'use-duplicate': () =>
    `A duplicate names the ticket that it repeats. Write ${code('/duplicate <number>')} instead.`,
  'message-absent': () =>
    `There is no message to customers yet. Write one with ${code('/message draft <text>')}.`,
  'message-not-approved': () =>
    `The message to customers is not approved yet. Write ${code('/message approve')} first.`,
  'message-changed': () =>
    'The message was changed after you wrote this. Read it again and approve it in a new comment.',
  'message-pushed': () =>
    `This text came with a commit after the receipt, and GitHub does not tell who pushed it. Make it yours with ${code('/message draft <text>')}, so that someone else can approve it.`,
  'message-own-draft': () =>
    `You wrote this draft yourself. Another person of the staff approves it with ${code('/message approve')}.`,
  'message-already': ({ state }) =>
    `The message to customers has the state ${code(labelIn(ticket.messageState, state))} already. This step can be left out.`,
  'already-disclosed': () => `Everybody can see this report already. ${code('/disclose')} can be left out.`,
  'reveal-first': ({ number }) =>
    `This report is sealed, and the desk has no key to open it. Run ${code(`desk reveal ${number}`)} where your key is, and commit the record: with that commit everybody can read the report, and check it against its commitment.`,
  'nothing-to-change': ({ value }) =>
    `The ticket has ${code(value)} already. Give another value, or leave this command out.`,
  'too-many-commands': ({ limit }) =>
    `A comment can hold at most ${count(limit)} commands. Spread them over several comments.`,
};

function didYouMean(suggestion?: string): string {
  return suggestion === undefined ? '.' : `; did you mean ${code(suggestion)}?`;
}

function statusLabel(status: string): string {
  return code(labelIn(ticket.status, status));
}
