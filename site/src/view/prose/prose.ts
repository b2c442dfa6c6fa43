// The Markdown of a report as plain data: blocks of text and no more, whatever a stranger wrote.
import { lexer, type Token, type Tokens } from 'marked';
import { isOrdinaryMarkdown } from './prose-bounds.ts';
import { childrenOf, type PartView, partsOf, plain, textOf } from './prose-parts.ts';

export type BlockView =
  | { kind: 'paragraph' | 'heading'; parts: PartView[] }
  | { kind: 'quote'; blocks: BlockView[] }
  | { kind: 'list'; items: BlockView[][] }
  | { kind: 'steps'; start: number; items: BlockView[][] }
  | { kind: 'table'; head: PartView[][]; rows: PartView[][][] }
  | { kind: 'code'; text: string };

export function proseView(markdown: string): BlockView[] {
  return isOrdinaryMarkdown(markdown) ? lexer(markdown).flatMap(blocksOf) : asWritten(markdown);
}

function asWritten(text: string): BlockView[] {
  return [{ kind: 'code', text }];
}

const blocks: Readonly<Record<string, (token: Token) => BlockView[]>> = {
  space: () => [],
  paragraph: (token) => [{ kind: 'paragraph', parts: partsOf(token) }],
  text: (token) => [{ kind: 'paragraph', parts: partsOf(token) }],
  heading: (token) => [{ kind: 'heading', parts: partsOf(token) }],
  blockquote: (token) => [{ kind: 'quote', blocks: childBlocks(token) }],
  code: (token) => [{ kind: 'code', text: textOf(token) }],
  list: (token) => [listView(token as Tokens.List)],
  table: (token) => [tableView(token as Tokens.Table)],
};

// Whatever is not in the table, markup for one, is shown as it was written.
function blocksOf(token: Token): BlockView[] {
  return blocks[token.type]?.(token) ?? [{ kind: 'paragraph', parts: [plain(token.raw.trim())] }];
}

function childBlocks(token: Token): BlockView[] {
  return childrenOf('tokens' in token ? token.tokens : []).flatMap(blocksOf);
}

function listView({ ordered, start, items }: Tokens.List): BlockView {
  const views = items.map(itemBlocks);
  return ordered ? { kind: 'steps', start: Number(start), items: views } : { kind: 'list', items: views };
}

// The box of a task stands before its text, as it was written.
function itemBlocks({ tokens }: Tokens.ListItem): BlockView[] {
  const [box, text, ...others] = tokens;
  if (box?.type !== 'checkbox') return tokens.flatMap(blocksOf);
  const parts = [plain(box.raw), ...(text ? partsOf(text) : [])];
  return [{ kind: 'paragraph', parts }, ...others.flatMap(blocksOf)];
}

function tableView({ header, rows }: Tokens.Table): BlockView {
  const cell = ({ tokens, text }: Tokens.TableCell) => partsOf({ type: 'text', raw: text, text, tokens });
  return { kind: 'table', head: header.map(cell), rows: rows.map((row) => row.map(cell)) };
}
