// What a report or its file has wrong, in English: what was expected, and what to write instead.
import type { ValueKind } from '../../ticket/problem.ts';
import type { ReportProblemSentences } from '../ticket-words.ts';
import { english } from '../typography.ts';
import { sealProblems } from './seal-problems.ts';

const { code, count, names, either, all } = english;

export const reportProblems: ReportProblemSentences = {
  // the file
  'not-a-file': ({ found }) =>
    things.get(found) ??
    `Only ordinary files can be read, and this is ${code(found)}. Put an ordinary file in its place.`,
  unreadable: ({ reason }) =>
    `The file cannot be read: ${code(reason)}. Check that it is there and that you may open it.`,
  'too-large': ({ bytes, limit }) =>
    `The file is too large: ${kibibytes(bytes)}, where ${kibibytes(limit)} are allowed. Shorten the texts, or link to the details.`,
  empty: () =>
    `There is nothing in this file yet. A report begins with the line ${code('report:')}, the configuration of a desk with ${code('name:')}.`,
  'not-utf8': () =>
    'From here on, the file is not text in UTF-8. Save it again and choose UTF-8 as the encoding.',
  'control-character': ({ character }) =>
    `There is an invisible control character here, ${code(character)}. Delete it; line breaks and tabs are the only ones allowed.`,
  'bidirectional-character': ({ character }) =>
    `There is an invisible character here, ${code(character)}, that changes the direction of the text. Delete it, so that everybody reads the same.`,
  'inbox-name': ({ expected }) =>
    `The name of a report is made of up to 80 lower-case letters, digits and dashes. Rename the file, for instance to ${code(expected)}.`,
  'inbox-ending': ({ expected }) =>
    `Only YAML files are taken from the inbox. Change the end of the name, for instance to ${code(expected)}.`,
  'stray-file': () =>
    `This file does not belong in ${code('tickets/')}. Put a report in ${code('tickets/inbox/')}, and keep anything else elsewhere.`,

  // the pull request around it
  'several-submissions': () =>
    'This pull request adds more than one report. Keep one here, and open a pull request of its own for each of the others.',
  'other-changes': ({ count: files }) =>
    `This pull request changes ${files === 1 ? 'one more file' : `${count(files)} more files`}. A report travels alone: keep its file in ${code('tickets/inbox/')}, and take everything else out.`,
  'not-added': () =>
    `A report is a new file in ${code('tickets/inbox/')}. This one renames or deletes a file that is there already.`,

  // the YAML
  'tab-indentation': () => 'This line is indented with a tab. Use spaces instead, two for each level.',
  'bad-indentation': () =>
    `Lines that belong together must begin with the same number of spaces. If they do, look above for a ${code('[')} or ${code('{')} that was never closed.`,
  'colon-in-text': ({ found, corrected }) =>
    corrected === undefined
      ? `Write a key, a colon, a space and a value, as in ${code('title: A short title')}. Text that holds a colon followed by a space must stand in quotes, or in a block after ${code('|')}.`
      : `A colon followed by a space makes a key of the text before it: ${code(found ?? '')}. ${write(corrected)}`,
  'text-after-hash': ({ found, corrected }) =>
    `A number sign after a space begins a comment, so ${code(found)} would be lost. ${write(corrected)} A comment goes on a line of its own, indented like the keys.`,
  'backslash-in-text': ({ found, corrected }) =>
    `In double quotes, a backslash and the letter after it make another character, as in ${code(found)}. ${write(corrected)}`,
  'bad-escape': () =>
    `In double quotes, a backslash has a meaning of its own. Write it twice, as in ${code('"C:\\\\temp"')}, or put the text in single quotes.`,
  'missing-character': () =>
    'Something is missing before this place. Most often it is a closing quote or bracket, a comma between two items, or the space after a colon.',
  'unexpected-text': () =>
    `Text cannot stand here in this form. Put the whole value in quotes, or write it on the lines that follow a ${code('|')}.`,
  'several-documents': () =>
    `A file holds one document. Remove the line ${code('---')} and what follows it, and put a second report in a file of its own.`,
  directive: () =>
    `A line that begins with ${code('%')} is an instruction to YAML. Remove it; none is needed.`,
  anchor: () =>
    `A value that begins with ${code('&')} is an anchor in YAML, and none is allowed. Put the text in quotes, or remove the sign.`,
  alias: () =>
    `A value that begins with ${code('*')} is an alias in YAML, and none is allowed. Put the text in quotes, or write the value out.`,
  tag: () =>
    `A value that begins with ${code('!')} is a tag in YAML, and none is allowed. Put the text in quotes, or remove the sign.`,
  'duplicate-key': ({ key }) => `The key ${code(key)} stands here twice. Keep one, and remove the other.`,
  'key-not-text': () =>
    `What stands before the colon must be a name, such as ${code('title')}; a number, a list or nothing at all cannot. Write the name of the key.`,
  'too-many-parts': ({ limit }) =>
    `From here on, there are more than ${count(limit)} keys, items and marks in this file. A report has some hundred: put long lists into one text, or link to them.`,
  'too-deep': ({ limit }) =>
    `The values are nested too deeply: ${count(limit)} levels are allowed. Write this part as text.`,

  // the shape
  'other-format': ({ format }) =>
    `This is an advisory in the format ${code(format)}, not a report. ${code('desk new --from FILE')} takes over what it can and asks for the rest; the form on the desk’s site asks for everything.`,
  'report-not-indented': () =>
    `The report is not indented, so it is not part of ${code('report:')}. Indent every line below by two spaces: ${code('  category: vulnerability')}.`,
  'not-a-mapping': ({ expected }) =>
    `The file must be made of lines such as ${code(`${expected}:`)}, each a key with a colon. Begin with that one, and indent what belongs to it by two spaces.`,
  missing: ({ key }) =>
    key === 'report'
      ? `The line ${code('report:')} is missing. Put it first, and indent the whole report below it by two spaces.`
      : `${code(key)} is missing here. Add ${code(`${key}:`)} and its value.`,
  'unknown-key': ({ key, allowed, suggestion }) =>
    `${code(key)} is not a key that can stand here${didYouMean(suggestion)} Allowed: ${all(names(allowed))}.`,
  'stamped-key': ({ key }) =>
    `The desk stamps ${code(key)} itself. Remove it, so that the file holds ${code('report:')} and nothing else.`,
  'empty-value': ({ key }) => emptyValue(key),
  'wrong-type': ({ expected, found }) =>
    `This should be ${kinds[expected]}, but it is ${kinds[found]}. ${remedies[expected]}`,
  'not-quoted': ({ found }) =>
    `Text is needed here, but ${code(found)} reads as a number or as true or false. Put it in quotes: ${code(`"${found}"`)}.`,
  'not-one-of': ({ found, allowed, suggestion }) =>
    found === suggestion
      ? `Write ${code(found)} without quotes. Allowed: ${either(names(allowed))}.`
      : `${code(found)} is not among the values for this key${didYouMean(suggestion)} Allowed: ${either(names(allowed))}.`,
  blank: () => 'There is no text here. Write some, or remove the line where it is not required.',
  'several-lines': () =>
    `This text must be a single line. Write it right after the colon, without line breaks and without ${code('|')}.`,
  'too-long': ({ length, limit }) =>
    `This text has ${count(length)} characters, where ${count(limit)} are allowed. Shorten it, or link to the details.`,
  'too-few': ({ limit }) =>
    `This list needs at least ${count(limit)} ${limit === 1 ? 'item' : 'items'}. Add what is missing, or remove the key where it is not required.`,
  'too-many': ({ limit }) =>
    `At most ${count(limit)} items are allowed here. Remove those that matter least.`,
  repeated: ({ found }) => `${code(found)} stands in this list already. Remove one of the two.`,
  'out-of-range': ({ found, limit }) => `${code(found)} is out of range. Write a number of ${bound(limit)}.`,
  malformed: ({ found, pattern }) =>
    `${code(found)} does not have the right form. Write ${forms.get(pattern) ?? `text that matches ${code(pattern)}`}.`,

  'number-grouped': ({ found, expected }) =>
    `${code(found)} may be a decimal number. Write the whole number without separators: ${code(expected)}.`,

  // the report
  'date-malformed': ({ found }) =>
    `${code(found)} is not a date that the desk can read. Write it as in ${code('2026-11-20')}, or with the time and its offset as in ${code('2026-11-20T08:00:00Z')}.`,
  'date-ambiguous': ({ found, first, second }) =>
    `${code(found)} can mean two days. Write ${code(first)} or ${code(second)}.`,
  'offset-missing': ({ found, expected }) =>
    `${code(found)} has no time zone. Add the offset; in universal time it is ${code(expected)}.`,
  'date-impossible': ({ found }) => `The date in ${code(found)} does not exist. Check the month and the day.`,
  'date-in-future': ({ found }) => `${code(found)} lies in the future. Write the day on which it happened.`,
  'address-malformed': ({ found, corrected }) =>
    corrected
      ? `${code(found)} is not a whole web address. Write ${code(corrected)}.`
      : `${code(found)} is not a whole web address. Begin it with ${code('https://')} and leave no spaces in it; the address of the desk’s own site also ends with ${code('/')}.`,
  'cve-malformed': ({ found }) =>
    `${code(found)} is not a CVE identifier. Write it as in ${code('CVE-2026-12345')}, or leave ${code('cve')} out and give a CVSS vector.`,
  'cve-year': ({ found }) => `The year in ${code(found)} is yet to come. Check the identifier.`,
  'cwe-malformed': ({ found }) =>
    `${code(found)} is not a CWE identifier. Write it as in ${code('CWE-79')}: the letters, a dash and the number.`,
  'cvss-version-2': ({ found, beside }) =>
    beside === undefined
      ? `${code(found)} is a vector of CVSS 2, which is no longer taken. Score the vulnerability with CVSS 3.1 or 4.0 at first.org/cvss, and write that vector: ${code('CVSS:3.1/AV:N/…')}.`
      : `${code(found)} is a vector of CVSS 2, which is no longer taken. Remove it; this one is enough: ${code(beside)}.`,
  'cvss-version-mixed': ({ found, expected }) =>
    `This vector begins with ${code(found)}, but its metrics are those of another version. Write ${code(`${expected}/…`)} with the same metrics.`,
  'cvss-score-alone': ({ found }) =>
    `${code(found)} is a score, and the vector behind it is needed. Copy it from the calculator at first.org/cvss: ${code('CVSS:3.1/AV:N/…')}.`,
  'cvss-prefix': ({ found, expected }) =>
    `A CVSS vector begins with ${either(names(expected))} and a slash${found && `, but this one begins with ${code(found)}`}. Copy the whole vector from the calculator of FIRST.`,
  'cvss-metric-missing': ({ metrics }) =>
    `The CVSS vector is incomplete: ${all(names(metrics))} must be added. The calculator of FIRST, first.org/cvss, fills in every metric that is required.`,
  'cvss-metric-doubled': ({ metric }) =>
    `The metric ${code(metric)} stands twice in this CVSS vector. Keep one, and remove the other.`,
  'cvss-metric-unknown': ({ metric, expected }) =>
    `${metric ? `${code(metric)} is not a metric of this CVSS version, or not in this spelling.` : 'There is a slash too many in this CVSS vector, or a metric is missing beside it.'} Expected: ${either(names(expected))}.`,
  'cvss-value-unknown': ({ metric, value, expected }) =>
    `The CVSS metric ${code(metric)} ${value ? `cannot be ${code(value)}` : 'has no value'}. Write ${either(names(expected))}.`,
  'cvss-metric-order': ({ expected }) =>
    `The metrics of this CVSS vector are not in the order of the standard. Write ${code(expected)}.`,
  'cve-or-cvss-missing': () =>
    `A vulnerability needs a CVE or a CVSS vector. Add ${code('cve: [CVE-2026-12345]')} or ${code('cvss: [CVSS:3.1/AV:N/…]')}; the calculator of FIRST, first.org/cvss, makes a vector.`,
  'incident-on-vulnerability': () =>
    `${code('incident')} belongs to a security incident, and this is the report of a vulnerability. Remove it, or write ${code('category: security_incident')}.`,
  'steps-missing': ({ status }) =>
    `With ${code(status)}, customers need to know what to do. Add ${code('steps:')} below it, one step a line after a dash.`,

  ...sealProblems,
};

