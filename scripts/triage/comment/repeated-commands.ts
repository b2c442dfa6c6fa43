// Commands that a comment only repeats: people paste mails into the web page, with all that these quote.
import type { UsedLine } from './comment-text.ts';
import { lineStart } from './line-start.ts';
import { quotationStartAt } from './quotation-starts.ts';

/** The lines of a comment that begin like a command, as another comment would repeat them. */
export function writtenCommands(comment: string): string[] {
  return comment
    .split(/\r\n?|\n/)
    .filter((line) => lineStart(line) !== null)
    .map(asWritten);
}

function asWritten(line: string): string {
  return line.trim().replaceAll(/[\p{Zs}\t]/gu, ' ');
}

/**
 * The same lines, where a command below the mark of a quotation that repeats letter for letter what another account wrote
 * is quoted, with all up to the next command of the author's own.
 */
export function withoutRepeated(lines: readonly UsedLine[], quotable: ReadonlySet<string>): UsedLine[] {
  const isCommand = ({ text, use }: UsedLine) => use !== 'silent' && lineStart(text) !== null;
  const isRepeated = (line: UsedLine) => isCommand(line) && quotable.has(asWritten(line.text));
  if (!lines.some(isRepeated)) return [...lines];
  const mark = firstMark(lines);
  if (mark === -1 || !lines.slice(mark).some(isRepeated)) return [...lines];
  let isQuoted = true;
  return lines.map((line, at) => {
    if (at < mark) return line;
    if (isCommand(line)) isQuoted = isRepeated(line);
    return isQuoted ? { ...line, use: 'silent' } : line;
  });
}

function firstMark(lines: readonly UsedLine[]): number {
  const texts = lines.map(({ text }) => text);
  return texts.findIndex((text, at) => text.trim() === '--' || quotationStartAt(texts, at) !== null);
}
