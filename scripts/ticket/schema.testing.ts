// Walks a schema by plain means, apart from those that the code has, so that a mistake there is seen.
import type { PropertyPath } from './problem.ts';

/** A part of a schema, as far as the tests look at it. */
export interface Part {
  $ref?: string;
  $defs?: Record<string, Part>;
  properties?: Record<string, Part>;
  items?: Part;
  enum?: readonly unknown[];
  type?: string | readonly string[];
  description?: string;
  examples?: readonly unknown[];
  'x-visibility'?: string;
}

/** Every property of a schema at every depth, with `0` for the items of a list and references followed. */
export function everyProperty(
  root: Part,
  part: Part = root,
  path: PropertyPath = [],
): { path: PropertyPath; part: Part }[] {
  const { properties = {}, items } = followed(root, part);
  const named = Object.entries(properties).flatMap(([key, below]) => [
    { path: [...path, key], part: followed(root, below) },
    ...everyProperty(root, below, [...path, key]),
  ]);
  return items ? [...named, ...everyProperty(root, items, [...path, 0])] : named;
}

function followed(root: Part, part: Part): Part {
  return { ...root.$defs?.[part.$ref?.split('/').at(-1) ?? ''], ...part };
}

/** The properties that hold no others. */
export function everyLeaf(root: Part): { path: PropertyPath; part: Part }[] {
  const all = everyProperty(root);
  return all.filter(({ path }) => !all.some((other) => isWithin(other.path, path)));
}

/** Whether a place lies inside another. */
export function isWithin(path: PropertyPath, holder: PropertyPath): boolean {
  return path.length > holder.length && holder.every((step, place) => step === path[place]);
}
