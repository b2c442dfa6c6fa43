// Texts of which the parser misreads the beginning: a sign of YAML, or quotes that are closed too early or are none.
import { bare } from '../../yaml/plain-characters.ts';
import type { WrittenValue } from '../../yaml/written-lines.ts';

type Code = 'anchor' | 'alias' | 'unexpected-text' | 'missing-character';

const codes: Readonly<Record<string, Code>> = { '&': 'anchor', '*': 'alias' };

/** What the parser takes the beginning for, and how far into the text. */
export function misreadStart({ text, style, below }: WrittenValue): { code: Code; column: number } | null {
  if (isUnclosed({ text, style, below })) return { code: 'missing-character', column: 0 };
  if (style === 'quoted') return below.length > 0 ? null : behind(text, closingQuote(text));
  if (style === 'flow') return below.length > 0 ? null : behind(text, closingBracket(text));
  if (style !== 'plain' || !/^(?:[`@%&*,\]}|>]|[-?:](?:[ \t]|$))/.test(text)) return null;
  const code = codes[text.charAt(0)] ?? 'unexpected-text';
  // The parser tells an anchor where the text behind it begins.
  return { code, column: code === 'anchor' ? (/^&\S*\s*/.exec(text)?.[0].length ?? 0) : 0 };
}

/** Whether a text begins with a quote that ends nowhere. */
export function isUnclosed({ text, style, below }: Pick<WrittenValue, 'text' | 'style' | 'below'>): boolean {
  return style === 'quoted' && below.length === 0 && closingQuote(text) === 0;
}

function behind(text: string, end: number): { code: Code; column: number } | null {
  const rest = end === 0 ? '' : text.slice(end);
  const gap = rest.length - rest.trimStart().length;
  const isComment = gap > 0 && rest.charAt(gap) === '#';
  return rest.trim() === '' || isComment ? null : { code: 'unexpected-text', column: end + gap };
}

// Just behind the closing sign; 0 where there is none.
function closingQuote(text: string): number {
  const quoted = text.startsWith('"') ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/;
  return quoted.exec(text)?.[0].length ?? 0;
}

function closingBracket(text: string): number {
  return text.lastIndexOf(text.startsWith('[') ? ']' : '}') + 1;
}

const mixed: Readonly<Record<string, string>> = {
  '"': '”“″',
  "'": '’‘′',
  '“': '"',
  '„': '"',
  '”': '"',
  '‘': "'",
  '«': '"',
};

/** What stands between quotes of a word processor, or between one of them and a straight one; null without such quotes. */
export function typographic(text: string): string | null {
  const ends = mixed[text.charAt(0)];
  const inside = text.slice(1, -1);
  const isMixed = ends?.includes(text.slice(-1)) && text.length > 2 && !/["“”„«»]/.test(inside);
  if (isMixed) return inside;
  const without = bare(text);
  return without === text ? null : without;
}
