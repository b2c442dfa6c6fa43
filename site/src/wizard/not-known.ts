// *Not known* in place of an answer in words: either is taken back by the other.
import type { Typed } from './draft.ts';
import { notKnown, notKnownName } from './typed.ts';

const ending = `.${notKnown}`;

/** What stands in the fields once this one was changed. */
export function withoutContradiction(typed: Typed, name: string): Typed {
  const text = typed[name] ?? '';
  if (text === '') return typed;
  const other = name.endsWith(ending) ? name.slice(0, -ending.length) : notKnownName(name);
  return typed[other] ? { ...typed, [other]: '' } : typed;
}
