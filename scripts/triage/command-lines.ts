// Finds the commands in a comment or a mail: lines that start with a slash, outside code, quotes and hidden parts.
import { hidden } from '../ticket/yaml/bounded-text.ts';
import type { Channel } from './channel.ts';
import { type LineStart, lineStart } from './line-start.ts';
import { quotationStart } from './mail-quotation.ts';
import { spokenLines } from './mail-text.ts';
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
export function commandLines(comment: string, { byMail, earlierLines }: Channel = {}): Words {
  const source = comment.slice(0, longestComment).replaceAll(/\r\n?/g, '\n');
  // GitHub reads the Markdown with what is hidden: left out before, it could end a comment of HTML or begin a fence.
  const lines = source.replaceAll(hidden, '').split('\n');
  const kinds = byMail ? spokenLines(lines).map(kindInMail) : lineKinds(source.split('\n'));
  return wordsOf(lines, kinds, earlierLines ? repeated(lines, earlierLines) : () => false);
}

function kindInMail(isSpoken: boolean): LineKind {
  return { shown: isSpoken ? 'text' : 'hidden', isQuoted: false, hasQuoteMark: false };
}

// Whoever pastes a mail, or answers one by a program that quotes without marks, repeats what others said.
function repeated(lines: readonly string[], earlier: ReadonlySet<string>): (place: number) => boolean {
  const start = quotationStart(lines);
  return (place) => place >= start && earlier.has(lines[place]?.trim() ?? '');
}

/** Whether any line of a comment begins like a command; without one there is nothing to parse. */
export function mayHoldCommand(comment: string): boolean {
  return mayBegin.test(comment.slice(0, longestComment).replaceAll(hidden, ''));
}

// Whatever `lineStart` may take for one, and more.
const mayBegin =
  /^[\p{Zs}\p{Default_Ignorable_Code_Point}]{0,9}(?:[*_]{0,3}|`{1,3})\p{Default_Ignorable_Code_Point}{0,9}(?:[/\uFF0F\u2044\u2215\u29F8]|@desk)/mu;

function wordsOf(
  lines: readonly string[],
  kinds: readonly LineKind[],
  isRepeated: (place: number) => boolean,
): Words {
  const commands: (Omit<CommandLine, 'rest'> & { rest: string[] })[] = [];
  const prose: string[] = [];
  for (const [index, text] of lines.entries()) {
    const kind = kinds[index];
    if (!kind || isSilent(kind)) continue;
    const start = startIn(text, kind);
    if (start && isRepeated(index)) continue;
    if (start) commands.push({ ...start, line: index + 1, rest: [start.rest] });
    else (commands.at(-1)?.rest ?? prose).push(text);
  }
  return {
    commands: commands.map(({ rest, ...command }) => ({ ...command, rest: rest.join('\n').trimEnd() })),
    prose: prose.join('\n').trim(),
  };
}

// Right below a quotation GitHub shows a line as part of it, though its author wrote it: it orders nothing, and is answered.
function startIn(text: string, { shown, isQuoted }: LineKind): LineStart | null {
  const start = shown === 'text' ? lineStart(text) : null;
  return start && isQuoted ? { ...start, isOrder: false } : start;
}

// What GitHub shows of a comment is what its author says, code as well; but for quoted lines, and what is hidden.
function isSilent({ shown, hasQuoteMark }: LineKind): boolean {
  return hasQuoteMark || shown === 'hidden';
}
