// When something in the repository last changed.
import type { Client } from './client.ts';
import { lastChangeDocument } from './documents.ts';
import { onePage } from './query.ts';

interface Answer {
  repository: { object: { history?: { nodes: readonly ({ committedDate: string } | null)[] } } | null };
}

/** The instant of the last commit that changed a path, in epoch milliseconds; 0 where there is none. */
export async function lastChange(client: Client, commit: string, path: string): Promise<number> {
  const { owner, repository: name } = client;
  const variables = { owner, name, commit, path };
  const { repository } = await onePage<Answer>(client, lastChangeDocument, variables);
  return Date.parse(repository.object?.history?.nodes[0]?.committedDate ?? '') || 0;
}
