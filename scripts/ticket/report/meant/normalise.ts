// A report as it is surely meant: everything that can only mean one thing in its normal form, and a note for each change.
import schema from '../../../../schema/ticket.schema.json' with { type: 'json' };
import { nameKey } from '../../name.ts';
import type { NoteAt, NoteCode, NoteParameters } from '../../note.ts';
import type { PropertyPath } from '../../problem.ts';
import { excerpt } from '../../yaml/excerpt.ts';
import { wordOf } from '../../yaml/plain-characters.ts';
import { child, childrenOf, type Shape } from '../../yaml/schema-shape.ts';
import { isMapping } from '../../yaml/value.ts';
import { meantItems, meantLines, meantScalar } from './meant-values.ts';

const root = schema as Shape;
const reportShape = root.$defs?.report ?? {};
/** A sealed report shows these; around the seal nothing else is read, or repeated. */
const aroundSeal = ['category', 'disclosure', 'language'];

/** A value in its normal form, and where each part of it is written. */
export interface Normalised {
  value: unknown;
  notes: readonly NoteAt[];
  source: Source;
}

/** Where a value is written, with those of its parts that are written elsewhere than at their own key. */
export interface Source {
  at: PropertyPath;
  parts?: ReadonlyMap<string | number, Source>;
}

/** The report in its normal form. It stays as it is when it is normalised again. */
export function normalise(report: unknown, at: PropertyPath = []): Normalised {
  return mapping(report, at, { ...reportShape, required: requiredOf(report) });
}

/** Where the value at this path of the normal form is written. */
export function writtenAt(source: Source, at: PropertyPath): PropertyPath {
  let here = source;
  for (const step of at) here = here.parts?.get(step) ?? { at: [...here.at, step] };
  return here.at;
}

function requiredOf(report: unknown): string[] {
  const isSealed = isMapping(report) && Object.hasOwn(report, 'sealed');
  return isSealed ? Object.keys(reportShape.properties ?? {}) : (reportShape.else?.required ?? []);
}

function normalised(value: unknown, at: PropertyPath, shape: Shape): Normalised {
  if (shape.type === 'array') return list(value, at, shape);
  if (shape.type === 'object') return mapping(value, at, shape);
  const read = meantScalar(value, shape);
  return read === value
    ? asWritten(value, at)
    : { value: read, notes: readAs(at, value, read), source: { at } };
}

function asWritten(value: unknown, at: PropertyPath): Normalised {
  return { value, notes: [], source: { at } };
}

function mapping(value: unknown, at: PropertyPath, shape: Shape): Normalised {
  if (!isMapping(value) || Array.isArray(value)) return asWritten(value, at);
  const isSealed = Object.hasOwn(value, 'sealed');
  const parts = Object.entries(value).map(([key, part]) =>
    isSealed && !aroundSeal.includes(key)
      ? { key, ...asWritten(part, [...at, key]) }
      : property(key, part, value, at, shape),
  );
  const present = parts.filter((part) => part.value !== undefined);
  return {
    value: Object.fromEntries(present.map((part) => [part.key, part.value])),
    notes: parts.flatMap(({ notes }) => notes),
    source: { at, parts: new Map(present.map((part) => [part.key, part.source])) },
  };
}

// A part without a value is left out.
function property(
  written: string,
  part: unknown,
  whole: object,
  at: PropertyPath,
  shape: Shape,
): Normalised & { key: string } {
  const key = keyOf(written, whole, shape);
  const here = [...at, written];
  const own = child(root, shape, key);
  if (own === undefined) return { key, ...asWritten(part, here) };
  if (isEmpty(part) && !shape.required?.includes(key))
    return { key, value: undefined, notes: [note('empty-left-out', here, { key })], source: { at: here } };
  const read = normalised(part, here, own);
  const renamed =
    key === written
      ? []
      : [note('read-as', here, { key: excerpt(written), found: excerpt(written), read: key })];
  return { ...read, key, notes: [...renamed, ...read.notes] };
}

