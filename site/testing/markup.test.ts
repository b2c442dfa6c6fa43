// The check for faults in HTML finds each of its kinds, and none in a page that has none.
import { expect, test } from 'vitest';
import { markupFaults } from './markup.ts';

const page = (body: string, after = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>a</title></head><body><h1>a</h1>${body}</body></html>${after}`;

test.each([
  '<p id="a">a<br>b</p><input aria-describedby="a">',
  '<svg><title>a</title><path d="M0 0"/></svg>',
  '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
  '<template><p>a</p></template>',
  '<h2>b</h2><h3>c</h3><h2>d</h2>',
  '<time datetime="2026-06-10">a</time>',
])('nothing is wrong with %s', (body) => {
  expect(markupFaults(page(body, '\n'))).toEqual([]);
});

test.each([
  ['a script behind the end', '', '<script src="a.js"></script>'],
  ['a role on a row', '<table><tbody><tr role="row"><td>a</td></tr></tbody></table>'],
  ['a control character', '<p>a\u0085b</p>'],
  ['a noncharacter', '<p>a\uFFFEb</p>'],
  ['an id twice', '<p id="a">a</p><p id="a">b</p>'],
  ['an id with a space', '<p id="a b">a</p>'],
  ['a label of nothing', '<label for="a">a</label>'],
  ['an attribute twice', '<p class="a" class="b">a</p>'],
  ['a list in a paragraph', '<p>a<ul><li>b</li></ul></p>'],
  ['a link in a link', '<a href="a">a<a href="b">b</a></a>'],
  ['an element without an end', '<div>a'],
  ['an end without its element', '<p>a</p></p>'],
  ['a row without its table body', '<table><tr><td>a</td></tr></table>'],
  ['a level of headings left out', '<h3>a</h3>'],
  ['a time without its datetime', '<time></time>'],
])('%s is found', (_, body, after = '') => {
  expect(markupFaults(page(body, after))).not.toEqual([]);
});
