// JSON in which every character can be seen: whatever steers a terminal or turns a line around is written as its code.
import { hidden } from './bounded-text.ts';

/** As JSON.stringify gives it, indented by so many spaces; the same value to whoever parses it. */
export function visibleJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replaceAll(
    hidden,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
