// A file that machines read: its path below the site, and its text for whoever asks.

export type MachineFile = readonly [path: string, text: () => string | Promise<string>];

/** By the ending of the name. A feed in JSON has a type of its own. */
export const contentTypes: Readonly<Record<string, string>> = {
  xml: 'application/atom+xml',
  'feed.json': 'application/feed+json',
  json: 'application/json',
  ics: 'text/calendar',
  svg: 'image/svg+xml',
  csv: 'text/csv',
  txt: 'text/plain',
  asc: 'text/plain',
  sha256: 'text/plain',
  sha512: 'text/plain',
};

/** Data as people may read it, too: indented, and ended by a line break. */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

export function jsonFile(path: string, data: () => unknown): MachineFile {
  return [path, () => jsonText(data())];
}
