// What the desk read otherwise than it was written, as data; the sentences are in scripts/words.
import type { Position, PropertyPath } from './problem.ts';

/** Every code with what its sentence needs; `key` is the key that people see. */
export interface NoteParameters {
  /** It can only mean this. */
  'read-as': { key: string; found: string; read: string };
  /** It was there already, and counts once. */
  'repeated-once': { key: string; found: string };
  /** It was empty, and may be missing. */
  'empty-left-out': { key: string };
  /** Its line breaks are read as spaces; `corrected` would keep them. */
  'lines-joined': { key: string; corrected: string };
}

export type NoteCode = keyof NoteParameters;

/** A note about a place inside a document, as it is written there. */
export type NoteAt = {
  [Code in NoteCode]: { code: Code; parameters: NoteParameters[Code]; at: PropertyPath };
}[NoteCode];

/** A note at its line and column of a file. */
export type Note = {
  [Code in NoteCode]: { code: Code; parameters: NoteParameters[Code]; path: string } & Position;
}[NoteCode];
