// What can be wrong with a file, as data: a closed set of codes with their parameters, and a place.
import type { EventFault } from './record/event-fault.ts';

/** What can be wrong with a report, or its file, with what the sentence needs; the sentences are in scripts/words. */
export interface ReportProblemParameters {
  // the file
  'not-a-file': { found: string };
  unreadable: { reason: string };
  'too-large': { bytes: number; limit: number };
  empty: object;
  'not-utf8': object;
  'control-character': { character: string };
  'bidirectional-character': { character: string };
  'inbox-name': { expected: string };
  'inbox-ending': { expected: string };
  'stray-file': object;
  // the pull request around it
  'several-submissions': object;
  'other-changes': { count: number };
  'not-added': object;
  // the YAML
  'tab-indentation': object;
  'bad-indentation': object;
  'colon-in-text': { found?: string; corrected?: string };
  'text-after-hash': { found: string; corrected: string };
  'backslash-in-text': { found: string; corrected: string };
  'bad-escape': object;
  'missing-character': { corrected?: string };
  'unexpected-text': { corrected?: string };
  'several-documents': object;
  directive: object;
  anchor: { corrected?: string };
  alias: { corrected?: string };
  tag: object;
  'duplicate-key': { key: string };
  'key-not-text': object;
  'too-deep': { limit: number };
  'too-many-parts': { limit: number };
  // the shape
  /** `format` is the name of the format that the file has. */
  'other-format': { format: string };
  'report-not-indented': object;
  'not-a-mapping': { expected: string };
  missing: { key: string };
  'unknown-key': { key: string; allowed: string; suggestion?: string };
  'stamped-key': { key: string };
  'empty-value': { key: string };
  'wrong-type': { expected: ValueKind; found: ValueKind };
  'not-quoted': { found: string };
  'not-one-of': { found: string; allowed: string; suggestion?: string };
  blank: object;
  'several-lines': object;
  'too-long': { length: number; limit: number };
  'too-few': { limit: number };
  'too-many': { limit: number };
  repeated: { found: string };
  'out-of-range': { found: string; limit: string };
  malformed: { found: string; pattern: string };
  'number-grouped': { found: string; expected: string };
  // the report
  'date-malformed': { found: string };
  /** Day and month may be either of the two. */
  'date-ambiguous': { found: string; first: string; second: string };
  'offset-missing': { found: string; expected: string };
  'date-impossible': { found: string };
  'date-in-future': { found: string };
  'address-malformed': { found: string; corrected?: string };
  'cve-malformed': { found: string };
  'cve-year': { found: string };
  'cwe-malformed': { found: string };
  /** `beside` is a vector of another version that the report has as well. */
  'cvss-version-2': { found: string; beside?: string };
  /** Metrics of one version below the prefix of another; `expected` is the prefix that fits. */
  'cvss-version-mixed': { found: string; expected: string };
  'cvss-score-alone': { found: string };
  'cvss-prefix': { found: string; expected: string };
  'cvss-metric-missing': { metrics: string };
  'cvss-metric-doubled': { metric: string };
  'cvss-metric-unknown': { metric: string; expected: string };
  'cvss-value-unknown': { metric: string; value: string; expected: string };
  'cvss-metric-order': { expected: string };
  'cve-or-cvss-missing': object;
  'incident-on-vulnerability': object;
  'steps-missing': { status: string };
  // the sealed report
  'sealed-plaintext': { key: string };
  'sealed-public': object;
  'embargo-in-plaintext': object;
  'commitment-malformed': { found: string };
  'seal-armour': object;
  'seal-version': object;
  'seal-header': object;
  'seal-size': { bytes: number };
  'seal-set-unknown': { found: string; allowed: string; suggestion?: string };
  /** `expected` is how the recipients of the right kind begin. */
  'seal-kind': { expected: string };
  'seal-count': { found: number; expected: number };
}

/** What only a file can have wrong, or its name: a form asks for no signs. */
export interface FileProblemParameters {
  // characters that look like signs of YAML, each with the line as it is meant
  'space-look-alike': { character: string; corrected: string };
  /** Without `spaces` where none is needed. */
  'indentation-look-alike': { character: string; corrected: string; spaces?: number };
  'dash-look-alike': { character: string; corrected: string };
  'colon-look-alike': { character: string; corrected: string };
  'quote-look-alike': { character: string; corrected: string };
  'code-fence': { found: string };
  /** The file, the branch or the pull request is named after a number that does not check. */
  'name-mistyped': { found: string; expected?: string };
  /** It is named after the ticket of another pull request. */
  'amendment-elsewhere': { number: string; pull: number; named: 'file' | 'title' | 'branch' };
}

