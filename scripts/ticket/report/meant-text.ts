// A submission as it is written, with the signs that would mislead a parser named and replaced.
import type { Meant } from '../yaml/document.ts';
import { writtenValues } from '../yaml/written-lines.ts';
import { freeText } from './free-texts.ts';
import { faultIn } from './lost-text.ts';

/** What of these lines would be lost or misread, each told once; around a seal nothing is repeated. */
export function meantText(path: string, text: string): Meant {
  const lines = text.split('\n');
  if (isBraced(lines)) return { text, problems: [] };
  const values = writtenValues(lines, freeText);
  if (values.some(({ keys }) => keys[1] === 'sealed')) return { text, problems: [] };
  const faults = values.flatMap((value) => faultIn(path, value, lines) ?? []);
  for (const { line, lines: better } of faults) lines.splice(line, better.length, ...better);
  return { text: lines.join('\n'), problems: faults.map(({ problem }) => problem) };
}

// Between brackets lines say nothing.
function isBraced(lines: readonly string[]): boolean {
  const first = lines.find((line) => !/^[ \t\r\uFEFF]*(?:#|$|---)/.test(line)) ?? '';
  return /^[ \t\uFEFF]*[[{]/.test(first);
}
