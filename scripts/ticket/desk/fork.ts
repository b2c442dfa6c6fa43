// Whether a desk is meant to work in a repository that is a fork. The configuration names that repository, since whoever
// forks it takes the file along.
import type { DeskConfiguration } from '../ticket.ts';

/** `name` is the repository's, `owner/name`; GitHub looks at no case in it. */
export function isOwnFork({ fork }: Pick<DeskConfiguration, 'fork'>, name: string): boolean {
  return fork?.toLowerCase() === name.toLowerCase();
}
