// Text to a value that remembers where each part of it stands; refuses what a plain record does not need.
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  Lexer,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import type { Position, Problem, ProblemCode, ProblemParameters, PropertyPath } from '../problem.ts';
import { byPlace, problem } from '../problem.ts';
import { submissionLimit } from './bounded-text.ts';
import { excerpt } from './excerpt.ts';

/** A parsed document; `place` finds the nearest written thing to a path, so it answers for missing keys too. */
export interface YamlSource {
  value: unknown;
  place(at: PropertyPath, on: 'key' | 'value'): Position;
  /** The text of a scalar as it is written, for messages about numbers that were meant as text. */
  written(at: PropertyPath): string | undefined;
}

export type YamlResult = { source: YamlSource; problems: [] } | { source: null; problems: Problem[] };

type SyntaxCode = Extract<
  ProblemCode,
  | 'tab-indentation'
  | 'bad-indentation'
  | 'colon-in-text'
  | 'bad-escape'
  | 'missing-character'
  | 'several-documents'
  | 'tag'
  | 'anchor'
  | 'alias'
  | 'key-not-text'
>;

const depthLimit = 20;
const problemLimit = 100;

// The parser's own codes (its errors.ts) and what we call them; the rest is text where none can stand.
const syntaxCodes: Record<string, SyntaxCode> = {
  TAB_AS_INDENT: 'tab-indentation',
  BAD_INDENT: 'bad-indentation',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-text',
  MULTILINE_IMPLICIT_KEY: 'colon-in-text',
  KEY_OVER_1024_CHARS: 'colon-in-text',
  BAD_DQ_ESCAPE: 'bad-escape',
  MISSING_CHAR: 'missing-character',
  MULTIPLE_DOCS: 'several-documents',
  MULTIPLE_TAGS: 'tag',
  MULTIPLE_ANCHORS: 'anchor',
  BAD_ALIAS: 'alias',
  ALIAS_PROPS: 'alias',
  NON_STRING_KEY: 'key-not-text',
};

/** Never throws on any text: what the parser cannot take is a problem on its line. */
export function yamlSource(path: string, text: string): YamlResult {
  const lines = lineCounter(text);
  const excess = excessOffset(text);
  if (excess !== null) return tooMany(path, positionAt(lines, excess));
  const document = parsed(text);
  if (document === null) return tooDeep(path);
  const problems = inOrder([
    ...directives(path, text),
    ...syntaxProblems(path, document, lines),
    ...refusedNodes(path, document, lines),
  ]);
  if (problems.length > 0) return { source: null, problems: problems.slice(0, problemLimit) };
  return isExhausted(document) ? tooDeep(path) : { source: sourceOf(document, lines), problems: [] };
}

// Told of every line end here, since the parser overlooks those within broken texts: every later line would be wrong.
function lineCounter(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return lines;
}

// A report of many offers and steps has some hundred tokens. The parser takes a thousand times as long for a token that
// is out of place as for a letter, so that what is nothing but marks is refused before it is parsed.
const fewTokens = 5_000;

/** Where a text has more tokens than its length allows; null where it has not. */
function excessOffset(text: string): number | null {
  const most = text.length <= submissionLimit ? fewTokens : text.length / 8;
  let count = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    count += 1 + doubtsIn(token);
    if (count > most) return offset;
    if (!isInvisible(token)) offset += token.length;
  }
  return null;
}

/** Escapes, and tabs at the ends of lines: inside one token each may be a mistake of its own. */
function doubtsIn(token: string): number {
  const escapes = token.startsWith('"') ? token.split('\\').length - 1 : 0;
  return escapes + token.split('\t\n').length + token.split('\t\r\n').length - 2;
}

/** The lexer's own signs for the start of a document, a broken flow and a scalar stand for no character. */
function isInvisible(token: string): boolean {
  return token === '\u0002' || token === '\u0018' || token === '\u001F';
}

function tooMany(path: string, place: Position): YamlResult {
  return { source: null, problems: [problem('too-many-parts', { limit: fewTokens }, path, place)] };
}

function tooDeep(path: string): YamlResult {
  return { source: null, problems: [problem('too-deep', { limit: depthLimit }, path)] };
}

// The parser gives up long after our own limit, so the walk nearly always knows the place.
function isExhausted({ errors }: Document): boolean {
  return errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION');
}

// What the parser and the walk both object to is told once.
function inOrder(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [`${one.line}:${one.column} ${one.code}`, one])).values()].sort(
    byPlace,
  );
}

