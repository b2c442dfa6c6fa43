// Which values of a submission are texts in a person's own words, by the keys that lead to them.
import schema from '../../../schema/ticket.schema.json' with { type: 'json' };
import { wordOf } from '../yaml/plain-characters.ts';
import { childrenOf, type Shape } from '../yaml/schema-shape.ts';

const root = schema as Shape;
const report = root.$defs?.report ?? {};
const reportKeys = childrenOf(root, report);
const known: ReadonlySet<string> = new Set(['report', ...keysBelow(report)]);

function keysBelow(shape: Shape): string[] {
  return [...childrenOf(root, shape)].flatMap(([key, { shape: own }]) => [
    key,
    ...keysBelow(own.items ?? own),
  ]);
}

/** The key of a report that this word surely means; null where it is none. */
export function keyOf(word: string): string | null {
  if (known.has(word)) return word;
  const meant = wordOf(word);
  return known.has(meant) ? meant : null;
}

/** The shape behind keys; items of lists need no key, and `report:` itself may be misspelt or missing. */
function shapeBehind(keys: readonly string[]): Shape | undefined {
  const [first = '', ...others] = keys;
  if (first !== 'report' && Object.hasOwn(schema.properties, first)) return undefined;
  let shape: Shape | undefined = report;
  for (const key of reportKeys.has(first) ? keys : others)
    shape = shape && childrenOf(root, shape.items ?? shape).get(key)?.shape;
  return shape;
}

/** Whether people write what they like there. Identifiers, addresses and words of a list have forms of their own. */
export function kindOf(keys: readonly string[]): 'text' | 'texts' | null {
  const shape = shapeBehind(keys);
  const { type, pattern = '' } = shape?.items ?? shape ?? {};
  if (type !== 'string' || !pattern.includes('\\S') || keys.includes('sealed')) return null;
  return shape?.items ? 'texts' : 'text';
}

/** Whether such a text may have several lines. */
export function mayHaveLines(keys: readonly string[]): boolean {
  const shape = shapeBehind(keys);
  return (shape?.items ?? shape)?.pattern === '\\S';
}
