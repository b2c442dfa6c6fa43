// Reads files as what they are by their path, and collects their problems.
import { readFileOf, submissionFileOf } from '../forge/local/bounded-file.ts';
import type { Disk, EntryKind } from '../forge/local/disk.ts';
import { recordLimit } from '../ticket/bounded-text.ts';
import { type Desk, readConfiguration } from '../ticket/configuration.ts';
import { nameFault } from '../ticket/inbox-name.ts';
import { type Problem, problem } from '../ticket/problem.ts';
import { readRecord } from '../ticket/record.ts';
import { readSubmission, type SealRules } from '../ticket/submission.ts';

export interface Checked {
  files: number;
  problems: Problem[];
}

/** What is judged by: `at` is epoch milliseconds. */
export interface Judgement {
  desk: Desk;
  at: number;
  /** What is asked of submissions. */
  rules: SealRules;
}

/** The problems of bytes that lie, or lay, at a path: the same as those that a walk through all folders finds there. */
export function problemsOf(path: string, bytes: Uint8Array, judgement: Judgement): Problem[] {
  const place = places.find(({ at }) => at.test(path));
  return place ? place.problems(path, bytes, judgement) : submissionProblems(path, bytes, judgement);
}

type Problems = (path: string, bytes: Uint8Array, judgement: Judgement) => Problem[];

/** The problems of a submission, wherever it lies. */
export const submissionProblems: Problems = (path, bytes, { at, rules }) =>
  readSubmission(path, bytes, at, rules).problems;

// The first that fits. What lies elsewhere is somebody's draft of a submission.
const places: readonly { at: RegExp; problems: Problems }[] = [
  { at: /^\.github\/desk\.yml$/, problems: (_, bytes) => readConfiguration(bytes).problems },
  { at: /^tickets\/README\.md$/, problems: () => [] },
  {
    at: /^tickets\/inbox\//,
    problems: (path, bytes, judgement) => {
      const fault = nameFault(path);
      return fault ? [fault] : submissionProblems(path, bytes, judgement);
    },
  },
  {
    at: /^tickets\/\d{4}\/\d+xxx\/[^/]+\.yaml$/,
    problems: (path, bytes, { desk }) => readRecord(path, bytes, desk).problems,
  },
  { at: /^tickets\//, problems: (path) => [problem('stray-file', {}, path)] },
];

export function isRecordPath(path: string): boolean {
  return /^tickets\/(?!inbox\/)/.test(path);
}

/** The problems of one file; a path that is no file of this desk is a problem itself. `kind`: see `readFileOf`. */
export function checkedFile(disk: Disk, path: string, judgement: Judgement, kind?: EntryKind): Problem[] {
  if (path === '..' || path.startsWith('../') || /^(?:\/|[A-Za-z]:)/.test(path))
    return [problem('outside-root', {}, path)];
  const file = isRecordPath(path)
    ? readFileOf(disk, path, recordLimit, kind)
    : submissionFileOf(disk, path, kind);
  return file.problem ? [file.problem] : problemsOf(path, file.bytes, judgement);
}
