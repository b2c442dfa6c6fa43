// Which values of a submission are texts in a person's own words, by the keys that lead to them.
import schema from '../../../schema/ticket.schema.json' with { type: 'json' };
import { childrenOf, type Shape } from '../yaml/schema-shape.ts';

const root = schema as Shape;
const report = root.$defs?.report ?? {};

/** The shape behind keys below `report`; items of lists need no key. */
function shapeBehind(keys: readonly string[]): Shape | undefined {
  const [first, ...others] = keys;
  let shape: Shape | undefined = first === 'report' ? report : undefined;
  for (const key of others) shape = shape && childrenOf(root, shape.items ?? shape).get(key)?.shape;
  return shape;
}

/** Whether people write what they like there. Identifiers, addresses and words of a list have forms of their own. */
export function freeText(keys: readonly string[]): 'text' | 'texts' | null {
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
