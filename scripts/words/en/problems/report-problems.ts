// What a report or its file has wrong, in English: what was expected, and what to write instead.
import type { ValueKind } from '../../../ticket/problem.ts';
import { convertible } from '../../../ticket/report/meant/other-formats.ts';
import type { ReportProblemSentences } from '../../shapes/ticket-words.ts';
import { english } from '../../typography.ts';
import { sealProblems } from './seal-problems.ts';

const { code, count, names, either, all } = english;

export const reportProblems: ReportProblemSentences = {
  // the file
  'not-a-file': ({ found }) =>
    things.get(found) ??
    `This is ${code(found)}, but only regular files can be read. Replace it with a regular file.`,
  unreadable: ({ reason }) =>
    `We can’t read this file: ${code(reason)}. Check that it exists and that you have permission to read it.`,
  'too-large': ({ bytes, limit }) =>
    `This file is ${kibibytes(bytes)}; the limit is ${kibibytes(limit)}. Shorten the texts, or link to the details.`,
  empty: () =>
    `This file is empty. A report begins with the line ${code('report:')}, a desk’s configuration with ${code('name:')}.`,
  'not-utf8': () => 'From here on, this file is not UTF-8 text. Save it again as UTF-8.',
  'control-character': ({ character }) =>
    `There is an invisible control character here, ${code(character)}. Delete it; only line breaks and tabs are allowed.`,
  'bidirectional-character': ({ character }) =>
    `There is an invisible character here, ${code(character)}, that changes the direction of the text. Delete it so that everyone reads the same text.`,
  'inbox-name': ({ expected }) =>
    `This file’s name contains an invisible character or leads out of the inbox. Rename it, for example to ${code(expected)}.`,
  'inbox-ending': ({ expected }) =>
    `A report’s file name ends in .yaml, .yml or .json. Rename the file, for example to ${code(expected)}.`,
  'stray-file': () =>
    `This file does not belong in ${code('tickets/')}. Put reports in ${code('tickets/inbox/')} and everything else elsewhere.`,

  // the pull request around it
  'several-submissions': () =>
    'This pull request adds more than one report. Keep one here and open a separate pull request for each of the others.',
  'other-changes': ({ count: files }) =>
    `This pull request changes ${files === 1 ? 'one more file' : `${count(files)} more files`}. It must contain the report only: keep its file in ${code('tickets/inbox/')} and remove everything else.`,
  'not-added': () =>
    `A report is a new file in ${code('tickets/inbox/')}. This one renames or deletes an existing file.`,

  // the YAML
  'tab-indentation': () => 'This line is indented with a tab. Use spaces instead, two for each level.',
  'bad-indentation': () =>
    `Lines on the same level must begin with the same number of spaces. If they do, look above for a ${code('[')} or ${code('{')} that was never closed.`,
  'colon-in-text': ({ found, corrected }) =>
    corrected === undefined
      ? `Write a key, a colon, a space and a value, as in ${code('title: A short title')}. Text that contains a colon and a space needs quotes, or a block after ${code('|')}.`
      : `Because of the colon and the space, YAML reads ${code(found ?? '')} as a key and its value. ${write(corrected)}`,
  'text-after-hash': ({ found, corrected }) =>
    `YAML ignores everything after a space and a hash sign, so ${code(found)} would be lost. ${write(corrected)} A comment goes on its own line, indented like the keys.`,
  'backslash-in-text': ({ found, corrected }) =>
    `In double quotes, YAML turns a backslash and the letter after it into another character, as in ${code(found)}. ${write(corrected)}`,
  'bad-escape': () =>
    `In double quotes, a backslash has a special meaning. Write it twice, as in ${code('"C:\\\\temp"')}, or put the text in single quotes.`,
  'missing-character': ({ corrected }) =>
    corrected === undefined
      ? 'Something is missing before this point, most likely a closing quote or bracket, a comma between two items, or the space after a colon.'
      : `A character is missing here. Write ${code(corrected)}.`,
  'unexpected-text': ({ corrected }) =>
    corrected === undefined
      ? `YAML cannot read text in this form. Put the whole value in quotes, or write it on the lines below a ${code('|')}.`
      : `YAML cannot read text that begins like this. ${write(corrected)}`,
  'several-documents': () =>
    `A file can hold only one document. Delete the line ${code('---')} and everything after it; a second report goes in its own file.`,
  directive: () =>
    `A line that begins with ${code('%')} is a YAML directive, which is not needed here. Delete it.`,
  anchor: ({ corrected }) =>
    `In YAML, ${code('&')} at the beginning of a value defines an anchor, which reports cannot use. ${quoteOr(corrected, `delete the ${code('&')}`)}`,
  alias: ({ corrected }) =>
    `In YAML, ${code('*')} at the beginning of a value makes it an alias, which reports cannot use. ${quoteOr(corrected, 'write the value out')}`,
  tag: () =>
    `In YAML, ${code('!')} at the beginning of a value starts a tag, which reports cannot use. Put the text in quotes, or delete the tag.`,
  'duplicate-key': ({ key }) => `The key ${code(key)} appears twice here. Keep one and delete the other.`,
  'key-not-text': () =>
    `Before the colon there must be a name like ${code('title')}, not a number, a list or nothing. Write the name of the key.`,
  'too-many-parts': ({ limit }) =>
    `Up to this point, this file has more than ${count(limit)} keys, items and symbols; a typical report has a few hundred. Turn long lists into one text, or link to them.`,
  'too-deep': ({ limit }) =>
    `These values are nested too deeply; the limit is ${count(limit)} levels. Write this part as text.`,

  // the shape
  'other-format': ({ format }) =>
    convertible.has(format)
      ? `This is an advisory in the format ${code(format)}, not a report. ${code('desk new --from FILE')} imports what it can and asks for the rest; the form on the desk’s site asks for everything.`
      : `This is an advisory in the format ${code(format)}, not a report, and ${code('desk new --from')} cannot convert it. Fill in the form on the desk’s site, or write the contents below ${code('report:')}.`,
  'report-not-indented': () =>
    `The report is not indented, so it is not part of ${code('report:')}. Put two spaces before every line below it.`,
  'not-a-mapping': ({ expected }) =>
    `This file must consist of lines like ${code(`${expected}:`)}, each a key and a colon. Begin with that one and indent what belongs to it by two spaces.`,
  missing: ({ key }) =>
    key === 'report'
      ? `The line ${code('report:')} is missing. Put it first and indent the whole report below it by two spaces.`
      : `${code(key)} is missing here. Add ${code(`${key}:`)} and its value.`,
  'unknown-key': ({ key, allowed, suggestion }) =>
    `${code(key)} is not a valid key here${didYouMean(suggestion)} Allowed: ${all(names(allowed))}.`,
  'stamped-key': ({ key }) =>
    `The desk sets ${code(key)} itself. Delete it so that the file contains only ${code('report:')}.`,
  'empty-value': ({ key }) => emptyValue(key),
  'wrong-type': ({ expected, found }) =>
    `This should be ${kinds[expected]}, but it is ${kinds[found]}. ${remedies[expected]}`,
  'not-quoted': ({ found }) =>
    `This must be text, but YAML reads ${code(found)} as a number or as true or false. Put it in quotes: ${code(`"${found}"`)}.`,
  'not-one-of': ({ found, allowed, suggestion }) =>
    found === suggestion
      ? `Write ${code(found)} without quotes. Allowed: ${either(names(allowed))}.`
      : `${code(found)} is not a valid value here${didYouMean(suggestion)} Allowed: ${either(names(allowed))}.`,
  blank: () => 'There is no text here. Write some, or delete the line if it is optional.',
  'several-lines': () =>
    `This text must be a single line. Write it right after the colon, without line breaks and without ${code('|')}.`,
  'too-long': ({ length, limit }) =>
    `This text has ${count(length)} characters; the limit is ${count(limit)}. Shorten it, or link to the details.`,
  'too-few': ({ limit }) =>
    `This list needs at least ${count(limit)} ${limit === 1 ? 'item' : 'items'}. Add what is missing, or delete the key if it is optional.`,
  'too-many': ({ limit }) =>
    `This list can have at most ${count(limit)} items. Remove the least important ones.`,
  repeated: ({ found }) => `${code(found)} is already in this list. Delete one of the two.`,
  'out-of-range': ({ found, limit }) => `${code(found)} is out of range. Write a number of ${bound(limit)}.`,
  malformed: ({ found, pattern }) =>
    `${code(found)} is not in the right format. Write ${forms.get(pattern) ?? `text that matches ${code(pattern)}`}.`,

  'number-grouped': ({ found, expected }) =>
    `${code(found)} could also be a decimal number. Write the whole number without separators: ${code(expected)}.`,

  // the report
  'date-malformed': ({ found }) =>
    `${code(found)} is not a date we can read. Write it like ${code('2026-11-20')}, or with time and offset like ${code('2026-11-20T08:00:00Z')}.`,
  'date-ambiguous': ({ found, first, second }) =>
    `${code(found)} could be either of two days. Write ${code(first)} or ${code(second)}.`,
  'offset-missing': ({ found, expected }) =>
    `${code(found)} has no time zone. Add the offset; for UTC, write ${code(expected)}.`,
  'date-impossible': ({ found }) => `The date in ${code(found)} does not exist. Check the month and day.`,
  'date-in-future': ({ found }) => `${code(found)} is in the future. Write the day it happened.`,
  'address-malformed': ({ found, corrected }) =>
    corrected
      ? `${code(found)} is not a complete web address. Write ${code(corrected)}.`
      : `${code(found)} is not a complete web address. Start it with ${code('https://')} and leave out spaces; the address of the desk’s own site also ends with ${code('/')}.`,
  'cve-malformed': ({ found }) =>
    `${code(found)} is not a CVE identifier. Write it like ${code('CVE-2026-12345')}, or leave out ${code('cve')} and give a CVSS vector.`,
  'cve-year': ({ found }) => `The year in ${code(found)} is in the future. Check the identifier.`,
  'cwe-malformed': ({ found }) =>
    `${code(found)} is not a CWE identifier. Write it like ${code('CWE-79')}: the letters, a hyphen and the number.`,
  'cvss-version-2': ({ found, beside }) =>
    beside === undefined
      ? `${code(found)} is a CVSS 2 vector, which we no longer accept. Score the vulnerability with CVSS 3.1 or 4.0 at first.org/cvss, and write that vector: ${code('CVSS:3.1/AV:N/…')}.`
      : `${code(found)} is a CVSS 2 vector, which we no longer accept. Delete it; this one is enough: ${code(beside)}.`,
  'cvss-version-mixed': ({ found, expected }) =>
    `This vector begins with ${code(found)}, but its metrics belong to another version. Write ${code(`${expected}/…`)} with the same metrics.`,
  'cvss-score-alone': ({ found }) =>
    `${code(found)} is only the score; we need the vector it comes from. Copy it from the calculator at first.org/cvss: ${code('CVSS:3.1/AV:N/…')}.`,
  'cvss-prefix': ({ found, expected }) =>
    `A CVSS vector begins with ${either(names(expected))} and a slash${found && `, but this one begins with ${code(found)}`}. Copy the whole vector from the calculator at first.org/cvss.`,
  'cvss-metric-missing': ({ metrics }) =>
    `The CVSS vector is incomplete: add ${all(names(metrics))}. The calculator at first.org/cvss fills in every required metric.`,
  'cvss-metric-doubled': ({ metric }) =>
    `The metric ${code(metric)} appears twice in this CVSS vector. Keep one and delete the other.`,
  'cvss-metric-unknown': ({ metric, expected }) =>
    `${metric ? `${code(metric)} is not a metric of this CVSS version, or is misspelt.` : 'This CVSS vector has one slash too many, or a metric is missing next to it.'} Expected: ${either(names(expected))}.`,
  'cvss-value-unknown': ({ metric, value, expected }) =>
    `The CVSS metric ${code(metric)} ${value ? `cannot be ${code(value)}` : 'has no value'}. Write ${either(names(expected))}.`,
  'cvss-metric-order': ({ expected }) =>
    `The metrics of this CVSS vector are not in the standard’s order. Write ${code(expected)}.`,
  'cve-or-cvss-missing': () =>
    `A vulnerability needs a CVE or a CVSS vector. Add ${code('cve: [CVE-2026-12345]')} or ${code('cvss: [CVSS:3.1/AV:N/…]')}; the calculator at first.org/cvss gives you a vector.`,
  'incident-on-vulnerability': () =>
    `${code('incident')} belongs to a security incident, but this report is about a vulnerability. Delete it, or write ${code('category: security_incident')}.`,
  'steps-missing': ({ status }) =>
    `With ${code(status)}, customers need to know what to do. Add ${code('steps:')} below it, with one step per line after a dash.`,

  ...sealProblems,
};

