// The texts of a words module, found by the parser of TypeScript: each string and each template, with its line.
import ts from 'typescript';

export interface Sentence {
  line: number;
  /** As it is read; a value that is filled in is `…`. */
  text: string;
}

/** Every text of a module but what it imports, what its entries are called and what types are made of. */
export function sentencesOf(source: string): Sentence[] {
  return found(ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true));
}

function found(node: ts.Node): Sentence[] {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return [];
  const text = textOf(node);
  const inside: Sentence[] = [];
  ts.forEachChild(node, (child) => void inside.push(...found(child)));
  return text === null ? inside : [{ line: lineOf(node), text }, ...inside];
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return isName(node) ? null : node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

function isName(node: ts.StringLiteralLike): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}

function lineOf(node: ts.Node): number {
  return node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
}
