// Finds the commands in a comment: lines that start with a slash, outside code, quotes and hidden parts.
import { hidden } from '../ticket/yaml/bounded-text.ts';
import { lineStart } from './line-start.ts';
import { type LineKind, lineKinds } from './markdown-blocks.ts';

/** A command as it was written; `line` counts from 1 in the comment. */
export interface CommandLine {
  line: number;
  name: string;
  rest: string;
  /** Whether it is meant to be carried out; else it is only answered. */
  isOrder: boolean;
}

export interface Words {
  commands: CommandLine[];
  /** What the comment says before its first command, without quotes and hidden parts; empty when nothing. */
  prose: string;
}

const longestComment = 65_536; // GitHub's own limit

/**
 * The commands of a comment in their order, each with its text up to the next one, and the words before them. Markdown
 * decides what is quoted or code. What no record may hold is left out. Linear in the length of the comment; never throws.
 */
export function commandLines(comment: string): Words {
  const source = comment.slice(0, longestComment).replaceAll(/\r\n?/g, '\n');
  // GitHub reads the Markdown with what is hidden: left out before, it could end a comment of HTML or begin a fence.
  return wordsOf(source.replaceAll(hidden, '').split('\n'), lineKinds(source.split('\n')));
}

/** Whether any line of a comment begins like a command; without one there is nothing to parse. */
export function mayHoldCommand(comment: string): boolean {
  return mayBegin.test(comment.slice(0, longestComment).replaceAll(hidden, ''));
}

// Whatever `lineStart` may take for one, and more.
const mayBegin =
  /^[\p{Zs}\p{Default_Ignorable_Code_Point}]{0,9}(?:[*_]{0,3}|`{1,3})\p{Default_Ignorable_Code_Point}{0,9}(?:[/\uFF0F\u2044\u2215\u29F8]|@desk)/mu;

function wordsOf(lines: readonly string[], kinds: readonly LineKind[]): Words {
  const commands: (Omit<CommandLine, 'rest'> & { rest: string[] })[] = [];
  const prose: string[] = [];
  for (const [index, text] of lines.entries()) {
    const kind = kinds[index];
    if (!kind || isSilent(kind)) continue;
    const start = kind.shown === 'text' && !kind.isQuoted ? lineStart(text) : null;
    if (start) commands.push({ ...start, line: index + 1, rest: [start.rest] });
    else (commands.at(-1)?.rest ?? prose).push(text);
  }
  return {
    commands: commands.map(({ rest, ...command }) => ({ ...command, rest: rest.join('\n').trimEnd() })),
    prose: prose.join('\n').trim(),
  };
}

// What GitHub shows of a comment is what its author says, code as well; but for the words of others, and what is hidden.
function isSilent({ shown, isQuoted }: LineKind): boolean {
  return isQuoted || shown === 'hidden';
}
