// One GraphQL request from its text to its answer, in the order in which GitHub looks at it.
import {
  type DocumentNode,
  execute,
  type FragmentDefinitionNode,
  GraphQLError,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { inaccessible } from '../world/grants.ts';
import { type Counted, counted, nodeLimit } from './count.ts';
import { refusedBySchema, refusedInRun, type ShownError } from './errors.ts';
import { type Context, type Gives, inputOf, refusal } from './field.ts';
import { spendAfter, spendBefore } from './resources.ts';
import { publishedSchema } from './schema.ts';
import { findField, knowsType } from './tables.ts';
import { onlyKnownFields, unknownTo } from './unknown.ts';

export interface Request {
  query: string;
  variables: Readonly<Record<string, unknown>>;
  operationName: string | null;
}

export interface Prepared {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** Names of the mutations, in their order; none for a query. */
  mutations: readonly string[];
  counted: Counted;
}

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: readonly ShownError[];
}

const prepared = new Map<string, DocumentNode | readonly ShownError[]>();

/** Reads and checks a request; the errors are those that GitHub gives before anything runs. */
export function prepare(request: Request): Prepared | readonly ShownError[] {
  const document = prepared.get(request.query) ?? checked(request.query);
  prepared.set(request.query, document);
  if (!('kind' in document)) return document;
  const operation = getOperationAST(document, request.operationName);
  if (!operation) return [{ message: 'An operation name is required' }];
  const cost = counted(publishedSchema(), operation, fragmentsOf(document), request.variables);
  if (cost.nodes > nodeLimit) {
    const asked = `This query requests up to ${cost.nodes.toLocaleString('en')} possible nodes`;
    const message = `${asked} which exceeds the maximum limit of ${nodeLimit.toLocaleString('en')}.`;
    return [{ type: 'MAX_NODE_LIMIT_EXCEEDED', path: [], message }];
  }
  return { document, operation, mutations: mutationsOf(operation), counted: cost };
}

function checked(query: string): DocumentNode | readonly ShownError[] {
  try {
    const document = parse(query);
    const wrong = validate(publishedSchema(), document, specifiedRules, { hideSuggestions: true });
    if (wrong.length > 0) return wrong.map(refusedBySchema);
    const unknown = validate(publishedSchema(), document, [onlyKnownFields(findField, knowsType)]);
    return unknown.length > 0 ? unknown.map(refusedInRun) : document;
  } catch (problem) {
    if (!(problem instanceof GraphQLError)) throw problem;
    return [{ locations: problem.locations ?? [], message: problem.message }];
  }
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const all = document.definitions.filter((one) => one.kind === 'FragmentDefinition');
  return new Map(all.map((fragment) => [fragment.name.value, fragment]));
}

function mutationsOf(operation: OperationDefinitionNode): string[] {
  if (operation.operation !== 'mutation') return [];
  return operation.selectionSet.selections.flatMap((one) => (one.kind === 'Field' ? [one.name.value] : []));
}

/** Runs a request that was found to be right. */
export async function run(
  { document, operation }: Prepared,
  request: Request,
  context: Context,
): Promise<Answer> {
  const { data, errors } = await execute({
    schema: publishedSchema(),
    document,
    operationName: operation.name?.value ?? null,
    variableValues: request.variables,
    contextValue: context,
    fieldResolver: (source, arguments_, shared: Context, info) => {
      const field = findField(info.parentType.name, info.fieldName);
      if (field === null) throw unknownTo(info.parentType.name, info.fieldName);
      spendBefore(shared, info);
      if (info.parentType.name === 'Mutation' && shared.refuses?.(info.fieldName, inputOf(arguments_)))
        throw refusal('FORBIDDEN', inaccessible);
      return spendAfter(shared, info, (field.gives as Gives<unknown>)(source, shared, arguments_, info));
    },
    typeResolver: (source: { type?: string }) => source.type,
  });
  if (errors === undefined) return { data: data ?? null };
  // What stands before `data` never ran: a variable of the wrong type.
  return data === undefined
    ? { errors: errors.map(refusedBySchema) }
    : { data, errors: errors.map(refusedInRun) };
}
