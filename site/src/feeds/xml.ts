// XML from plain data: elements with attributes and content, written by a library and safe for whatever people typed.
import Builder from 'fast-xml-builder';

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  content: readonly (Element | string)[];
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Element | string)[]
): Element {
  return { name, attributes, content };
}

const prefix = '@';
const textName = '#text';
const builder = new Builder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: prefix,
  textNodeName: textName,
  format: true,
  suppressEmptyNode: true,
});

/** A whole document in UTF-8, which ends with a line break. */
export function xmlText(root: Element): string {
  const declaration = { '?xml': [], ':@': attributesOf({ version: '1.0', encoding: 'utf-8' }) };
  return `${builder.build([declaration, nodeOf(root)]).trim()}\n`;
}

function nodeOf({ name, attributes, content }: Element): object {
  const nodes = content.map((part) =>
    typeof part === 'string' ? { [textName]: withoutForbidden(part) } : nodeOf(part),
  );
  return { [name]: nodes, ':@': attributesOf(attributes) };
}

function attributesOf(attributes: Element['attributes']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [`${prefix}${name}`, withoutForbidden(value)]),
  );
}

// XML 1.0 has no way at all to write these, not even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

function withoutForbidden(text: string): string {
  return text.toWellFormed().replaceAll(forbidden, '');
}
