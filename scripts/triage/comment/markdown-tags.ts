// Raw HTML as CommonMark finds it in a text (https://spec.commonmark.org/0.31.2/#raw-html), read from left to right.

/** A piece of raw HTML that ends before `end`; the name of its tag in lower case, null for comments and the like. */
export interface RawHtml {
  end: number;
  name: string | null;
  isClosing: boolean;
  /** Nothing ends it: a browser may show nothing of what comes after it. */
  isEndless?: boolean;
}

/** Finds a piece of one text from a place on. What was not found once is not looked for again, so all calls are linear. */
export type Finder = (piece: string, from: number) => number;

export function finderIn(text: string): Finder {
  const absentFrom = new Map<string, number>();
  return (piece, from) => {
    if (from >= (absentFrom.get(piece) ?? Number.POSITIVE_INFINITY)) return -1;
    const at = text.indexOf(piece, from);
    if (at === -1) absentFrom.set(piece, from);
    return at;
  };
}

const declarations: readonly [start: string, end: string][] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
];

/** Whether a `<` may begin any HTML: of most that stand alone one look says not. */
export function mayBeginHtml(text: string, at: number): boolean {
  const next = text[at + 1];
  return next === '/' || next === '!' || next === '?' || isLetter(next);
}

/** The raw HTML that begins with the `<` at a place; null where it is only a character. */
export function rawHtmlAt(text: string, at: number, find: Finder): RawHtml | null {
  if (!mayBeginHtml(text, at)) return null;
  const [start, end] = declarations.find(([one]) => text.startsWith(one, at)) ?? [];
  if (start === undefined || end === undefined) return tagAt(text, at, find);
  // `<!-->` and `<!--->` are comments as well.
  const from = start === '<!--' ? at + 2 : at + start.length;
  const found = find(end, from);
  if (found === -1 || (start === '<!' && !isLetter(text[at + 2]))) return null;
  return { end: found + end.length, name: null, isClosing: false };
}

/** Likewise as a browser reads it, in a block of HTML: whatever begins like a tag goes on to the next `>`. */
export function browserHtmlAt(text: string, at: number, find: Finder): RawHtml | null {
  const html = rawHtmlAt(text, at, find);
  const from = at + (text[at + 1] === '/' ? 2 : 1);
  const isDeclaration = text[at + 1] === '!' || text[at + 1] === '?';
  if (html !== null || !(isDeclaration || isLetter(text[from]))) return html;
  if (text.startsWith('<!--', at)) return { end: text.length, name: null, isClosing: false, isEndless: true };
  const nameEnd = past(text, from, isOfName);
  const end = isDeclaration ? find('>', from) : browserTagEnd(text, nameEnd, find);
  const name = isDeclaration ? null : text.slice(from, nameEnd).toLowerCase();
  const isClosing = text[at + 1] === '/';
  return end === -1
    ? { end: text.length, name, isClosing, isEndless: true }
    : { end: end + 1, name, isClosing };
}

/** Where the `>` of a tag is: not within the quotes of a value. -1 where nothing ends it. */
function browserTagEnd(text: string, from: number, find: Finder): number {
  let at = from;
  while (at < text.length && text[at] !== '>') {
    const value = text[at] === '=' ? past(text, at + 1, isSpace) : -1;
    const quote = text[value];
    const closing = quote === '"' || quote === "'" ? find(quote, value + 1) : at;
    if (closing === -1) return -1;
    at = closing + 1;
  }
  return at < text.length ? at : -1;
}

function tagAt(text: string, at: number, find: Finder): RawHtml | null {
  const isClosing = text[at + 1] === '/';
  const from = at + (isClosing ? 2 : 1);
  if (!isLetter(text[from])) return null;
  const nameEnd = past(text, from, isOfName);
  const name = text.slice(from, nameEnd).toLowerCase();
  const end = isClosing ? past(text, nameEnd, isSpace) : attributesEnd(text, nameEnd, find);
  return text[end] === '>' ? { end: end + 1, name, isClosing } : null;
}

/** The place behind the attributes of a tag, where its `>` has to be. */
function attributesEnd(text: string, from: number, find: Finder): number {
  let at = from;
  for (;;) {
    const next = past(text, at, isSpace);
    if (text[next] === '/') return next + 1;
    if (next === at || !isAttributeStart(text[next])) return next;
    const value = attributeEnd(text, past(text, next, isOfAttribute), find);
    if (value === -1) return -1;
    at = value;
  }
}

// Behind the value of an attribute, or behind its name where it has none; -1 where a value does not end.
function attributeEnd(text: string, nameEnd: number, find: Finder): number {
  const equals = past(text, nameEnd, isSpace);
  if (text[equals] !== '=') return nameEnd;
  const value = past(text, equals + 1, isSpace);
  const quote = text[value];
  if (quote !== '"' && quote !== "'") return past(text, value, isUnquoted) || -1;
  const closing = find(quote, value + 1);
  return closing === -1 ? -1 : closing + 1;
}

type Test = (character: string | undefined) => boolean;

function past(text: string, from: number, test: Test): number {
  let at = from;
  while (test(text[at])) at += 1;
  return at;
}

function among(characters: string): Test {
  const all = new Set(characters);
  return (one) => one !== undefined && all.has(one);
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const alphanumeric = `${letters}0123456789`;
const isLetter = among(letters);
const isOfName = among(`${alphanumeric}-`);
const isSpace = among(' \t\n');
const isAttributeStart = among(`${letters}_:`);
const isOfAttribute = among(`${alphanumeric}_.:-`);
const endsUnquoted = among(`"'=<>\``);
const isUnquoted: Test = (one) => one !== undefined && one.trim() !== '' && !endsUnquoted(one);
