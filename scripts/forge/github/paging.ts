// Lists of GitHub, read to their end.
import type { Connection } from './wire.ts';

/** All nodes of a list whose first page is there; `next` asks for the page after a cursor. */
export async function allNodes<Node>(
  first: Connection<Node>,
  next: (after: string | null) => Promise<Connection<Node>>,
): Promise<Node[]> {
  const found = nodesOf(first);
  let { hasNextPage, endCursor } = first.pageInfo;
  while (hasNextPage) {
    const page = await next(endCursor);
    found.push(...nodesOf(page));
    ({ hasNextPage, endCursor } = page.pageInfo);
  }
  return found;
}

/** The nodes of one page. */
export function nodesOf<Node>({ nodes }: Pick<Connection<Node>, 'nodes'>): Node[] {
  return nodes.filter((node): node is Node & {} => node !== null && node !== undefined);
}

/** The list in pieces of at most so many. */
export function pieces<Item>(items: readonly Item[], most: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, place) =>
    items.slice(place * most, (place + 1) * most),
  );
}
