// What is wrong with a page as a document of HTML: the kinds of faults that the Nu checker found on pages of ours, for machines
// that have no Java to run it.
import { type DefaultTreeAdapterTypes, html as names, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** One line each, with the place where there is one. */
export function markupFaults(html: string): string[] {
  const errors: string[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startOffset }) => errors.push(`${code}: ${excerpt(html, startOffset)}`),
  });
  const elements = elementsIn(document.childNodes);
  const found = elements.flatMap((element) =>
    [nesting, tableRole, emptyTime].flatMap((fault) => fault(element) ?? []),
  );
  return [...errors, ...afterTheEnd(html), ...found, ...identifiers(elements), ...headings(elements)];
}

function excerpt(html: string, offset: number): string {
  return JSON.stringify(html.slice(Math.max(0, offset - 20), offset + 40));
}

function elementsIn(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const inside = 'content' in node ? node.content.childNodes : node.childNodes;
    return [node, ...elementsIn(inside)];
  });
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

// A parser puts it at the end of the body and says nothing.
function afterTheEnd(html: string): string[] {
  const [, rest = 'nothing ends the document'] = /<\/html>\s*([\s\S]*)$/i.exec(html) ?? [];
  return rest === '' ? [] : [`after the end: ${rest.slice(0, 60)}`];
}

const endless = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr', 'col']);

// We write every end: one that the parser had to add was cut off by something that may not be inside.
function nesting({ tagName, namespaceURI, sourceCodeLocation }: Element): string | undefined {
  const isOurs = namespaceURI === names.NS.HTML && !endless.has(tagName);
  if (!isOurs || (sourceCodeLocation?.startTag && sourceCodeLocation.endTag)) return undefined;
  return `not nested as it is written: ${tagName}`;
}

const tableParts = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td']);

function tableRole(element: Element): string | undefined {
  const role = attribute(element, 'role');
  return role !== undefined && tableParts.has(element.tagName) ? `${element.tagName} as ${role}` : undefined;
}

function emptyTime(element: Element): string | undefined {
  const isNamed = attribute(element, 'datetime') !== undefined || element.tagName !== 'time';
  return isNamed ? undefined : 'time without its datetime';
}

const references = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'for',
  'list',
  'headers',
];

function identifiers(elements: readonly Element[]): string[] {
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  const known = new Set(ids);
  const named = elements.flatMap((element) =>
    references.flatMap((name) => attribute(element, name)?.split(/\s+/) ?? []),
  );
  return [
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `id twice: ${id}`),
    ...ids.filter((id) => id === '' || /\s/.test(id)).map((id) => `no id: ${JSON.stringify(id)}`),
    ...named.filter((id) => !known.has(id)).map((id) => `no element has the id: ${id}`),
  ];
}

// A heading is at most one level below the one before it.
function headings(elements: readonly Element[]): string[] {
  const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? Number(tagName[1]) : []));
  return levels.flatMap((level, place) => {
    const before = levels[place - 1];
    return before !== undefined && level > before + 1 ? [`h${level} after h${before}`] : [];
  });
}
