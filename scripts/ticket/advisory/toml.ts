// Advisories of RustSec and Julia: Markdown that begins with a block of TOML.
import { valueAt } from '../yaml/value.ts';
import { type Advisory, itemsAt, textAt, textsOf } from './fields.ts';
import { tomlTables } from './toml-tables.ts';

export interface Parts {
  block: string;
  prose: string;
}

/** The block and what follows it; null where a text does not begin with one. */
export function tomlParts(text: string): Parts | null {
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

/** The format of the parts; null where it is none that is known. */
export function tomlFormat({ block }: Parts): 'RustSec' | 'Julia' | null {
  const value = tomlTables(block);
  if (valueAt(value, ['advisory']) !== undefined) return 'RustSec';
  return textAt(value, 'id')?.startsWith('JLSEC-') ? 'Julia' : null;
}

export function fromRustSec({ block, prose }: Parts): Advisory {
  const value = tomlTables(block);
  const id = textAt(value, 'advisory', 'package');
  const said = saidIn(prose);
  return {
    ...said,
    title: said.title ?? textAt(value, 'advisory', 'title'),
    offers: id ? [{ id, versions: affected(value) }] : [],
    cve: textsOf(itemsAt(value, 'advisory', 'aliases')),
    cvss: textsOf([value], 'advisory', 'cvss'),
    references: textsOf([textAt(value, 'advisory', 'url'), ...itemsAt(value, 'advisory', 'references')]),
    tracking_id: textAt(value, 'advisory', 'id'),
  };
}

export function fromJulia({ block, prose }: Parts): Advisory {
  const value = tomlTables(block);
  return {
    ...saidIn(prose),
    offers: itemsAt(value, 'affected').flatMap((one) => {
      const id = textAt(one, 'pkg');
      const versions = textsOf(itemsAt(one, 'ranges')).join(' || ');
      return id
        ? [{ id, ...(versions.length <= 200 && { versions: versions === '*' ? 'all' : versions }) }]
        : [];
    }),
    cve: textsOf([...itemsAt(value, 'aliases'), ...itemsAt(value, 'upstream')]),
    cvss: textsOf(itemsAt(value, 'severity'), 'score'),
    references: textsOf(itemsAt(value, 'references')),
    credits: textsOf(itemsAt(value, 'credits'), 'name'),
    tracking_id: textAt(value, 'id'),
  };
}

// The first line may be a heading.
function saidIn(prose: string): Pick<Advisory, 'title' | 'description'> {
  const [, title] = /^#+ +([^\n]*)/.exec(prose) ?? [];
  const text = title === undefined ? prose : prose.split('\n').slice(1).join('\n').trim();
  return { title, description: text || undefined };
}

function affected(value: unknown): string | undefined {
  const patched = textsOf(itemsAt(value, 'versions', 'patched'));
  const isSimple = patched.length === 1 && itemsAt(value, 'versions', 'unaffected').length === 0;
  const [, first] = /^>= ?(\S+)$/.exec(isSimple ? (patched[0] ?? '') : '') ?? [];
  return first && `< ${first}`;
}
