// A line of YAML as it should have been written: its text in quotes, to be copied.

const longest = 300;

/** The text in the quotes that need the fewest escapes. */
export function quotedText(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** Whatever stands before the text, such as `title: ` or `- id: `, and the text in quotes; null where it is too long to copy. */
export function quotedLine(before: string, text: string): string | null {
  const line = `${before.trimStart()}${quotedText(text)}`;
  return line.length > longest ? null : line;
}
