// A comment that was written on GitHub: Markdown decides what is quoted, code or hidden.
import type { LineUse } from './line-use.ts';
import { type LineKind, lineKinds } from './markdown-blocks.ts';
import { showsNothing } from './markdown-inline.ts';

export interface UsedLine {
  text: string;
  use: LineUse;
}

/** What each line of a comment is, and what of it is shown. */
export function commentLines(lines: readonly string[]): UsedLine[] {
  const kinds = lineKinds(lines);
  return lines.map((line, at) => {
    const kind = kinds[at];
    return kind ? { text: kind.text ?? line, use: useOf(kind) } : { text: line, use: 'silent' };
  });
}

// What GitHub shows is what the author says, but for the words of others: those that carry the mark of a quotation. What
// stands right below one is shown with it, though its author most often meant to answer.
function useOf({ shown, text, isQuoted, hasQuoteMark }: LineKind): LineUse {
  if (hasQuoteMark) return 'silent';
  // Behind the end of what is hidden, the rest of the line is shown.
  if (shown === 'hidden') return text === null || showsNothing(text) ? 'silent' : 'doubtful';
  if (shown === 'code') return 'shown';
  if (shown === 'uncertain') return 'doubtful';
  return isQuoted ? 'aside' : 'speech';
}
