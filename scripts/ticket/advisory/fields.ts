// What the advisories of others have in common, read from values of any shape.
import schema from '../../../schema/ticket.schema.json' with { type: 'json' };
import { cvssFaults } from '../cvss/cvss.ts';
import { addressesIn } from '../report/meant/addresses.ts';
import { cvesIn, isCwe } from '../report/meant/identifiers.ts';
import type { Answers } from '../report/questions.ts';
import { isMapping, valueAt } from '../yaml/value.ts';

const longestTitle = schema.$defs.report.properties.title.maxLength;

/** What an advisory says, as far as a report has a place for it. */
export interface Advisory {
  title?: string | undefined;
  description?: string | undefined;
  offers?: readonly { id: string; versions?: string | undefined }[];
  /** Words in which CVE identifiers may stand, one each. */
  cve?: readonly string[];
  cvss?: readonly string[];
  cwe?: readonly string[];
  references?: readonly string[];
  credits?: readonly string[];
  publisher?: string | undefined;
  tracking_id?: string | undefined;
}

/** The text at a path; undefined where there is none. */
export function textAt(value: unknown, ...at: (string | number)[]): string | undefined {
  const found = valueAt(value, at);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
}

/** The items of a list at a path. */
export function itemsAt(value: unknown, ...at: (string | number)[]): unknown[] {
  const found = valueAt(value, at);
  return Array.isArray(found) ? found : [];
}

/** The texts at one path inside of each item. */
export function textsOf(items: readonly unknown[], ...at: (string | number)[]): string[] {
  return items.flatMap((item) => textAt(item, ...at) ?? []);
}

/** The answers that an advisory gives. What a report has no form for, a vector of CVSS 2 for one, is left out. */
export function answersOf(advisory: Advisory): Answers {
  const { title, description, publisher, tracking_id } = advisory;
  const answers = {
    category: 'vulnerability',
    publisher,
    offers: once((advisory.offers ?? []).map(({ id, versions }) => ({ id, ...(versions && { versions }) }))),
    title: lineOf(title),
    description: (description ?? title) && `${description ?? title}\n`,
    cve: once((advisory.cve ?? []).flatMap((one) => cvesIn(one) ?? [])),
    cvss: once((advisory.cvss ?? []).filter((one) => cvssFaults(one).length === 0)),
    cwe: once((advisory.cwe ?? []).filter(isCwe)),
    references: once((advisory.references ?? []).flatMap((one) => addressesIn(one) ?? [])),
    credits: once(advisory.credits ?? []),
    tracking_id,
  };
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => isGiven(value)));
}

// Cut short, it would say something else.
function lineOf(text = ''): string | undefined {
  const [line = ''] = text.split(/\r?\n/);
  return line !== '' && [...line].length <= longestTitle ? line : undefined;
}

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function once<Value>(values: readonly Value[]): Value[] {
  const known = new Map(values.map((value) => [isMapping(value) ? JSON.stringify(value) : value, value]));
  return [...known.values()];
}
