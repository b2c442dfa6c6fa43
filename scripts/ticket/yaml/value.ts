// Reads a value of any shape: what a stranger wrote has no type until it was checked.
import type { PropertyPath } from '../problem.ts';

/** The value at a path, or undefined; only own properties count, so nothing is inherited from a prototype. */
export function valueAt(document: unknown, at: PropertyPath): unknown {
  return at.reduce<unknown>(own, document);
}

export function own(value: unknown, step: string | number): unknown {
  return isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

export function isMapping(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
