// What the terminal says, in English.
import type { TerminalWords } from '../terminal-words.ts';
import { english } from '../typography.ts';
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
  moreHelp: 'Each command tells more with --help.',
  commands: {
    check:
      'Check files against every rule: all of them, those named, or those that changed since a revision.',
    new: 'Write a report, question by question, and put it into the inbox.',
    intake: 'Take what waits in the inbox: each report gets its confirmation number and its deadline.',
    triage: `Carry out commands such as ${code('/ack P2 high')} on a ticket, as staff or as its publisher.`,
    list: 'List tickets by any of their properties.',
    status: 'Show where a ticket stands and what happened to it.',
    deadlines: 'Show what is due, the most urgent first. Minutes left are minutes of the wall clock.',
    duplicates: 'Name the tickets that probably tell of the same event. For staff only.',
    audit:
      'Check every version of every record that Git remembers against the one before it, and list who made each.',
    reconcile: 'Run the whole loop once: take the inbox, send the reminders that are owed, show what is due.',
    serve:
      'Serve the desk in this folder: check it, take its inbox, show what is due, open the site on this computer.',
    doctor:
      'Look whether this desk and its repository on GitHub are set up as they should be, and say what to click.',
    keys: `Make a key to which reports can be sealed: ${code('desk keys new --output FILE')}. Hybrid post-quantum by default.`,
    seal: 'Seal a report under embargo to the keys of the staff, so that it can be sent where everybody can read.',
    unseal:
      'Open the sealed report of a ticket or a file, or an answer to yours, with your key, and say whether its seal holds.',
    reply:
      'Seal an answer to the publisher of a sealed report, whose key came with it. For staff only; the words come from a file, standard input or the keys.',
    reveal:
      'Write the fields of a sealed report into its record, with the salt by which everybody can check them.',
    reseal: 'Seal the report of a ticket to another set of keys, for when the staff has changed.',
  },
  options: {
    root: 'the folder of the desk; this folder by default',
    at: `the time to act at, such as ${code('2026-11-22T14:03:11Z')}; now by default`,
    format: 'how to answer',
    language: 'the language of the answer; that of the environment by default, or the first one of the desk',
    help: 'show this help',
    base: 'only what the commits since this revision changed; with HEAD, what is not committed yet',
    since: 'only the commits after this revision',
    as: 'whose doing it is; the login of this computer by default',
    'dry-run': 'decide and say what would be done, but write nothing',
    commit: 'commit what was written',
    from: 'take the answers from this file; what it leaves open is asked',
    open: 'only tickets that are not closed',
    overdue: 'only tickets whose deadline has passed',
    status: 'only tickets with this status',
    outcome: 'only tickets with this outcome',
    category: 'only this category',
    priority: 'only this priority',
    severity: 'only this severity',
    assignee: 'only tickets that this person looks after',
    publisher: 'only publishers with this text in their name',
    offer: 'only tickets about an offer with this text in its identifier',
    cve: 'only tickets with this CVE',
    text: 'only tickets with this text in their title or description',
    to: 'the set of recipients, by its name in the configuration; the first by default',
    output: 'write to this new file; what is secret only outside the repository',
    repository: 'the repository that the report is for; by default the one this folder was cloned from',
    identity: 'the file with your secret key, as age writes it; behind a passphrase or not',
    'reply-to':
      'your own recipient, to which the staff can seal their answers; it is told to them alone, inside the seal',
    protect: 'seal the secret key by a passphrase, which is asked for twice',
    port: 'the port of the site; 4321 by default, any free port for 0',
    classic: 'a classic X25519 key, which a quantum computer could break one day',
  },
  usage: {
    'unknown-terminal-command': ({ found, suggestion }) =>
      `There is no command ${code(found)}${maybe(suggestion)}${stop(suggestion)} ${code('desk --help')} lists them all.`,
    'unknown-option': ({ found, suggestion }) =>
      `There is no option ${code(found)}${maybe(suggestion)}${stop(suggestion)}`,
    'option-needs-value': ({ option }) => `The option ${code(option)} needs a value after it.`,
    'option-takes-no-value': ({ option }) => `The option ${code(option)} takes no value.`,
    'too-many-arguments': ({ found }) =>
      `${code(found)} is more than this command takes. Put text with spaces in quotes.`,
    'argument-needed': ({ usage }) => `Something is missing. Write ${code(usage)}.`,
    'instant-malformed': ({ found }) =>
      `${code(found)} is not an instant. Write date, time and offset, such as ${code('2026-11-22T14:03:11Z')} or ${code('2026-11-22T06:03:11-08:00')}.`,
    'format-unknown': ({ found, allowed }) =>
      `${code(found)} is not a format here. It can be ${either(names(allowed))}.`,
    'language-unknown': ({ found }) => `${code(found)} is not a language of the desk. It can be en or fr.`,
    'value-unknown': ({ option, found, allowed, suggestion }) =>
      `${code(found)} is no value for ${code(option)}${maybe(suggestion)}${stop(suggestion)} It can be ${either(names(allowed))}.`,
    'root-missing': ({ found }) => `There is no folder ${code(found)}.`,
    'login-malformed': ({ found }) =>
      `${code(found)} is not a login. Name one with ${code('--as')}: letters, digits and dashes.`,
    'revision-unknown': ({ found }) =>
      `Git knows no revision ${code(found)} here. Name a commit, a branch or a tag, in a folder that is a Git repository.`,
    'variable-missing': ({ name }) =>
      `A run on GitHub needs the variable ${code(name)}, as a workflow sets it. Without ${code('GITHUB_REPOSITORY')} the desk works on its files.`,
    'option-missing': ({ option }) => `This command needs the option ${code(option)}.`,
    'passphrase-unasked': () =>
      `A passphrase is asked for at a terminal, and there is none here. Run this at one, or leave out ${code('--protect')}.`,
    'nobody-to-ask': () =>
      `Nobody can be asked here. Give the whole report in a file: ${code('desk new --from report.yaml')}.`,
  },
  failures: {
    'disk-full': 'The disk is full. Nothing was left half-written; make room and run the command again.',
    'not-permitted':
      'The desk may not write here. Nothing was left half-written; give it the permission and run the command again.',
    'read-only': 'This disk is read-only. Nothing was left half-written.',
    busy: 'Another run of the desk is writing here. Try again when it has finished.',
    'git-refused': 'Git did not do what was asked. The files are written; only the commit is missing.',
    'forge-refused':
      'GitHub refused, or could not be reached. What was done stays done; the next run goes on from there.',
    'forge-limit': 'GitHub asks for more patience than a run has. The next run goes on from here.',
    unexpected: 'Something went wrong in the desk itself. Please report it with the lines below.',
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
    offers: 'Offers',
    cve: 'CVE',
    cvss: 'CVSS',
    conclusion: 'Conclusion',
    offerAction: 'Action on the offer',
    message: 'Customer message',
  },
  roles: { staff: 'staff', publisher: 'publisher' },
  checked: (files, problems) =>
    `${counted(files, 'file', 'files')} checked, ${problems === 0 ? 'no problem' : counted(problems, 'problem', 'problems')} found.`,
  inboxEmpty: 'The inbox is empty.',
  dryRun: 'Nothing is written. This would be done:',
  likelyDuplicate: (number, other, because) =>
    `${number}  may tell of the same event as ${other}: ${because}`,
  taken: (number, inbox, due) => `${number}  taken from ${code(inbox)}; acknowledge by ${due}`,
  amended: (number) => `${number}  amended`,
  commitMessage: (numbers) =>
    numbers.length === 1 ? `tickets: ${numbers[0]}` : `tickets: ${numbers[0]} and ${numbers.length - 1} more`,
  stranger: (login) =>
    `${code(login)} is neither staff of this desk nor the publisher of this ticket. Name somebody who is with ${code('--as')}.`,
  nothingChanged: 'Nothing was changed: the commands are carried out together, or not at all.',
  noCommand: 'There was no command in this text, so nothing was done.',
  left: (span) => `${span} left`,
  urgent: 'URGENT',
  overdueBy: (span) => `overdue by ${span}`,
  listed: (number) => counted(number, 'ticket', 'tickets'),
  nothingDue: 'Nothing is due.',
  noDuplicates: 'No likely duplicate was found.',
  audited: (commits, problems, to) =>
    to === null
      ? 'No record has been committed yet.'
      : `${counted(commits, 'commit', 'commits')} audited up to ${to.slice(0, 12)}: ${problems === 0 ? 'the history holds' : counted(problems, 'problem', 'problems')}.`,
  signature: { github: 'signed in the name of GitHub', other: 'signed', none: 'not signed' },
  duplicateBecause: {
    'same-cve': 'the same CVE',
    'same-offer-and-title': 'the same offer and nearly the same title',
  },
  wizard: interview,
  webhookDead: 'The webhook did not take the message. Everything else is done.',
  serving: (address) => `serving ${address}`,
  stopHint: 'Press Ctrl+C to stop.',
};
