// The labels of the repository: found whatever their case, and made when they are first needed.
import type { Client } from './client.ts';
import { isRefusal, statusOf } from './errors.ts';

/** Colours are six hexadecimal digits. */
export interface NewLabel {
  name: string;
  colour: string;
  description: string;
}

export interface Labels {
  /** The id of a label; null where GitHub has refused to make it. */
  idOf(name: string): Promise<string | null>;
  /** The names of those that GitHub has refused to make. */
  refused: ReadonlySet<string>;
}

/** `known` has the ids by names in lower case; `newLabel` says how one is made that is not there. */
export function labelsOf(
  client: Client,
  known: ReadonlyMap<string, string>,
  newLabel: (name: string) => NewLabel,
): Labels {
  const ids = new Map<string, string | null>(known);
  const refused = new Set<string>();
  const idOf = async (name: string): Promise<string | null> => {
    const key = name.toLowerCase();
    const there = ids.get(key);
    if (there !== undefined) return there;
    const id = await madeLabel(client, newLabel(name));
    if (id === null) refused.add(name);
    ids.set(key, id);
    return id;
  };
  return { idOf, refused };
}

async function madeLabel(client: Client, { name, colour, description }: NewLabel): Promise<string | null> {
  const { rest, owner, repository: repo } = client;
  try {
    return (await rest.issues.createLabel({ owner, repo, name, color: colour, description })).data.node_id;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return statusOf(error) === 422 ? foundLabel(client, name) : null;
  }
}

// `already_exists`: somebody was quicker, or the list of labels was not up to date.
async function foundLabel({ rest, owner, repository: repo }: Client, name: string): Promise<string | null> {
  try {
    return (await rest.issues.getLabel({ owner, repo, name })).data.node_id;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return null;
  }
}
