// A submission as it is written, with the signs that would mislead a parser named and replaced.
import { type Problem, problem } from '../../problem.ts';
import { fenceIn, unfenced } from '../../yaml/code-fence.ts';
import type { Meant } from '../../yaml/document.ts';
import { excerpt } from '../../yaml/excerpt.ts';
import { indentOf } from '../../yaml/look-alikes.ts';
import { codePointOf } from '../../yaml/plain-characters.ts';
import type { Mended } from '../../yaml/shallow-lines.ts';
import { writtenValues } from '../../yaml/written-lines.ts';
import { keyOf, kindOf } from '../free-texts.ts';
import { joinedLines } from './joined-lines.ts';
import { faultIn } from './lost-text.ts';
import { markdownFormat } from './other-formats.ts';

/** So many lines with signs of another kind are told; whoever mends them replaces them all. */
const toldLines = 20;

/** What of these lines would be lost or misread, each told once; around a seal nothing is repeated. */
export function meantText(path: string, text: string): Meant {
  const written = text.split('\n');
  const format = markdownFormat(written);
  if (format) return { text, problems: [problem('other-format', { format }, path)], isOver: true };
  const { lines, problems } = withoutFence(path, text, written);
  if (isBraced(lines)) return { text: lines.join('\n'), problems };
  const { values, mended } = writtenValues(lines, { kindOf, keyOf });
  if (values.some(({ keys }) => keys.includes('sealed'))) return { text, problems: [] };
  const faults = values.flatMap((value) => faultIn(path, value, lines) ?? []);
  const isSound = faults.length + mended.length + problems.length === 0;
  if (isSound)
    return { text, problems: [], notes: values.flatMap((value) => joinedLines(path, value, lines)) };
  for (const { line, lines: better } of faults) lines.splice(line, better.length, ...better);
  const signs = mended.slice(0, toldLines).map((one) => signProblem(path, one));
  return { text: lines.join('\n'), problems: [...problems, ...signs, ...faults.map((one) => one.problem)] };
}

function withoutFence(
  path: string,
  text: string,
  written: string[],
): { lines: string[]; problems: Problem[] } {
  const fence = text.includes('```') || text.includes('~~~') ? fenceIn(written) : null;
  if (!fence) return { lines: written, problems: [] };
  const { line, found } = fence;
  const isAround = written.slice(0, line).some((one) => /^["']?report["']?[ \t]*:/i.test(one));
  const told = problem('code-fence', { found: excerpt(found) }, path, { line: line + 1, column: 1 });
  return { lines: unfenced(written, line, isAround), problems: [told] };
}

function signProblem(path: string, { line, column, sign, character, meant }: Mended): Problem {
  const place = { line: line + 1, column: column + 1 };
  const corrected = meant.length > 300 ? excerpt(meant.trim()) : meant.trim();
  if (character === '') return problem('missing-character', { corrected }, path, place);
  const parameters = { character: codePointOf(character), corrected };
  if (sign !== 'indentation') return problem(`${sign}-look-alike`, parameters, path, place);
  const spaces = indentOf(meant);
  return problem('indentation-look-alike', { ...parameters, ...(spaces > 0 && { spaces }) }, path, place);
}

// Between brackets lines say nothing.
function isBraced(lines: readonly string[]): boolean {
  const first = lines.find((line) => !/^[ \t\r\uFEFF]*(?:#|$|---)/.test(line)) ?? '';
  return /^[ \t\uFEFF]*[[{]/.test(first);
}
