// The stage of a rehearsal: the rehearsal GitHub with this project on its main branch, and the runs that happenings wake.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endsRun, mainOf } from '../hands.ts';
import { type RehearsalGitHub, rehearsalGitHub } from '../server.ts';
import { checkedOut, setUp } from './checkout.ts';
import { eventContext, type Happening, isWoken } from './happening.ts';
import { type PlayedJob, playedJobs, type Runner } from './job.ts';
import { ran } from './process.ts';

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

export interface Stage extends AsyncDisposable {
  github: RehearsalGitHub;
  /** Whether a called `pages.yml` is carried out, which builds the site; else it is only told. */
  buildsSite: boolean;
  /** Everything that a happening sets going, to the end; `isHeld` where its runs wait for an approval. */
  happens(happening: Happening, isHeld?: boolean): Promise<PlayedRun[]>;
  /** Somebody approves the runs that wait. */
  approves(): Promise<PlayedRun[]>;
  /** A file of main as it is now. */
  text(path: string): string;
}

// The others test the code and publish what was pushed; a rehearsal is about tickets.
const staged = new Set(['nudge', 'desk']);

export async function openedStage(at: number): Promise<Stage> {
  const github = await rehearsalGitHub({ at });
  const folder = mkdtempSync(join(tmpdir(), 'rehearse-'));
  const held: Happening[] = [];
  const stage: Stage = {
    github,
    buildsSite: false,
    happens: async (happening, isHeld = false) => {
      if (isHeld) held.push(happening);
      return happened(stage, folder, happening, isHeld);
    },
    approves: async () => {
      const runs: PlayedRun[] = [];
      for (const happening of held.splice(0)) runs.push(...(await approved(stage, folder, happening)));
      return runs;
    },
    text: (path) => github.world.store.run(['show', `${mainOf(github.world)}:${path}`]).toString(),
    [Symbol.asyncDispose]: async () => {
      rmSync(folder, { recursive: true, force: true });
      await github.close();
    },
  };
  return stage;
}

async function happened(
  stage: Stage,
  folder: string,
  happening: Happening,
  isHeld: boolean,
): Promise<PlayedRun[]> {
  const runs: PlayedRun[] = [];
  for (const workflow of woken(stage, happening)) {
    if (!staged.has(workflow)) runs.push(silent(workflow, happening, 'left_out'));
    else if (happening.event.startsWith('pull_request'))
      runs.push(...(await nudged(stage, folder, workflow, happening, isHeld)));
    else runs.push(await played(stage, folder, workflow, happening));
  }
  return runs;
}

// A run wakes those that listen to it when it is asked for, and again when it is over; only the first where it is held.
async function nudged(
  stage: Stage,
  folder: string,
  workflow: string,
  happening: Happening,
  isHeld: boolean,
): Promise<PlayedRun[]> {
  const about = (activity: string): Happening => ({ event: 'workflow_run', activity, workflow });
  const first = await happened(stage, folder, about('requested'), false);
  if (isHeld) return [silent(workflow, happening, 'held'), ...first];
  const itself = await played(stage, folder, workflow, happening);
  return [...first, itself, ...(await happened(stage, folder, about('completed'), false))];
}

async function approved(stage: Stage, folder: string, happening: Happening): Promise<PlayedRun[]> {
  const runs: PlayedRun[] = [];
  for (const workflow of woken(stage, happening).filter((one) => staged.has(one))) {
    runs.push(await played(stage, folder, workflow, happening));
    const completed: Happening = { event: 'workflow_run', activity: 'completed', workflow };
    runs.push(...(await happened(stage, folder, completed, false)));
  }
  return runs;
}

function silent(workflow: string, happening: Happening, fate: PlayedRun['fate']): PlayedRun {
  return { workflow, happening, fate, jobs: [], requests: 0, writes: 0 };
}

const workflows = '.github/workflows';

function woken({ github: { world }, text }: Stage, happening: Happening): string[] {
  const listed = world.store.run(['ls-tree', '--name-only', mainOf(world), `${workflows}/`]).toString();
  const names = listed.split('\n').flatMap((path) => /([\w-]+)\.yml$/.exec(path)?.[1] ?? []);
  return names.filter((name) => isWoken(text(`${workflows}/${name}.yml`), happening));
}

async function played(
  stage: Stage,
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

function contextOf({ github }: Stage, happening: Happening) {
  const branch = github.world.state.settings.defaultBranch;
  return {
    github: {
      ...{ event_name: happening.event, event: eventContext(happening), token: github.token },
      ...{ ref: `refs/heads/${branch}`, ref_name: branch, repository: github.repository },
    },
    secrets: { DESK_WEBHOOK: '' },
    vars: {},
  };
}

function runnerOf(stage: Stage, folder: string, happening: Happening): Runner {
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
        environment: { ...environment, ...own },
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

function used(
  { github }: Stage,
  { workspace, packages }: { workspace: string; packages: string },
  action: string,
  inputs: Readonly<Record<string, string>>,
): string {
  if (action.startsWith('actions/checkout@')) return checkedOut(github.folder, workspace, inputs);
  return action === './.github/actions/set-up' ? setUp(workspace, packages) : 'played by GitHub';
}
