// The fences that Markdown puts around code, and people copy along with it.

const fence = /^(```|~~~)[^`]*$/;

/** The first fence at the edge of these lines, at its place counted from 0. */
export function fenceIn(lines: readonly string[]): { line: number; found: string } | null {
  const line = lines.findIndex((one) => fence.test(one));
  return line === -1 ? null : { line, found: (lines[line] ?? '').trim() };
}

/** The lines inside of the fence that opens on this line, at their places; all but the fences where a report goes on around them. */
export function unfenced(lines: readonly string[], open: number, isAround: boolean): string[] {
  if (isAround) return lines.map((one) => (fence.test(one) ? '' : one));
  const end = lines.findIndex((one, place) => place > open && fence.test(one));
  const close = end === -1 ? lines.length : end;
  return lines.map((one, place) => (place > open && place < close ? one : ''));
}
