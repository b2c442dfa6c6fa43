import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../../../testing/hostile.ts';
import { type BlockView, proseView } from './prose.ts';
import type { PartView } from './prose-parts.ts';

function inline(parts: readonly PartView[]): string {
  return parts.map((part) => partText(part)).join('');
}

function partText(part: PartView): string {
  if (part.kind === 'break') return '[break]';
  if ('parts' in part) return `[${part.kind} ${inline(part.parts)}]`;
  return part.kind === 'text' ? part.text : `[${part.kind} ${part.text}]`;
}

const all = (blocks: readonly BlockView[]) => blocks.map(short).join('; ');
const cells = (row: readonly PartView[][]) => row.map(inline).join(' | ');

// `paragraph: one [strong two]`, one line a block.
function short(block: BlockView): string {
  switch (block.kind) {
    case 'quote':
      return `quote: {${all(block.blocks)}}`;
    case 'list':
      return `list: ${block.items.map((item) => `{${all(item)}}`).join(' ')}`;
    case 'steps':
      return `steps from ${block.start}: ${block.items.map((item) => `{${all(item)}}`).join(' ')}`;
    case 'table':
      return `table: ${[block.head, ...block.rows].map(cells).join(' / ')}`;
    case 'code':
      return `code: ${block.text}`;
    default:
      return `${block.kind}: ${inline(block.parts)}`;
  }
}

describe('what Markdown says', () => {
  it.each([
    ['One\nline.', ['paragraph: One line.']],
    ['One  \nbreak.', ['paragraph: One[break]break.']],
    ['One.\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
    ['The `Host` **must** *not*.', ['paragraph: The [code Host] [strong must] [em not].']],
    ['**The `Host` *name***', ['paragraph: [strong The [code Host] [em name]]']],
    ['# Title\n\nText', ['heading: Title', 'paragraph: Text']],
    ['- one\n- `two`', ['list: {paragraph: one} {paragraph: [code two]}']],
    ['1. one\n2. two', ['steps from 1: {paragraph: one} {paragraph: two}']],
    ['- one\n  - two', ['list: {paragraph: one; list: {paragraph: two}}']],
    ['- one\n\n  ```\n  a  b\n  ```', ['list: {paragraph: one; code: a  b}']],
    ['- [x] done\n- [ ] *to* do', ['list: {paragraph: [x] done} {paragraph: [ ] [em to] do}']],
    ['- [x] one\n\n  two', ['list: {paragraph: [x] one; paragraph: two}']],
    [
      '1. one\n\n```\nls\n```\n\n2. two',
      ['steps from 1: {paragraph: one}', 'code: ls', 'steps from 2: {paragraph: two}'],
    ],
    ['> said\n> so\n>\n> - one', ['quote: {paragraph: said so; list: {paragraph: one}}']],
    ['```sh\nls <a>\n  b\n```', ['code: ls <a>\n  b']],
    ['[here](https://hostile.example/)', ['paragraph: here (https://hostile.example/)']],
    ['[**here**](https://a.example/ "why")', ['paragraph: [strong here] (https://a.example/ “why”)']],
    [
      '[https://good.example](https://bad.example)',
      ['paragraph: https://good.example (https://bad.example)'],
    ],
    ['![x](https://hostile.example/x.png)', ['paragraph: x (https://hostile.example/x.png)']],
    ['![](https://hostile.example/x.png)', ['paragraph: https://hostile.example/x.png']],
    ['https://example.com/a', ['paragraph: https://example.com/a']],
    ['<https://example.com/a>', ['paragraph: https://example.com/a']],
    ['[a]: https://hostile.example/', ['paragraph: [a]: https://hostile.example/']],
    ['<b>bold</b>', ['paragraph: <b>bold</b>']],
    ['<script>1</script>', ['paragraph: <script>1</script>']],
    ['| a | b |\n|---|---|\n| 1 | `2` |', ['table: a | b / 1 | [code 2]']],
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
