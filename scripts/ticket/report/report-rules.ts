// The rules of a report that a schema cannot say, or cannot say in one sentence: one named entry each.
import schema from '../../../schema/ticket.schema.json' with { type: 'json' };
import { DAY, dayOf, HOUR, instantOf, isDate } from '../clock/instant.ts';
import { type CvssFault, cvssFaults } from '../cvss/cvss.ts';
import type { Finding, PropertyPath } from '../problem.ts';
import { finding } from '../problem.ts';
import { messageFindings } from '../seal/message.ts';
import { hidden, hiddenCharacter } from '../yaml/bounded-text.ts';
import { excerpt } from '../yaml/excerpt.ts';
import { nearest } from '../yaml/nearest.ts';
import { isMapping, valueAt } from '../yaml/value.ts';
import { cveYear, isCve } from './meant/identifiers.ts';

const shownTexts: readonly PropertyPath[] = [
  ...[['publisher'], ['title'], ['description'], ['impact']],
  ...[['customer_message', 'draft'], ['tracking_id'], ['offers', 0, 'id']],
];
// Default-ignorable characters, and blanks that Unicode calls letters or symbols: Hangul fillers and the empty braille.
const visible = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u115F\u1160\u3164\uFFA0\u2800]/u;

/** Looks at a report that may have any shape, since every problem is told at once; `now` is epoch milliseconds. */
type Rule = (report: unknown, now: number) => Finding[];

export const reportRules: Readonly<Record<string, Rule>> = {
  /** A vulnerability is named by a CVE or measured by a CVSS vector (procedure, 3.ii). */
  'a vulnerability has a CVE or a CVSS vector': (report) =>
    isVulnerability(report) && !holdsSeal(report) && !has(report, 'cve') && !has(report, 'cvss')
      ? [finding('cve-or-cvss-missing', {}, ['category'], 'key')]
      : [],

  'incident fields stand only in an incident': (report) =>
    isVulnerability(report) && has(report, 'incident')
      ? [finding('incident-on-vulnerability', {}, ['incident'], 'key')]
      : [],

  /** Who says that there is a fix, a mitigation or a workaround says how (procedure, 3.iii). */
  'a remedy has steps': (report) => {
    const status = valueAt(report, ['remediation', 'status']);
    const needsSteps =
      typeof status === 'string' && ['vendor_fix', 'mitigation', 'workaround'].includes(status);
    const isThere = has(report, 'remediation', 'steps');
    return needsSteps && !isThere ? [finding('steps-missing', { status }, ['remediation', 'status'])] : [];
  },

  'a CVSS vector keeps the grammar of its version': (report) =>
    texts(report, 'cvss').flatMap(([vector, at], _, all) =>
      cvssFaults(vector).map((fault) => ({ ...withSound(fault, all), at, on: 'value' }) as Finding),
    ),

  /** The schema asks for the shape only; no CVE is older than 1999, and longer sequences have no zeros in front. */
  'a CVE is one that can have been given': (report) =>
    texts(report, 'cve').flatMap(([cve, at]) =>
      isCve(cve) ? [] : [finding('cve-malformed', { found: excerpt(cve) }, at)],
    ),

  'a CVE is not from a year to come': (report, now) =>
    texts(report, 'cve').flatMap(([cve, at]) =>
      (cveYear(cve) ?? 0) > new Date(now).getUTCFullYear() + 1
        ? [finding('cve-year', { found: excerpt(cve) }, at)]
        : [],
    ),

  /** Blanks of many scripts, and characters that show nothing: a text of nothing else is none. */
  'a text shows something': (report) =>
    shownTexts.flatMap((at) => {
      const text = valueAt(report, at);
      return typeof text === 'string' && text.trim() !== '' && !visible.test(text)
        ? [finding('blank', {}, at)]
        : [];
    }),

  'a moment is real and has passed': (report, now) =>
    [['discovered_at'], ['incident', 'detected_at']].flatMap((at) =>
      pastFindings(valueAt(report, at), at, now),
    ),

  /** A secret that stands in the open beside its seal is none: it is named by its key and never repeated. */
  'nothing sensitive stands beside a seal': (report) => (holdsSeal(report) ? plaintextFindings(report) : []),

  'a sealed report is under embargo': (report) =>
    holdsSeal(report) && valueAt(report, ['disclosure']) === 'public'
      ? [finding('sealed-public', {}, ['disclosure'])]
      : [],

  'a sealed message is an age file of a padded size': messageFindings,

  /** The characters themselves are refused in the file; an escape such as `\\u202E` would let them in again. */
  'no text hides what it says': (report) =>
    (hides(report) ? allTexts(report, []) : []).flatMap(([text, at]) => {
      const [character] = text.match(hidden) ?? [];
      return character ? [{ ...hiddenCharacter(character), at, on: 'value' } as Finding] : [];
    }),
};

