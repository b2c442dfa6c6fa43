// Who may open a pull request: what the owner of a repository can set.
import type { Instant, State } from './state.ts';
import { roleOf } from './users.ts';

const writers: ReadonlySet<string> = new Set(['write', 'maintain', 'admin']);

/**
 * Why an account may open no pull request now; null where it may.
 * Sources: https://github.com/google/go-github/issues/4267 (the two settings),
 * https://docs.github.com/rest/interactions/repos (limits for a time), and
 * https://github.blog/open-source/maintainers/how-pull-request-limits-are-cutting-down-the-noise/ (drafts are not
 * counted, and nobody who may write is). The words are the rehearsal's own.
 */
export function openingProblem(
  state: State,
  authorId: number,
  isDraft: boolean,
  now: Instant,
): string | null {
  const { isArchived, pulls, interactionLimit } = state.settings;
  if (isArchived) return 'Repository was archived so is read-only.';
  if (!pulls.isOn) return 'Pull requests are disabled for this repository.';
  if (writers.has(roleOf(state, authorId))) return null;
  if (pulls.openedBy === 'collaborators_only') return 'Pull request creation is limited to collaborators.';
  if (interactionLimit?.limit === 'collaborators_only' && interactionLimit.expiresAt > now)
    return 'Interactions on this repository have been restricted to collaborators only.';
  const counts = !isDraft && pulls.cap !== null && openOf(state, authorId) >= pulls.cap;
  return counts ? 'You have reached the limit of open pull requests in this repository.' : null;
}

function openOf({ pulls }: State, authorId: number): number {
  return [...pulls.values()].filter(
    (pull) => pull.authorId === authorId && pull.state === 'OPEN' && !pull.isDraft,
  ).length;
}
