// Plays a story on a stage, act by act, and tells it.

import { actText, changesText, runText } from './play-text.ts';
import type { PlayedRun } from './run.ts';
import { seenOf } from './seen.ts';
import { openedStage, type Stage } from './stage.ts';
import { type Act, beginning, pull } from './story.ts';

export interface PlayedAct {
  act: Act;
  runs: readonly PlayedRun[];
  /** The comments of the desk as they stand after it, oldest first. */
  said: readonly string[];
}

export interface Play {
  acts: readonly PlayedAct[];
  /** The page of the last run that wrote one. */
  summary: string;
}

/** Plays all acts; `buildsSite` has the site built for real where the last of them publishes it. */
export async function played(
  acts: readonly Act[],
  write: (text: string) => void,
  { buildsSite, look = () => {} }: { buildsSite: boolean; look?: (stage: Stage) => void },
): Promise<Play> {
  await using stage = await openedStage(Date.parse(beginning));
  const done: PlayedAct[] = [];
  for (const [place, act] of acts.entries()) {
    stage.buildsSite = buildsSite && place === acts.length - 1;
    done.push(await playedAct(stage, act, place + 1, write));
  }
  look(stage);
  const play = { acts: done, summary: summaryOf(done) };
  write(`\nThe page of the last run:\n\n${play.summary}\n${countsText(done)}`);
  return play;
}

async function playedAct(
  stage: Stage,
  act: Act,
  place: number,
  write: (text: string) => void,
): Promise<PlayedAct> {
  const { world } = stage.github;
  world.clock.advance((Date.parse(act.at) - world.clock.now()) / 1000);
  const about = act.about ?? pull;
  const before = seenOf(world, about);
  act.hand?.(world);
  write(actText(act, place));
  const runs = act.wakes === 'approval' ? await stage.approves() : await stage.happens(act.wakes, act.isHeld);
  for (const run of runs) write(runText(run));
  const now = seenOf(world, about);
  write(changesText(world, before, now));
  return { act, runs, said: [...now.said.values()] };
}

function summaryOf(acts: readonly PlayedAct[]): string {
  const steps = acts.flatMap(({ runs }) => runs.flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps)));
  return steps.findLast(({ ran }) => ran !== null && ran.summary !== '')?.ran?.summary ?? '';
}

function countsText(acts: readonly PlayedAct[]): string {
  const runs = acts.flatMap((act) => act.runs.filter(({ requests }) => requests > 0));
  const sum = (of: (run: PlayedRun) => number) => runs.reduce((total, run) => total + of(run), 0);
  const [requests, writes] = [sum((run) => run.requests), sum((run) => run.writes)];
  const most = Math.max(...runs.map((run) => run.requests));
  return `${acts.length} acts, ${runs.length} runs of the desk, ${requests} requests (at most ${most} in one run), ${writes} writes.\n`;
}
