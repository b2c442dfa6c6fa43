// A bounded look at a report that cannot be read: does it give away what it says is under embargo?

import type { Position } from './problem.ts';
import { firstLine } from './seal/armour.ts';

// Whatever is wrong around it: quoted or not, in a block or between braces, with the value on the next line.
const saying = /(?:^[ \t]*|[{,][ \t]*)["']?disclosure["']?[ \t]*:\s*["']?([a-z]+)/im;
const sealing = /^[ \t]*["']?sealed["']?[ \t]*:/m;

/**
 * Where the text says that it is under embargo though nothing of it is sealed; null where it does not. The first line about
 * the disclosure decides, so that a public report may speak of embargoes. The bytes are as many as a submission may have.
 */
export function openEmbargo(bytes: Uint8Array): Position | null {
  // Editors that write UTF-16 put a zero beside each letter.
  const text = new TextDecoder().decode(bytes).replaceAll('\0', '');
  const found = saying.exec(text);
  const [whole = '', value = ''] = found ?? [];
  if (value.toLowerCase() !== 'embargoed' || sealing.test(text) || text.includes(firstLine)) return null;
  const before = text.slice(0, (found?.index ?? 0) + whole.length - value.length);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
