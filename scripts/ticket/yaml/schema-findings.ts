// What a JSON Schema validator says, turned into findings that name the mistake and what was expected.
import type { ErrorObject } from 'ajv';
import { isDate } from '../clock/instant.ts';
import { eitherDate, withOffset } from '../clock/moments.ts';
import type { Finding, PropertyPath, ValueKind } from '../problem.ts';
import { finding } from '../problem.ts';
import { excerpt } from './excerpt.ts';
import { nearest } from './nearest.ts';
import { type Shape, shapeAt } from './schema-shape.ts';
import { valueAt } from './value.ts';

interface Place {
  root: Shape;
  at: PropertyPath;
  value: unknown;
  error: ErrorObject;
  written: (at: PropertyPath) => string | undefined;
}

type Teller = (place: Place) => Finding[];

/** Findings in the order of the errors. Conditions (`allOf`) are told by the rules, alternatives by their own teller. */
export function schemaFindings(
  root: Shape,
  document: unknown,
  errors: readonly ErrorObject[],
  written: (at: PropertyPath) => string | undefined,
): Finding[] {
  return errors.flatMap((error) => {
    if (/\/(?:allOf|anyOf|oneOf|propertyNames)\//.test(error.schemaPath)) return [];
    const at = pathOf(document, error.instancePath);
    return tellers[error.keyword]?.({ root, at, value: valueAt(document, at), error, written }) ?? [];
  });
}

function pathOf(document: unknown, pointer: string): PropertyPath {
  const path: (string | number)[] = [];
  for (const raw of pointer.split('/').slice(1)) {
    const step = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(valueAt(document, path)) ? Number(step) : step);
  }
  return path;
}

const tellers: Record<string, Teller> = {
  required: ({ at, error }) => [finding('missing', { key: error.params.missingProperty }, at, 'key')],
  dependentRequired: ({ at, error }) =>
    at.length > 0 ? [finding('missing', { key: error.params.missingProperty }, at, 'key')] : [],
  additionalProperties: unknownKey,
  propertyNames: misnamed,
  oneOf: notOneOrigin,
  type: wrongType,
  enum: notOneOf,
  pattern: malformed,
  anyOf: ({ at, value }) => (typeof value === 'string' ? [dateFinding(value, at)] : []),
  format: ({ at, value }) => [dateFinding(String(value), at)],
  maxLength: ({ at, value, error }) => [
    finding('too-long', { length: [...String(value)].length, limit: error.params.limit }, at),
  ],
  minItems: ({ at, error }) => [finding('too-few', { limit: error.params.limit }, at)],
  maxItems: ({ at, error }) => [finding('too-many', { limit: error.params.limit }, at)],
  maxProperties: ({ at, error }) => [finding('too-many', { limit: error.params.limit }, at)],
  uniqueItems: repetitions,
  minimum: outOfRange,
  maximum: outOfRange,
};

function unknownKey({ root, at, error }: Place): Finding[] {
  const key: string = error.params.additionalProperty;
  const allowed = Object.keys(shapeAt(root, at)?.properties ?? {});
  const suggestion = nearest(key, allowed);
  const parameters = { key: excerpt(key), allowed: allowed.join(', '), ...(suggestion && { suggestion }) };
  return [finding('unknown-key', parameters, [...at, key], 'key')];
}

// The validator stops at the first pair; a person wants to see them all.
function repetitions({ at, value }: Place): Finding[] {
  const seen = new Set<unknown>();
  return (value as unknown[]).flatMap((item, place) => {
    const again = seen.has(item);
    seen.add(item);
    return again ? [finding('repeated', { found: excerpt(item) }, [...at, place])] : [];
  });
}

function misnamed({ root, at, error }: Place): Finding[] {
  const name: string = error.params.propertyName;
  const pattern = shapeAt(root, at)?.propertyNames?.pattern ?? '';
  return [finding('malformed', { found: excerpt(name), pattern }, [...at, name], 'key')];
}

// A submission came from a pull request or from the inbox: never from both, never from neither.
function notOneOrigin({ root, at, error }: Place): Finding[] {
  if (error.params.passingSchemas === null) return [finding('missing', { key: 'pull_request' }, at, 'key')];
  const allowed = Object.keys(shapeAt(root, at)?.properties ?? {}).filter((key) => key !== 'inbox');
  return [finding('unknown-key', { key: 'inbox', allowed: allowed.join(', ') }, [...at, 'inbox'], 'key')];
}

