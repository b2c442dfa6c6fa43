// Nothing that a stranger writes may take more than its share: every regular expression that may see foreign text takes
// linear time, by the judgement of a checker (https://makenowjust-labs.github.io/recheck/).
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { type Expression, expressionsOf } from './workshop/testing/expressions.ts';

const root = join(import.meta.dirname, '..');
// What is not the product sees texts of ours alone.
const workshop =
  /^(?:scripts\/workshop|site\/(?:testing|dist|\.astro|node_modules))\/|\.(?:test|cases|variants|reference|testing)\.ts$|\/testing\.ts$/;

/** Expressions that the checker cannot judge, or calls slow, each with why it is none the less linear. */
const excused: Readonly<Record<string, string>> = {
  'String.raw`^(?:CVE${separators})?(\\d{4})[\\p{Dash}_\\s]{1,3}(\\d{4,19})$`':
    'anchored, and every repetition has an upper bound',
  'String.raw`^(?:CWE${separators})?0{0,4}([1-9]\\d{0,4})$`': 'likewise',
  '`${escapeCharacter}\\\\[[0-9;]*m`': 'sees what the desk itself printed',
  '`(${escapeCharacter}\\\\[[0-9]{1,3}(?:;[0-9]{1,3})?m)`': 'every repetition has an upper bound',
  '`^[0-9a-f]{${2 * saltLength}}$`': 'anchored, of one length',
  '`^[0-9a-f]{${2 * nonceLength}}$`': 'likewise',
};

function expressions(): Expression[] {
  const entries = ['scripts', 'site', 'schema'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }),
  );
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => /\.(?:[jt]s|astro|schema\.json)$/.test(path) && !workshop.test(path));
  const all = files.flatMap((path) => expressionsOf(path, readFileSync(join(root, path), 'utf8')));
  return [...new Map(all.map((one) => [`${one.flags} ${one.source}`, one])).values()];
}

/** Null for what is linear. Polynomials count as well: 64 KiB squared is four thousand million steps. */
function slowness({ source, flags, place, isMade }: Expression): string | null {
  if (isMade) return `${place}: ${source}: made at run time, for a person to judge`;
  const found = checkSync(source, flags.replace('v', 'u'), { checker: 'automaton', timeout: 20_000 });
  if (found.status === 'safe') return null;
  const why = found.status === 'vulnerable' ? found.complexity.summary : found.error.kind;
  return `${place}: /${source}/${flags}: ${found.status}, ${why}`;
}

test('every regular expression is linear', () => {
  const judged = expressions().filter(({ source }) => !(source in excused));
  expect(judged.length).toBeGreaterThan(100);
  expect(judged.flatMap((one) => slowness(one) ?? [])).toEqual([]);
});

test('nothing is excused that is not there', () => {
  const sources = new Set(expressions().map(({ source }) => source));
  expect(Object.keys(excused).filter((source) => !sources.has(source))).toEqual([]);
});

describe('the checker objects to', () => {
  test.each([
    ['lines of comments with two ends', '^(?:[ \\t]*(?:#[^\\n]*)?\\r?\\n)*%', ''],
    ['white space before a line', '^\\s*language:\\s*', 'm'],
    ['white space at an end', '\\n+$', ''],
    ['nested repetition', '^(a+)+$', ''],
  ])('%s', (_, source, flags) =>
    expect(slowness({ source, flags, place: 'x.ts:1', isMade: false })).not.toBeNull(),
  );

  test('what stands in any kind of file', () => {
    const found = (path: string, text: string) => expressionsOf(path, text).map(({ source }) => source);
    expect(found('a.ts', 'const a = /a+/g;\nnew RegExp("b+", "u"); new RegExp(`^[a]`);')).toEqual([
      'a+',
      'b+',
      '^[a]',
    ]);
    expect(found('a.astro', '---\nconst a = /a+/;\n---\n<p>{/b/}</p><script>/c+/.test("")</script>')).toEqual(
      ['a+', 'c+'],
    );
    expect(found('a.schema.json', '{"properties": {"a": {"pattern": "^d+$"}}}')).toEqual(['^d+$']);
  });
});