// What the forge may find where a file should be.
const things: ReadonlyMap<string, string> = new Map([
  ['folder', 'This is a folder, but it must be a file. Move its files up, or delete it.'],
  ['link', 'This is a link, and the desk doesn’t follow links. Replace it with the file it points to.'],
  ['other', 'This is neither a file nor a folder. Delete it, or replace it with a regular file.'],
]);

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'text',
  list: 'a list',
  mapping: `a group of lines like ${code('key: value')}`,
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
  null: 'Write nothing after the colon.',
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
  ['^#[0-9A-Fa-f]{6}$', `a colour in quotes, as in ${code('"#5a3488"')}`],
  [
    '^\\.github/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\\.(?:svg|png|webp)$',
    `the path of an SVG, PNG or WebP file below .github, as in ${code('.github/logo.svg')}`,
  ],
  ['^[1-9][0-9]?%$', `a percentage from 1 to 99, as in ${code('50%')}`],
  [
    '^[a-z0-9][a-z0-9-]{0,39}$',
    `a name of lower-case letters, digits and hyphens, as in ${code('staff-2026')}`,
  ],
  ['^[A-Za-z0-9_=+/-]{1,120}$', 'the account’s id on the forge: letters, digits and the signs _ = + / -'],
  ['^[0-9a-f]{64}$', '64 digits and letters from a to f'],
  [
    '^[A-Z][A-Z0-9]{1,9}-[1-9][0-9]{3}-[0-9]{6,15}-[0-9A-Z]$',
    `a complete confirmation number, as in ${code('SEC-2026-000045-D')}`,
  ],
  ['^[A-Za-z0-9-][A-Za-z0-9_-]{0,63}(?:\\[bot\\])?$', `a login without ${code('@')}, as in ${code('alice')}`],
  ['^(?:[0-9a-f]{40}|[0-9a-f]{64})$', 'a full Git hash: 40 or 64 digits and letters from a to f'],
  [
    '^[A-Za-z0-9][A-Za-z0-9-]{0,79}$',
    `the name of an inbox file without its extension, as in ${code('my-report')}`,
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

function quoteOr(corrected: string | undefined, otherwise: string): string {
  return corrected === undefined ? `Put the text in quotes, or ${otherwise}.` : write(corrected);
}

function kibibytes(bytes: number): string {
  return `${count(Math.ceil(bytes / 1024))} KiB`;
}

function didYouMean(suggestion?: string): string {
  return suggestion === undefined ? '.' : `; did you mean ${code(suggestion)}?`;
}

// The key of an item is its place, counted from 0.
function emptyValue(key: string): string {
  if (key === 'colour')
    return `There is nothing after ${code('colour:')}, since YAML takes ${code('#')} for the start of a comment. Put the colour in quotes.`;
  return /^\d+$/.test(key)
    ? `Item ${count(Number(key) + 1)} of this list is empty. Write something after the dash, or delete the line.`
    : `There is nothing after ${code(`${key}:`)}. Write a value, or delete the line if it is optional.`;
}
