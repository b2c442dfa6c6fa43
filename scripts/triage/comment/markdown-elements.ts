// The elements of HTML that show their text as something else than their author's own words, and may be open at a place.
import type { RawHtml } from './markdown-tags.ts';

/**
 * Browsers decide where an element ends that is not closed, or closed within another: with its paragraph, its item, or much
 * later. So one is closed here only where it is the innermost, and may be open in doubt.
 */
export interface OpenElements {
  /** All that blocks of HTML have opened and not closed, the innermost last. */
  stack: string[];
  /** How many of each name may be open that show their text as another's or as code. */
  quoting: Map<string, number>;
}

const quotingNames = new Set(
  'blockquote code pre kbd samp tt q del s strike xmp script style textarea title template iframe'.split(' '),
);
const withoutContent = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

export function noElements(): OpenElements {
  return { stack: [], quoting: new Map() };
}

/** Counts the tags of one paragraph or block of HTML. `isWhole`: it can close what others before it have opened. */
export function tagCounter(open: OpenElements, isWhole: boolean): (tag: RawHtml) => void {
  const stack = isWhole ? open.stack : [];
  return ({ name, isClosing, isEndless }) => {
    if (isEndless) open.quoting.set('!--', 1);
    if (name === null || withoutContent.has(name)) return;
    if (!isClosing) stack.push(name);
    else if (stack.at(-1) === name) stack.pop();
    else return;
    if (quotingNames.has(name)) add(open.quoting, name, isClosing ? -1 : 1);
  };
}

function add(counts: Map<string, number>, name: string, change: 1 | -1): void {
  const count = (counts.get(name) ?? 0) + change;
  if (count > 0) counts.set(name, count);
  else counts.delete(name);
}
