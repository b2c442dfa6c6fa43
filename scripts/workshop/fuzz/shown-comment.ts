// How a comment looks on GitHub, by programs of other hands: micromark makes HTML of its Markdown, and parse5 reads that as a
// browser does.
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

export interface ShownText {
  text: string;
  /** Whether it is shown as words of others, as code or as taken back. */
  isSetApart: boolean;
}

/** What is shown of a comment, line by line: GitHub keeps the ends of lines. */
export function shownComment(markdown: string): ShownText[] {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const lines: ShownText[] = [{ text: '', isSetApart: false }];
  show(parseFragment(html), false, lines);
  return lines;
}

type Node = DefaultTreeAdapterTypes.Node;

const settingApart = new Set('blockquote code pre kbd samp tt q del s strike'.split(' '));
const ownLine = new Set(
  'p div li ul ol dl dt dd td th tr table thead tbody h1 h2 h3 h4 h5 h6 br hr blockquote pre details summary section'.split(
    ' ',
  ),
);
const notShown = new Set(
  'script style template head title iframe noembed noframes xmp textarea plaintext'.split(' '),
);

function show(node: Node, isSetApart: boolean, lines: ShownText[]): void {
  if (node.nodeName === '#text' && 'value' in node) {
    const [first = '', ...others] = node.value.split('\n');
    say(first, isSetApart, lines);
    for (const other of others) {
      lines.push({ text: '', isSetApart });
      say(other, isSetApart, lines);
    }
    return;
  }
  if (!('childNodes' in node) || notShown.has(node.nodeName)) return;
  const isBlock = ownLine.has(node.nodeName);
  const isInside = isSetApart || settingApart.has(node.nodeName);
  if (isBlock) lines.push({ text: '', isSetApart: isInside });
  for (const child of node.childNodes) show(child, isInside, lines);
  if (isBlock) lines.push({ text: '', isSetApart });
}

function say(text: string, isSetApart: boolean, lines: ShownText[]): void {
  const last = lines.at(-1);
  if (text === '' || last === undefined) return;
  if (last.text.trim() === '') last.isSetApart = isSetApart;
  last.text += text;
}
