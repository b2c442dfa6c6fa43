// What a record or the configuration has wrong, in English.
import type { SealProblemWords } from '../../shapes/seal-problem-words.ts';
import type { RecordProblemSentences } from '../../shapes/ticket-words.ts';
import { english } from '../../typography.ts';
import { faults } from '../faults.ts';

const { code, count, names, either } = english;

const actors: ReadonlyMap<string, string> = new Map([
  ['publisher', 'the publisher'],
  ['staff', 'staff'],
  ['staff or publisher', 'staff or the publisher'],
  ['desk', 'the desk itself'],
  ['anyone', 'someone on the team or the publisher, not the desk itself'],
]);

function event(entry: number, did: string): string {
  return `Event ${count(entry)} of the history (${code(did)})`;
}

export const recordProblems: Omit<RecordProblemSentences, keyof SealProblemWords> = {
  // the record
  'number-malformed': ({ found, expected }) =>
    `${code(found)} is not a confirmation number. With these digits it would be ${code(expected)}: check each digit and restore the number.`,
  'number-elsewhere': ({ expected }) =>
    `This record is not where its number says. Move the file to ${code(expected)}.`,
  'number-year': ({ found, expected }) =>
    `The number says ${code(found)}, but by the desk’s calendar the report was received in ${code(expected)}. Restore the number.`,
  'deadline-wrong': ({ expected }) =>
    `This deadline doesn’t match the calendar and the time of receipt. It should be ${code(expected)}.`,
  'history-start': () =>
    `A history must start with the event ${code('received')}, with the receipt’s time and login. Restore that event.`,
  'history-order': () =>
    'This event is earlier than the one before it. Sort the events by time, oldest first.',
  'event-author': ({ entry, did, by }) =>
    `${event(entry, did)} can only come from ${actors.get(by) ?? code(by)}. Restore the history and use a command.`,
  'event-incomplete': ({ entry, did, key }) =>
    `${event(entry, did)} needs ${code(key)}. Restore the history and use a command.`,
  'event-unexpected': ({ entry, did, key }) =>
    `${event(entry, did)} can’t have ${code(key)}. Restore the history.`,
  'event-status': ({ entry, did, status, from }) =>
    `${event(entry, did)} can’t happen while the status is ${code(status)}${from && `; it needs ${either(names(from))}`}. Restore the history and use a command.`,
  'event-leads-to': ({ entry, did, found, expected }) =>
    `${event(entry, did)} leads to the status ${code(expected)}, not ${code(found)} (${code('–')} means no change). Restore the history.`,
  'event-refused': ({ entry, did, fault }) =>
    `${event(entry, did)} can’t have happened; the desk refuses it. ${(faults[fault.code] as (parameters: object) => string)(fault.parameters)}`,
  'event-deadline': ({ entry, did, kind, due }) =>
    `${event(entry, did)} doesn’t match the deadline at that time: the ticket had ${code(`kind: ${kind}`)} and ${code(`due: ${due}`)}. Restore the history.`,
  'event-in-future': ({ entry, did, at }) =>
    `${event(entry, did)} is dated ${code(at)}, which is in the future. Restore the history and use a command without ${code('--at')}.`,
  'event-by-stranger': ({ entry, did, by }) =>
    `${event(entry, did)} is signed by ${code(by)}, who is not on this desk’s staff. Restore the history; if ${code(by)} used to be on the staff, add the login to ${code('staff.earlier_users')} in ${code('.github/desk.yml')}.`,
  'state-history': ({ field, found, expected, entry, did }) =>
    `${code(field)} is ${code(found)}, but the history gives ${code(expected)} (last changed by event ${count(entry)}, ${code(did)}). Restore it and change it with a command.`,
  'report-history': ({ entry, did }) =>
    `This is not the report that event ${count(entry)} (${code(did)}) recorded: its SHA-256 differs. Restore the report and change it with an amendment.`,
  'receipt-history': () =>
    `This is not the receipt that the first event recorded: its SHA-256 differs. A receipt never changes; restore it.`,
  'not-canonical': () =>
    'This record is not written the way the desk writes records. Restore the file and make the change with a command.',

  // the record between two commits
  'event-backdated': ({ entry, at }) =>
    `Event ${count(entry)} of the history was written by the terminal and says ${code(at)}, which is before the previous version was committed. Run the command again without ${code('--at')}.`,
  'record-deleted': ({ number }) =>
    `The record of ${code(number)} is gone. Records are kept forever: restore the file.`,
  'receipt-changed': ({ key }) =>
    `${code(key)} has changed in the receipt. A receipt never changes: restore what was there.`,
  'history-rewritten': ({ entry }) =>
    `Entry ${count(entry)} of the history was changed or removed. Restore it, and add new entries after the last one.`,
  'answers-forgotten': ({ entry }) =>
    `Entry ${count(entry)} of ${code('answered')} is gone or points to an earlier comment. Restore it: without it the desk could run a command it refused or answer twice.`,
  'staff-missing': ({ login }) =>
    `${code(login)} was on the staff and is no longer listed here. Add the login to ${code('earlier_users')}, so that past actions stay valid.`,
  'amendment-unknown': ({ number }) =>
    `A file named after a ticket changes that ticket’s report, but this desk has no ticket ${code(number)}. Check the number, or rename the file to report something new.`,
  'amendment-closed': ({ number }) =>
    `Ticket ${code(number)} is closed, so its report can no longer change. Rename the file to report something new.`,
  'outside-root': () =>
    `This file is outside the desk. Choose a file in the desk’s folder, or another desk with ${code('--root')}.`,
  'file-missing': () => 'This desk has no such file. Check the path and its spelling.',
  'number-changed': ({ number }) => `A ticket keeps its number. Change it back to ${code(number)}.`,

  // the desk
  'desk-missing': () =>
    `There is no desk here: ${code('.github/desk.yml')} is missing. Go to a desk’s folder, give its path with ${code('--root')}, or add the file with a ${code('name:')} line.`,
  'desk-fork': ({ expected }) =>
    `This repository is a fork, so the desk stays silent here. To run a desk in this fork, add the line ${code(`fork: ${expected}`)}.`,
  'time-zone-unknown': ({ found }) =>
    `${code(found)} is not a known time zone. Write an IANA name like ${code('Europe/Paris')}.`,
  'contact-malformed': ({ found }) =>
    `${code(found)} is neither an e-mail address nor a web address. Write one like ${code('security@example.com')}, or a complete address starting with ${code('https://')}.`,
  'contrast-low': ({ colour, item, found, needed, passing }) =>
    `${onBand[item]} on ${code(colour)}: the contrast is ${found}:1 and has to be at least ${needed}:1. The nearest darker colour that works is ${code(passing)}.`,
  'logo-missing': ({ logo }) =>
    `There is no file ${code(logo)}, so the site shows its bell. Add the file, or correct the path.`,
  'logo-too-large': ({ logo, bytes, limit }) =>
    `${code(logo)} is ${count(Math.ceil(bytes / 1024))} KiB, so the site shows its bell. Make the picture smaller: at most ${count(limit / 1024)} KiB.`,
  'package-malformed': ({ found }) =>
    `${code(found)} isn’t a package URL. Write the package without its version, as in ${code('pkg:npm/%40contoso/waf')}.`,
  'hours-order': () =>
    `The working hours end before they start. Write two times on the same day, like ${code('"09:00"')} and ${code('"17:00"')}.`,
  'deadline-unreachable': ({ found }) =>
    `With this calendar, ${code(found)} would practically never pass. Shorten the time, or give the calendar more days or hours.`,
  'duration-malformed': ({ found }) =>
    `${code(found)} is not a duration the desk can read. Write ${code('1 business day')}, ${code('4 business hours')} or ${code('90 business minutes')}, with your own number.`,
  'calendar-changed': ({ version, example, count }) =>
    `Calendar ${code(version)}, or its time to acknowledge, was changed without a new version.${stamped(example, count)} Put the old calendar back under ${code('earlier_calendars')} and give the new one its own version.`,
  'calendar-missing': ({ version, example, count }) =>
    `Calendar ${code(version)} is missing.${stamped(example, count)} Put it back under ${code('earlier_calendars')} with its ${code('acknowledge')} time.`,
  'prefix-missing': ({ prefix, example, count }) =>
    `This desk’s numbers used to start with ${code(prefix)}.${stamped(example, count)} Add ${code(prefix)} to ${code('earlier_prefixes')}, next to ${code('prefix')}.`,
  'calendar-reused': ({ version }) =>
    `The version ${code(version)} names two calendars. Give each calendar its own version.`,
};

const onBand = { text: 'White text can’t be read', action: 'The amber button is hard to see' };

function stamped(example: string | undefined, tickets = 1): string {
  if (example === undefined) return '';
  return tickets === 1
    ? ` ${code(example)} depends on it.`
    : ` ${count(tickets)} tickets depend on it, including ${code(example)}.`;
}
