// Which lines of a paragraph may begin within a span that is not shown, or shown as taken back: the address or the title of a
// link, the text of a picture, a definition that other links refer to, what is struck out. What is taken for one too often
// is only answered.

export function linesInDoubt(lines: readonly string[]): boolean[] {
  if (isDefinition(lines)) return lines.map((_, place) => place > 0);
  const firstStroke = lines.findIndex((line) => line.includes('~'));
  const lastStroke = lines.findLastIndex((line) => line.includes('~'));
  // What is struck out may end behind its marks, where they stand round a part of an element.
  const halfStruck = lines.findIndex((line) => line.includes('~') && line.includes('<'));
  let ending: string | null = null;
  return lines.map((line, place) => {
    const isInside = ending !== null;
    ending = endingAfter(line, ending);
    const isStruck = place > firstStroke && place <= lastStroke;
    return isInside || isStruck || (halfStruck !== -1 && place > halfStruck);
  });
}

function isDefinition(lines: readonly string[]): boolean {
  return lines[0]?.trimStart().startsWith('[') === true && lines.some((line) => line.includes(']:'));
}

// What has to come before text is shown again: the end of an address and its title, or that of a picture as a whole.
function endingAfter(line: string, before: string | null): string | null {
  const from = before === null ? 0 : line.indexOf(before);
  if (from === -1) return before;
  const opening = Math.max(line.lastIndexOf(']('), line.lastIndexOf('!['));
  return opening >= from && !line.slice(opening + 2).includes(')') ? ')' : null;
}
