// The inside of a paragraph of Markdown as plain data. Links and images are text with their address, so that nothing can be
// pressed or loaded, and everyone sees where it would have led.
import type { Token } from 'marked';

export type PartView =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong'; parts: PartView[] }
  | { kind: 'em'; parts: PartView[] }
  | { kind: 'break' };

export function partsOf(token: Token): PartView[] {
  const children = childrenOf('tokens' in token ? token.tokens : []);
  return children.length > 0 ? children.flatMap(partOf) : [plain(textOf(token))];
}

// Whatever is not in the table, markup for one, is shown as it was written.
const parts: Readonly<Record<string, (token: Token) => PartView[]>> = {
  br: () => [{ kind: 'break' }],
  codespan: (token) => [{ kind: 'code', text: textOf(token) }],
  em: (token) => [{ kind: 'em', parts: partsOf(token) }],
  escape: (token) => [plain(textOf(token))],
  image: linked,
  link: linked,
  strong: (token) => [{ kind: 'strong', parts: partsOf(token) }],
  text: (token) => [plain(textOf(token))],
};

function partOf(token: Token): PartView[] {
  return parts[token.type]?.(token) ?? [plain(token.raw)];
}

function linked(token: Token): PartView[] {
  const { href, title } = token as { href?: string; title?: string | null };
  const text = textOf(token);
  if (href === undefined || href === text || `mailto:${text}` === href) return [plain(text)];
  const address = title ? `${href} “${title}”` : href;
  return text === '' ? [plain(address)] : [...partsOf(token), plain(` (${address})`)];
}

/** A line break within a paragraph is a space. */
export function plain(text: string): PartView {
  return { kind: 'text', text: text.replaceAll('\n', ' ') };
}

export function textOf(token: Token): string {
  return 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
}

export function childrenOf(tokens: unknown): Token[] {
  return Array.isArray(tokens) ? tokens : [];
}
