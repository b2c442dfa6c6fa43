// A short piece of found text for a message.
import { hidden } from './bounded-text.ts';

const longest = 60;

/** At most 60 characters, on one line, well formed and all visible, so that no value can flood or break an answer. */
export function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  const short = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return short.replaceAll(/\s+/g, ' ').replaceAll(hidden, '\uFFFD').toWellFormed();
}
