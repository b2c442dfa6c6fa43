// One checked reading of a YAML file: text, YAML, schema and rules, every problem at once and at its place.
import type { ErrorObject } from 'ajv';
import type { Note, NoteAt } from '../note.ts';
import type { Finding, Problem, PropertyPath } from '../problem.ts';
import { byPlace } from '../problem.ts';
import { boundedText } from './bounded-text.ts';
import { schemaFindings } from './schema-findings.ts';
import type { Shape } from './schema-shape.ts';
import { type YamlSource, yamlSource } from './yaml-source.ts';

/** `notes` say what was read otherwise than it is written; there are none where nothing was. */
export type Reading<Content> =
  | { content: Content; problems: []; notes?: readonly Note[] }
  | { content: null; problems: Problem[]; notes?: never };

/** What is wrong with the signs of a text, and the text with each of them replaced so that it misleads no parser. */
export interface Meant {
  text: string;
  problems: readonly Problem[];
  notes?: readonly Note[];
  /** There is nothing more to say. */
  isOver?: true;
}

/** A value as it is surely meant. */
export interface Meaning {
  value: unknown;
  notes: readonly NoteAt[];
  /** What is wrong with how it is written, at the places where it is. */
  findings: readonly Finding[];
  /** There is nothing more to say. */
  isOver?: true;
  /** Where the value at a path is written. */
  writtenAt: (at: PropertyPath) => PropertyPath;
}

export interface Validate {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** What makes one kind of document: its schema and the rules beyond it. */
export interface Kind {
  schema: Shape;
  validate: Validate;
  /** What the parser would drop, or object to in another place than the mistake's. */
  meant?: (path: string, text: string) => Meant;
  /** What the value surely means, before anything is judged. */
  meaning?: (value: unknown) => Meaning;
  /** What the rules find; `isSound` says that the schema had nothing to object, so that the value has its type. */
  findings: (value: unknown, isSound: boolean) => Finding[];
}

/** Reads a file of that kind. Never throws on any bytes; the content has the type only when there is no problem. */
export function reading<Content>(
  kind: Kind,
  path: string,
  bytes: Uint8Array,
  limit: number,
): Reading<Content> {
  const bounded = boundedText(path, bytes, limit);
  if (bounded.text === null) return { content: null, problems: bounded.problems };
  const meant: Meant = kind.meant?.(path, bounded.text) ?? { text: bounded.text, problems: [] };
  if (meant.isOver) return { content: null, problems: [...meant.problems] };
  const parsed = yamlSource(path, meant.text);
  if (parsed.source === null)
    return { content: null, problems: joined(bounded.text, meant, parsed.problems) };
  const { source } = parsed;
  const meaning = kind.meaning?.(source.value) ?? asWritten(source.value);
  const ruled = meaning.isOver ? [] : findings(kind, source, meaning);
  const found = ruled.some(({ code }) => code === 'embargo-in-plaintext')
    ? ruled
    : [...meaning.findings, ...ruled];
  const problems = joined(bounded.text, meant, located(path, source, found));
  if (problems.length > 0) return { content: null, problems };
  const read = meaning.notes.map((one) => placed(path, source, one));
  const notes = meant.notes ? [...meant.notes, ...read].sort(byPlace) : read;
  return { content: meaning.value as Content, problems: [], ...(notes.length > 0 && { notes }) };
}

function asWritten(value: unknown): Meaning {
  return { value, notes: [], findings: [], writtenAt: (at) => at };
}

function placed(path: string, source: YamlSource, { code, parameters, at }: NoteAt): Note {
  return { code, parameters, path, ...source.place(at, code === 'empty-left-out' ? 'key' : 'value') } as Note;
}

/** Codes of what gives away something that is under embargo. */
export const givingAway: ReadonlySet<Problem['code']> = new Set(['embargo-in-plaintext', 'sealed-plaintext']);

// Where something may not be read at all, nothing of it is repeated.
function joined(text: string, { problems: signs }: Meant, others: readonly Problem[]): Problem[] {
  if (others.some(({ code }) => givingAway.has(code)) || signs.length === 0) return [...others];
  const lines = text.split('\n');
  // A line that was mended may be longer than the one that people see.
  const seen = others.map((one) => ({
    ...one,
    column: Math.min(one.column, (lines[one.line - 1]?.length ?? 0) + 1),
  }));
  return [...signs, ...seen].sort(byPlace).slice(0, problemLimit);
}

// Where the schema has found a value wanting, a rule about the same value would only say it again; and about the
// content of what may not stand there at all there is nothing to say: where it is a secret, it must not be repeated.
function findings(kind: Kind, source: YamlSource, { value, writtenAt }: Meaning): Finding[] {
  const atWritten = (one: Finding) => ({ ...one, at: writtenAt(one.at) });
  const errors = kind.validate(value) ? [] : (kind.validate.errors ?? []);
  const ruled = kind.findings(value, errors.length === 0);
  const silencing = ruled.filter(({ code }) => code === 'embargo-in-plaintext');
  if (silencing.length > 0) return silencing.map(atWritten);
  const barred = ruled.filter(({ code }) => code === 'stamped-key' || code === 'sealed-plaintext');
  const isBarred = (one: Finding) => barred.some((bar) => bar !== one && isWithin(one.at, bar.at));
  const written = (at: PropertyPath) => source.written(writtenAt(at));
  const first = schemaFindings(kind.schema, value, errors, written).filter((one) => !isBarred(one));
  const places = new Set(first.map(({ at }) => pointer(at)));
  return [
    ...first,
    ...ruled.filter((one) => one.code === 'missing' || !(places.has(pointer(one.at)) || isBarred(one))),
  ].map(atWritten);
}

function isWithin(at: PropertyPath, holder: PropertyPath): boolean {
  return holder.every((step, place) => step === at[place]);
}

function pointer(at: PropertyPath): string {
  return at.join('\u0000');
}

// Nobody mends more than this at a time, and an answer that a stranger can make arbitrarily long is of no use.
const problemLimit = 100;

/** Each finding once, at its line and column, in reading order; the first hundred. */
function located(path: string, source: YamlSource, found: readonly Finding[]): Problem[] {
  const problems = found.map(
    ({ code, parameters, at, on }) => ({ code, parameters, path, ...source.place(at, on) }) as Problem,
  );
  const once = new Map(problems.map((one) => [JSON.stringify(one), one]));
  return [...once.values()].sort(byPlace).slice(0, problemLimit);
}
