// A text in the lines that it has room for.

import { visibleOf } from '../../../scripts/ticket/yaml/plain-characters.ts';
import { oneLine } from '../../../scripts/ticket/yaml/visible-text.ts';
import type { Typeface } from './typeface.ts';

export interface Room {
  width: number;
  /** From the largest size that is tried to the least, each with how many lines there may be. */
  steps: readonly (readonly [size: number, lines: number])[];
}

export interface Lines {
  size: number;
  lines: string[];
}

// More than any title or name has; what comes after it is not even looked at.
const longest = 600;
// Of a text that lacks more than this share of its characters, boxes would be all there is to see.
const boxesAllowed = 0.25;

/** At the largest size at which all of it fits; what does not fit at the least ends in an ellipsis. */
export function fitted(face: Typeface, text: string, { width, steps }: Room): Lines {
  const plain = drawable(face, text);
  const tries = steps.map(([size, limit]) => ({ size, limit, lines: wrapped(face, plain, width / size) }));
  const fit = tries.find(({ lines, limit }) => lines.length <= limit) ?? tries.at(-1);
  if (fit === undefined) return { size: 0, lines: [] };
  const { size, limit, lines } = fit;
  return { size, lines: lines.length > limit ? cut(face, lines.slice(0, limit), width / size) : lines };
}

/** What of a text can be drawn: each run of characters that the font lacks as one; nothing where that is too much. */
export function drawable(face: Typeface, text: string): string {
  const short = [...plainLine(text.toWellFormed().normalize('NFC'))].slice(0, longest);
  const lacking = short.filter((character) => !face.has(character)).length;
  if (lacking > boxesAllowed * short.length) return '';
  return short.filter((one, place) => face.has(one) || face.has(short[place - 1] ?? ' ')).join('');
}

// On one line, of which a space that may not break is left.
function plainLine(text: string): string {
  const parts = text.replaceAll('\u2011', '-').split(/[\u00A0\u202F]/);
  return visibleOf(parts.map(oneLine).join('\u00A0'));
}

function wrapped(face: Typeface, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => pieces(face, long, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    const fits = face.widthOf(longer) <= width;
    if (!fits && line !== '') lines.push(line);
    line = fits ? longer : word;
  }
  return line === '' ? lines : [...lines, line];
}

// A word that is wider than a line is broken wherever the line ends.
function pieces(face: Typeface, word: string, width: number): string[] {
  const all: string[] = [];
  let piece = '';
  for (const character of word) {
    const fits = face.widthOf(piece + character) <= width;
    if (!fits && piece !== '') all.push(piece);
    piece = fits ? piece + character : character;
  }
  return [...all, piece];
}

function cut(face: Typeface, lines: readonly string[], width: number): string[] {
  const last = [...(lines.at(-1) ?? '')];
  while (last.length > 0 && face.widthOf(`${last.join('')}…`) > width) last.pop();
  return [...lines.slice(0, -1), `${last.join('').trimEnd()}…`];
}
