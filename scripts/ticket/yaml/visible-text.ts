// Text in which every character can be seen: whatever steers a terminal, hides or turns a line around is written as its code.
import { hidden } from './bounded-text.ts';

/** With each hidden character as its escape in JSON. */
export function visibleText(text: string): string {
  return text.replaceAll(hidden, (character) => character.split('').map(escapeOf).join(''));
}

function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** On one line: whatever breaks a line, steers a terminal, turns the text around or cannot be seen is a space. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]+/gu, ' ');
}

/** As JSON.stringify gives it, indented by so many spaces; the same value to whoever parses it. */
export function visibleJson(value: unknown, indent = 0): string {
  return visibleText(JSON.stringify(value, null, indent));
}
