// Finds the commands in a comment: lines that start with a slash, outside code, quotes and hidden parts.
import { hidden } from '../../ticket/yaml/bounded-text.ts';
import { commentLines, type UsedLine } from './comment-text.ts';
import { type LineStart, lineStart, mayFollowTags, type Standing } from './line-start.ts';
import { mailUses } from './mail-text.ts';
import { withoutRepeated } from './repeated-commands.ts';

/** A command as it was written; `line` counts from 1 in the comment. */
export interface CommandLine {
  line: number;
  name: string;
  rest: string;
  standing: Standing;
}

export interface Words {
  commands: CommandLine[];
  /** What the comment says outside its commands, without quotes and hidden parts; empty when nothing. */
  prose: string;
}

/** What must be known of a comment beside its text. */
export interface Channel {
  /** It came by mail: GitHub shows it as plain text. */
  byMail?: boolean | undefined;
  /** The command lines that other accounts wrote before, as `writtenCommands` finds them: mails are pasted with these in them. */
  quotable?: ReadonlySet<string> | undefined;
}

const longestComment = 65_536; // GitHub's own limit

/**
 * The commands of a comment in their order, each with its text up to the next one, and the words beside them. What no record
 * may hold is left out. Linear in the length of the comment; never throws.
 */
export function commandLines(comment: string, { byMail = false, quotable }: Channel = {}): Words {
  const source = comment.slice(0, longestComment).replaceAll(/\r\n?/g, '\n');
  const lines = byMail ? mailLines(visible(source)) : shownLines(source);
  return wordsOf(quotable ? withoutRepeated(lines, quotable) : lines);
}

function visible(text: string): string {
  return text.replaceAll(hidden, '');
}

function mailLines(text: string): UsedLine[] {
  const lines = text.split('\n');
  return mailUses(lines).map((use, at) => ({ text: lines[at] ?? '', use }));
}

// GitHub reads the Markdown with what is hidden: left out before, it could end a comment of HTML or begin a fence.
function shownLines(source: string): UsedLine[] {
  const lines = commentLines(source.split('\n'));
  const texts = visible(lines.map(({ text }) => text).join('\n')).split('\n');
  return lines.map(({ use }, at) => ({ text: texts[at] ?? '', use }));
}

/** Whether any line of a comment begins like a command; without one there is nothing to parse. */
export function mayHoldCommand(comment: string): boolean {
  const text = visible(comment.slice(0, longestComment));
  return mayBegin.test(text) || mayFollowTags.test(text);
}

// Whatever `lineStart` may take for one, and more.
const mayBegin =
  /^[\p{Zs}\t\p{Default_Ignorable_Code_Point}]*(?:[*_]{0,3}|`{1,3})\p{Default_Ignorable_Code_Point}{0,9}(?:[/\uFF0F\u2044\u2215\u29F8]|@desk)/mu;

function wordsOf(lines: readonly UsedLine[]): Words {
  const commands: (Omit<CommandLine, 'rest'> & { rest: string[] })[] = [];
  const prose: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.use === 'silent') continue;
    const start = startOf(line);
    if (start) commands.push({ ...start, line: index + 1, rest: [start.rest] });
    else sinkOf(line, commands.at(-1)?.rest ?? prose, prose).push(line.text);
  }
  return {
    commands: commands.map(({ rest, ...command }) => ({ ...command, rest: rest.join('\n').trimEnd() })),
    prose: prose.join('\n').trim(),
  };
}

function startOf({ text, use }: UsedLine): LineStart | null {
  if (use === 'shown') return null;
  const start = lineStart(text);
  if (start === null || use === 'speech') return start;
  return { ...start, standing: use === 'aside' ? 'quoted' : 'mentioned' };
}

// What stands below a quotation in a mail goes on with nothing above it.
function sinkOf({ use }: UsedLine, text: string[], prose: string[]): string[] {
  return use === 'aside' ? prose : text;
}