function wrongType({ root, at, value, error, written }: Place): Finding[] {
  if (shapeAt(root, at)?.enum) return []; // the words that may stand there say more
  if (value === null) return [emptyValue(at)];
  const expected = kinds[error.params.type] ?? 'text';
  const isWord = typeof value === 'number' || typeof value === 'boolean';
  if (expected === 'text' && isWord)
    return [finding('not-quoted', { found: quoted(written(at) ?? value, at) }, at)];
  const text = written(at) ?? value;
  const grouped = expected === 'integer' && typeof text === 'string' && groupedNumber(text);
  if (grouped) return [finding('number-grouped', grouped, at)];
  if (at.length === 0) return [finding('not-a-mapping', { expected: root.required?.[0] ?? '' }, at)];
  return [finding('wrong-type', { expected, found: kindOf(value) }, at)];
}

// 1.200 customers are twelve hundred to some and one and a fifth to others.
function groupedNumber(text: string): { found: string; expected: string } | null {
  const isGrouped = /^\d{1,3}(?:[.,]\d{3}){1,4}$/.test(text);
  return isGrouped ? { found: text, expected: text.replaceAll(/\D/g, '') } : null;
}

const kinds: Record<string, ValueKind> = {
  string: 'text',
  array: 'list',
  object: 'mapping',
  boolean: 'boolean',
  number: 'number',
  integer: 'integer',
  null: 'null',
};

function kindOf(value: unknown): ValueKind {
  if (value === null) return 'null';
  return kinds[Array.isArray(value) ? 'array' : typeof value] ?? 'text';
}

function notOneOf({ at, value, error, written }: Place): Finding[] {
  if (value === null) return [emptyValue(at)];
  const allowed: string[] = error.params.allowedValues.map(String);
  const found = excerpt(typeof value === 'object' ? kindOf(value) : (written(at) ?? value));
  const suggestion = nearest(found, allowed);
  return [
    finding('not-one-of', { found, allowed: allowed.join(', '), ...(suggestion && { suggestion }) }, at),
  ];
}

function emptyValue(at: PropertyPath): Finding {
  if (at.length === 0) return finding('empty', {}, at);
  return finding('empty-value', { key: String(at.at(-1) ?? '') }, at);
}

// In a sealed part even a wrong value may be a secret, such as a key that was pasted into the wrong line.
function quoted(value: unknown, at: PropertyPath): string {
  return at.includes('sealed') ? '…' : excerpt(value);
}

// Identifiers have sentences of their own; every other pattern of ours asks for text that is not blank, on one line.
function malformed({ at, value, error }: Place): Finding[] {
  const found = quoted(value, at);
  const property = String(at.findLast((step) => typeof step === 'string'));
  const identifier = identifiers[property];
  if (identifier) return identifier(found, at);
  if (!/\\S/.test(error.params.pattern))
    return [finding('malformed', { found, pattern: error.params.pattern }, at)];
  return [String(value).trim() === '' ? finding('blank', {}, at) : finding('several-lines', {}, at)];
}

const identifiers: Record<string, (found: string, at: PropertyPath) => Finding[]> = {
  cve: (found, at) => [finding('cve-malformed', { found }, at)],
  cwe: (found, at) => [finding('cwe-malformed', { found }, at)],
  cvss: () => [], // the grammar in the rules says more
  references: (found, at) => [
    finding(
      'address-malformed',
      { found, ...(/^[\w-]{1,63}\.[^\s]+$/.test(found) && { corrected: `https://${found}` }) },
      at,
    ),
  ],
  commitment: (found, at) => [finding('commitment-malformed', { found }, at)],
  site: (found, at) => [finding('address-malformed', { found }, at)],
  acknowledge: (found, at) => [finding('duration-malformed', { found }, at)],
  P1: (found, at) => [finding('duration-malformed', { found }, at)],
  P2: (found, at) => [finding('duration-malformed', { found }, at)],
  P3: (found, at) => [finding('duration-malformed', { found }, at)],
  P4: (found, at) => [finding('duration-malformed', { found }, at)],
};

// A date of the right shape that no calendar has is another mistake than a date in another notation.
function dateFinding(value: string, at: PropertyPath): Finding {
  const found = excerpt(value);
  const [first, second] = eitherDate(value) ?? [];
  if (first && second) return finding('date-ambiguous', { found, first, second }, at);
  const expected = withOffset(value);
  if (expected) return finding('offset-missing', { found, expected }, at);
  const date = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  const code = date && !isDate(date) ? 'date-impossible' : 'date-malformed';
  return finding(code, { found }, at);
}

function outOfRange({ at, value, error }: Place): Finding[] {
  return [
    finding(
      'out-of-range',
      { found: excerpt(value), limit: `${error.params.comparison} ${error.params.limit}` },
      at,
    ),
  ];
}
