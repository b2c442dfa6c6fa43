// The resources of one request: what is asked for beyond them is not answered, and everything before it is.
import type { GraphQLResolveInfo } from 'graphql';
import type { Resources } from '../http/limits.ts';
import { type Context, refusal } from './field.ts';

/** Counts a mutation or an object of Git before anything is done for it. @throws a refusal where there were too many */
export function spendBefore({ left }: Context, { parentType, fieldName }: GraphQLResolveInfo): void {
  if (parentType.name === 'Mutation') spend(left, 'mutations', 1);
  if (parentType.name === 'Repository' && fieldName === 'object') spend(left, 'objects', 1);
}

/** Counts the nodes of a list once they are known. @throws a refusal where there are too many */
export function spendAfter({ left }: Context, { fieldName }: GraphQLResolveInfo, found: unknown): unknown {
  if (fieldName === 'nodes' && Array.isArray(found)) spend(left, 'nodes', found.length);
  return found;
}

function spend(left: Resources, what: keyof Resources, count: number): void {
  left[what] -= count;
  if (left[what] < 0) throw refusal('RESOURCE_LIMITS_EXCEEDED', 'Resource limits for this query exceeded.');
}
