// Markdown as the site will show it: the site's own reading of it, made into elements without any markup in a text.
import type { BlockView } from '../../../view/prose/prose.ts';
import { proseView } from '../../../view/prose/prose.ts';
import type { PartView } from '../../../view/prose/prose-parts.ts';
import { element } from '../../element.ts';

/** `isList` for a field of which every line is an item of its own. */
export function previewOf(text: string, isList: boolean): Node[] {
  if (!isList) return blocksOf(proseView(text));
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return blocksOf([{ kind: 'steps', start: 1, items: lines.map((line) => proseView(line.trim())) }]);
}

type Block<Kind extends BlockView['kind']> = Extract<BlockView, { kind: Kind }>;
type Maker<Kind extends BlockView['kind']> = (block: Block<Kind>) => Node;

const makers: { [Kind in BlockView['kind']]: Maker<Kind> } = {
  paragraph: ({ parts }) => element('p', {}, ...partsOf(parts)),
  heading: ({ parts }) => element('p', { class: 'heading' }, ...partsOf(parts)),
  quote: ({ blocks }) => element('blockquote', {}, ...blocksOf(blocks)),
  list: ({ items }) => element('ul', {}, ...itemsOf(items)),
  steps: ({ start, items }) => element('ol', { start: String(start) }, ...itemsOf(items)),
  table: ({ head, rows }) =>
    element('div', { class: 'scrolled', tabindex: '0' }, element('table', {}, headOf(head), bodyOf(rows))),
  code: ({ text }) => element('pre', { tabindex: '0' }, element('code', {}, text)),
};

function blocksOf(blocks: readonly BlockView[]): Node[] {
  return blocks.map((block) => (makers[block.kind] as (block: BlockView) => Node)(block));
}

function itemsOf(items: readonly BlockView[][]): Node[] {
  return items.map((blocks) => element('li', {}, ...blocksOf(blocks)));
}

function headOf(head: readonly PartView[][]): Node {
  const cells = head.map((parts) => element('th', { scope: 'col' }, ...partsOf(parts)));
  return element('thead', {}, element('tr', {}, ...cells));
}

function bodyOf(rows: readonly PartView[][][]): Node {
  const lines = rows.map((row) => row.map((parts) => element('td', {}, ...partsOf(parts))));
  return element('tbody', {}, ...lines.map((cells) => element('tr', {}, ...cells)));
}

function partsOf(parts: readonly PartView[]): (Node | string)[] {
  return parts.map((part) => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'break') return element('br', {});
    return part.kind === 'code'
      ? element('code', {}, part.text)
      : element(part.kind, {}, ...partsOf(part.parts));
  });
}
