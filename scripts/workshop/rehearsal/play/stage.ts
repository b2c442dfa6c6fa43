// The stage of a rehearsal: the rehearsal GitHub with this project on its main branch, and the runs that happenings wake.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mainOf } from '../hands.ts';
import { rehearsalGitHub } from '../server.ts';
import { type Happening, isWoken } from './happening.ts';
import { type Ground, type PlayedRun, playedRun, workflows } from './run.ts';

export interface Stage extends Ground, AsyncDisposable {
  /** Everything that a happening sets going, to the end; `isHeld` where its runs wait for an approval. */
  happens(happening: Happening, isHeld?: boolean): Promise<PlayedRun[]>;
  /** Somebody approves the runs that wait. */
  approves(): Promise<PlayedRun[]>;
}

// The others test the code and publish what was pushed; a rehearsal is about tickets.
const staged = new Set(['nudge', 'desk']);

export async function openedStage(at: number): Promise<Stage> {
  const github = await rehearsalGitHub({ at });
  const folder = mkdtempSync(join(tmpdir(), 'rehearse-'));
  const held: Happening[] = [];
  // Whoever breaks it off leaves nothing behind either.
  const clean = () => {
    rmSync(folder, { recursive: true, force: true });
    github.world.store.remove();
  };
  process.once('exit', clean);
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
      process.off('exit', clean);
      clean();
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
    else runs.push(await playedRun(stage, folder, workflow, happening));
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
  const itself = await playedRun(stage, folder, workflow, happening);
  return [...first, itself, ...(await happened(stage, folder, about('completed'), false))];
}

async function approved(stage: Stage, folder: string, happening: Happening): Promise<PlayedRun[]> {
  const runs: PlayedRun[] = [];
  for (const workflow of woken(stage, happening).filter((one) => staged.has(one))) {
    runs.push(await playedRun(stage, folder, workflow, happening));
    const completed: Happening = { event: 'workflow_run', activity: 'completed', workflow };
    runs.push(...(await happened(stage, folder, completed, false)));
  }
  return runs;
}

function silent(workflow: string, happening: Happening, fate: PlayedRun['fate']): PlayedRun {
  return { workflow, happening, fate, jobs: [], requests: 0, writes: 0 };
}

function woken({ github: { world }, text }: Stage, happening: Happening): string[] {
  const listed = world.store.run(['ls-tree', '--name-only', mainOf(world), `${workflows}/`]).toString();
  const names = listed.split('\n').flatMap((path) => /([\w-]+)\.yml$/.exec(path)?.[1] ?? []);
  return names.filter((name) => isWoken(text(`${workflows}/${name}.yml`), happening));
}
