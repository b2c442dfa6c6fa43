// What a record or the configuration has wrong, in English.
import type { SealProblemWords } from '../seal-problem-words.ts';
import type { RecordProblemSentences } from '../ticket-words.ts';
import { english } from '../typography.ts';
import { faults } from './faults.ts';

const { code, count, names, either } = english;

const actors: ReadonlyMap<string, string> = new Map([
  ['publisher', 'the publisher'],
  ['staff', 'the staff'],
  ['staff or publisher', 'the staff or the publisher'],
  ['desk', 'the desk itself'],
  ['anyone', 'a person, not the desk itself'],
]);

function event(entry: number, did: string): string {
  return `Event ${count(entry)} of the history (${code(did)})`;
}

export const recordProblems: Omit<RecordProblemSentences, keyof SealProblemWords> = {
  // the record
  'number-malformed': ({ found, expected }) =>
    `${code(found)} is not a confirmation number. With these digits it would be ${code(expected)}: compare each of them, and restore the number.`,
  'number-elsewhere': ({ expected }) =>
    `A record lies where its number says. Move this file to ${code(expected)}.`,
  'number-year': ({ found, expected }) =>
    `The number says ${code(found)}, but the report was received in ${code(expected)} by the desk’s calendar. Restore the number.`,
  'deadline-wrong': ({ expected }) =>
    `This is not the deadline that the calendar gives for this receipt. It should be ${code(expected)}.`,
  'history-start': () =>
    `A history begins with the event ${code('received')}, at the time and by the login of the receipt. Restore that event.`,
  'history-order': () =>
    'This event is earlier than the one before it. Put the events in the order of time, the oldest first.',
  'event-author': ({ entry, did, by }) =>
    `${event(entry, did)} can only be caused by ${actors.get(by) ?? code(by)}. Restore the history, and act by a command.`,
  'event-incomplete': ({ entry, did, key }) =>
    `${event(entry, did)} needs ${code(key)}. Restore the history, and act by a command.`,
  'event-unexpected': ({ entry, did, key }) =>
    `${event(entry, did)} cannot have ${code(key)}. Restore the history.`,
  'event-status': ({ entry, did, status, from }) =>
    `${event(entry, did)} cannot happen while the status is ${code(status)}${from && `; it needs ${either(names(from))}`}. Restore the history, and act by a command.`,
  'event-leads-to': ({ entry, did, found, expected }) =>
    `${event(entry, did)} leads to the status ${code(expected)}, not ${code(found)} (${code('–')} means that the status stays). Restore the history.`,
  'event-refused': ({ entry, did, fault }) =>
    `${event(entry, did)} cannot have happened; the desk refuses it. ${(faults[fault.code] as (parameters: object) => string)(fault.parameters)}`,
  'event-deadline': ({ entry, did, kind, due }) =>
    `${event(entry, did)} does not fit the deadline of the time: the ticket had ${code(`kind: ${kind}`)} and ${code(`due: ${due}`)}. Restore the history.`,
  'event-in-future': ({ entry, did, at }) =>
    `${event(entry, did)} is dated ${code(at)}, which is in the future. Restore the history, and act by a command without ${code('--at')}.`,
  'event-by-stranger': ({ entry, did, by }) =>
    `${event(entry, did)} is signed by ${code(by)}, who is not on the staff of this desk. Restore the history; if ${code(by)} was on the staff once, add the login to ${code('staff.earlier_users')} in ${code('.github/desk.yml')}.`,
  'state-history': ({ field, found, expected, entry, did }) =>
    `${code(field)} is ${code(found)}, but the history comes to ${code(expected)} (last changed by event ${count(entry)}, ${code(did)}). Restore it, and change it with a command.`,
  'report-history': ({ entry, did }) =>
    `This is not the report that event ${count(entry)} (${code(did)}) recorded: its SHA-256 differs. Restore the report, and change it by an amendment.`,
  'receipt-history': () =>
    `This is not the receipt that the first event recorded: its SHA-256 differs. A receipt never changes; restore it.`,
  'not-canonical': () =>
    'This record is not written the way the desk writes records. Restore the file, and make the change with a command.',

  // the record between two commits
  'event-backdated': ({ entry, at }) =>
    `Event ${count(entry)} of the history was written by the terminal and says ${code(at)}, which is before the version that it follows was committed. Run the command again without ${code('--at')}.`,
  'record-deleted': ({ number }) =>
    `The record of ${code(number)} has gone from here. Records are kept for ever: restore the file.`,
  'receipt-changed': ({ key }) =>
    `${code(key)} has changed in the receipt. A receipt never changes: restore what stood there.`,
  'history-rewritten': ({ entry }) =>
    `Entry ${count(entry)} of the history has changed or gone. Restore it, and add what is new after the last entry.`,
  'answers-forgotten': ({ entry }) =>
    `Entry ${count(entry)} of ${code('answered')} has gone, or goes back to an earlier comment. Restore it: without it the desk could run a command that it refused, or answer twice.`,
  'staff-missing': ({ login }) =>
    `${code(login)} was on the staff and is no longer named here. Add the login to ${code('earlier_users')}, so that what it did stays valid.`,
  'amendment-unknown': ({ number }) =>
    `A file named after a ticket changes the report of that ticket, but there is no ticket ${code(number)} here. Check the number, or give the file another name to report something new.`,
  'amendment-closed': ({ number }) =>
    `The ticket ${code(number)} is closed, so that its report cannot change any more. Give the file another name to report something new.`,
  'outside-root': () =>
    `This file lies outside the desk. Name a file in the folder of the desk, or another desk with ${code('--root')}.`,
  'file-missing': () => 'There is no such file in this desk. Check the path, and how it is spelt.',
  'number-changed': ({ number }) => `A ticket keeps its number. Write ${code(number)} again.`,

  // the desk
  'desk-missing': () =>
    `There is no desk here: ${code('.github/desk.yml')} is missing. Go to the folder of a desk, name it with ${code('--root')}, or add the file with the line ${code('name:')}.`,
  'desk-fork': ({ expected }) =>
    `This repository is a fork, so the desk answers nobody here. If this fork is a desk of its own, add the line ${code(`fork: ${expected}`)}.`,
  'time-zone-unknown': ({ found }) =>
    `${code(found)} is not a known time zone. Write an IANA name, such as ${code('Europe/Paris')}.`,
  'contact-malformed': ({ found }) =>
    `${code(found)} is neither an e-mail address nor a web address. Write one as in ${code('security@example.com')}, or a whole address that begins with ${code('https://')}.`,
  'package-malformed': ({ found }) =>
    `${code(found)} isn’t a package URL. Write the package without its version, as in ${code('pkg:npm/%40contoso/waf')}.`,
  'hours-order': () =>
    `The working hours end before they start. Write two times of one day, such as ${code('"09:00"')} and ${code('"17:00"')}.`,
  'deadline-unreachable': ({ found }) =>
    `With this calendar, ${code(found)} of working time would hardly ever be over. Shorten the time, or give the calendar more days or hours.`,
  'duration-malformed': ({ found }) =>
    `${code(found)} is not a duration that the desk can count. Write ${code('1 business day')}, ${code('4 business hours')} or ${code('90 business minutes')}, with your own number.`,
  'calendar-changed': ({ version, example, count }) =>
    `Calendar ${code(version)}, or its time to acknowledge, was changed without a new version.${stamped(example, count)} Restore it here, and give the new one a version of its own: move the old one to ${code('earlier_calendars')}.`,
  'calendar-missing': ({ version, example, count }) =>
    `Calendar ${code(version)} is missing.${stamped(example, count)} Put it back, into ${code('earlier_calendars')} with its ${code('acknowledge')}.`,
  'prefix-missing': ({ prefix, example, count }) =>
    `Numbers of this desk began with ${code(prefix)} before.${stamped(example, count)} Add ${code(prefix)} to ${code('earlier_prefixes')}, beside ${code('prefix')}.`,
  'calendar-reused': ({ version }) =>
    `The version ${code(version)} names two calendars. Give each calendar a version of its own.`,
};

function stamped(example: string | undefined, tickets = 1): string {
  if (example === undefined) return '';
  return tickets === 1
    ? ` ${code(example)} was stamped with it.`
    : ` ${count(tickets)} tickets, ${code(example)} among them, were stamped with it.`;
}
