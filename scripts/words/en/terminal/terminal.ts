// What the terminal says, in English.
import type { TerminalWords } from '../../shapes/terminal/terminal-words.ts';
import { english } from '../../typography.ts';
import { interview } from './interview.ts';

const { code, count, names, either } = english;

const maybe = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : `; did you mean ${code(suggestion)}?`;
const stop = (suggestion: string | undefined) => (suggestion === undefined ? '.' : '');
const counted = (number: number, one: string, many: string) =>
  `${count(number)} ${number === 1 ? one : many}`;

export const terminal: TerminalWords = {
  about: 'Tocsin: a security desk that lives in a Git repository.',
  heading: { usage: 'Usage', commands: 'Commands', options: 'Options' },
  moreHelp: 'For more about a command, add --help.',
  commands: {
    check:
      'Check files against every rule: all files, the files you name, or files changed since a revision.',
    new: 'Write a report, question by question, and put it in the inbox.',
    intake: 'Take in the reports in the inbox: each gets a confirmation number and a deadline.',
    triage: `Run commands like ${code('/ack P2 high')} on a ticket, as staff or as its publisher.`,
    list: 'List tickets, filtered by any of their properties.',
    status: 'Show a ticket’s status and history.',
    deadlines: 'Show what is due, most urgent first. Time left is elapsed time, not working time.',
    duplicates: 'List tickets that are probably about the same event. For staff only.',
    audit: 'Check every version of every record in Git against the one before it, and list who made each.',
    reconcile: 'Run the whole loop once: take in the inbox, send due reminders and show what is due.',
    serve:
      'Serve the desk in this folder: check it, take in its inbox, show what is due and open the site on this computer.',
    doctor: 'Check the desk and its GitHub repository for setup problems and how to fix them.',
    keys: `Make a key that reports can be sealed to: ${code('desk keys new --output FILE')}. Hybrid post-quantum by default.`,
    seal: 'Seal an embargoed report to the staff’s keys, so that you can send it in public.',
    unseal: 'Open a sealed report or a sealed answer with your key, and check its seal.',
    reply:
      'Seal an answer to a sealed report’s publisher, using the key that came with it. For staff only. The text comes from a file, standard input or the keyboard.',
    reveal: 'Write a sealed report’s fields into its record, with the salt that lets anyone check them.',
    reseal: 'Seal a ticket’s report to another set of keys, for example when staff change.',
  },
  options: {
    root: 'the desk’s folder; this folder by default',
    at: `the time to act at, for example ${code('2026-11-22T14:03:11Z')}; now by default`,
    format: 'the output format',
    language: 'the output language; by default the environment’s, or else the desk’s first',
    help: 'show this help',
    base: 'only what changed since this revision; with HEAD, what is not committed yet',
    since: 'only commits after this revision',
    as: 'the login to act as; by default the one of this computer',
    'dry-run': 'show what would be done, but write nothing',
    commit: 'commit what was written',
    from: 'take the answers from this file; you are asked for any that are missing',
    open: 'only tickets that are not closed',
    overdue: 'only tickets whose deadline has passed',
    status: 'only tickets with this status',
    outcome: 'only tickets with this outcome',
    category: 'only this category',
    priority: 'only this priority',
    severity: 'only this severity',
    assignee: 'only tickets assigned to this person',
    publisher: 'only publishers whose name contains this text',
    offer: 'only tickets about a product whose identifier contains this text',
    cve: 'only tickets with this CVE',
    text: 'only tickets whose title or description contains this text',
    to: 'the name of the recipient set in the configuration; the first by default',
    output: 'write to this new file; secrets only outside the repository',
    repository: 'the repository the report is for; by default the one this folder was cloned from',
    identity: 'your secret key file in age’s format, with or without a passphrase',
    'reply-to': 'your own recipient, for sealed answers; only staff see it, inside the seal',
    protect: 'protect the secret key with a passphrase, which you type twice',
    port: 'the site’s port; 4321 by default, 0 for any free port',
    classic: 'a classic X25519 key, which a future quantum computer could break',
  },
  usage: {
    'unknown-terminal-command': ({ found, suggestion }) =>
      `There is no command ${code(found)}${maybe(suggestion)}${stop(suggestion)} ${code('desk --help')} lists them all.`,
    'unknown-option': ({ found, suggestion }) =>
      `There is no option ${code(found)}${maybe(suggestion)}${stop(suggestion)}`,
    'option-needs-value': ({ option }) => `The option ${code(option)} needs a value after it.`,
    'option-takes-no-value': ({ option }) => `The option ${code(option)} takes no value.`,
    'too-many-arguments': ({ found }) =>
      `${code(found)} is one argument too many. Put text that contains spaces in quotes.`,
    'argument-needed': ({ usage }) => `An argument is missing. Write ${code(usage)}.`,
    'instant-malformed': ({ found }) =>
      `${code(found)} is not a valid time. Write the date, time and offset, for example ${code('2026-11-22T14:03:11Z')} or ${code('2026-11-22T06:03:11-08:00')}.`,
    'format-unknown': ({ found, allowed }) =>
      `${code(found)} isn’t a format of this command. Use ${either(names(allowed))}.`,
    'language-unknown': ({ found }) => `The desk doesn’t speak ${code(found)}. Use en or fr.`,
    'value-unknown': ({ option, found, allowed, suggestion }) =>
      `${code(found)} isn’t a valid ${code(option)}${maybe(suggestion)}${stop(suggestion)} Use ${either(names(allowed))}.`,
    'root-missing': ({ found }) => `There is no folder ${code(found)}.`,
    'login-malformed': ({ found }) =>
      `${code(found)} is not a valid login. Give one with ${code('--as')}: letters, digits and hyphens.`,
    'revision-unknown': ({ found }) =>
      `Git has no revision ${code(found)} here. Give a commit, branch or tag, and run this in a Git repository.`,
    'variable-missing': ({ name }) =>
      `A run on GitHub needs the variable ${code(name)}, which workflows set. To work on local files, unset ${code('GITHUB_REPOSITORY')}.`,
    'option-missing': ({ option }) => `This command needs the option ${code(option)}.`,
    'passphrase-unasked': () =>
      `We can ask for a passphrase only in a terminal, and this is not one. Use a terminal, or leave out ${code('--protect')}.`,
    'nobody-to-ask': () =>
      `This is not a terminal, so we can’t ask you anything. Give the whole report in a file: ${code('desk new --from report.yaml')}.`,
  },
  failures: {
    'disk-full': 'The disk is full. Nothing is half-written. Free some space and run the command again.',
    'not-permitted':
      'The desk has no permission to write here. Nothing is half-written. Grant it and run the command again.',
    'read-only': 'This disk is read-only. Nothing is half-written. Use a disk the desk can write to.',
    busy: 'The desk is already running and writing here. Try again once that run has finished.',
    'git-refused': 'The commit failed. The files are written; commit them yourself.',
    'forge-refused':
      'GitHub refused the request or could not be reached. What is done stays done; the next run continues from there.',
    'forge-limit': 'GitHub’s rate limit is reached. The next run continues from here.',
    unexpected: 'The desk itself failed. Please report it with the lines below.',
  },
  labels: {
    status: 'Status',
    deadline: 'Deadline',
    category: 'Category',
    disclosure: 'Disclosure',
    priority: 'Priority',
    severity: 'Severity',
    assignee: 'Assigned to',
    publisher: 'Publisher',
    offers: 'Products',
    cve: 'CVE',
    cvss: 'CVSS',
    conclusion: 'Conclusion',
    offerAction: 'Action on the product',
    message: 'Message to customers',
  },
  roles: { staff: 'staff', publisher: 'publisher' },
  checked: (files, problems) =>
    `${counted(files, 'file', 'files')} checked, ${problems === 0 ? 'no problem' : counted(problems, 'problem', 'problems')} found.`,
  inboxEmpty: 'The inbox is empty.',
  dryRun: 'Nothing was written. The desk would do this:',
  likelyDuplicate: (number, other, because) =>
    `${number}  may be about the same event as ${other}: ${because}`,
  taken: (number, inbox, due) => `${number}  taken from ${code(inbox)}; acknowledge by ${due}`,
  amended: (number) => `${number}  amended`,
  commitMessage: (numbers) =>
    numbers.length === 1 ? `tickets: ${numbers[0]}` : `tickets: ${numbers[0]} and ${numbers.length - 1} more`,
  stranger: (login) =>
    `${code(login)} is neither on this desk’s staff nor this ticket’s publisher. Use ${code('--as')} with a login that is.`,
  nothingChanged: 'Nothing was changed: commands run all together or not at all.',
  noCommand: 'This text contains no command, so nothing was done.',
  left: (span) => `${span} left`,
  urgent: 'URGENT',
  overdueBy: (span) => `overdue by ${span}`,
  listed: (number) => counted(number, 'ticket', 'tickets'),
  nothingDue: 'Nothing is due.',
  noDuplicates: 'No likely duplicates found.',
  audited: (commits, problems, to) =>
    to === null
      ? 'No record has been committed yet.'
      : `${counted(commits, 'commit', 'commits')} audited up to ${to.slice(0, 12)}: ${problems === 0 ? 'the history holds' : counted(problems, 'problem', 'problems')}.`,
  signature: { github: 'signed by GitHub', other: 'signed', none: 'not signed' },
  duplicateBecause: {
    'same-cve': 'the same CVE',
    'same-offer-and-title': 'the same product and nearly the same title',
  },
  wizard: interview,
  webhookDead: 'The webhook rejected the message. Everything else is done.',
  serving: (address) => `serving ${address}`,
  stopHint: 'Press Ctrl+C to stop.',
};
