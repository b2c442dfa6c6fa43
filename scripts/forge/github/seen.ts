// Settings of the repository, each of which a token may be allowed to read or not.
import type { Seen } from '../../plan/doctor/facts.ts';
import type { Client } from './client.ts';
import { isRefusal } from './errors.ts';

/** The repository, as the questions of REST name it. */
export function placeIn({ owner, repository: repo }: Client) {
  return { owner, repo };
}

/** What can be read, or that it is hidden. @throws where GitHub is at fault */
export async function seen<Value>(ask: () => Promise<Value>): Promise<Seen<Value>> {
  try {
    return { kind: 'seen', value: await ask() };
  } catch (error) {
    // 403 and 404 are how GitHub says that a token may not read something, 409 and 422 that there is nothing to read here.
    if (isRefusal(error)) return { kind: 'hidden' };
    throw error;
  }
}

type Settled<Asked> = { [Name in keyof Asked]: Awaited<Asked[Name]> };

/** Waits for all of them at once. */
export async function inParallel<Asked extends object>(asked: Asked): Promise<Settled<Asked>> {
  const entries = Object.entries(asked).map(async ([name, one]) => [name, await one] as const);
  return Object.fromEntries(await Promise.all(entries)) as Settled<Asked>;
}

const size = 100;

/** A list of REST, read to its end. */
export async function everyPage<Item>(
  ask: (page: { page: number; per_page: number }) => Promise<readonly Item[]>,
): Promise<Item[]> {
  const all: Item[] = [];
  for (let page = 1; ; page += 1) {
    const items = await ask({ page, per_page: size });
    all.push(...items);
    if (items.length < size) return all;
  }
}
