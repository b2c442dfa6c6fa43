// Checks of the policies of GitHub Actions, of the repository or above it: which events start a workflow, and by whom.
import type { ActionsPolicy, FileFacts, PolicyRules } from './facts.ts';
import { fits } from './pattern.ts';
import { must, unknown, type Verdict, when, where, withGitHub } from './verdict.ts';

// Strangers wake these by what they send, and must be able to.
const wokenByAnyone: ReadonlySet<string> = new Set(['desk.yml', 'nudge.yml']);

/** No policy keeps the workflows from the events that they wait for, or strangers from waking the desk. */
export const policies = withGitHub(({ policies: seen, web }, { files }) =>
  where(seen, (all) =>
    all.flatMap((policy) =>
      where(policy.rules, (rules) => ruleVerdicts(policy, rules, files, `${web}/settings/actions`)),
    ),
  ),
);

function ruleVerdicts({ name }: ActionsPolicy, rules: PolicyRules, { triggers }: FileFacts, page: string) {
  const covered = triggers.filter(({ workflow }) => isCovered(workflow, rules));
  return [
    ...covered.flatMap(({ workflow, events }) => eventVerdict(name, workflow, events, rules, page)),
    ...covered
      .filter(({ workflow }) => rules.restrictsActors && wokenByAnyone.has(workflow))
      .map(({ workflow }) => must('actors-refused', { workflow, by: name }, page)),
    ...rules.others.map((rule) => unknown('policy-unknown', { rule, by: name }, page)),
  ];
}

function eventVerdict(
  by: string,
  workflow: string,
  events: readonly string[],
  { events: allowed }: PolicyRules,
  page: string,
): Verdict[] {
  const refused = events.filter((event) => allowed !== null && !allowed.includes(event)).join(', ');
  return when(refused !== '', () => must('events-refused', { workflow, events: refused, by }, page));
}

// What only a richer language of patterns could say is taken to be meant: a policy too many is told, never one too few.
function isCovered(workflow: string, { include, exclude }: PolicyRules): boolean {
  const path = `.github/workflows/${workflow}`;
  const isIn = (pattern: string) => pattern === '~ALL' || fits(path, pattern);
  return include.some((one) => isIn(one) || /[?[{]/.test(one)) && !exclude.some(isIn);
}
