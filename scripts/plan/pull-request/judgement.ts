// Judges what a pull request adds to the inbox: a report, problems to mend, or nothing that is the desk's affair.

import { prefixesOf } from '../../ticket/desk/stamp.ts';
import type { Note } from '../../ticket/note.ts';
import { byPlace, type Problem, problem } from '../../ticket/problem.ts';
import { inbox, nameFault } from '../../ticket/report/inbox-name.ts';
import { publicRules, readSubmission, type SealRules } from '../../ticket/report/submission.ts';
import {
  type DeskConfiguration,
  isDisclosed,
  type Language,
  type TicketRecord,
} from '../../ticket/ticket.ts';
import { type Marker, markerOf } from '../replies/answers/marker.ts';
import { embargoedOthers, embargoIn, isExposureTold } from '../replies/exposed/exposure.ts';
import { numberFault } from './named-after.ts';
import type { Changes, Pull, Stored, SubmittedFile } from './pull-facts.ts';

export type Judgement =
  /** Nothing for the inbox. `looksLikeOne`: somebody may have meant it for a report. */
  | { kind: 'no_submission'; looksLikeOne: boolean }
  /** GitHub does not say what the pull request changes. */
  | { kind: 'unknown' }
  /** This very head was taken before, and is on record. */
  | { kind: 'settled' }
  | { kind: 'refused'; problems: readonly Problem[]; language: Language | null }
  | { kind: 'accepted'; report: TicketRecord['report']; blob: string; notes: readonly Note[] };

/** The key of the one comment that every submission gets. */
export const receiptKey = 'receipt';

/** `at` is epoch milliseconds: dates in a report cannot lie after it. Everybody can read what is judged here. */
export function judgement(
  pull: Pull,
  stored: Stored,
  at: number,
  { seal, number }: Pick<DeskConfiguration, 'seal' | 'number'>,
): Judgement {
  const { changes, file } = pull;
  if (changes === null) return isSettled(pull, stored) ? { kind: 'settled' } : { kind: 'unknown' };
  const added = inboxFiles(changes);
  if (added.length === 0) return { kind: 'no_submission', looksLikeOne: looksLikeReport(pull, changes) };
  if (isSettled(pull, stored)) return { kind: 'settled' };
  const around = problemsAround(pull, changes, stored.kind === 'absent', prefixesOf(number));
  const rules = rulesFor(stored, { seal });
  const { mustSeal } = rules;
  const read =
    file === null || file.problem !== null ? null : readSubmission(file.path, file.bytes, at, rules);
  const inside = file?.problem ? unreadable(file, file.problem, mustSeal) : (read?.problems ?? []);
  const problems = [...around, ...inside, ...(mustSeal ? embargoedOthers(pull) : [])].sort(byPlace);
  if (problems.length > 0 || !read?.content || !file || file.problem)
    return { kind: 'refused', problems, language: languageIn(file) };
  return { kind: 'accepted', report: read.content.report, blob: file.blob, notes: read.notes ?? [] };
}

// Of a file that is too large the beginning gives away as much.
function unreadable(file: SubmittedFile, found: Problem, mustSeal: boolean): Problem[] {
  return [(mustSeal && embargoIn(file)) || found];
}

// Of what everybody can read already there is nothing left to seal: it is amended in plain words.
function rulesFor(stored: Stored, desk: Pick<DeskConfiguration, 'seal'>): SealRules {
  const rules = publicRules(desk);
  return stored.kind === 'record' && isDisclosed(stored.record) ? { ...rules, mustSeal: false } : rules;
}

/** Whether the receipt says that this head is on record: then its file need not even be read. */
export function isSettled(pull: Pick<Pull, 'own' | 'head'>, { kind }: Stored): boolean {
  const receipt = receiptMarker(pull);
  return kind !== 'absent' && receipt?.head === pull.head.oid && !receipt.isMending;
}

/** What the receipt says of the commit that it judges; null where there is no receipt yet. */
export function receiptMarker({ own }: Pick<Pull, 'own'>): Marker | null {
  const receipt = own.find(({ key }) => key === receiptKey);
  return receipt ? markerOf(receipt.body) : null;
}

/** Whether the check run for this verdict on this head is made: the receipt is written after it, so what it says is true. */
export function isChecked(pull: Pull, isMending: boolean): boolean {
  const marker = receiptMarker(pull);
  return marker?.head === pull.head.oid && marker.isMending === isMending;
}

/** What is to be mended; nothing where a report was taken. */
export function problemsOf(judged: Judgement): readonly Problem[] {
  return judged.kind === 'refused' ? judged.problems : [];
}

/** The path of the file to read, where there is one. */
export function submittedPath(changes: Changes | null): string | null {
  return changes === null
    ? null
    : (inboxFiles(changes).find(({ change }) => change !== 'OTHER')?.path ?? null);
}

function inboxFiles({ listed }: Changes): Changes['listed'] {
  return listed.filter(({ path }) => path.startsWith(`${inbox}/`));
}

function problemsAround(
  pull: Pull,
  changes: Changes,
  isNew: boolean,
  prefixes: readonly string[],
): Problem[] {
  const [first, ...others] = inboxFiles(changes);
  const path = first?.path ?? inbox;
  const alien = changes.count - others.length - 1;
  const name = nameFault(path, prefixes) ?? numberFault(pull, path, isNew, prefixes);
  return [
    ...(name ? [name] : []),
    ...(first?.change === 'OTHER' ? [problem('not-added', {}, path)] : []),
    ...others.slice(0, 10).map((other) => problem('several-submissions', {}, other.path)),
    ...(alien > 0 ? [problem('other-changes', { count: alien }, path)] : []),
  ];
}

// Where a person may have missed the inbox: a new YAML file somewhere else, or a folder of nearly that name.
function looksLikeReport(pull: Pull, { count, listed }: Changes): boolean {
  const isNear = /(?:^|\/)(?:tickets?|in-?box|reports?)(?:\/|$)/i;
  return (
    count > listed.length ||
    isExposureTold(pull) ||
    embargoedOthers(pull).length > 0 ||
    listed.some(({ path, change }) => change === 'ADDED' && !/^\.github\//.test(path) && isYaml(path, isNear))
  );
}

function isYaml(path: string, isNear: RegExp): boolean {
  return /\.ya?ml$/i.test(path) || isNear.test(path);
}

const language = /^[ \t]*language:[ \t]*["']?(en|fr)\b/m;
/** A report says it near its top; what a stranger adds below is not looked at. */
const lookedAt = 64 * 1024;

// A report that cannot be read may still say in which language its author reads.
function languageIn(file: SubmittedFile | null): Language | null {
  if (file === null || file.problem !== null) return null;
  const [, found] = language.exec(new TextDecoder().decode(file.bytes.subarray(0, lookedAt))) ?? [];
  return (found as Language | undefined) ?? null;
}
