// GitHub's limits on what people and tokens write, and its words when they are passed.
import type { State } from './state.ts';

const mostCharacters = 65_536;

/** What is wrong with the body of a comment, in the words of GitHub's validation; null where nothing is. */
export function bodyProblem(body: string): string | null {
  if (body.trim() === '') return "Body can't be blank";
  const length = [...body].length;
  return length > mostCharacters ? `Body is too long (maximum is ${mostCharacters} characters)` : null;
}

/**
 * What is wrong with a label, as `[field, problem]`; null where nothing is. GitHub takes names of 50 characters and
 * descriptions of 100: https://docs.github.com/rest/issues/labels#create-a-label.
 */
export function labelProblem(
  name: string,
  color: string,
  description: string | null,
): [string, string] | null {
  if (name.trim() === '') return ['name', "can't be blank"];
  if ([...name].length > 50) return ['name', 'is too long (maximum is 50 characters)'];
  if ([...(description ?? '')].length > 100)
    return ['description', 'is too long (maximum is 100 characters)'];
  return /^[0-9a-f]{6}$/i.test(color) ? null : ['color', 'must be a valid hex code'];
}

/**
 * Push protection refuses a commit for a text that looks like a secret, and with it all other files of the commit:
 * https://docs.github.com/code-security/secret-scanning/working-with-secret-scanning-and-push-protection.
 */
export function secretProblem({ settings }: State, text: string): string | null {
  const isSecret = settings.secretPatterns.some((pattern) => text.includes(pattern));
  return isSecret ? 'Repository rule violations found\n\nSecret detected in content\n\n' : null;
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
