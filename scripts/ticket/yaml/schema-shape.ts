// Walks a JSON Schema of ours along the path of a property: what is allowed there, and who may see it.
import type { PropertyPath } from '../problem.ts';

export interface Shape {
  $ref?: string;
  $defs?: Record<string, Shape>;
  type?: string | string[];
  enum?: unknown[];
  pattern?: string;
  maxLength?: number;
  properties?: Record<string, Shape>;
  additionalProperties?: boolean | Shape;
  items?: Shape;
  uniqueItems?: boolean;
  anyOf?: Shape[];
  else?: Shape;
  required?: string[];
  propertyNames?: Shape;
  description?: string;
  examples?: unknown[];
  'x-visibility'?: 'public' | 'disclosed' | 'staff';
}

/** The shape that a property must have; undefined where the schema has none. References are followed. */
export function shapeAt(root: Shape, path: PropertyPath): Shape | undefined {
  let shape: Shape | undefined = resolved(root, root);
  for (const step of path) shape = shape && child(root, shape, step);
  return shape;
}

/** The shape of a list's items or of one property, with references followed and its own words kept. */
export function child(root: Shape, shape: Shape, step: string | number): Shape | undefined {
  if (typeof step === 'number') return shape.items && resolved(root, shape.items);
  const other = typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined;
  return childrenOf(root, shape).get(step)?.shape ?? (other && resolved(root, other));
}

export interface Child {
  shape: Shape;
  /** Its place among the properties, in the order of the schema. */
  place: number;
}

const families = new WeakMap<Shape, ReadonlyMap<string, Child>>();

/** The properties of a shape by name. */
export function childrenOf(root: Shape, shape: Shape): ReadonlyMap<string, Child> {
  return families.get(shape) ?? learnt(families, shape, family(root, shape));
}

function family(root: Shape, { properties = {} }: Shape): ReadonlyMap<string, Child> {
  const entries = Object.entries(properties);
  return new Map(entries.map(([key, of], place) => [key, { shape: resolved(root, of), place }]));
}

const known = new WeakMap<Shape, Shape>();

function resolved(root: Shape, shape: Shape): Shape {
  if (shape.$ref === undefined) return shape;
  return known.get(shape) ?? learnt(known, shape, { ...root.$defs?.[defined(shape.$ref)], ...shape });
}

function defined(reference: string): string {
  return reference.replace('#/$defs/', '');
}

function learnt<Fact>(facts: WeakMap<Shape, Fact>, shape: Shape, fact: Fact): Fact {
  facts.set(shape, fact);
  return fact;
}
