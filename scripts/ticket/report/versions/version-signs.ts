// Words on versions as signs, one letter each, whatever the words and the language.
import { fillers, longestPhrase, marks, signOfPhrase } from './version-phrases.ts';

/** `V` is a version, `W` a wildcard such as `1.x`; the others are in the tables of phrases. */
export interface Sign {
  kind: string;
  /** The version; of a wildcard, the numbers before it. */
  version: string;
}

/** One part of a text: a version with the stars behind it, a mark, a dash or a word. */
interface Lexeme {
  kind: 'space' | 'version' | 'mark' | 'dash' | 'word';
  text: string;
  stars: string;
}

const lexemes: readonly (readonly [Lexeme['kind'], RegExp])[] = [
  ['space', /(\s+)/y],
  ['version', /(?:v\.?)?(\d[0-9a-z]*(?:[.+~_-][0-9a-z]+)*)((?:\.\*)*)/iy],
  ['mark', /(<=|=<|>=|=>|==|!=|~>|~=|\|\||&&|\.\.\.|\.\.|[<>=!≤≥≠^~|,;&…+*()[\]])/y],
  ['dash', /(\p{Dash})/uy],
  ['word', /(\p{L}+(?:'\p{L}+)*)/uy],
];

/** The signs of a text, null where it says anything that is not in the tables. */
export function signsOf(text: string): Sign[] | null {
  const found: Lexeme[] = [];
  const plain = text.trim().replaceAll(/[’ʼ]/g, "'").replace(/\.$/, '');
  for (let place = 0; place < plain.length; ) {
    const lexeme = lexemeAt(plain, place);
    if (lexeme === null) return null;
    found.push(lexeme);
    place = lexeme.end;
  }
  return allSigns(
    found.filter(({ kind, text: said }) => kind !== 'space' && !fillers.has(said.toLowerCase())),
  );
}

function lexemeAt(text: string, place: number): (Lexeme & { end: number }) | null {
  for (const [kind, form] of lexemes) {
    form.lastIndex = place;
    const [, found, stars = ''] = form.exec(text) ?? [];
    if (found !== undefined) return { kind, text: found, stars, end: form.lastIndex };
  }
  return null;
}

/** The signs of some lexemes, and how many these were. */
interface Read {
  signs: Sign[];
  length: number;
}

function allSigns(all: readonly Lexeme[]): Sign[] | null {
  const signs: Sign[] = [];
  for (let place = 0; place < all.length; ) {
    const read = signsAt(all, place);
    if (read === null) return null;
    signs.push(...read.signs);
    place += read.length;
  }
  return signs;
}

function signsAt(all: readonly Lexeme[], place: number): Read | null {
  const [{ kind, text, stars } = { kind: 'word', text: '', stars: '' }] = all.slice(place, place + 1);
  if (kind === 'word') return phraseAt(all, place);
  const signs =
    kind === 'version' ? versionSigns(text, stars) : [sign(kind === 'dash' ? 'T' : (marks[text] ?? text))];
  return signs && { signs, length: 1 };
}

function sign(kind: string, version = ''): Sign {
  return { kind, version };
}

function phraseAt(all: readonly Lexeme[], place: number): Read | null {
  // `1.0 and before`, but `after 1.0 and before 2.0`.
  const isJoint = signOfPhrase.get(phraseText(all, place, 1)) === '&' && saysEnd(all, place + 1);
  const length = isJoint ? 1 : phraseLength(all, place);
  const kind = signOfPhrase.get(phraseText(all, place, length));
  return kind === undefined ? null : { signs: [sign(kind)], length };
}

function saysEnd(all: readonly Lexeme[], place: number): boolean {
  const length = phraseLength(all, place);
  const kind = signOfPhrase.get(phraseText(all, place, length));
  return (kind === '<' || kind === '>') && all[place + length]?.kind === 'version';
}

function phraseLength(all: readonly Lexeme[], place: number): number {
  let length = longestPhrase;
  while (length > 1 && !signOfPhrase.has(phraseText(all, place, length))) length--;
  return length;
}

function phraseText(all: readonly Lexeme[], place: number, length: number): string {
  const words = all.slice(place, place + length);
  return words.map(({ kind, text }) => (kind === 'word' ? text.toLowerCase() : '?')).join(' ');
}

const wildcardForm = /^(\d+(?:\.\d+)*)(?:\.x)+$/i;
const versionForm = /^\d+(?:\.\d+)*(?:[-+.~_]?[a-z][0-9a-z.+~_-]*|[-+~_][0-9a-z.+~_-]+)?$/i;
const spanForm = /^(\d+(?:\.\d+)+)-v?(\d+(?:\.\d+)+(?:[-.]?[a-z][0-9a-z.]*)?)$/i;
const dateForm = /^\d{4}-\d{2}-\d{2}$/;
const revisionForm = /^(\d+)(?:\.\d+)*-(\d{1,5})$/;

function versionSigns(text: string, stars: string): Sign[] | null {
  const [, stem] = wildcardForm.exec(stars === '' ? text : `${text}.x`) ?? [];
  if (stem !== undefined) return [sign('W', stem)];
  const [, from, to] = spanForm.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return [sign('V', from), sign('T'), sign('V', to)];
  return versionForm.test(text) && !mayBeSpan(text) ? [sign('V', text)] : null;
}

/** `1.0.0-2` may be a revision of 1.0.0, and may be from 1.0.0 to 2. */
function mayBeSpan(text: string): boolean {
  const [, from, to] = revisionForm.exec(text) ?? [];
  return from !== undefined && to !== undefined && !dateForm.test(text) && Number(from) <= Number(to);
}
