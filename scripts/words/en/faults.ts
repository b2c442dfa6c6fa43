// What a command has wrong, in English: the mistake, and the right form.

import type { FaultSentences } from '../shapes/ticket-words.ts';
import { english, labelIn } from '../typography.ts';
import { ticket } from './ticket.ts';

const { code, count, names, either } = english;

export const faults: FaultSentences = {
  'unknown-command': ({ found, suggestion }) =>
    `There is no command ${code(`/${found}`)}${didYouMean(suggestion && `/${suggestion}`)} ${code('/help')} lists them all.`,
  'not-an-order': ({ command }) =>
    `This did not run: a command needs a line of its own, outside backticks and without a name before it. Post ${code(command)} as a new comment.`,
  'below-quotation': ({ command }) =>
    `This did not run: directly below a quotation, it counts as part of it. Post ${code(command)} as a new comment, with an empty line above it.`,
  'not-yours': ({ command, role }) =>
    role === 'staff'
      ? `Only the publisher can use ${code(command)}. Staff close a ticket with ${code('/close')}.`
      : `Only staff can use ${code(command)}. ${code('/help')} lists the commands you can use.`,
  'wrong-status': ({ command, status, from }) =>
    `${code(command)} can’t be used while the status is ${statusLabel(status)}. The status must be ${either(from.split(', ').map(statusLabel))}.`,
  'argument-missing': ({ argument, usage }) => `${code(argument)} is missing. Write ${code(usage)}.`,
  'argument-unknown': ({ argument, found, allowed, suggestion, usage }) =>
    `${code(found)} isn’t valid here${didYouMean(suggestion)} In ${code(usage)}, ${code(argument)} is ${either(names(allowed))}.`,
  'assignee-team': ({ found, usage }) =>
    `${code(found)} is a team, but a ticket is assigned to one person. Write ${code(usage)} with the login of someone on the team, or ${code('/assign me')}; mention the team in a comment to involve it.`,
  'assignee-several': ({ found, usage }) =>
    `${code(found)} names several people, but a ticket is assigned to one person. Write ${code(usage)} with one login; mention the others in a comment to involve them.`,
  'argument-superfluous': ({ found, usage }) =>
    `${code(found)} is too much for this command. Write ${code(usage)} with nothing after it.`,
  'text-too-long': ({ length, limit }) =>
    `This text has ${count(length)} characters; the limit is ${count(limit)}. Shorten it, or link to the details.`,
  'number-mistyped': ({ found, expected }) =>
    expected === undefined
      ? `${code(found)} is not a confirmation number. Copy the whole number from the ticket you mean.`
      : `${code(found)} is not a confirmation number; did you mean ${code(expected)}? Check it against the ticket: any of its digits may be wrong.`,
  'number-unknown': ({ found }) =>
    `This desk has no ticket ${code(found)}. Copy the number from the ticket you mean.`,
  'duplicate-of-itself': () =>
    `A ticket can’t be a duplicate of itself. Write ${code('/duplicate <number>')} with the number of the other ticket.`,
  'acknowledge-first': ({ outcome }) =>
    `A ticket can’t be closed as ${code(outcome)} before it is acknowledged. Write ${code('/ack <priority> <severity>')} on the line before.`,
  'use-duplicate': () =>
    `A duplicate must name the original ticket. Write ${code('/duplicate <number>')} instead.`,
  'message-absent': () =>
    `There is no message to customers yet. Write one with ${code('/message draft <text>')}.`,
  'message-not-approved': () =>
    `The message to customers is not approved yet. Write ${code('/message approve')} first.`,
  'message-changed': () =>
    'The message has changed since you wrote this. Read it again and approve it in a new comment.',
  'message-pushed': () =>
    `This text came with a commit after the receipt, and GitHub does not say who pushed it. Draft it under your name with ${code('/message draft <text>')}, so that someone else can approve it.`,
  'message-own-draft': () =>
    `You wrote this draft. Someone else on the team must approve it with ${code('/message approve')}.`,
  'message-already': ({ state }) =>
    `The message to customers is already ${code(labelIn(ticket.messageState, state))}. Leave this step out.`,
  'already-disclosed': () => `Anyone can already see this report. Leave ${code('/disclose')} out.`,
  'reveal-first': ({ number }) =>
    `This report is sealed, and the desk has no key to open it. Run ${code(`desk reveal ${number}`)} where your key is, and commit the record: then anyone can read the report and check it against its commitment.`,
  'nothing-to-change': ({ value }) =>
    `The ticket already has ${code(value)}. Give another value or leave this command out.`,
  'too-many-commands': ({ limit }) =>
    `A comment can have at most ${count(limit)} commands. Split them across several comments.`,
};

function didYouMean(suggestion?: string): string {
  return suggestion === undefined ? '.' : `; did you mean ${code(suggestion)}?`;
}

function statusLabel(status: string): string {
  return code(labelIn(ticket.status, status));
}
