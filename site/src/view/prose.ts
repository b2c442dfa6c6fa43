// The Markdown of a report as plain data: blocks of text and no more. Links stay text, and so does markup: whatever a
// stranger wrote can be read, and nothing of it can be pressed or loaded.
import { lexer, type Token } from 'marked';
import { isOrdinaryMarkdown } from './prose-bounds.ts';

export interface PartView {
  kind: 'text' | 'strong' | 'em' | 'code';
  text: string;
}

export type BlockView =
  | { kind: 'paragraph' | 'heading' | 'quote'; parts: PartView[] }
  | { kind: 'list' | 'steps'; items: PartView[][] }
  | { kind: 'code'; text: string };

export function proseView(markdown: string): BlockView[] {
  return isOrdinaryMarkdown(markdown) ? lexer(markdown).flatMap(blocksOf) : asWritten(markdown);
}

function asWritten(text: string): BlockView[] {
  return [{ kind: 'code', text }];
}

const blocks: Readonly<Record<string, (token: Token) => BlockView[]>> = {
  space: () => [],
  def: ({ raw }) => [{ kind: 'paragraph', parts: [plain(raw)] }],
  paragraph: (token) => [{ kind: 'paragraph', parts: partsOf(token) }],
  text: (token) => [{ kind: 'paragraph', parts: partsOf(token) }],
  heading: (token) => [{ kind: 'heading', parts: partsOf(token) }],
  blockquote: (token) => [{ kind: 'quote', parts: [plain(withoutMarks(token.raw))] }],
  code: (token) => [{ kind: 'code', text: textOf(token) }],
  list: (token) => [
    {
      kind: 'ordered' in token && token.ordered === true ? 'steps' : 'list',
      items: childrenOf('items' in token ? token.items : []).map(itemParts),
    },
  ],
};

// Whatever is not in the table, markup for one, is shown as it was written.
function blocksOf(token: Token): BlockView[] {
  return blocks[token.type]?.(token) ?? [{ kind: 'paragraph', parts: [plain(token.raw.trim())] }];
}

// An item of several blocks, a list within a list for one, is shown as it was written.
function itemParts(item: Token): PartView[] {
  const [only, ...others] = childrenOf('tokens' in item ? item.tokens : []);
  return only && others.length === 0 ? partsOf(only) : [plain(textOf(item))];
}

function partsOf(token: Token): PartView[] {
  const children = childrenOf('tokens' in token ? token.tokens : []);
  return children.length > 0 ? children.map(partOf) : [plain(textOf(token))];
}

const styles: Readonly<Record<string, PartView['kind']>> = { strong: 'strong', em: 'em', codespan: 'code' };
const bare = new Set(['text', 'escape', ...Object.keys(styles)]);

function partOf(token: Token): PartView {
  if (token.type === 'br') return plain('\n');
  return bare.has(token.type)
    ? { kind: styles[token.type] ?? 'text', text: textOf(token) }
    : plain(token.raw);
}

function plain(text: string): PartView {
  return { kind: 'text', text };
}

function textOf(token: Token): string {
  return 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
}

function childrenOf(tokens: unknown): Token[] {
  return Array.isArray(tokens) ? tokens : [];
}

function withoutMarks(raw: string): string {
  return raw.replaceAll(/^ {0,3}> ?/gm, '').trim();
}
