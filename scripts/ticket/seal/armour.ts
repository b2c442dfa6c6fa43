// The armour around a sealed message: the one strict form of C2SP's age specification, and no looser one.
import { padded } from './base64.ts';

export const firstLine = '-----BEGIN AGE ENCRYPTED FILE-----';
const lastLine = '-----END AGE ENCRYPTED FILE-----';
const columns = 64;

/** The bytes inside the armour; null unless it is exactly as age writes it, but for the line end after its last line. */
export function unarmoured(text: string): Uint8Array | null {
  const lines = text.replace(/\n$/, '').split('\n');
  if (lines.shift() !== firstLine || lines.pop() !== lastLine || lines.length === 0) return null;
  const last = lines.length - 1;
  const isFull = lines.every(({ length }, place) =>
    place === last ? length > 0 && length <= columns : length === columns,
  );
  return isFull ? padded(lines.join('')) : null;
}

/** The first message in a text, without what a comment puts before each line; null where there is none. */
export function armourIn(text: string): string | null {
  const lines = text.split('\n').map((line) => line.replace(/^[\s>]+/, '').trimEnd());
  const first = lines.indexOf(firstLine);
  const last = lines.indexOf(lastLine, first);
  return first < 0 || last < 0 ? null : `${lines.slice(first, last + 1).join('\n')}\n`;
}
