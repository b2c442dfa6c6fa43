// For each rule of hygiene a workflow that breaks it: the sound one below, with one thing changed.
import type { RuleName } from './hygiene.ts';

const hook = 'secrets.DESK_WEBHOOK';
const gate = "!github.event.repository.fork || vars.DESK_FORK == 'true'";
const sound = `name: sample
on:
  workflow_run: # zizmor: ignore[dangerous-triggers] only wakes the loop
    workflows: [nudge]
permissions: {}
jobs:
  write:
    if: \${{ ${gate} }}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    concurrency:
      group: desk
      cancel-in-progress: false
      queue: max
    permissions:
      contents: write # commits the records
    steps:
      - uses: actions/checkout@0123456789012345678901234567890123456789 # v1.2.3
        with:
          ref: \${{ github.ref }}
          persist-credentials: false
      - uses: actions/setup-node@0123456789012345678901234567890123456789 # v1.2.3
        with:
          package-manager-cache: false
      - env:
          HOOK: \${{ secrets.DESK_WEBHOOK }}
        run: echo "$HOOK"
`;

export interface Case {
  what: string;
  text: string;
  breaks: readonly RuleName[];
}

export const soundCase: Case = { what: 'nothing', text: sound, breaks: [] };

const untakenTurn = /\n {4}concurrency:(?:\n {6}.*){3}/;
const everyGrant = /:\n {6}contents: write.*/;
const called = (workflow: string) => `  call:\n    if: \${{ ${gate} }}\n    uses: ${workflow}\n`;

export const brokenCases: readonly Case[] = [
  changed('no permissions at the top', 'permissions: {}\n', '', 'no-grant-at-top'),
  changed('a grant at the top', 'permissions: {}', 'permissions: { contents: read }', 'no-grant-at-top'),
  changed('every grant at once at the top', 'permissions: {}', 'permissions: read-all', 'no-grant-at-top'),
  changed('a grant without a reason', ' # commits the records', '', 'reason-for-grant'),
  changed('every grant at once', everyGrant, ': write-all', 'reason-for-grant'),
  changed('a pull request beside it', 'on:\n', 'on:\n  pull_request:\n', 'writers-apart'),
  changed('a review beside it', 'on:\n', 'on:\n  pull_request_review:\n', 'writers-apart'),
  changed('a target', 'on:\n', 'on:\n  pull_request_target:\n', 'writers-apart', 'no-pull-request-target'),
  changed('a commit of the event', 'github.ref', 'github.sha', 'writers-run-main'),
  changed('a pull request by its number', `\${{ github.ref }}`, 'refs/pull/1/merge', 'writers-run-main'),
  changed('another repository', `ref: \${{ github.ref }}`, 'repository: mallory/desk', 'writers-run-main'),
  changed(
    'an unsafe checkout',
    `ref: \${{ github.ref }}`,
    'allow-unsafe-pr-checkout: true',
    'writers-run-main',
  ),
  changed('a pull request by hand', '"$HOOK"', '; git fetch origin pull/1/head', 'writers-run-main'),
  changed('a pull request by its tool', 'echo "$HOOK"', 'gh pr checkout 1', 'writers-run-main'),
  changed('the token kept by default', '          persist-credentials: false\n', '', 'no-credentials-kept'),
  changed('the token kept on purpose', 'credentials: false', 'credentials: true', 'no-credentials-kept'),
  changed('no turn at all', untakenTurn, '', 'committers-in-turn'),
  changed('a turn that is taken away', 'progress: false', 'progress: true', 'committers-in-turn'),
  changed('a queue of one', '      queue: max\n', '', 'committers-in-turn'),
  changed('a cache by default', 'package-manager-cache: false', 'node-version: 26', 'no-cache'),
  changed(
    'a cache on purpose',
    'manager-cache: false',
    'manager-cache: false\n          cache: npm',
    'no-cache',
  ),
  changed('a cache of its own', 'setup-node@', 'cache@', 'no-cache'),
  changed('a part of the cache', 'setup-node@', 'cache/restore@', 'no-cache'),
  changed('a tag', /checkout@\d+/, 'checkout@v1', 'pinned-by-commit'),
  changed('a short commit', /checkout@\d+/, 'checkout@0123456', 'pinned-by-commit'),
  changed('a commit without its version', /(checkout@\d+) # v1.2.3/, '$1', 'pinned-by-commit'),
  changed(
    'a foreign workflow by its branch',
    /$/,
    called('mallory/a/.github/workflows/b.yml@main'),
    'pinned-by-commit',
  ),
  changed('an expression in a script', '"$HOOK"', `"\${{ github.ref }}"`, 'no-expression-in-run'),
  changed(
    'an expression in two lines',
    'echo "$HOOK"',
    `|\n          true\n          \${{ 1 }}`,
    'no-expression-in-run',
  ),
  changed('a title', hook, 'github.event.pull_request.title', 'nothing-from-the-event'),
  changed('the head of a run', hook, 'github.event.workflow_run.head_sha', 'nothing-from-the-event'),
  changed('the whole event', hook, 'toJSON(github.event)', 'nothing-from-the-event'),
  changed('a title in capitals', hook, 'GitHub.Event.issue.title', 'nothing-from-the-event'),
  changed('all that is known', hook, 'toJSON(github)', 'nothing-from-the-event'),
  changed('the event by an index', hook, "github['event'].issue.title", 'nothing-from-the-event'),
  changed('the name of a branch', hook, 'github.head_ref', 'nothing-from-the-event'),
  changed('whoever acted', gate, `(${gate}) && github.actor == 'alice'`, 'nothing-from-the-event'),
  changed(
    'an event in two lines',
    `\${{ ${gate} }}`,
    `>-\n      \${{ (${gate})\n      && github.actor }}`,
    'nothing-from-the-event',
  ),
  changed('another secret', hook, 'secrets.DEPLOY_KEY', 'known-secrets'),
  changed('a secret by an index', hook, "secrets['DESK_WEBHOOK']", 'known-secrets'),
  changed('another secret in capitals', hook, 'SECRETS.DEPLOY_KEY', 'known-secrets'),
  changed('all secrets', hook, 'toJSON(secrets)', 'known-secrets'),
  changed(
    'secrets passed on',
    /$/,
    `${called('./.github/workflows/a.yml')}    secrets: inherit\n`,
    'known-secrets',
  ),
  changed(
    'another secret passed on by name',
    /$/,
    `${called('./.github/workflows/a.yml')}    secrets:\n      KEY: \${{ secrets.DEPLOY_KEY }}\n`,
    'known-secrets',
  ),
  changed('an opened report', 'echo "$HOOK"', 'npm run -s desk -- unseal 1 --identity k', 'opens-no-seal'),
  changed('a key in its environment', `\${{ ${hook} }}`, `AGE-SECRET-KEY-1QQ`, 'opens-no-seal'),
  changed('no end', '    timeout-minutes: 10\n', '', 'patience-ends'),
  changed('a late end', 'minutes: 10', 'minutes: 360', 'patience-ends'),
  changed('no question whether this is a fork', /\n {4}if:.*/, '', 'not-on-forks'),
  changed('a way round that question', gate, `${gate} || github.event.created`, 'not-on-forks'),
  changed('no justification at all', / # zizmor.*/, '', 'justified-trigger'),
  changed('a justification without a reason', ' only wakes the loop', '', 'justified-trigger'),
  changed('another event without one', 'on:\n', 'on:\n  issue_comment:\n', 'justified-trigger'),
];

function changed(what: string, from: string | RegExp, to: string, ...breaks: RuleName[]): Case {
  return { what, text: sound.replace(from, to), breaks };
}