// `%YAML 1.1` would turn `no` into false, and `%TAG` is of no use where tags are refused.
function directives(path: string, text: string): Problem[] {
  const line = linesOf(text).find((one) => !/^[ \t\r]*(?:#|$)/.test(one.text));
  return line?.text.startsWith('%') ? [problem('directive', {}, path, { line: line.number, column: 1 })] : [];
}

function* linesOf(text: string): Generator<{ text: string; number: number }, undefined> {
  let from = 0;
  for (let number = 1; from <= text.length; number += 1) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    yield { text: text.slice(from, to), number };
    from = to + 1;
  }
}

// uniqueKeys is quadratic in the parser, and stringKeys says less than we do: both are checked in the walk below.
function parsed(text: string): Document | null {
  try {
    return parseDocument(text, {
      version: '1.2',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

// One misplaced character often makes the parser complain several times at one place: the first says enough.
// Warnings are left out: they are about tags, which the walk below refuses on their own line.
function syntaxProblems(path: string, document: Document, lines: LineCounter): Problem[] {
  const { errors } = document;
  if (isExhausted(document)) return [];
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const telling = tabs.length > 0 ? tabs : errors; // a tab shifts all that follows: the rest comes of it
  const places = new Map(telling.toReversed().map((error) => [error.pos[0], error.code]));
  return [...places].map(([offset, code]) =>
    problem(syntaxCodes[code] ?? 'unexpected-text', {}, path, positionAt(lines, offset)),
  );
}

function refusedNodes(path: string, document: Document, lines: LineCounter): Problem[] {
  return [...refusals(document.contents, 1).take(problemLimit)].map(({ code, parameters, node }) => {
    const place = positionAt(lines, (node as Node | null)?.range?.[0] ?? 0);
    return { code, parameters, path, ...place } as Problem;
  });
}

type Refusal = {
  [Code in ProblemCode]: { code: Code; parameters: ProblemParameters[Code]; node: unknown };
}[ProblemCode];

function* refusals(node: unknown, depth: number): Generator<Refusal, undefined> {
  if (depth > depthLimit) yield { code: 'too-deep', parameters: { limit: depthLimit }, node };
  else if (isAlias(node)) yield { code: 'alias', parameters: {}, node };
  else yield* nodeRefusals(node, depth);
}

function* nodeRefusals(node: unknown, depth: number): Generator<Refusal, undefined> {
  if (isNode(node) && 'anchor' in node && node.anchor) yield { code: 'anchor', parameters: {}, node };
  if (isNode(node) && node.tag) yield { code: 'tag', parameters: {}, node };
  if (isMap(node)) yield* keyRefusals(node.items);
  if (isCollection(node))
    for (const item of node.items) yield* refusals(isPair(item) ? item.value : item, depth + 1);
}

function* keyRefusals(items: readonly { key: unknown }[]): Generator<Refusal, undefined> {
  const seen = new Set<string>();
  for (const { key: node } of items) {
    if (!isScalar(node) || typeof node.value !== 'string') {
      yield { code: 'key-not-text', parameters: {}, node };
      continue;
    }
    if (node.anchor) yield { code: 'anchor', parameters: {}, node };
    if (node.tag) yield { code: 'tag', parameters: {}, node };
    if (seen.has(node.value)) yield { code: 'duplicate-key', parameters: { key: excerpt(node.value) }, node };
    seen.add(node.value);
  }
}

function sourceOf(document: Document, lines: LineCounter): YamlSource {
  return {
    value: document.toJS({ maxAliasCount: 0 }),
    place: (at, on) => positionAt(lines, offsetOf(document, at, on)),
    written: (at) => {
      const node = at.length > 0 ? document.getIn(at, true) : undefined;
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
  };
}

function offsetOf(document: Document, at: PropertyPath, on: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = (node as Node | null)?.range?.[0] ?? 0;
  for (const [index, step] of at.entries()) {
    if (!isCollection(node)) return offset;
    const item = isMap(node)
      ? node.items.find(({ key }) => (key as { value: unknown }).value === step)
      : node.items[Number(step)];
    if (item === undefined) return offset;
    const value = isPair(item) ? item.value : item;
    const wantsKey =
      isPair(item) && (on === 'key' || index < at.length - 1 || !(value as Node | null)?.range);
    offset = ((wantsKey ? item.key : value) as Node | null)?.range?.[0] ?? offset;
    node = value;
  }
  return offset;
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
