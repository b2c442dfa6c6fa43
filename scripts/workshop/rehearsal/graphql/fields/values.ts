// How plain values go out: moments, ids that may be too large, the order of age.
import { GraphQLError } from 'graphql';
import { timestamp } from '../../world/world.ts';

/** The moment in GitHub's form, or null. */
export function moment(at: number | null): string | null {
  return at === null ? null : timestamp(at);
}

/** GraphQL's Int has 32 bits, and today's ids more; GitHub answers such a field with an error. */
export function smallId(id: number): number {
  if (id < 2 ** 31) return id;
  throw new GraphQLError(`Int cannot represent ${id}: use fullDatabaseId`);
}

/** Oldest first, and the id where two are of one moment. */
export function byAge({ createdAt, id }: { createdAt: number; id: number }): readonly [number, number] {
  return [createdAt, id];
}