// What the forge may find where a file should be.
const things: ReadonlyMap<string, string> = new Map([
  ['folder', 'This is a folder, where a file is needed. Move its files up, or remove it.'],
  ['link', 'This is a link, and the desk follows none. Put what it leads to in its place.'],
  ['other', 'This is neither a file nor a folder. Remove it, or put an ordinary file in its place.'],
]);

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'text',
  list: 'a list',
  mapping: `a group of lines such as ${code('key: value')}`,
  boolean: 'true or false',
  number: 'a number',
  integer: 'a whole number',
  null: 'empty',
};

const remedies: Readonly<Record<ValueKind, string>> = {
  text: 'Write the text after the colon.',
  list: `Begin each item with a dash and a space, or write them all in brackets, as in ${code('[one, two]')}.`,
  mapping: 'Write one key, a colon and its value on each line, all indented by the same number of spaces.',
  boolean: `Write ${code('true')} or ${code('false')}, without quotes.`,
  number: `Write it in digits and without quotes, as in ${code('7.5')}.`,
  integer: `Write it in digits alone and without quotes, as in ${code('12')}.`,
  null: 'Leave the place after the colon empty.',
};

// By the patterns of the schemas; a test fails when one has no words here.
const forms: ReadonlyMap<string, string> = new Map([
  [
    '^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$',
    `the name of a repository with its owner, as in ${code('contoso/security')}`,
  ],
  ['^[A-Z][A-Z0-9]{1,9}$', `two to ten capital letters or digits, a letter first, as in ${code('SEC')}`],
  ['^(?:[01][0-9]|2[0-3]):[0-5][0-9]$', `a time of day in four digits, as in ${code('"09:00"')}`],
  ['^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$', `a time of day in four digits, as in ${code('"17:00"')}`],
  ['^[1-9][0-9]?%$', `a percentage from 1 to 99, as in ${code('50%')}`],
  [
    '^[a-z0-9][a-z0-9-]{0,39}$',
    `a name of lower-case letters, digits and dashes, as in ${code('staff-2026')}`,
  ],
  ['^[A-Za-z0-9_=+/-]{1,120}$', 'the id that the forge gives an account: letters, digits and dashes'],
  ['^[0-9a-f]{64}$', '64 digits and letters from a to f'],
  [
    '^[A-Z][A-Z0-9]{1,9}-[1-9][0-9]{3}-[0-9]{6,15}-[0-9A-Z]$',
    `a whole confirmation number, as in ${code('SEC-2026-000045-D')}`,
  ],
  ['^[A-Za-z0-9-][A-Za-z0-9_-]{0,63}(?:\\[bot\\])?$', `a login without ${code('@')}, as in ${code('alice')}`],
  [
    '^(?:[0-9a-f]{40}|[0-9a-f]{64})$',
    'the whole identifier that Git gives, 40 or 64 digits and letters from a to f',
  ],
  [
    '^[A-Za-z0-9][A-Za-z0-9-]{0,79}$',
    `the name of an inbox file without its ending, as in ${code('my-report')}`,
  ],
  ['^(?:[1-9][0-9]?%|overdue)$', `a percentage from 1 to 99, as in ${code('80%')}, or ${code('overdue')}`],
]);

