import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../../testing/hostile.ts';
import { type BlockView, proseView } from './prose.ts';

// `paragraph: one [strong two]`, one line a block.
function short(block: BlockView): string {
  const parts = (some: { kind: string; text: string }[]) =>
    some.map(({ kind, text }) => (kind === 'text' ? text : `[${kind} ${text}]`)).join('');
  if ('parts' in block) return `${block.kind}: ${parts(block.parts)}`;
  if ('items' in block) return `${block.kind}: ${block.items.map(parts).join(' | ')}`;
  return `${block.kind}: ${block.text}`;
}

describe('what Markdown says', () => {
  it.each([
    ['One\nline.', ['paragraph: One\nline.']],
    ['One.\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
    ['The `Host` **must** *not*.', ['paragraph: The [code Host] [strong must] [em not].']],
    ['# Title\n\nText', ['heading: Title', 'paragraph: Text']],
    ['- one\n- `two`', ['list: one | [code two]']],
    ['1. one\n2. two', ['steps: one | two']],
    ['- one\n  - two', ['list: one\n- two']],
    ['> said\n> so', ['quote: said\nso']],
    ['```sh\nls <a>\n```', ['code: ls <a>']],
    ['[here](https://hostile.example/)', ['paragraph: [here](https://hostile.example/)']],
    ['![x](https://hostile.example/x.png)', ['paragraph: ![x](https://hostile.example/x.png)']],
    ['https://example.com/a', ['paragraph: https://example.com/a']],
    ['[a]: https://hostile.example/', ['paragraph: [a]: https://hostile.example/']],
    ['<b>bold</b>', ['paragraph: <b>bold</b>']],
    ['<script>1</script>', ['paragraph: <script>1</script>']],
    ['| a | b |\n|---|---|\n| 1 | 2 |', ['paragraph: | a | b |\n|---|---|\n| 1 | 2 |']],
    ['a &amp; b \\* c', ['paragraph: a &amp; b * c']],
    ['', []],
  ])('%j', (markdown, expected) => {
    expect(proseView(markdown).map(short)).toEqual(expected);
  });

  // A character that is written as its number is shown as the character.
  it.each(hostileTexts.filter((text) => !text.includes('&#')))('of %j no word is lost', (text) => {
    const shown = proseView(text).map(short).join('\n');
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    expect(words.filter((word) => !shown.includes(word))).toEqual([]);
  });

  // Deeper than the stack of the parser, or marks by the hundred, which it pairs in quadratic time.
  it.each([
    '> '.repeat(4000),
    '- '.repeat(3000),
    '*a_'.repeat(6000),
    '['.repeat(20_000),
    'a\n=\n'.repeat(4000),
  ])('a text that nobody writes is shown as it was written: %#', (text) =>
    expect(proseView(text)).toEqual([{ kind: 'code', text }]),
  );
});
