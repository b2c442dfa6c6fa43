// GitHub's published schema, parsed once; its own scalars refuse what GitHub's do.
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { buildASTSchema, GraphQLError, type GraphQLSchema, isScalarType, parse } from 'graphql';
import { objectIdForm } from '../git/objects.ts';

let parsed: GraphQLSchema | null = null;

/** The schema of `@octokit/graphql-schema`, as GitHub publishes it. */
export function publishedSchema(): GraphQLSchema {
  parsed ??= build();
  return parsed;
}

function build(): GraphQLSchema {
  // The package exports its parsed schemas, which take long to load, and not this text.
  const home = findPackageJSON('@octokit/graphql-schema', import.meta.url) ?? '';
  const path = join(dirname(home), 'schema.graphql');
  const document = parse(readFileSync(path, 'utf8'), { noLocation: true });
  // The published text breaks two rules of the language (a field named twice, deprecations that interfaces lack).
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  for (const [name, isRight] of Object.entries(inputs)) {
    const scalar = schema.getType(name);
    if (isScalarType(scalar)) {
      scalar.coerceInputValue = (value: unknown) => {
        if (typeof value === 'string' && isRight(value)) return value;
        throw new GraphQLError(`Could not coerce value ${JSON.stringify(value)} to ${name}`);
      };
      scalar.coerceInputLiteral = (node) => {
        if (node.kind === 'StringValue' && isRight(node.value)) return node.value;
        throw new GraphQLError(`Could not coerce this literal to ${name}`);
      };
    }
  }
  return schema;
}

const inputs: Readonly<Record<string, (value: string) => boolean>> = {
  GitObjectID: (value) => objectIdForm.test(value),
  Base64String: (value) => /^(?:[\w+/]{4})*(?:[\w+/]{2}==|[\w+/]{3}=)?$/.test(value.replaceAll(/\s/g, '')),
  DateTime: (value) => !Number.isNaN(Date.parse(value)),
  URI: (value) => URL.canParse(value),
};
