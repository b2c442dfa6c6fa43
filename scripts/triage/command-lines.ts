// Finds the commands in a comment: lines that start with a slash, outside code, quotes and hidden parts.
import { Lexer, type Token, type Tokens } from 'marked';

/** A command as it was written; `line` counts from 1 in the comment. */
export interface CommandLine {
  line: number;
  name: string;
  rest: string;
}

export interface Words {
  commands: CommandLine[];
  /** What the comment says before its first command, without quotes and hidden parts; empty when nothing. */
  prose: string;
}

const longestComment = 65_536; // GitHub's own limit

// What scripts/ticket/bounded-text.ts refuses in a file: a record with it could never be read again.
const hidden = /[^\P{Cc}\t\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** What a line of the comment is: a command, text, or silent because it is quoted or hidden. */
type LineKind = 'command' | 'text' | 'silent';

/**
 * The commands of a comment in their order, each with its text up to the next one, and the words before them. Markdown
 * decides what is quoted or code. Never throws: quotes or lists too deep for any reader hold no command.
 */
export function commandLines(comment: string): Words {
  const source = comment.slice(0, longestComment).replaceAll(/\r\n?/g, '\n').replaceAll(hidden, '');
  const lines = source.split('\n');
  const kinds = lines.map((): LineKind => 'text');
  try {
    markBlocks(new Lexer().blockTokens(source), 0, lines, kinds);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    kinds.fill('text');
  }
  return wordsOf(lines, kinds);
}

function wordsOf(lines: readonly string[], kinds: readonly LineKind[]): Words {
  const commands: CommandLine[] = [];
  const prose: string[] = [];
  for (const [index, text] of lines.entries()) {
    const open = commands.at(-1);
    if (kinds[index] === 'command') commands.push(commandIn(text, index + 1));
    else if (kinds[index] === 'text' && open) open.rest += `\n${text}`;
    else if (kinds[index] === 'text') prose.push(text);
  }
  return {
    commands: commands.map(({ rest, ...command }) => ({ ...command, rest: rest.trimEnd() })),
    prose: prose.join('\n').trim(),
  };
}

const written = /^ {0,3}\/([A-Za-z][\w-]*)(?:\s+(.*))?$/s;

function commandIn(text: string, line: number): CommandLine {
  const [, name = '', rest = ''] = written.exec(text) ?? [];
  return { line, name: name.toLowerCase(), rest: rest.trim() };
}

const readable: ReadonlySet<string> = new Set(['paragraph', 'text', 'heading', 'table']);
const silent: ReadonlySet<string> = new Set(['html', 'blockquote']);

// Right after a list or a table Markdown takes a line into it, and with dashes below it for a heading: still a command.
function markBlocks(
  tokens: readonly Token[],
  first: number,
  lines: readonly string[],
  kinds: LineKind[],
): void {
  let line = first;
  for (const token of tokens) {
    const height = token.raw.split('\n').length - 1;
    if (readable.has(token.type)) markLines(token.raw, line, lines, kinds);
    else if (silent.has(token.type))
      kinds.fill('silent', line, line + token.raw.replace(/\n+$/, '').split('\n').length);
    const inside = token.type === 'list' ? token.items : token.type === 'list_item' ? token.tokens : [];
    markBlocks(inside ?? [], line, lines, kinds);
    line += height;
  }
}

// Inside a list `raw` has lost its indentation and its bullets, so whether a line starts with a slash is for the source
// to say.
function markLines(raw: string, first: number, lines: readonly string[], kinds: LineKind[]): void {
  for (const [index, bare] of withoutCode(raw).replace(/\n+$/, '').split('\n').entries()) {
    const isCommand = written.test(lines[first + index] ?? '') && bare.trimStart().startsWith('/');
    if (isCommand) kinds[first + index] = 'command';
  }
}

// Code and HTML inside a paragraph may span lines; what is in them is blanked, letter for letter. Emphasis and links
// hide nothing, and pairing their marks takes quadratic time, so these go first.
function withoutCode(raw: string): string {
  let text = raw.replaceAll(/(?<!<)!|[*_~[\]]/g, '.');
  let from = 0;
  for (const token of Lexer.lexInline(text, { gfm: false }) as (Token | Tokens.Generic)[]) {
    const at = text.indexOf(token.raw, from);
    if (at === -1) continue;
    from = at + token.raw.length;
    if (token.type === 'codespan' || token.type === 'html') {
      text = text.slice(0, at) + token.raw.replaceAll(/[^\n]/g, ' ') + text.slice(from);
    }
  }
  return text;
}
