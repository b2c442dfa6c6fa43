// Data as people may read it, too: indented, and ended by a line break.

export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
