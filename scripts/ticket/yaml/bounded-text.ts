// Bytes to text, within the limits that a stranger's file must keep.
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { codePointOf } from './plain-characters.ts';

/** A stranger's file may hold 64 KiB (the desk's rule, see the trust table of the design). */
export const submissionLimit = 64 * 1024;
/** With a sealed report it may hold more: 64 KiB that are sealed to twenty hybrid recipients, in their armour. */
export const sealedLimit = 160 * 1024;
/** A record holds a report and what happened since. */
export const recordLimit = 4 * 1024 * 1024;

export type BoundedText = { text: string; problems: [] } | { text: null; problems: [Problem, ...Problem[]] };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** The text of a file, or why it has none: too large, empty, not UTF-8, or with characters that hide what it says. */
export function boundedText(path: string, bytes: Uint8Array, limit: number): BoundedText {
  if (bytes.length > limit) return refused(problem('too-large', { bytes: bytes.length, limit }, path));
  const text = decoded(bytes);
  if (text === null) return refused(problem('not-utf8', {}, path, placeAfter(soundStart(bytes))));
  if (text.trim() === '') return refused(problem('empty', {}, path));
  const [first, ...rest] = hiddenCharacters(path, text);
  return first ? { text: null, problems: [first, ...rest] } : { text, problems: [] };
}

function refused(only: Problem): BoundedText {
  return { text: null, problems: [only] };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

// What a lenient reader makes of the bytes, up to the first that it had to replace. A replacement character that was
// written as such is none of its making, so the bytes are compared; what breaks off half way is held back by `stream`.
function soundStart(bytes: Uint8Array): string {
  const lenient = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const first = bytes.findIndex((byte, place) => byte !== lenient[place]);
  return new TextDecoder().decode(bytes.subarray(0, first === -1 ? bytes.length : first), { stream: true });
}

// Controls (C0 but tab and line ends, DEL, C1), the bidirectional marks, embeddings, overrides and isolates, and the tags,
// which write a second text that nobody sees: they make a text read other than it is (Unicode Technical Report 36, "Trojan
// Source", CVE-2021-42574).
export const hidden = /[^\P{Cc}\t\r\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu;

function hiddenCharacters(path: string, text: string): Problem[] {
  return [...text.matchAll(hidden)].slice(0, 20).map(({ 0: character, index }) => {
    const { code, parameters } = hiddenCharacter(character);
    return problem(code, parameters, path, placeAfter(text.slice(0, index)));
  });
}

/** What is wrong with a character that hides something. */
export function hiddenCharacter(character: string): {
  code: 'control-character' | 'bidirectional-character';
  parameters: { character: string };
} {
  const point = character.codePointAt(0) ?? 0;
  return {
    code: point > 0x9f && point < 0xe0000 ? 'bidirectional-character' : 'control-character',
    parameters: { character: codePointOf(character) },
  };
}

function placeAfter(before: string): { line: number; column: number } {
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: before.length - lastBreak };
}
