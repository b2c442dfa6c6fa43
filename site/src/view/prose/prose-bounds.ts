// Whether a text is Markdown as people write it. The parser takes quadratic time, or the whole stack, over what nobody
// writes: marks that open and never close, by the hundred in one paragraph, or nested by the dozen. Such a text is shown
// as it was written. Linear in the length of the text, and asked before anything is parsed.

/** The parser is quadratic in the lines of one item of a list. */
const mostLines = 600;
const deepestNesting = 12;
/** Of a paragraph: each of the marks that the parser pairs. */
const mostMarks = 120;
/** Of one character in a row, and of characters without white space between them. */
const longestRun = 200;
const longestWord = 2_000;

const marks = new Set('*_~[]<!`&\\@');

export function isOrdinaryMarkdown(text: string): boolean {
  const lines = text.split('\n');
  return lines.length <= mostLines && lines.every(isOrdinaryLine) && hasFewMarks(text);
}

function isOrdinaryLine(line: string): boolean {
  return nesting(line) <= deepestNesting && hasShortRuns(line);
}

// Marks of quotations and lists at the beginning of a line, and four columns of indent, are a level each; digits as well.
const levels: Readonly<Record<string, number>> = { ' ': 0.25, '\t': 1, '.': 0, ')': 0 };

function nesting(line: string): number {
  let level = 0;
  let at = 0;
  for (; at < line.length && ' \t>-+*.)0123456789'.includes(line[at] ?? ''); at += 1)
    level += levels[line[at] ?? ''] ?? 1;
  return level;
}

function hasShortRuns(line: string): boolean {
  let run = 0;
  let word = 0;
  for (let at = 0; at < line.length; at += 1) {
    run = line[at] === line[at - 1] ? run + 1 : 1;
    word = line[at] === ' ' ? 0 : word + 1;
    if (run > longestRun || word > longestWord) return false;
  }
  return true;
}

function hasFewMarks(text: string): boolean {
  let counts = new Map<string, number>();
  let isBlank = true;
  for (const character of text) {
    if (character === '\n' && isBlank) counts = new Map();
    isBlank = character === '\n' || (isBlank && character === ' ');
    if (!marks.has(character)) continue;
    const count = (counts.get(character) ?? 0) + 1;
    if (count > mostMarks) return false;
    counts.set(character, count);
  }
  return true;
}