/** What can be wrong with a record and with the configuration. */
export interface RecordProblemParameters {
  // the record
  'number-malformed': { found: string; expected: string };
  'number-elsewhere': { expected: string };
  'number-year': { found: string; expected: string };
  'deadline-wrong': { expected: string };
  'calendar-changed': { version: string; example?: string; count?: number };
  'calendar-missing': { version: string; example?: string; count?: number };
  'prefix-missing': { prefix: string; example?: string; count?: number };
  'history-start': object;
  'history-order': object;
  'event-author': { entry: number; did: string; by: string };
  'event-incomplete': { entry: number; did: string; key: string };
  'event-unexpected': { entry: number; did: string; key: string };
  'event-status': { entry: number; did: string; status: string; from: string };
  'event-leads-to': { entry: number; did: string; found: string; expected: string };
  'event-refused': { entry: number; did: string; fault: EventFault };
  'event-deadline': { entry: number; did: string; kind: string; due: string };
  'event-in-future': { entry: number; did: string; at: string };
  'event-by-stranger': { entry: number; did: string; by: string };
  'state-history': { field: string; found: string; expected: string; entry: number; did: string };
  'report-history': { entry: number; did: string };
  'receipt-history': object;
  'not-canonical': object;
  'commitment-broken': object;
  'reveal-unrecorded': object;
  // the record between two commits
  'record-deleted': { number: string };
  'event-backdated': { entry: number; at: string };
  'receipt-changed': { key: string };
  'history-rewritten': { entry: number };
  'answers-forgotten': { entry: number };
  'staff-missing': { login: string };
  'amendment-unknown': { number: string };
  'amendment-closed': { number: string };
  'outside-root': object;
  'file-missing': object;
  'number-changed': { number: string };
  'seal-changed': object;
  // the desk
  'desk-missing': object;
  'desk-fork': { expected: string };
  'time-zone-unknown': { found: string };
  'hours-order': object;
  'duration-malformed': { found: string };
  'deadline-unreachable': { found: string };
  'calendar-reused': { version: string };
  'contact-malformed': { found: string };
  /** `item` is what cannot be read on the colour; `passing` the nearest darker colour on which everything can. */
  'contrast-low': { colour: string; item: 'text' | 'action'; found: number; needed: number; passing: string };
  'logo-missing': { logo: string };
  'logo-too-large': { logo: string; bytes: number; limit: number };
  'package-malformed': { found: string };
  'recipient-malformed': { found: string };
  'recipient-secret': object;
  'recipients-mixed': { set: string };
}

/** Every code with what its sentence needs. */
export interface ProblemParameters
  extends ReportProblemParameters,
    FileProblemParameters,
    RecordProblemParameters {}

export type ProblemCode = keyof ProblemParameters;
export type ValueKind = 'text' | 'list' | 'mapping' | 'boolean' | 'number' | 'integer' | 'null';
export type PropertyPath = readonly (string | number)[];

/** A problem at a place inside a document; `on` says whether its key or its value is meant. */
export type Finding = {
  [Code in ProblemCode]: {
    code: Code;
    parameters: ProblemParameters[Code];
    at: PropertyPath;
    on: 'key' | 'value';
  };
}[ProblemCode];

/** A place in a file; line and column count from 1, the column in UTF-16 units as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** A problem at its line and column of a file, whose path is relative to the root of the desk. */
export type Problem = {
  [Code in ProblemCode]: { code: Code; parameters: ProblemParameters[Code]; path: string } & Position;
}[ProblemCode];

type Placed = Position & { path: string };

export function finding<Code extends ProblemCode>(
  code: Code,
  parameters: ProblemParameters[Code],
  at: PropertyPath,
  on: 'key' | 'value' = 'value',
): Finding {
  return { code, parameters, at, on } as Finding;
}

export function problem<Code extends ProblemCode>(
  code: Code,
  parameters: ProblemParameters[Code],
  path: string,
  position: Position = { line: 1, column: 1 },
): Problem {
  return { code, parameters, path, line: position.line, column: position.column } as Problem;
}

/** In the order in which a person reads the files. */
export function byPlace(one: Placed, other: Placed): number {
  return one.path < other.path
    ? -1
    : one.path > other.path
      ? 1
      : one.line - other.line || one.column - other.column;
}
