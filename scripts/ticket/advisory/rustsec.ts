// Advisories of RustSec: Markdown that begins with a block of TOML.
import { type Advisory, itemsAt, textAt, textsOf } from './fields.ts';
import { tomlTables } from './toml-tables.ts';

/** The block and what follows it; null where a text does not begin with one. */
export function rustSecParts(text: string): { block: string; prose: string } | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const start = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findIndex((line, place) => place > start && /^```\s*$/.test(line));
  if (end === -1 || !/^```toml\s*$/.test(lines[start] ?? '')) return null;
  return {
    block: lines.slice(start + 1, end).join('\n'),
    prose: lines
      .slice(end + 1)
      .join('\n')
      .trim(),
  };
}

export function fromRustSec({ block, prose }: { block: string; prose: string }): Advisory {
  const value = tomlTables(block);
  const id = textAt(value, 'advisory', 'package');
  const [, title] = /^#+ +([^\n]*)/.exec(prose) ?? [];
  return {
    title: title ?? textAt(value, 'advisory', 'title'),
    description: title === undefined ? prose : prose.split('\n').slice(1).join('\n').trim(),
    offers: id ? [{ id, versions: affected(value) }] : [],
    cve: textsOf(itemsAt(value, 'advisory', 'aliases')),
    cvss: textsOf([value], 'advisory', 'cvss'),
    references: textsOf([textAt(value, 'advisory', 'url'), ...itemsAt(value, 'advisory', 'references')]),
    tracking_id: textAt(value, 'advisory', 'id'),
  };
}

function affected(value: unknown): string | undefined {
  const patched = textsOf(itemsAt(value, 'versions', 'patched'));
  const isSimple = patched.length === 1 && itemsAt(value, 'versions', 'unaffected').length === 0;
  const [, first] = /^>= ?(\S+)$/.exec(isSimple ? (patched[0] ?? '') : '') ?? [];
  return first && `< ${first}`;
}
