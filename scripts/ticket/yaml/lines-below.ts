// The lines that a text goes on with, below the one on which it begins.

/** Those below a text in this style, whose key or dash is indented by so much. */
export function linesBelow(
  lines: readonly string[],
  line: number,
  indent: number,
  isQuoted: boolean,
  text: string,
): string[] {
  if (isQuoted) return untilClosed(lines, line, text);
  let end = line + 1;
  while (end < lines.length && isBelow(lines[end] ?? '', indent)) end += 1;
  while (end > line + 1 && (lines[end - 1] ?? '').trim() === '') end -= 1;
  return lines.slice(line + 1, end);
}

function isBelow(line: string, indent: number): boolean {
  return line.trim() === '' || line.length - line.trimStart().length > indent;
}

// A quoted text goes on to its closing quote; one that has none ends on its line, for the parser to object to.
function untilClosed(lines: readonly string[], line: number, text: string): string[] {
  const quote = text.charAt(0);
  if (isClosedOtherwise(text)) return [];
  if (isClosed(text.slice(1), quote)) return [];
  const end = lines.findIndex((one, place) => place > line && isClosed(one, quote));
  return end === -1 ? [] : lines.slice(line + 1, end + 1);
}

// With a quote of a word processor.
function isClosedOtherwise(text: string): boolean {
  return /[”’]$/.test(text) && !/[“„‘‚«]/.test(text);
}

function isClosed(text: string, quote: string): boolean {
  return (quote === '"' ? text.replaceAll(/\\./g, '') : text.replaceAll("''", '')).includes(quote);
}
