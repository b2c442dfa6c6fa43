// Desks on the rehearsal GitHub: any number of records on main, some pull requests, and a way back to where they began.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { submissionText } from '../../ticket/record/serialise.ts';
import { commitsManyOnMain, commitsOnMain, mainOf, opensPullRequest } from '../rehearsal/hands.ts';
import { type RehearsalGitHub, rehearsalGitHub } from '../rehearsal/server.ts';
import type { State } from '../rehearsal/world/state.ts';
import { change } from '../rehearsal/world/world.ts';
import type { Ground } from './bench.ts';
import { afterwards, configurationText, type RecordFile, recordFiles } from './records.ts';
import { reportOf } from './reports.ts';

export interface DeskOnGitHub {
  size: number;
  /** The checkout of a workflow: the configuration, and no records. */
  root: string;
  github: RehearsalGitHub;
  /** To this each run is brought back. */
  settled: State;
}

// The clock of the rehearsal stands still, so that all the runs of a bench fall into one minute.
const many = 1_000_000;
const limits = {
  ...{ requestsAnHour: many, pointsAnHour: many, restPointsAMinute: many, graphqlPointsAMinute: many },
  ...{ contentsAMinute: many, contentsAnHour: many },
};

export async function deskOnGitHub({ folder }: Ground, size: number, open: number): Promise<DeskOnGitHub> {
  process.stderr.write(`making a desk of ${size} records on the rehearsal GitHub…\n`);
  const root = join(folder, `github-${size}`);
  mkdirSync(join(root, '.github'), { recursive: true });
  writeFileSync(join(root, '.github/desk.yml'), configurationText);
  const github = await rehearsalGitHub({ at: Date.parse(afterwards), limits });
  const { world } = github;
  commitsOnMain(world, 'example', { '.github/desk.yml': configurationText });
  for (const piece of pieces(recordFiles(size))) commitsManyOnMain(world, 'example', piece);
  // Numbers go on where the records end.
  change(world, (state) => [{ ...state, nextNumber: size + 1 }, null]);
  const place = { size, root, github, settled: world.state };
  opened(place, open);
  return place;
}

const most = 10_000;

function* pieces(files: Iterable<RecordFile>): Generator<{ path: string; content: string }[], undefined> {
  let piece: { path: string; content: string }[] = [];
  for (const { path, text } of files) {
    piece.push({ path, content: text });
    if (piece.length < most) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

/** So many publishers open a pull request with a report. */
export function opened({ github: { world } }: DeskOnGitHub, submissions: number): void {
  for (let place = 0; place < submissions; place += 1) {
    const number = world.state.nextNumber;
    const path = `tickets/inbox/report-${number}.yaml`;
    opensPullRequest(world, {
      author: `publisher-${number}`,
      files: { [path]: submissionText(reportOf(number)) },
    });
  }
}

/** Undoes what happened since the desk was settled. */
export function restored({ github: { world }, settled }: DeskOnGitHub): void {
  const ref = `refs/heads/${settled.settings.defaultBranch}`;
  const [here, there] = [mainOf(world), settled.refs.get(ref) ?? ''];
  if (here !== there && !world.store.moveRef(ref, there, here)) throw new Error(`${ref} does not go back`);
  world.state = settled;
}

export async function closed(desks: readonly DeskOnGitHub[]): Promise<void> {
  for (const { github } of desks) await github.close();
}
