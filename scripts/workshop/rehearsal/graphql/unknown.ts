// What the rehearsal has no answer for is refused by name before anything runs: never a silent null.
import {
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  type GraphQLNamedType,
  isAbstractType,
  type ValidationContext,
} from 'graphql';
import type { Field } from './field.ts';

export type FindField = (typeName: string, fieldName: string) => Field<never> | null;
export type KnowsType = (typeName: string) => boolean;

export function unknownTo(type: string, what: string, node?: FieldNode): GraphQLError {
  return new GraphQLError(`The rehearsal does not know ${type}.${what}`, {
    nodes: node,
    extensions: { refusal: 'REHEARSAL_UNKNOWN' },
  });
}

/** A rule of validation: each field and argument of the query stands in the tables. */
export function onlyKnownFields(
  find: FindField,
  knows: KnowsType,
): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    Field(node) {
      const parent = context.getParentType();
      if (parent === undefined || parent === null || node.name.value.startsWith('__')) return undefined;
      if (parent.name.startsWith('__')) return undefined;
      // Of an interface one kind that knows the field is enough; the others refuse it when it is asked of them.
      const [best = []] = concrete(context, parent, knows)
        .map((type) => problemsOf(node, type, find))
        .sort((one, other) => one.length - other.length);
      for (const problem of best) context.reportError(problem);
      return undefined;
    },
  });
}

function concrete(context: ValidationContext, type: GraphQLNamedType, knows: KnowsType): readonly string[] {
  if (!isAbstractType(type)) return [type.name];
  const known = context
    .getSchema()
    .getPossibleTypes(type)
    .map(({ name }) => name)
    .filter(knows);
  return known.length === 0 ? [type.name] : known;
}

function problemsOf(node: FieldNode, type: string, find: FindField): GraphQLError[] {
  const field = find(type, node.name.value);
  if (field === null) return [unknownTo(type, node.name.value, node)];
  return (node.arguments ?? [])
    .filter(({ name }) => !field.takes.includes(name.value))
    .map(({ name }) => unknownTo(type, `${node.name.value}(${name.value}:)`, node));
}
