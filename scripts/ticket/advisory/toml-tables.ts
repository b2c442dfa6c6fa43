// As much of TOML as the advisories of RustSec and Julia use: tables of keys with strings and lists of strings, and lists of tables.

type Table = Record<string, unknown>;

/** The tables of a text by their names. What is neither text nor list is left out. */
export function tomlTables(text: string): Table {
  const tables: Table = Object.create(null);
  let table: Table = tables;
  for (const line of joined(text)) {
    const [, name, item] = /^\[(?:([\w.-]+)|\[([\w.-]+)\])\]$/.exec(line) ?? [];
    if (name !== undefined || item !== undefined) table = Object.create(null);
    if (name !== undefined) tables[name] = table;
    if (item !== undefined) tables[item] = [...listAt(tables[item]), table];
    const equals = line.indexOf('=');
    const value = equals === -1 ? undefined : readValue(line.slice(equals + 1).trim());
    if (value !== undefined) table[line.slice(0, equals).trim().replaceAll('"', '')] = value;
  }
  return tables;
}

function listAt(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

// A list may go on over several lines, until its bracket closes.
function joined(text: string): string[] {
  const lines: string[] = [];
  let open = '';
  for (const raw of text.split(/\r?\n/)) {
    const line = scanned(raw.trim()).text;
    if (line === '') continue;
    const whole = open === '' ? line : `${open} ${line}`;
    const isOpen = /^[\w."-]+ *= *\[/.test(whole) && !whole.endsWith(']');
    open = isOpen ? whole : '';
    if (!isOpen) lines.push(whole);
  }
  return lines;
}

/** A line without its comment, and the strings in it. */
function scanned(line: string): { text: string; strings: string[] } {
  const strings: string[] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '#') return { text: line.slice(0, at).trimEnd(), strings };
    if (line[at] !== '"') continue;
    const end = endOfString(line, at + 1);
    strings.push(unescaped(line.slice(at + 1, end)));
    at = end;
  }
  return { text: line, strings };
}

function endOfString(line: string, start: number): number {
  let at = start;
  while (at < line.length && line[at] !== '"') at += line[at] === '\\' ? 2 : 1;
  return at;
}

function readValue(text: string): string | string[] | undefined {
  if (text.startsWith('[')) return scanned(text).strings;
  return text.startsWith('"') ? scanned(text).strings[0] : undefined;
}

// The escapes of a basic string are those of JSON.
function unescaped(text: string): string {
  try {
    return JSON.parse(`"${text}"`);
  } catch {
    return text;
  }
}
