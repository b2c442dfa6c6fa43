// What a check comes to, and the frames in which checks are made.
import type { Desk } from '../../ticket/desk/configuration.ts';
import type { Problem } from '../../ticket/problem.ts';
import type { FindingCode, FindingParameters } from '../../words/shapes/terminal/doctor-words.ts';
import type { DeskFacts, FileFacts, GitHubFacts, Seen } from './facts.ts';

/** `must` keeps the desk from its work or lets strangers in; `should` is for later; `unknown` could not be looked at. */
export type State = 'well' | 'must' | 'should' | 'unknown';

export interface Verdict {
  state: State;
  code: FindingCode;
  parameters: object;
  /** The page or the file where it is mended. */
  address: string | null;
  /** The problem of a file that it tells of. */
  problem?: Problem;
}

/** A check: the facts to whatever is to be said; nothing to say is well. */
export type Check = (facts: DeskFacts) => readonly Verdict[];

const verdictOf =
  (state: State) =>
  <Code extends FindingCode>(
    code: Code,
    parameters: FindingParameters[Code],
    address: string | null = null,
  ): Verdict => ({ state, code, parameters, address });

export const must = verdictOf('must');
export const should = verdictOf('should');
/** All is well, and there is something to know. */
export const note = verdictOf('well');
export const unknown = verdictOf('unknown');

export const withFiles =
  (judge: (files: FileFacts) => readonly Verdict[]): Check =>
  ({ files }) =>
    judge(files);

export const withDesk =
  (judge: (desk: Desk, facts: DeskFacts) => readonly Verdict[]): Check =>
  (facts) => {
    const { content } = facts.files.configuration;
    return content === null ? [unknown('no-configuration', {})] : judge(content, facts);
  };

export const withGitHub =
  (judge: (github: GitHubFacts, facts: DeskFacts) => readonly Verdict[]): Check =>
  (facts) =>
    facts.github === null ? [unknown('not-asked', {})] : judge(facts.github, facts);

export const withBoth = (judge: (github: GitHubFacts, desk: Desk) => readonly Verdict[]): Check =>
  withGitHub((github, facts) => withDesk((desk) => judge(github, desk))(facts));

/** What cannot be read is never well. */
export function where<Value>(
  seen: Seen<Value>,
  judge: (value: Value) => readonly Verdict[],
): readonly Verdict[] {
  return seen.kind === 'hidden' ? [unknown('not-readable', {})] : judge(seen.value);
}

/** A list of one where it holds, else an empty one. */
export function when(isSo: boolean, verdict: () => Verdict): Verdict[] {
  return isSo ? [verdict()] : [];
}