function keyOf(written: string, whole: object, shape: Shape): string {
  const known = childrenOf(root, shape);
  if (known.has(written) || written.length > 60) return written;
  const meant = wordOf(written);
  const isOnly = Object.keys(whole).filter((key) => wordOf(key.slice(0, 60)) === meant).length === 1;
  return known.has(meant) && isOnly ? meant : written;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function list(value: unknown, at: PropertyPath, shape: Shape): Normalised {
  const own = shape.items && child(root, shape, 0);
  if (own === undefined) return asWritten(value, at);
  if (!Array.isArray(value)) return wrapped(value, at, shape, own);
  const items = value.flatMap((item, place) => itemsOf(item, [...at, place], own));
  const isOnce = own.type === 'object' || shape.uniqueItems;
  return listOf(isOnce ? withoutRepetition(items) : items, at);
}

function listOf(once: readonly Item[], at: PropertyPath): Normalised {
  const first = once.filter(({ isAgain }) => !isAgain);
  return {
    value: first.map((one) => one.value),
    notes: once.flatMap(({ notes }) => notes),
    source: { at, parts: new Map(first.map((one, place) => [place, one.source])) },
  };
}

// One value where a list is wanted.
function wrapped(value: unknown, at: PropertyPath, shape: Shape, own: Shape): Normalised {
  const items = [meantLines(value, own)].flat().flatMap((one) => itemsOf(one, at, own));
  if (!items.every((one) => isItem(one.value, own))) return asWritten(value, at);
  const isOnce = own.type === 'object' || shape.uniqueItems;
  const read = listOf(isOnce ? withoutRepetition(items) : items, at);
  const inside = isMapping(value) ? read.notes : [];
  return { ...read, notes: [...readAs(at, value, read.value), ...inside] };
}

function isItem(value: unknown, { type }: Shape): boolean {
  return type === 'object' ? isMapping(value) && !Array.isArray(value) : typeof value === type;
}

// One text may name several items; the note is told once.
function itemsOf(item: unknown, at: PropertyPath, shape: Shape): Normalised[] {
  const key = String(at.findLast((step) => typeof step === 'string'));
  const found = meantItems(key, item);
  if (found === null) return [normalised(item, at, shape)];
  const notes = readAs(at, item, found.length === 1 ? found[0] : found);
  return found.map((value, place) => ({ value, notes: place === 0 ? notes : [], source: { at } }));
}

type Item = Normalised & { isAgain?: true };

function withoutRepetition(items: readonly Normalised[]): Item[] {
  const seen = new Set<string>();
  return items.map((item) => {
    const text = JSON.stringify(inOrder(item.value));
    if (!seen.has(text)) {
      seen.add(text);
      return item;
    }
    const { at } = item.source;
    const found = excerpt(isMapping(item.value) ? item.value.id : item.value);
    return { ...item, isAgain: true, notes: [note('repeated-once', at, { key: keyIn(at), found })] };
  });
}

// Blanks at an end are no news.
function readAs(at: PropertyPath, found: unknown, read: unknown): NoteAt[] {
  if (isMapping(found)) return [];
  const [one, other] = [String(found).trim(), shownText(read)];
  if (one === other) return [];
  return [note('read-as', at, { key: keyIn(at), found: excerpt(one), read: excerpt(other) })];
}

// As it would be written in YAML.
function shownText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shownText).join(', ')}]`;
  if (!isMapping(value)) return String(value);
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${shownText(part)}`)
    .join(', ');
}

// Two offers are the same in whichever order they say it, and however they spell the id.
function inOrder(value: unknown): unknown {
  if (!isMapping(value) || Array.isArray(value)) return value;
  const { id } = value;
  const comparable = typeof id === 'string' ? { ...value, id: nameKey(id) } : value;
  return Object.entries(comparable).sort(([one], [other]) => (one < other ? -1 : 1));
}

function keyIn(at: PropertyPath): string {
  return String(at.findLast((step) => typeof step === 'string') ?? 'report');
}

function note<Code extends NoteCode>(code: Code, at: PropertyPath, parameters: NoteParameters[Code]): NoteAt {
  return { code, parameters, at } as NoteAt;
}
