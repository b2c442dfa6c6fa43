// REST: runs of workflows that have ended.
import { timestamp } from '../world/world.ts';
import { type Answer, type Asked, listed } from './answer.ts';

/** The runs of a workflow on the default branch, the latest first. */
export function runs(asked: Asked): Answer {
  const { state, query, at } = asked;
  const [status, branch] = [query.get('status'), query.get('branch')];
  const found = state.runs
    .filter(({ workflow }) => workflow === at.workflow)
    .filter(({ conclusion }) => status === null || status === conclusion || status === 'completed')
    .filter(() => branch === null || branch === state.settings.defaultBranch)
    .toReversed()
    .map(({ startedAt, conclusion }, place) => ({
      ...{ id: place + 1, status: 'completed', conclusion, head_branch: state.settings.defaultBranch },
      ...{ created_at: timestamp(startedAt), run_started_at: timestamp(startedAt) },
    }));
  return listed(asked, found, (page) => ({ total_count: found.length, workflow_runs: page }));
}
