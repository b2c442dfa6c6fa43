// A word without what people and programs put around it: quotes, backticks, brackets, a full stop, a link.

const before = new Set('`"\'“”„‘’«»<([{*_');
const behind = new Set('`"\'“”‘’«»>)]}*_.,;:!?');

export function bareWord(word: string): string {
  let from = 0;
  let to = word.length;
  while (from < to && before.has(word.charAt(from))) from += 1;
  while (to > from && behind.has(word.charAt(to - 1))) to -= 1;
  return word.slice(from, to);
}

/** The text of a link of one word: `[@bob](https://…)`. */
export function linkLabel(word: string): string | undefined {
  return /^\[([^\]]{1,60})\]\(/.exec(word)?.[1];
}

/** A word as it is shown. */
export function shownWord(word: string): string {
  return bareWord(linkLabel(word) ?? word);
}
