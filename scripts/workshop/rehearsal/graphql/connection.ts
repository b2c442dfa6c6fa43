// Pages of a list: GitHub's limits on them, and cursors that keep their place while the list grows.
import type { GraphQLResolveInfo } from 'graphql';
import { type Arguments, type Field, type Gives, numberOr, refusal, taking } from './field.ts';

const pageArguments = ['first', 'last', 'after', 'before'] as const;
/** Where an entry stands in the order of its list. */
type Place = readonly [number, number];

export interface Listed {
  items: readonly unknown[];
  /** Ascending, unless the list is descending; without it the position in the list. */
  placeOf?: (item: never, position: number) => Place;
  isDescending?: boolean;
  /** Further fields of the connection itself. */
  more?: Readonly<Record<string, unknown>>;
}

/** A field that is a connection over a list. */
export function connection<Source>(
  list: (...parameters: Parameters<Gives<Source>>) => Listed,
  takes: readonly string[] = [],
): Field<Source> {
  return taking([...pageArguments, ...takes], (...parameters) =>
    pageOf(list(...parameters), parameters[2], parameters[3]),
  );
}

function pageOf(listed: Listed, arguments_: Arguments, info: GraphQLResolveInfo) {
  const { count, isFirst } = isOnlyCounted(info)
    ? { count: 0, isFirst: true }
    : bounds(arguments_, info.fieldName);
  const placeOf = (listed.placeOf ?? ((_, position) => [position, 0])) as (
    item: unknown,
    at: number,
  ) => Place;
  const placed = listed.items.map((item, position) => ({ node: item, place: placeOf(item, position) }));
  const turn = listed.isDescending === true ? -1 : 1;
  placed.sort((one, other) => turn * compare(one.place, other.place));
  const window = placed.filter(({ place }) => isBetween(place, turn, arguments_));
  const page = isFirst ? window.slice(0, count) : window.slice(Math.max(0, window.length - count));
  const edges = page.map(({ node, place }) => ({ node, cursor: cursorOf(place) }));
  const at = (edge: (typeof edges)[number] | undefined) =>
    edge && placed.findIndex((one) => one.node === edge.node);
  const [from = 0, to = placed.length - 1] = [at(edges[0]), at(edges.at(-1))];
  return {
    ...listed.more,
    edges,
    nodes: page.map(({ node }) => node),
    totalCount: placed.length,
    pageInfo: {
      hasNextPage: isFirst ? page.length < window.length : to < placed.length - 1,
      hasPreviousPage: isFirst ? from > 0 : page.length < window.length,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

// `pullRequests { totalCount }` needs no page.
function isOnlyCounted({ fieldNodes }: GraphQLResolveInfo): boolean {
  const selected = fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  return selected.every((one) => one.kind === 'Field' && one.name.value === 'totalCount');
}

function bounds(arguments_: Arguments, name: string): { count: number; isFirst: boolean } {
  const [first, last] = [numberOr(arguments_, 'first'), numberOr(arguments_, 'last')];
  if (first !== null && last !== null) {
    const problem = `Passing both \`first\` and \`last\` to paginate the \`${name}\` connection is not supported.`;
    throw refusal('INVALID_PAGINATION', problem);
  }
  const count = first ?? last;
  if (count === null) {
    const problem = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw refusal('MISSING_PAGINATION_BOUNDARIES', problem);
  }
  const word = first === null ? 'last' : 'first';
  if (count < 1) {
    throw refusal(
      'EXCESSIVE_PAGINATION',
      `\`${word}\` on the \`${name}\` connection cannot be less than one.`,
    );
  }
  if (count > 100) {
    const asked = `Requesting ${count} records on the \`${name}\` connection`;
    throw refusal('EXCESSIVE_PAGINATION', `${asked} exceeds the \`${word}\` limit of 100 records.`);
  }
  return { count, isFirst: first !== null };
}

function compare(one: Place, other: Place): number {
  return one[0] - other[0] || one[1] - other[1];
}

function isBetween(place: Place, turn: number, arguments_: Arguments): boolean {
  const [after, before] = [placeIn(arguments_.after), placeIn(arguments_.before)];
  return (
    (after === null || turn * compare(place, after) > 0) &&
    (before === null || turn * compare(place, before) < 0)
  );
}

function cursorOf(place: Place): string {
  return Buffer.from(`cursor:v2:${JSON.stringify(place)}`).toString('base64');
}

function placeIn(cursor: unknown): Place | null {
  if (typeof cursor !== 'string') return null;
  const [, first, second] =
    /^cursor:v2:\[(-?\d+),(-?\d+)\]$/.exec(Buffer.from(cursor, 'base64').toString()) ?? [];
  if (first === undefined || second === undefined) {
    throw refusal('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  }
  return [Number(first), Number(second)];
}
