// The first look at pull requests: what they are, and the beginning of what was said on them.
import type { Client } from './client.ts';
import { closeLooks, lookDocument } from './documents.ts';
import { bytesOfAll, mostObjects, numbered } from './objects.ts';
import { nodesOf } from './paging.ts';
import type { Question } from './query.ts';
import { fewComments } from './review-lines.ts';
import type { WireObject, WirePull } from './wire.ts';

/** What cannot be shown: too heavy for GitHub, or failed in a way that nobody knows. */
export interface Hidden {
  id: string;
  cause: unknown;
}

export interface FirstLooks {
  wires: WirePull[];
  /** The bytes at the expressions that were asked for along with the first of the pull requests; none where that was too much. */
  bytes: (Uint8Array | null)[];
  /** Those that GitHub would not show, each alone and with the smallest pages, and why. */
  hidden: Hidden[];
}

interface Manner {
  /** Expressions whose bytes come with the first of the pull requests. */
  along?: readonly string[];
  /** One a request, with small pages from the beginning; or twice as many as usual, on which little has been said yet. */
  size?: keyof typeof sizes;
}

const mostPulls = 25;
/** Of a list in one page. */
export const mostNodes = 100;

interface Looked {
  nodes: readonly (WirePull | null)[];
  repository?: Record<string, WireObject | null>;
}

const sizes = {
  usual: { most: mostPulls, page: mostNodes },
  /** Pages of one that was too heavy before. */
  alone: { most: 1, page: 4 },
  young: { most: 2 * mostPulls, page: mostNodes / 2 },
} as const;

/** Looks at pull requests by their node ids. */
export async function firstLooks(
  client: Client,
  ids: readonly string[],
  { along: expressions = [], size: kind = 'usual' }: Manner = {},
): Promise<FirstLooks> {
  const along = expressions.slice(0, mostObjects);
  const isFirst = (piece: readonly string[], size: number) =>
    along.length > 0 &&
    size === mostNodes &&
    piece[0] === ids[0] &&
    piece.length === Math.min(mostPulls, ids.length);
  const parts = await client.read<string, Looked>({
    ...sizes[kind],
    items: ids,
    ask: (piece, size) => lookAt(client, piece, size, isFirst(piece, size) ? along : []),
  });
  const looks: FirstLooks = { wires: [], bytes: [], hidden: [] };
  for (const part of parts) {
    if (part.kind === 'hidden') looks.hidden.push({ id: part.items[0] ?? '', cause: part.cause });
    else {
      looks.wires.push(...nodesOf(part.data));
      const { repository } = part.data;
      if (repository) looks.bytes = await bytesOfAll(client, along.length, repository);
    }
  }
  return looks;
}

function lookAt(
  client: Client,
  ids: readonly string[],
  size: number,
  expressions: readonly string[],
): Question {
  const { owner, repository: name } = client;
  const isClose = ids.length <= closeLooks;
  return {
    document: lookDocument(isClose, expressions.length),
    variables: {
      ...{ ids, page: size, ...(isClose && { few: Math.min(size, fewComments) }) },
      ...(expressions.length > 0 && { owner, name, ...numbered('o', expressions) }),
    },
  };
}
