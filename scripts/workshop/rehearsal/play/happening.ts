// What happens on GitHub, and which workflows it wakes by what they say under `on:`.
import { workflowFile } from '../../hygiene/workflow-file.ts';
import type { Known } from './expression.ts';

export interface Happening {
  /** As in `on:`, such as `pull_request`. */
  event: string;
  /** As in `types:`, such as `opened`; null for events that have none. */
  activity: string | null;
  /** The name of the workflow that a `workflow_run` is about. */
  workflow?: string;
  /** The paths that a pull request changes. */
  paths?: readonly string[];
  /** The line of the timetable. */
  schedule?: string;
  /** For a comment: whether it stands on a pull request. */
  isOnPullRequest?: boolean;
}

/** What the expressions of a run may know of the event; null for what other events bring. */
export function eventContext({ schedule, isOnPullRequest }: Happening): { [name: string]: Known } {
  return { schedule: schedule ?? null, issue: { pull_request: isOnPullRequest ?? null } };
}

/** Whether a workflow, given as its text, starts. @throws Error for a filter that this rehearsal does not know */
export function isWoken(text: string, happening: Happening): boolean {
  const on = workflowFile('the workflow', text).events.get(happening.event);
  if (on === undefined) return false;
  if (happening.event === 'schedule') return crons(on.value).includes(happening.schedule ?? '');
  const filters = typeof on.value === 'object' && on.value !== null ? on.value : {};
  return Object.entries(filters).every(([name, wanted]) => passes(name, [wanted].flat(), happening));
}

function crons(value: unknown): string[] {
  return (value as readonly { cron: string }[]).map(({ cron }) => cron);
}

function passes(filter: string, wanted: readonly string[], happening: Happening): boolean {
  const { activity, workflow, paths = [] } = happening;
  if (filter === 'types') return activity !== null && wanted.includes(activity);
  if (filter === 'workflows') return wanted.includes(workflow ?? '');
  if (filter === 'branches') return wanted.includes('main');
  if (filter === 'paths-ignore') return !paths.every((path) => wanted.some((one) => isBelow(path, one)));
  throw new Error(`nobody here knows the filter ${filter}`);
}

function isBelow(path: string, pattern: string): boolean {
  if (!pattern.endsWith('/**')) throw new Error(`nobody here knows the pattern ${pattern}`);
  return path.startsWith(pattern.slice(0, -'**'.length));
}
