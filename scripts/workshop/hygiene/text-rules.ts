// Rules about what a workflow says: its actions, its expressions, its secrets, its patience.
import { expressions, linesOf, type Rule, steps } from './rule.ts';
import type { JobFile, WorkflowFile, Written } from './workflow-file.ts';

export const textRules = {
  'pinned-by-commit': {
    demands: 'names each action by its full commit, with the version behind it',
    broken: (file) => linesOf(actions(file).filter((one) => !isPinned(one))),
  },
  'no-expression-in-run': {
    demands: 'gives its scripts what they need by the environment, never by an expression',
    broken: (file) => linesOf(runs(file).filter(({ value }) => String(value).includes('${{'))),
  },
  'nothing-from-the-event': {
    demands: 'takes from an event only what no stranger can write',
    broken: (file) => linesOf(expressions(file).filter(({ text }) => takesFromTheEvent(text))),
  },
  'known-secrets': {
    demands: 'asks for no secret but those that the desk is documented to need',
    broken: (file) => [
      ...linesOf(expressions(file).filter(({ text }) => asksForSecrets(text))),
      // Those that are passed on by name are judged as expressions.
      ...linesOf(file.jobs.flatMap(({ keys }) => keys.get('secrets') ?? []).filter(isText)),
    ],
  },
  'opens-no-seal': {
    demands: 'opens nothing that is sealed, and knows no key',
    broken: (file) => linesOf(file.texts.filter(({ value }) => opening.test(String(value)))),
  },
  'patience-ends': {
    demands: 'says of each job after how many minutes it has failed, at most an hour',
    broken: ({ jobs }) =>
      linesOf(jobs.filter((job) => job.id !== '' && !job.keys.has('uses') && !isBounded(job))),
  },
  'not-on-forks': {
    demands: 'runs no job on a fork whose owner did not ask for it',
    broken: ({ jobs }) => linesOf(jobs.filter((job) => job.id !== '' && !asksForFork(job))),
  },
  'justified-trigger': {
    demands:
      'justifies each event that runs with a write token on a stranger’s behalf, where zizmor is told so',
    broken: ({ events }) =>
      linesOf(
        [...events]
          .filter(([name, { comment }]) => isDangerous(name) && !isJustified(comment))
          .map(([, on]) => on),
      ),
  },
} as const satisfies Record<string, Rule>;

const knownSecrets: readonly string[] = ['DESK_WEBHOOK', 'DESK_OPENPGP_KEY', 'DESK_OPENPGP_PASSPHRASE'];

// Staff open reports on machines of their own: where no key is, none can be stolen.
const opening = /--identity\b|\b(?:unseal|reveal|reseal)\b|age-secret-key-/i;

// What GitHub itself says: which event, which branch, which schedule, whether a comment stands on a pull request, and what
// main was before a push.
const ownWords: readonly string[] = [
  'event_name',
  'ref',
  'sha',
  'token',
  'event.schedule',
  'event.issue.pull_request',
  'event.before',
  'event.created',
  'event.repository.fork',
];

function actions(file: WorkflowFile): Written[] {
  const used = [...steps(file), ...file.jobs].flatMap(({ keys }) => keys.get('uses') ?? []);
  return used.filter(({ value }) => !String(value).startsWith('./'));
}

function isPinned({ value, comment }: Written): boolean {
  return /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(String(value)) && /^v\d+\.\d+\.\d+$/.test(comment);
}

function runs(file: WorkflowFile): Written[] {
  return steps(file).flatMap(({ keys }) => keys.get('run') ?? []);
}

// Whatever is not plainly named, such as `toJSON(github)` or an index, may be the event as well. GitHub looks at no case.
function takesFromTheEvent(text: string): boolean {
  const paths = [...text.matchAll(/\bgithub\b(?:\.([\w.-]+))?/gi)].map(([, path = '']) => path);
  return paths.some((path) => !ownWords.includes(path));
}

// GitHub tells of the fork with every event, that of a schedule since 2022-09-27:
// https://github.blog/changelog/2022-09-27-github-actions-additional-information-available-in-github-event-payload-for-scheduled-workflow-runs/
const gate = "!github.event.repository.fork || vars.DESK_FORK == 'true'";

function asksForFork({ keys }: JobFile): boolean {
  const condition = String(keys.get('if')?.value ?? '').replaceAll(/^\$\{\{\s*|\s*\}\}$/g, '');
  return condition === gate || condition.startsWith(`(${gate}) && `);
}

function asksForSecrets(text: string): boolean {
  const named = [...text.matchAll(/\bsecrets\b(?:\.(\w+))?/gi)].map(([, name = '']) => name);
  return named.some((name) => !knownSecrets.includes(name));
}

function isText({ value }: Written): boolean {
  return typeof value === 'string';
}

function isBounded({ keys }: JobFile): boolean {
  const minutes = keys.get('timeout-minutes')?.value;
  return typeof minutes === 'number' && minutes <= 60;
}

function isDangerous(event: string): boolean {
  return event === 'workflow_run' || event === 'issue_comment';
}

function isJustified(comment: string): boolean {
  return /^zizmor: ignore\[dangerous-triggers\] \S+ \S+/.test(comment);
}
