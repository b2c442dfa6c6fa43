// What GitHub counts before it runs a query: the nodes it may touch, and the points it costs.
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  type InlineFragmentNode,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';

export const nodeLimit = 500_000;

export interface Counted {
  nodes: number;
  /** Points of the hourly allowance: a hundredth of the requests that the connections stand for, one at least. */
  cost: number;
}

type Variables = ReturnType<typeof getVariableValues>['variableValues'];

export function counted(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  given: Readonly<Record<string, unknown>>,
): Counted {
  const { variableValues } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  const total = { nodes: 0, requests: 0 };
  const root = schema.getRootType(operation.operation);
  if (root && variableValues)
    count(operation.selectionSet, root, 1, { schema, fragments, variableValues, total });
  return { nodes: total.nodes, cost: Math.max(1, Math.round(total.requests / 100)) };
}

interface Counting {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variableValues: Variables;
  total: { nodes: number; requests: number };
}

function count(
  selected: SelectionSetNode,
  type: GraphQLCompositeType,
  times: number,
  counting: Counting,
): void {
  for (const selection of selected.selections) {
    if (selection.kind === 'Field') countField(selection, type, times, counting);
    else countFragment(selection, type, times, counting);
  }
}

function countFragment(
  spread: FragmentSpreadNode | InlineFragmentNode,
  type: GraphQLCompositeType,
  times: number,
  counting: Counting,
): void {
  const fragment = spread.kind === 'InlineFragment' ? spread : counting.fragments.get(spread.name.value);
  const on = fragment?.typeCondition && counting.schema.getType(fragment.typeCondition.name.value);
  if (fragment) count(fragment.selectionSet, isCompositeType(on) ? on : type, times, counting);
}

function countField(node: FieldNode, parent: GraphQLCompositeType, times: number, counting: Counting): void {
  const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
  const field = fields[node.name.value];
  const type = field && getNamedType(field.type);
  if (field === undefined || node.selectionSet === undefined || !isCompositeType(type)) return;
  const isConnection = type.name.endsWith('Connection');
  const values = isConnection ? getArgumentValues(field, node, counting.variableValues) : {};
  const limit = isConnection ? Number(values.first ?? values.last ?? 0) : 1;
  counting.total.requests += isConnection ? times : 0;
  counting.total.nodes += isConnection ? times * limit : 0;
  count(node.selectionSet, type, times * limit, counting);
}
