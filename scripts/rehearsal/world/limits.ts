// GitHub's limits on what people and tokens write, and its words when they are passed.
import type { State } from './state.ts';

const mostCharacters = 65_536;

/** What is wrong with the body of a comment, in the words of GitHub's validation; null where nothing is. */
export function bodyProblem(body: string): string | null {
  if (body.trim() === '') return "Body can't be blank";
  const length = [...body].length;
  return length > mostCharacters ? `Body is too long (maximum is ${mostCharacters} characters)` : null;
}

/** Rules of an active ruleset that forbid a direct commit on the default branch. */
export function ruleProblem(state: State): string | null {
  const words = new Map([
    ['pull_request', 'Changes must be made through a pull request.'],
    ['required_status_checks', 'Required status check is expected.'],
    ['update', 'Cannot update this protected ref.'],
  ]);
  const broken = state.settings.rulesets
    .filter(({ enforcement }) => enforcement === 'active')
    .flatMap(({ rules }) => rules)
    .flatMap(({ kind }) => words.get(kind) ?? []);
  return broken.length === 0 ? null : `Repository rule violations found\n\n${broken.join('\n')}\n\n`;
}
