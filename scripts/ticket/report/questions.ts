// What a publisher is asked, in the order of the procedure; the terminal and the site ask by this one table.
import { isMapping, valueAt } from '../yaml/value.ts';

/** The answers so far: a report that is still growing. */
export type Answers = Readonly<Record<string, unknown>>;

export interface Question {
  /** Where the answer goes in the report. */
  at: readonly string[];
  kind: 'choice' | 'line' | 'text' | 'list' | 'number' | 'moment' | 'offers';
  /** For a choice: the values. */
  of?: readonly (string | boolean)[];
  /** For a list: what stands between two items on one line; a line of its own is an item in any case. */
  between?: RegExp;
  isOptional?: true;
  isAsked?: (answers: Answers) => boolean;
}

const isVulnerability = (answers: Answers) => answers.category === 'vulnerability';
const isIncident = (answers: Answers) => answers.category === 'security_incident';
const hasRemedy = (answers: Answers) =>
  ['vendor_fix', 'mitigation', 'workaround'].includes(String(valueAt(answers, ['remediation', 'status'])));
const wantsMessage = (answers: Answers) => valueAt(answers, ['customer_message', 'wanted']) === true;
// The cautious answer first, since a hurried Enter takes the first.
const isTold = ['unknown', true, false];
const isOptional = true;
const comma = /[,;]/;
const space = /[\s,;]+/;

export const questions: readonly Question[] = [
  { at: ['category'], kind: 'choice', of: ['vulnerability', 'security_incident'] },
  { at: ['disclosure'], kind: 'choice', of: ['embargoed', 'public'] },
  { at: ['publisher'], kind: 'line' },
  { at: ['offers'], kind: 'offers' },
  { at: ['title'], kind: 'line' },
  { at: ['description'], kind: 'text' },
  { at: ['impact'], kind: 'text', isOptional },
  { at: ['discovered_at'], kind: 'moment', isOptional },
  { at: ['actively_exploited'], kind: 'choice', of: isTold },
  { at: ['publicly_known'], kind: 'choice', of: isTold },
  { at: ['cve'], kind: 'list', between: space, isOptional, isAsked: isVulnerability },
  { at: ['cvss'], kind: 'list', between: space, isOptional, isAsked: isVulnerability },
  { at: ['cwe'], kind: 'list', between: space, isOptional, isAsked: isVulnerability },
  { at: ['incident', 'detected_at'], kind: 'moment', isOptional, isAsked: isIncident },
  { at: ['incident', 'contained'], kind: 'choice', of: [true, false], isOptional, isAsked: isIncident },
  { at: ['incident', 'customers_affected'], kind: 'number', isOptional, isAsked: isIncident },
  { at: ['incident', 'data_types'], kind: 'list', between: comma, isOptional, isAsked: isIncident },
  {
    at: ['remediation', 'status'],
    kind: 'choice',
    of: ['vendor_fix', 'mitigation', 'workaround', 'none_available', 'no_fix_planned'],
  },
  { at: ['remediation', 'steps'], kind: 'list', isAsked: hasRemedy },
  { at: ['customer_message', 'wanted'], kind: 'choice', of: [true, false] },
  { at: ['customer_message', 'draft'], kind: 'text', isOptional, isAsked: wantsMessage },
  { at: ['references'], kind: 'list', isOptional },
  { at: ['credits'], kind: 'list', isOptional },
  { at: ['tracking_id'], kind: 'line', isOptional },
];

/** The answers with one more; an undefined value takes the answer out. */
export function withAnswer(
  answers: Answers,
  [key = '', ...rest]: readonly string[],
  value: unknown,
): Answers {
  const { [key]: before, ...others } = answers;
  const inner =
    rest.length === 0 ? value : withAnswer(isMapping(before) ? (before as Answers) : {}, rest, value);
  const isEmpty = inner === undefined || (rest.length > 0 && Object.keys(inner as object).length === 0);
  return isEmpty ? others : { ...others, [key]: inner };
}
