// Rules about what a job may do: its grants, its credentials, its turn.
import { isOfPullRequest, linesOf, mayWrite, type Rule, steps, using } from './rule.ts';
import type { JobFile, StepFile, WorkflowFile } from './workflow-file.ts';

export const tokenRules = {
  'no-grant-at-top': {
    demands: 'has `permissions: {}` at its top, so that each job begins with nothing',
    broken: (file) => (isAction(file) || isNothing(file.keys.get('permissions')?.value) ? [] : [1]),
  },
  'reason-for-grant': {
    demands: 'gives each grant to a job by its name, with the reason behind it',
    broken: ({ jobs }) => jobs.flatMap(unexplained),
  },
  'writers-apart': {
    demands: 'lets no job write that a pull request starts',
    broken: ({ events, jobs }) =>
      [...events.keys()].some(isOfPullRequest) ? linesOf(jobs.filter(mayWrite)) : [],
  },
  'no-pull-request-target': {
    demands: 'is not started by `pull_request_target`',
    broken: ({ events }) =>
      linesOf([...events].filter(([name]) => name === 'pull_request_target').map(second)),
  },
  'writers-run-main': {
    demands: 'checks out nothing but its own branch where it may write',
    broken: ({ jobs }) =>
      linesOf(jobs.filter(mayWrite).flatMap((job) => job.steps.filter((step) => isElsewhere(job, step)))),
  },
  'no-credentials-kept': {
    demands: 'leaves no token behind in the checkout',
    broken: (file) =>
      linesOf(using(file, checkout).filter((step) => step.with.get('persist-credentials')?.value !== false)),
  },
  'committers-in-turn': {
    demands: 'lets the jobs that commit wait for each other, and throws none of them away',
    broken: ({ jobs }) =>
      linesOf(
        jobs.filter(({ permissions }) => permissions.get('contents')?.value === 'write').filter(isOutOfTurn),
      ),
  },
  'no-cache': {
    demands: 'restores no cache, which may hold what somebody else put there',
    broken: (file) => [
      ...linesOf(using(file, 'actions/cache')),
      ...linesOf(
        using(file, 'actions/setup-node').filter(
          (step) => step.with.get('package-manager-cache')?.value !== false,
        ),
      ),
      ...linesOf(steps(file).filter((step) => step.with.has('cache'))),
    ],
  },
} as const satisfies Record<string, Rule>;

const checkout = 'actions/checkout';
// What woke the desk is in every case main: the branch of the workflow file itself.
const ownBranch = `\${{ github.ref }}`;

function isAction({ keys }: WorkflowFile): boolean {
  return keys.has('runs');
}

function isNothing(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function second<Item>([, item]: readonly [unknown, Item]): Item {
  return item;
}

function unexplained({ keys, permissions }: JobFile): number[] {
  const all = keys.get('permissions');
  if (all && typeof all.value !== 'object') return [all.line];
  return linesOf([...permissions.values()].filter(({ comment }) => comment === ''));
}

function isElsewhere(job: JobFile, step: StepFile): boolean {
  if (/\bgh pr checkout\b|\bpull\//.test(String(step.keys.get('run')?.value))) return true;
  if (!using({ jobs: [job] }, checkout).includes(step)) return false;
  const isOwn = (step.with.get('ref')?.value ?? ownBranch) === ownBranch;
  return !isOwn || step.with.has('repository') || step.with.has('allow-unsafe-pr-checkout');
}

function isOutOfTurn({ keys }: JobFile): boolean {
  const turn = Object(keys.get('concurrency')?.value) as Record<string, unknown>;
  return typeof turn.group !== 'string' || turn['cancel-in-progress'] !== false || turn.queue !== 'max';
}
