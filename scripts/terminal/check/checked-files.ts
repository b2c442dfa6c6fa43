// Reads files as what they are by their path, and collects their problems.
import { readFileOf, submissionFileOf } from '../../forge/local/bounded-file.ts';
import type { Disk, EntryKind } from '../../forge/local/disk.ts';
import { configurationPath, configurationProblems, type Desk } from '../../ticket/desk/configuration.ts';
import { configurationChangeFindings } from '../../ticket/desk/configuration-change.ts';
import { addStamps, prefixesOf, type Stamps, stampFindings, stampOf } from '../../ticket/desk/stamp.ts';
import type { Note } from '../../ticket/note.ts';
import { type Problem, problem } from '../../ticket/problem.ts';
import { readRecord } from '../../ticket/record/record.ts';
import { nameFault } from '../../ticket/report/inbox-name.ts';
import { readSubmission, type SealRules } from '../../ticket/report/submission.ts';
import { recordLimit } from '../../ticket/yaml/bounded-text.ts';

/** What was found in some files: their problems, and what the records among them were stamped with. */
export interface Found {
  problems: Problem[];
  /** What was read otherwise than it is written. */
  notes: Note[];
  stamps: Stamps;
}

export interface Checked {
  files: number;
  problems: Problem[];
  notes: readonly Note[];
}

/** What is judged by: `at` is epoch milliseconds. */
export interface Judgement {
  desk: Desk;
  at: number;
  /** What is asked of submissions. */
  rules: SealRules;
}

/** Adds what bytes at a path hold to what was found: the same as what a walk through all folders finds there. */
export function findIn(found: Found, path: string, bytes: Uint8Array, judgement: Judgement): void {
  const place = places.find(({ at }) => at.test(path));
  if (recordFile.test(path)) findInRecord(found, path, bytes, judgement);
  else if (place) place.find(found, path, bytes, judgement);
  else findInSubmission(found, path, bytes, judgement);
}

function findInRecord(
  { problems, stamps }: Found,
  path: string,
  bytes: Uint8Array,
  { desk, at }: Judgement,
): void {
  const read = readRecord(path, bytes, desk, at);
  problems.push(...read.problems);
  if (read.content) addStamps(stamps, [stampOf(read.content)]);
}

export const recordFile = /^tickets\/\d{4}\/\d+xxx\/[^/]+\.yaml$/;

type Find = (
  found: Pick<Found, 'problems' | 'notes'>,
  path: string,
  bytes: Uint8Array,
  judgement: Judgement,
) => void;

/** Adds what a submission holds, wherever it lies. */
export const findInSubmission: Find = (found, path, bytes, { at, rules }) => {
  const { problems, notes = [] } = readSubmission(path, bytes, at, rules);
  found.problems.push(...problems);
  found.notes.push(...notes);
};

// The first that fits. What lies elsewhere is somebody's draft of a submission.
const places: readonly { at: RegExp; find: Find }[] = [
  { at: /^\.github\/desk\.yml$/, find: () => {} }, // it is judged last, by all that was found
  { at: /^tickets\/README\.md$/, find: () => {} },
  {
    at: /^tickets\/inbox\//,
    find: (found, path, bytes, judgement) => {
      const fault = nameFault(path, prefixesOf(judgement.desk.number));
      if (fault) found.problems.push(fault);
      else findInSubmission(found, path, bytes, judgement);
    },
  },
  { at: /^tickets\//, find: ({ problems }, path) => problems.push(problem('stray-file', {}, path)) },
];

export function isRecordPath(path: string): boolean {
  return /^tickets\/(?!inbox\/)/.test(path);
}

/** Adds what one file holds; a path that is no file of this desk is a problem itself. `kind`: see `readFileOf`. */
export function findInFile(
  found: Found,
  disk: Disk,
  path: string,
  judgement: Judgement,
  kind?: EntryKind,
): void {
  if (path === '..' || path.startsWith('../') || /^(?:\/|[A-Za-z]:)/.test(path))
    return void found.problems.push(problem('outside-root', {}, path));
  const file = isRecordPath(path)
    ? readFileOf(disk, path, recordLimit, kind)
    : submissionFileOf(disk, path, kind);
  if (file.problem) found.problems.push(file.problem);
  else findIn(found, path, file.bytes, judgement);
}

export function nothingFound(): Found {
  return { problems: [], notes: [], stamps: new Map() };
}

/** The problems of the configuration, with those that records, or an earlier configuration, bring out. */
export function deskProblems(disk: Disk, stamps: Stamps, before: Desk | null = null): Problem[] {
  const file = submissionFileOf(disk, configurationPath);
  if (file.problem) return [file.problem];
  return configurationProblems(file.bytes, (desk) => [
    ...stampFindings(desk, stamps),
    ...(before ? configurationChangeFindings(before, desk) : []),
  ]);
}
