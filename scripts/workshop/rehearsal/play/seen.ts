// What can be seen of a pull request and of main, and what has changed since it was last looked at.
import { mainOf } from '../hands.ts';
import type { World } from '../world/world.ts';

export interface Seen {
  head: string;
  /** The desk's own comments by their ids. */
  said: ReadonlyMap<number, string>;
  labels: readonly string[];
  /** Check runs by their ids: how each ended, and what it marks on which line. */
  checks: ReadonlyMap<number, string>;
  /** Of the pull request; empty before there is one. */
  state: string;
}

export function seenOf(world: World, number: number): Seen {
  const { pulls, labels, users, checkRuns } = world.state;
  const pull = pulls.get(number);
  const own = (pull?.comments ?? []).filter(({ authorId }) => users.get(authorId)?.type === 'Bot');
  const checks = [...checkRuns.values()].map(({ id, name, conclusion, annotations }) => {
    const marks = annotations.map(({ start_line, message }) => `\nline ${start_line}: ${message}`);
    return [id, `${name}: ${conclusion}${marks.join('')}`] as const;
  });
  return {
    head: mainOf(world),
    said: new Map(own.map(({ id, body }) => [id, body])),
    labels: (pull?.labels ?? []).flatMap((id) => labels.get(id)?.name ?? []),
    checks: new Map(checks),
    state: pull?.state ?? '',
  };
}

/** What is there now and was not, or was different, with the text that it had before. */
export function newIn(
  before: ReadonlyMap<number, string>,
  now: ReadonlyMap<number, string>,
): { text: string; earlier: string | null }[] {
  return [...now]
    .filter(([id, text]) => before.get(id) !== text)
    .map(([id, text]) => ({ text, earlier: before.get(id) ?? null }));
}

/** The lines of the records that came or went between two commits. */
export function recordChanges(world: World, before: string, now: string): string[] {
  if (before === now) return [];
  const diff = world.store.run(['diff', '--unified=0', before, now, '--', 'tickets']).toString();
  return diff.split('\n').filter((line) => /^(?:[+-](?![+-]{2} )|\+\+\+ b)/.test(line));
}
