// Finds keys in a text of any kind, however broken, as a person would who skims it: line by line, in linear time.

/** A key with its value, at its place; line and column (of the value) count from 1. */
export interface KeyLine {
  /** In small letters, with `_` for spaces and dashes; without quotes, list dashes or other signs around it. */
  key: string;
  /** As it is written, the beginning of it. */
  value: string;
  /** How far its key is indented; -1 between braces, where indentation says nothing. */
  indent: number;
  line: number;
  column: number;
}

const longestKey = 60;
const longestValue = 100;

/** The lines of a file as far as it is looked at: its first 64 KiB. */
export function skimmedLines(bytes: Uint8Array): string[] {
  // Editors that write UTF-16 put a zero beside each letter.
  const text = new TextDecoder().decode(bytes.subarray(0, 64 * 1024)).replaceAll('\0', '');
  // Lines are counted as everywhere else; only where there is no other line end, that of old begins them.
  return text.includes('\n') ? text.split(/\r?\n/) : text.split('\r');
}

/** Every key of these lines, in their order. Comments have none. */
export function keyLines(lines: readonly string[]): KeyLine[] {
  const isBraced = lines.some((line) =>
    /^["']?report["']?[ \t]{0,9}:[ \t]{0,9}\{|^\{/i.test(line.trimStart()),
  );
  return lines.flatMap((line, place) =>
    line.trimStart().startsWith('#') ? [] : keysIn(line, place + 1, isBraced, lines[place + 1]),
  );
}

function keysIn(line: string, number: number, isBraced: boolean, next: string | undefined): KeyLine[] {
  const found: KeyLine[] = [];
  let start = 0;
  for (const part of isBraced ? line.split(/[{,]/) : [line]) {
    const one = keyIn(part, number, start, next);
    if (one) found.push(start > 0 ? { ...one, indent: -1 } : one);
    start += part.length + 1;
  }
  return found;
}

function keyIn(part: string, line: number, start: number, next: string | undefined): KeyLine | null {
  const text = part.trimStart();
  const end = text.slice(0, longestKey).search(/[:=：]/);
  const name = end === -1 ? '' : bare(text.slice(0, end));
  if (!/^[a-z][a-z_]*$/.test(name)) return null;
  const before = part.length - text.length;
  const indent = before + text.search(/[A-Za-z]/);
  const value = text.slice(end + 1, end + 1 + longestValue);
  // The value may stand on the next line, where there is one.
  if (value.trim() === '' && next !== undefined)
    return { key: name, value: next.slice(0, longestValue), indent, line: line + 1, column: columnIn(next) };
  const column = start + before + end + 1 + columnIn(value);
  return { key: name, value, indent, line, column };
}

function bare(name: string): string {
  const letters = name.replaceAll(/[^A-Za-z]+/g, '_').toLowerCase();
  return letters.replace(/^_/, '').replace(/_$/, '');
}

// Where the first letter of a value stands, behind spaces and quotes; 1 where there is none.
function columnIn(value: string): number {
  return value.search(/[^\s"'`*]/) + 1 || 1;
}
