// Lines of a text that look indented and are not: blanks that are no spaces would end the text.
import { indentOf, type LookAlike } from './look-alikes.ts';

/** What was mended before it was read, and in which line. */
export interface Mended extends LookAlike {
  line: number;
}

/** Mends the lines below a value, in place, where they must be indented by more than this. */
export function mendedBelow(
  lines: string[],
  value: { line: number; below: readonly string[] },
  indent: number,
): Mended[] {
  const { below, line: above } = value;
  if (!below.some((one) => isShallow(one, indent + 1))) return [];
  const first = below.find((one) => one.trim() !== '' && !isShallow(one, indent + 1));
  const needed = first === undefined ? indent + 2 : indentOf(first);
  const mended = below.flatMap((one, place) =>
    isShallow(one, needed) ? mendedLine(one, above + 1 + place, needed) : [],
  );
  for (const { line, meant } of mended) lines[line] = meant;
  value.below = lines.slice(above + 1, above + 1 + below.length);
  return mended;
}

function mendedLine(text: string, line: number, needed: number): Mended {
  const column = indentOf(text);
  const bare = text.trimStart();
  const meant = bare === '' ? '' : ' '.repeat(needed) + bare;
  return { sign: 'indentation', character: text.charAt(column), column, meant, line };
}

function isShallow(line: string, needed: number): boolean {
  const indent = indentOf(line);
  return indent < needed && line.charCodeAt(indent) > 0x7f && /^[^\S \t\r\n]/.test(line.slice(indent));
}
