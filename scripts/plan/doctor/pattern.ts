// Patterns as GitHub writes them in its settings: `*` for any text.

/** Whether a text fits a pattern, in any case. */
export function fits(text: string, pattern: string): boolean {
  return hasPieces(text.toLowerCase(), pattern.toLowerCase());
}

// A backtracking expression of many stars could take for ever; pieces in their order cannot.
function hasPieces(text: string, pattern: string): boolean {
  const [start = '', ...pieces] = pattern.split('*');
  if (pieces.length === 0) return text === start;
  const end = pieces.pop() ?? '';
  let at = text.startsWith(start) ? start.length : -1;
  for (const piece of pieces) {
    const found = at < 0 ? -1 : text.indexOf(piece, at);
    at = found < 0 ? -1 : found + piece.length;
  }
  return at >= 0 && text.length - end.length >= at && text.endsWith(end);
}
