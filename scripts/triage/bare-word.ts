// A word without what people and programs put around it: quotes, backticks, brackets, a full stop, a link.

const before = new Set('`"\'“”„‘’«»<([{*');
const behind = new Set('`"\'“”‘’«»>)]}*.,;:!?');

export function bareWord(word: string): string {
  let from = 0;
  let to = word.length;
  while (from < to && before.has(word.charAt(from))) from += 1;
  while (to > from && behind.has(word.charAt(to - 1))) to -= 1;
  return word.slice(from, to);
}

/** What of a word names a ticket: the text of a link, or the last step of the address of its page. */
export function ticketIn(word: string): string {
  const [, label] = /^\[([^\]]{1,60})\]\(/.exec(word) ?? [];
  const [, step] = /^<?https?:\/\/\S{0,500}?\/tickets\/([A-Za-z0-9-]{1,40})/.exec(word) ?? [];
  return bareWord(label ?? step ?? word);
}