const bounds: ReadonlyMap<string, string> = new Map([
  ['>=', 'at least'],
  ['<=', 'at most'],
  ['>', 'more than'],
  ['<', 'less than'],
]);

// A limit comes as `>= 0`.
function bound(limit: string): string {
  const [comparison = '', number = ''] = limit.split(' ');
  return `${bounds.get(comparison) ?? code(comparison)} ${count(Number(number))}`;
}

// A text too long for its line, or of several lines, goes into a block.
function write(corrected: string): string {
  return corrected.endsWith(' |')
    ? `Write ${code(corrected)} and put the text on the lines below, indented by two more spaces.`
    : `Put the whole line in quotes: ${code(corrected)}.`;
}

function kibibytes(bytes: number): string {
  return `${count(Math.ceil(bytes / 1024))} KiB`;
}

function didYouMean(suggestion?: string): string {
  return suggestion === undefined ? '.' : `; did you mean ${code(suggestion)}?`;
}

// The key of an item is its place, counted from 0.
function emptyValue(key: string): string {
  return /^\d+$/.test(key)
    ? `Item ${count(Number(key) + 1)} of this list is empty. Write something after the dash, or remove the line.`
    : `Nothing stands after ${code(`${key}:`)}. Write a value, or remove the line where it is not required.`;
}
