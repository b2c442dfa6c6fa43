// The command at the start of a line, as people really type it: with signs behind its name, marks of Markdown around it,
// characters that nobody sees, a slash or a dash that only looks like one.
import { commands } from '../command-table.ts';
import { isForeignCommand } from '../foreign-commands.ts';

/**
 * Whether a command is meant to be carried out. What is shown as code, or said to the desk by its name, may be talk of a
 * command, and what stands right below a quotation may be a part of it: these are only answered.
 */
export type Standing = 'order' | 'mentioned' | 'quoted';

export interface LineStart {
  name: string;
  /** What follows the name on its line. */
  rest: string;
  standing: Standing;
}

const names: ReadonlySet<string> = new Set(commands.map(({ name }) => name));

// Up to the end of the name, and of the signs behind it: `**/ack:`, or a name with a dash of another width.
const start =
  /^[\p{Zs}\p{Default_Ignorable_Code_Point}]{0,9}([*_]{0,3}|`{1,3})\p{Default_Ignorable_Code_Point}{0,9}([/\uFF0F\u2044\u2215\u29F8][\p{Zs}\p{Default_Ignorable_Code_Point}]{0,9}|@desk[:,]? ?\/?)([A-Za-z](?:[\w\p{Pd}\u2212\p{Default_Ignorable_Code_Point}]{0,99}[A-Za-z0-9])?)(\.{1,3}(?=[\s*_`]|$)|[:;,!?]{0,9})/u;
const plainStart = /^ {0,3}\/[A-Za-z][\w-]*(?:\s|$)/;

/** Null for words, paths and addresses. In another form than the plain one, only what names a command can be one. */
export function lineStart(line: string): LineStart | null {
  const text = line.trimStart();
  return text.startsWith('<') && mayFollowTags.test(text) ? startBehindTags(text) : startIn(line, text);
}

/** A slash behind the end of a tag or a comment, and not behind the mark of a quotation. */
export const mayFollowTags = /\S>[ \t]*\//;

// `<b>/ack</b>` is shown as a command, and made to look like one.
function startBehindTags(text: string): LineStart | null {
  const [tags = ''] = /^(?:<[^<>]{1,300}>[ \t]{0,9}){1,9}/.exec(text) ?? [];
  const bare = text.slice(tags.length).replaceAll(/<[^<>]*>/g, ' ');
  const start = tags === '' ? null : startIn(`    ${bare}`, bare);
  return start && { ...start, standing: 'mentioned' };
}

function startIn(line: string, text: string): LineStart | null {
  const found = start.exec(text);
  if (!found) return null;
  const [whole, marks = '', opening = '', written = '', signs = ''] = found;
  const name = nameOf(written);
  const rest = withoutMarks(text.slice(whole.length), marks);
  if (!plainStart.test(line) && !names.has(name) && !isForeignCommand(name)) return null;
  if (rest === null || (signs === '' && rest !== '' && !/^\s/.test(rest))) return null;
  const isMentioned = marks.startsWith('`') || (opening.startsWith('@') && !opening.endsWith('/'));
  return { name, rest: rest.trim(), standing: isMentioned ? 'mentioned' : 'order' };
}

function nameOf(written: string): string {
  const visible = written.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '').toLowerCase();
  const dashed = visible.replaceAll(/[\p{Pd}\u2212_]/gu, '-');
  return names.has(dashed) || isForeignCommand(dashed) ? dashed : visible;
}

// Marks before the name have their like right behind it, or at the end of the line; null where they have none.
function withoutMarks(behind: string, marks: string): string | null {
  if (behind.startsWith(marks))
    return behind.slice(marks.length).replace(marks === '' ? '' : /^[.:;,!?]+/, '');
  const line = behind.trimEnd();
  return line.endsWith(marks) ? line.slice(0, line.length - marks.length) : null;
}