// A vector of version 2 may go where one of a later version says the same.
function withSound(fault: CvssFault, all: readonly (readonly [string, PropertyPath])[]): CvssFault {
  if (fault.code !== 'cvss-version-2') return fault;
  const beside = all.map(([vector]) => vector).find((vector) => cvssFaults(vector).length === 0);
  return beside === undefined ? fault : { ...fault, parameters: { ...fault.parameters, beside } };
}

/** What the rules find, with places inside the report. */
export function reportFindings(report: unknown, now: number): Finding[] {
  return Object.values(reportRules).flatMap((rule) => rule(report, now));
}

/** Whether a report is sealed still: once its salt is there, it was revealed. */
export function holdsSeal(report: unknown): boolean {
  return has(report, 'sealed') && !has(report, 'sealed', 'salt');
}

const shown = ['category', 'disclosure', 'language', 'sealed'];
const known: ReadonlySet<string> = new Set(Object.keys(schema.$defs.report.properties));

/**
 * The properties of a report that a seal should hold, with places inside the report. One that nobody knows may hold anything,
 * and its name may tell something too, so it is not repeated; only what is nearly one of those that are shown is let pass.
 */
export function plaintextFindings(report: unknown): Finding[] {
  const keys = isMapping(report) ? Object.keys(report) : [];
  return keys
    .filter((key) => !shown.includes(key) && (known.has(key) || nearest(key, shown) === undefined))
    .map((key) => finding('sealed-plaintext', { key: known.has(key) ? key : '…' }, [key], 'key'));
}

function isVulnerability(report: unknown): boolean {
  return valueAt(report, ['category']) === 'vulnerability';
}

function has(report: unknown, ...at: string[]): boolean {
  return valueAt(report, at) !== undefined;
}

function list(report: unknown, key: string): unknown[] {
  const value = valueAt(report, [key]);
  return Array.isArray(value) ? value : [];
}

function texts(report: unknown, key: string): [string, PropertyPath][] {
  return list(report, key).flatMap((value, place): [string, PropertyPath][] =>
    typeof value === 'string' ? [[value, [key, place]]] : [],
  );
}

// Hardly any text does, so the places of all of them are only made out where one of them must be named.
function hides(value: unknown): boolean {
  if (typeof value === 'string') return value.search(hidden) !== -1;
  return isMapping(value) && Object.values(value).some(hides);
}

function allTexts(value: unknown, at: PropertyPath): [string, PropertyPath][] {
  if (typeof value === 'string') return [[value, at]];
  if (Array.isArray(value)) return value.flatMap((item, place) => allTexts(item, [...at, place]));
  return isMapping(value) ? Object.entries(value).flatMap(([key, part]) => allTexts(part, [...at, key])) : [];
}

// A date says no zone: it has passed once it has begun anywhere on earth (UTC+14).
function pastFindings(value: unknown, at: PropertyPath, now: number): Finding[] {
  if (typeof value !== 'string') return [];
  const moment = isDate(value) ? dayOf(value) * DAY - 14 * HOUR : instantOf(value);
  if (moment === null) return [finding('date-malformed', { found: excerpt(value) }, at)];
  return moment > now ? [finding('date-in-future', { found: excerpt(value) }, at)] : [];
}
