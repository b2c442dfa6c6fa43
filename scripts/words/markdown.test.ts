// Text of strangers in the desk's comments: it shows as it is, and GitHub makes nothing of it.
import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { harms } from '../plan/testing.ts';
import { factTable, mention, plainMarkdown } from './markdown.ts';

const wicked = [
  '@everyone @github/security @a',
  'mail@example.com mailto:x@example.com',
  '#45 GH-45 gh-45 github/linguist#4039',
  'https://evil.example/?a=b http://evil.example ftp://evil.example //evil.example',
  'www.evil.example WWW.EVIL.EXAMPLE',
  '_www.evil.example *www.evil.example ~www.evil.example (www.evil.example',
  '[click](https://evil.example) [click]: https://evil.example <https://evil.example>',
  '![image](https://evil.example/x.png)',
  '<script>alert(1)</script><img src=x onerror=alert(1)> <!-- tocsin:receipt -->',
  '<details open><summary>a</summary></details>',
  '&lt;b&gt; &#64;alice &commat;alice &#x40;alice',
  '**bold** __bold__ *it* _it_ ~~gone~~ `code` $x^2$ ``` fence ```',
  '# Title\n## Title\n- list\n1. list\n> [!WARNING] quote\n---\n***\n| a | b |\n| - | - |',
  'a5c3785ed8d6a35868bc169f07e40e889087fd2e and a5c3785 alice@a5c3785 aaaaaaa5c3785',
  '\\@alice \\#45 \\\\@alice \\<b>',
  '\u202eecila@ \u2066@alice\u2069 \u0000@alice \u200f#45',
  'a\r\n\r\n<b>b</b>\u2028# c\u2029d\u0085e',
  '[^1]\n\n[^1]: note',
];

describe('plain text', () => {
  test.each(wicked)('of %j does nothing, in a sentence, a list or a table', (text) => {
    const plain = plainMarkdown(text);
    for (const markdown of [
      plain,
      `- line 1: ${plain}`,
      `Found ${plain}, which is wrong.`,
      factTable([['a', plain]]),
    ])
      expect([markdown, harms(markdown)]).toEqual([markdown, []]);
    expect(plain).not.toMatch(/[\n\r\u202E]/);
  });

  test.each(wicked.filter((text) => !text.startsWith('\\')))(
    '%j would do something if it were not made plain',
    (text) => {
      const isMarkup = marked.parseInline(text, { async: false }) !== text;
      expect(harms(text).length > 0 || isMarkup).toBe(true);
    },
  );

  test('shows as it was, but for signs without width', () => {
    for (const text of wicked) {
      const html = marked.parseInline(plainMarkdown(text), { async: false });
      const shown = html
        .replaceAll('\u200B', '')
        .replaceAll(
          /&(amp|lt|gt|quot|#39);/g,
          (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
        );
      expect(shown.trim()).toBe(
        text.replaceAll(/[\s\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim(),
      );
    }
  });

  test('does nothing, whatever it is', () => {
    const pieces = fc.array(
      fc.constantFrom(...wicked.flatMap((text) => text.split(/(?<=\W)|(?=\W)/)), ' ', '\n'),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(pieces, (all) => {
        expect(harms(`- line 1: ${plainMarkdown(all.join(''))}.`)).toEqual([]);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('is left readable where it is harmless', () => {
    expect(plainMarkdown('Crafted header (v2.0), 50%: "ok"')).toBe('Crafted header (v2.0), 50%: "ok"');
  });
});

test('a login of the configuration is told', () => {
  expect(harms(mention('bob'))).toEqual(['@bob']);
  expect(harms(mention('bob'), { mentions: ['bob'] })).toEqual([]);
});
