// Characters that look like others, or like nothing, in values that have a form of their own.

const ignorable = /\p{Default_Ignorable_Code_Point}/gu;
const dash = /\p{Dash}/gu;
const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ['‚', '‘'],
  ['’', '’'],
  ['‹', '›'],
  ['「', '」'],
  ['＂', '＂'],
];

/** Without what shows nothing, and without blanks at either end. */
export function visibleOf(text: string): string {
  return text.replaceAll(ignorable, '').trim();
}

/** Likewise, in the characters of ASCII wherever others are only another form of them. */
export function plain(text: string): string {
  return bare(visibleOf(text).normalize('NFKC').replaceAll(dash, '-').replaceAll(/\s+/g, ' '));
}

/** Without typographic quotes around the whole; with them where any stands inside too. */
export function bare(text: string): string {
  const pair = pairs.find(
    ([open, close]) => text.length > 2 && text.startsWith(open) && text.endsWith(close),
  );
  if (!pair) return text;
  const inside = text.slice(1, -1);
  return pair.some((quote) => inside.includes(quote)) ? text : inside.trim();
}

/** As keys and words of a list are written: in small letters, with `_` between words. */
export function wordOf(text: string): string {
  return plain(text).toLowerCase().replaceAll(/[ -]/g, '_');
}

/** The name of a character by its code point, such as U+00A0. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
