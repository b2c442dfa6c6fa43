// A record or a submission to its one canonical YAML text: same value, same bytes, and a diff shows what changed.
import schema from '../../../schema/ticket.schema.json' with { type: 'json' };
import type { Report, SealedReport, TicketRecord } from '../ticket.ts';
import { type Child, child, childrenOf, type Shape, shapeAt } from '../yaml/schema-shape.ts';
import { visibleJson } from '../yaml/visible-text.ts';

export const root = schema as Shape;
export const whole = shapeAt(root, []) ?? root;

/** The comment that every record begins with. */
export const recordHead = '# yaml-language-server: $schema=../../../schema/ticket.schema.json\n';

/** The text of a record, with the comment that gives editors completion from the schema. */
export function recordText(record: TicketRecord): string {
  return `${recordHead}${block(record, whole, '')}`;
}

/** The text of a submission for the inbox. */
export function submissionText(report: Report | SealedReport): string {
  return `# yaml-language-server: $schema=../../schema/ticket.schema.json\n${block({ report }, whole, '')}`;
}

// `lead` is what the first line begins with: its indent, or the dash of an item.
function block(value: object, shape: Shape, indent: string, lead = indent): string {
  const family = childrenOf(root, shape);
  let text = '';
  for (const key of ordered(value, family)) {
    const part = (value as Record<string, unknown>)[key];
    if (part === undefined) continue;
    const of = family.get(key)?.shape ?? unknownShape;
    const name = family.has(key) || isPlain(key) ? key : visibleJson(key); // inside a seal, a stranger may name anything
    text += `${text === '' ? lead : indent}${name}:${node(part, of, indent)}`;
  }
  return text;
}

export const unknownShape: Shape = {};

// The order of the schema is the order in which a person reads a ticket; a record that was read has it already.
function ordered(value: object, family: ReadonlyMap<string, Child>): string[] {
  const keys = Object.keys(value);
  const place = (key: string) => family.get(key)?.place ?? family.size;
  const places = keys.map(place);
  const isOrdered = places.every((one, at) => at === 0 || one >= (places[at - 1] ?? 0));
  return isOrdered ? keys : keys.sort((one, other) => place(one) - place(other));
}

// What follows a colon: a scalar on the same line, or a block below it.
function node(value: unknown, shape: Shape, indent: string): string {
  if (Array.isArray(value)) return value.length === 0 ? ' []\n' : `\n${items(value, shape, `${indent}  `)}`;
  if (typeof value === 'object' && value !== null) {
    return Object.keys(value).length === 0 ? ' {}\n' : `\n${block(value, shape, `${indent}  `)}`;
  }
  return ` ${scalar(value, `${indent}  `)}\n`;
}

function items(values: unknown[], shape: Shape, indent: string): string {
  const of = child(root, shape, 0) ?? unknownShape;
  return values
    .map((value) =>
      typeof value === 'object' && value !== null
        ? block(value, of, `${indent}  `, `${indent}- `)
        : `${indent}- ${scalar(value, `${indent}  `)}\n`,
    )
    .join('');
}

export function scalar(value: unknown, indent: string): string {
  if (typeof value !== 'string') return String(value);
  if (isPlain(value)) return value;
  // The reader refuses characters that hide what a text says; where a comment of the staff has one, it is written out.
  return isLiteral(value) ? literal(value, indent) : visibleJson(value);
}

// Safe without quotes in YAML 1.2, and read the same by the 1.1 readers that others use; anything doubtful is quoted.
const plain = /^[\p{L}_][\p{L}\p{N}_ ./@()+,'’;%&=?!-]*$|^[\p{L}\p{N}][^\s\p{C}"#{}[\]&*|>]*$/u;
const reserved =
  /^(?:y|n|yes|no|on|off|true|false|null)$|^[-+.]?[\d.][\d_.,:]*(?:e[-+]?\d+)?$|^0[xob][\da-f_]+$|[\s:]$/i;

export function isPlain(text: string): boolean {
  return plain.test(text) && !reserved.test(text);
}

// A literal block cannot begin with a space or a blank line, nor hold a carriage return, without hints that we do not write.
export function isLiteral(text: string): boolean {
  const hasSoundEnds = /^\S[^\n]*\n/.test(text) && !text.endsWith('\n\n');
  return hasSoundEnds && text.isWellFormed() && !unwritable.test(text);
}

const unwritable = /[^\P{Cc}\n\t]|[\u2028\u2029\uFEFF\p{Bidi_Control}]/u;

function literal(text: string, indent: string): string {
  const ends = text.endsWith('\n');
  const lines = ends ? text.slice(0, -1) : text;
  return `${ends ? '|' : '|-'}\n${indent}${lines.replaceAll(/\n(?!\n)/g, `\n${indent}`)}`;
}
