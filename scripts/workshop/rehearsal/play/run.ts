// One run of a workflow on the stage: what its expressions and its scripts know, and what becomes of it.
import { join } from 'node:path';
import { endsRun } from '../hands.ts';
import type { RehearsalGitHub } from '../server.ts';
import { checkedOut, setUp } from './checkout.ts';
import { eventContext, type Happening } from './happening.ts';
import { type PlayedJob, playedJobs, type Runner } from './job.ts';
import { ran } from './process.ts';

export const workflows = '.github/workflows';

/** Where runs take place. */
export interface Ground {
  github: RehearsalGitHub;
  /** Whether a called `pages.yml` is carried out, which builds the site; else it is only told. */
  buildsSite: boolean;
  /** A file of main as it is now. */
  text(path: string): string;
}

export interface PlayedRun {
  /** The name of the workflow's file without its ending. */
  workflow: string;
  happening: Happening;
  /** What became of it: `left_out` concerns no ticket and is not played here, `held` waits for somebody's approval. */
  fate: 'played' | 'left_out' | 'held';
  jobs: readonly PlayedJob[];
  requests: number;
  writes: number;
}

/** Plays all jobs of a workflow for a happening, and has GitHub write down how the run ended. */
export async function playedRun(
  stage: Ground,
  folder: string,
  workflow: string,
  happening: Happening,
): Promise<PlayedRun> {
  const { counts, world } = stage.github;
  const startedAt = world.clock.now();
  counts.forget();
  const text = stage.text(`${workflows}/${workflow}.yml`);
  const jobs = await playedJobs(
    text,
    happening.event,
    contextOf(stage, happening),
    runnerOf(stage, folder, happening),
  );
  const isGood = jobs.every(({ result }) => result === 'success');
  endsRun(world, `${workflow}.yml`, isGood ? 'success' : 'failure', startedAt);
  const { requests, writes } = counts;
  return { workflow, happening, fate: 'played', jobs, requests, writes };
}

/** As of a repository whose owner has set none. */
export const secrets = { DESK_WEBHOOK: '', DESK_OPENPGP_KEY: '', DESK_OPENPGP_PASSPHRASE: '' };

function contextOf({ github }: Ground, happening: Happening) {
  const branch = github.world.state.settings.defaultBranch;
  return {
    github: {
      ...{ event_name: happening.event, token: github.token },
      event: { ...eventContext(happening), repository: { fork: github.world.state.repository.isFork } },
      ...{ ref: `refs/heads/${branch}`, ref_name: branch, repository: github.repository },
    },
    secrets,
    vars: { DESK_FORK: null },
  };
}

function runnerOf(stage: Ground, folder: string, happening: Happening): Runner {
  const { github } = stage;
  const workspace = join(folder, 'workspace');
  const environment = {
    ...{ GITHUB_EVENT_NAME: happening.event, GITHUB_REPOSITORY: github.repository },
    ...{ GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl },
    GITHUB_REF_NAME: github.world.state.settings.defaultBranch,
  };
  const runner: Runner = {
    run: (script, own) =>
      ran(script, {
        ...{ workspace, temporary: folder, at: github.world.clock.now() },
        environment: { ...environment, ...own, ...unhurried(own) },
      }),
    use: (action, inputs) =>
      used(stage, { workspace, packages: join(folder, 'node_modules') }, action, inputs),
    call: (path) => {
      if (!stage.buildsSite) return null;
      const context = contextOf(stage, happening);
      return playedJobs(stage.text(path.replace(/^\.\//, '')), 'workflow_call', context, runner);
    },
  };
  return runner;
}

// Nothing waits in a rehearsal, not even the desk before it asks for one more run.
function unhurried(own: Readonly<Record<string, string>>): Record<string, string> {
  return 'PAUSE_SECONDS' in own ? { PAUSE_SECONDS: '0' } : {};
}

function used(
  { github }: Ground,
  { workspace, packages }: { workspace: string; packages: string },
  action: string,
  inputs: Readonly<Record<string, string>>,
): string {
  if (action.startsWith('actions/checkout@')) return checkedOut(github.folder, workspace, inputs);
  return action === './.github/actions/set-up' ? setUp(workspace, packages) : 'played by GitHub';
}
