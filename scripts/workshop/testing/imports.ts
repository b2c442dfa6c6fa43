// What a source file imports, found by the parser of TypeScript itself: static, dynamic, re-exported, or for its types.
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

export interface Import {
  /** A path from the root of the repository, or the name of a package or of a part of Node. */
  of: string;
  isForTypes: boolean;
}

/** The imports of a file; of an Astro file those of its frontmatter and of its scripts. */
export function importsOf(path: string, text: string): Import[] {
  return parts(path, text).flatMap((part) => {
    const source = ts.createSourceFile('part.ts', part, ts.ScriptTarget.Latest);
    return found(source).map((one) => ({ ...one, of: resolved(path, one.of) }));
  });
}

/** The pieces of a file that are TypeScript: all of it, or of an Astro file its frontmatter and its scripts. */
export function parts(path: string, text: string): string[] {
  if (!path.endsWith('.astro')) return [text];
  const [, frontmatter = ''] = /^\s*---\n(.*?)\n---/s.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script);
  return [frontmatter, ...scripts];
}

function resolved(from: string, specifier: string): string {
  const [bare = ''] = specifier.split('?');
  return bare.startsWith('.') ? join(dirname(from), bare) : bare;
}

/** Stands for what a file makes up at run time, and nobody can follow. */
export const unknown = '(made up)';

function found(node: ts.Node): Import[] {
  const own = importOf(node);
  const inside: Import[] = [];
  ts.forEachChild(node, (child) => void inside.push(...found(child)));
  return own ? [own, ...inside] : inside;
}

function importOf(node: ts.Node): Import | null {
  if (ts.isImportDeclaration(node))
    return { of: textOf(node.moduleSpecifier), isForTypes: node.importClause?.isTypeOnly ?? false };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return { of: textOf(node.moduleSpecifier), isForTypes: node.isTypeOnly };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { of: textOf(node.argument.literal), isForTypes: true };
  return ts.isCallExpression(node) && isLoading(node.expression)
    ? { of: textOf(node.arguments[0]), isForTypes: false }
    : null;
}

function isLoading(callee: ts.Node): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
  );
}

function textOf(node: ts.Node | undefined): string {
  return node && ts.isStringLiteralLike(node) ? node.text : unknown;
}
