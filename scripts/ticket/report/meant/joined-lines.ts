// Texts of several lines whose line breaks YAML reads as spaces, though Markdown would make a list or a heading of them.
import type { Note } from '../../note.ts';
import type { WrittenValue } from '../../yaml/written-lines.ts';
import { mayHaveLines } from '../free-texts.ts';

/** The note about one value, if its lines mean something that is lost when they are joined. */
export function joinedLines(path: string, value: WrittenValue, lines: readonly string[]): Note[] {
  const { keys, text, below, style, line, column } = value;
  if (below.length === 0 || !isJoined(style, text) || !mayHaveLines(keys)) return [];
  const written = style === 'block' ? below : [text.replace(/^["']/, ''), ...below];
  if (!isStructured(written)) return [];
  const before = (lines[line] ?? '').slice(0, column).trim();
  const parameters = { key: keys.at(-1) ?? '', corrected: `${before} |` };
  return [{ code: 'lines-joined', parameters, path, line: line + 1, column: column + 1 }];
}

function isJoined(style: WrittenValue['style'], text: string): boolean {
  return (
    style === 'plain' ||
    style === 'quoted' ||
    style === 'empty' ||
    (style === 'block' && text.startsWith('>'))
  );
}

function isStructured(lines: readonly string[]): boolean {
  const written = lines.map((one) => one.trim());
  const isApart = written.slice(written.findIndex((one) => one !== '')).includes('');
  return isApart || written.some((one) => /^(?:[-*+•] |\d{1,3}[.)] |#{1,6} |>|```|~~~|\|.*\|$)/.test(one));
}
