// Every regular expression of the source, found by the parser of TypeScript itself, and those of the schemas.
import ts from 'typescript';
import { parts } from './imports.ts';

export interface Expression {
  source: string;
  flags: string;
  /** `path:line`, the first place where it stands. */
  place: string;
  /** Put together at run time: then `source` is how that is written. */
  isMade: boolean;
}

/** The expressions of a file: those written as such, and those made of one whole text. */
export function expressionsOf(path: string, text: string): Expression[] {
  if (path.endsWith('.json')) return patternsIn(path, JSON.parse(text));
  return parts(path, text).flatMap((part) => {
    const file = ts.createSourceFile('part.ts', part, ts.ScriptTarget.Latest, true);
    return found(file).map(({ node, ...one }) => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      return { ...one, place: `${path}:${line + 1}` };
    });
  });
}

function patternsIn(path: string, value: unknown): Expression[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'pattern' && typeof part === 'string'
      ? [{ source: part, flags: 'u', place: `${path}:1`, isMade: false }]
      : patternsIn(path, part),
  );
}

type Found = Omit<Expression, 'place'> & { node: ts.Node };

function found(node: ts.Node): Found[] {
  const own = expressionIn(node);
  const inside: Found[] = [];
  ts.forEachChild(node, (child) => void inside.push(...found(child)));
  return own ? [own, ...inside] : inside;
}

function expressionIn(node: ts.Node): Found | null {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return { node, source: node.text.slice(1, end), flags: node.text.slice(end + 1), isMade: false };
  }
  return ts.isNewExpression(node) && node.expression.getText() === 'RegExp' ? constructed(node) : null;
}

/** What is put together at run time stands here as it is written, and is for a person to judge. */
function constructed(node: ts.NewExpression): Found {
  const [first, second] = node.arguments ?? [];
  const isMade = !(first && ts.isStringLiteralLike(first));
  const source = isMade ? (first?.getText() ?? '') : first.text;
  return { node, source, flags: second && ts.isStringLiteralLike(second) ? second.text : '', isMade };
}
