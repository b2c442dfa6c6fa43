// How the terminal shows things: colour where a person looks, plain text in a pipe, JSON on request.
import { styleText } from 'node:util';
import type { Note } from '../ticket/note.ts';
import type { Problem } from '../ticket/problem.ts';
import { hidden } from '../ticket/yaml/bounded-text.ts';
import { visibleJson } from '../ticket/yaml/visible-text.ts';
import type { FaultAt } from '../triage/triage.ts';
import { faultSentence, noteSentence, problemSentence } from '../words/words.ts';
import type { Request, Terminal } from './terminal.ts';

export type Style = Parameters<typeof styleText>[0];

/**
 * The terminal that all commands write to: whatever reaches it, nothing moves the cursor, rings, hides or turns a line.
 * Colours pass where there is colour, and the return behind the progress where somebody watches it.
 */
export function guarded(terminal: Terminal): Terminal {
  const safe = (text: string) => withoutControls(text, terminal);
  return {
    ...terminal,
    write: (text) => terminal.write(safe(text)),
    writeError: (text) => terminal.writeError(safe(text)),
  };
}

function withoutControls(text: string, { hasColour, isInteractive }: Terminal): string {
  const isProgress = isInteractive && text.endsWith('…\r');
  const pieces = hasColour ? text.split(colour) : [text];
  // Every second piece is a code of a colour.
  const plain = pieces.map((piece, place) => (place % 2 === 1 ? piece : printable(piece))).join('');
  return isProgress ? `${plain.slice(0, -1)}\r` : plain;
}

/** The text in a colour, where there is colour. */
export function painted({ hasColour }: Pick<Terminal, 'hasColour'>, style: Style, text: string): string {
  return hasColour ? styleText(style, text, { validateStream: false }) : text;
}

/** Columns one below the other; on a screen the last one is cut to its width. */
export function table(rows: readonly (readonly string[])[], columns: number | null): string {
  const widths = rows.reduce<number[]>(
    (widths, row) => row.map((cell, place) => Math.max(widths[place] ?? 0, width(cell))),
    [],
  );
  return rows
    .map((row) => {
      const cells = row.map((cell, place) =>
        place === row.length - 1 ? cell : cell + ' '.repeat((widths[place] ?? 0) - width(cell)),
      );
      return `${fitted(cells.join('  ').trimEnd(), columns)}\n`;
    })
    .join('');
}

const escapeCharacter = String.fromCharCode(27);
const colours = new RegExp(`${escapeCharacter}\\[[0-9;]*m`, 'g');
// As the desk itself sets them: one or two numbers.
const colour = new RegExp(`(${escapeCharacter}\\[[0-9]{1,3}(?:;[0-9]{1,3})?m)`);

function width(text: string): number {
  return [...text.replaceAll(colours, '')].length;
}

// A line is cut only when it holds no colour codes, so that no code is cut in two.
function fitted(line: string, columns: number | null): string {
  const over = columns === null ? 0 : width(line) - columns;
  return over > 0 && !line.slice(-over - 8).includes(escapeCharacter)
    ? `${[...line].slice(0, -over - 1).join('')}…`
    : line;
}

/** How far long work has come, on a line of its own that the next text writes over; only where somebody looks. */
export function progress({ isInteractive, writeError }: Terminal, done: number): void {
  if (isInteractive && done % 500 === 0) writeError(`${done}…\r`);
}

export function writeJson(terminal: Terminal, value: unknown): void {
  terminal.write(`${visibleJson(value, 2)}\n`);
}

/** A problem as JSON says it: the interface that other tools read. */
export function problemValue({ words }: Pick<Request, 'words'>, one: Problem): object {
  const { path, line, column, code } = one;
  return { path, line, column, code, message: problemSentence(words, one) };
}

/** A fault likewise. */
export function faultValue({ words }: Pick<Request, 'words'>, { line, fault }: FaultAt): object {
  return { line, code: fault.code, message: faultSentence(words, fault) };
}

/** What a problem is printed with. */
type Print = Pick<Request, 'words'> & { terminal: Pick<Terminal, 'hasColour'> };

/** `path:line:column: code: message`, one line each. */
export function problemLines({ words, terminal }: Print, problems: readonly Problem[]): string {
  return problems
    .map((one) => {
      const place = painted(terminal, 'bold', `${printableLine(one.path)}:${one.line}:${one.column}:`);
      return `${place} ${painted(terminal, 'red', `${one.code}:`)} ${printableLine(problemSentence(words, one))}\n`;
    })
    .join('');
}

/** Notes likewise. */
export function noteLines({ words, terminal }: Print, notes: readonly Note[]): string {
  return notes
    .map((one) => {
      const place = painted(terminal, 'bold', `${printableLine(one.path)}:${one.line}:${one.column}:`);
      return `${place} ${painted(terminal, 'cyan', `${one.code}:`)} ${printableLine(noteSentence(words, one))}\n`;
    })
    .join('');
}

/** Workflow commands, which GitHub shows on the lines of the change; values escaped as its toolkit does. */
export function annotations({ words }: Pick<Request, 'words'>, problems: readonly Problem[]): string {
  return problems
    .map((one) => {
      const message = printable(problemSentence(words, one));
      const file = property(printable(one.path));
      return `::error file=${file},line=${one.line},col=${one.column},title=${property(one.code)}::${data(message)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Likewise on one line. */
export function printableLine(text: string): string {
  return printable(text).replaceAll(/[\n\t\u2028\u2029]/g, '\uFFFD');
}

/** Text of a stranger for the screen: nothing in it may move the cursor, change a colour or turn the direction. */
export function printable(text: string): string {
  return text.replaceAll('\r', '\uFFFD').replaceAll(hidden, '\uFFFD');
}
