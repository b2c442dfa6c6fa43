// What somebody typed as the answer to a question, and what is wrong with it: by the very schema, reading and rules of the intake.
import schema from '../../../schema/ticket.schema.json' with { type: 'json' };
import { momentThere } from '../clock/wall-clock.ts';
import { validateTicket } from '../generated/validate.js';
import type { NoteAt } from '../note.ts';
import type { Finding, PropertyPath } from '../problem.ts';
import { excerpt } from '../yaml/excerpt.ts';
import { schemaFindings } from '../yaml/schema-findings.ts';
import type { Shape } from '../yaml/schema-shape.ts';
import { valueAt } from '../yaml/value.ts';
import { linesOf, meantItems } from './meant/meant-values.ts';
import { normalise, writtenAt } from './meant/normalise.ts';
import { type Answers, type Question, withAnswer } from './questions.ts';
import { reportFindings } from './report-rules.ts';

/** What somebody typed as the value that the report holds; undefined when nothing was typed. */
export function answerFrom(question: Question, typed: string): unknown {
  const text = typed.trim();
  if (text === '') return undefined;
  if (question.kind === 'list') return itemsFrom(question, text);
  if (question.kind === 'number') return /^\d+$/.test(text) ? Number(text) : text;
  return question.kind === 'text' ? `${text}\n` : text;
}

// A whole line may say it in words of its own, `CWE-79: Improper …`; only what is not understood so is taken apart.
function itemsFrom(question: Question, text: string): unknown[] {
  return linesOf(text).flatMap((line) => itemsOf(question, line));
}

function itemsOf({ at, between }: Question, line: string): unknown[] {
  return (meantItems(at.at(-1) ?? '', line) ?? (between ? line.split(between) : [line]))
    .map((item) => (typeof item === 'string' ? item.trim() : item))
    .filter((item) => item !== '');
}

/** An answer in its normal form, and what of it was read otherwise than it was typed. */
export interface ReadAnswer {
  value: unknown;
  notes: readonly NoteAt[];
}

/** `zone` is the IANA time zone that is meant where a time has no offset. */
export function readAnswer(question: Question, typed: string, zone = ''): ReadAnswer {
  const { at, kind } = question;
  const written = answerFrom(question, typed);
  if (written === undefined) return { value: undefined, notes: [] };
  const meant = kind === 'moment' ? (momentThere(typed, zone) ?? written) : written;
  const { value, notes } = normalise(withAnswer({}, at, meant));
  const before = kind === 'list' ? listNotes(question, typed) : [];
  const own = kind === 'moment' ? notesOn(at, typed.trim(), [meant]) : before;
  return { value: valueAt(value, at), notes: [...own, ...notes] };
}

// Where a line was only taken apart as it was asked to be, nothing is news.
function listNotes(question: Question, typed: string): NoteAt[] {
  const { at, between } = question;
  return linesOf(typed).flatMap((line) => {
    const parts = between ? line.split(between).map((part) => part.trim()) : [line];
    const items = itemsOf(question, line);
    const isAsTyped = items.join('\n') === parts.filter((part) => part !== '').join('\n');
    return isAsTyped ? [] : notesOn(at, line, items);
  });
}

function notesOn(at: PropertyPath, found: string, items: readonly unknown[]): NoteAt[] {
  const read = items.join(', ');
  if (found === read) return [];
  const parameters = { key: String(at.at(-1)), found: excerpt(found), read: excerpt(read) };
  return [{ code: 'read-as', parameters, at: [...at] }];
}

/** What is wrong with the answer to one question, by the very schema and rules of the intake; `now` in epoch milliseconds. */
export function answerFindings(answers: Answers, at: PropertyPath, now: number): Finding[] {
  const { value, source } = normalise(answers);
  const document = { report: value };
  const errors = validateTicket(document) ? [] : (validateTicket.errors ?? []);
  const found = schemaFindings(schema as Shape, document, errors, () => undefined);
  const inside = found.flatMap((one) => (one.at[0] === 'report' ? [{ ...one, at: one.at.slice(1) }] : []));
  // Where the schema has found a value wanting, a rule about it would only say it again.
  const places = new Set(inside.map((one) => one.at.join('\u0000')));
  const ruled = reportFindings(value, now).filter((one) => !places.has(one.at.join('\u0000')));
  const all = [...inside, ...ruled].map((one) => ({ ...one, at: writtenAt(source, one.at) }));
  return all.filter((one) => one.code !== 'missing' && at.every((step, place) => one.at[place] === step));
}
