// `desk reconcile` in a run on GitHub: the whole loop, what it did in words, and what the workflow must know of it.
import { appendFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { clientOf, type Pace, realPace } from '../../forge/github/client.ts';
import { placeOf } from '../../forge/github/environment.ts';
import type { Course } from '../../loop/github/course.ts';
import { type Outcome, reconcile } from '../../loop/github/run.ts';
import type { RecordWrite } from '../../plan/pull-request/pull-request.ts';
import type { Reply } from '../../plan/replies/outward.ts';
import { exampleKeys } from '../../ticket/desk/example-desk.ts';
import { problemLines, writeJson } from '../output.ts';
import { type DeskRequest, type ExitCode, usageFault } from '../terminal.ts';
import { summaryText } from './summary.ts';
import { notified } from './webhook.ts';

/** Runs on the schedule and those that were asked for look at everything; a run woken by an event at what is new. */
const wakingEvents: ReadonlySet<string | undefined> = new Set(['issue_comment', 'workflow_run']);

export async function reconciledOnGitHub(request: DeskRequest): Promise<ExitCode> {
  const { terminal, at, flags } = request;
  const { environment } = terminal;
  const place = placeOf(environment);
  if ('missing' in place) throw usageFault('variable-missing', { name: place.missing });
  const pace = paceOf(environment);
  let isChanged = false;
  const course: Course = {
    client: clientOf(place, pace),
    at,
    isThorough: !wakingEvents.has(environment.GITHUB_EVENT_NAME),
    isRehearsal: flags.has('dry-run'),
    wait: (seconds) => after(seconds * pace.second).then(() => undefined),
    chance: Math.random,
    // At once, since the site must be published whatever befalls the rest of the run.
    onWritten: (writes) => {
      if (!writes.some(isPublicChange)) return;
      if (!isChanged) append(environment.GITHUB_OUTPUT, 'changed=true\n');
      isChanged = true;
    },
  };
  const outcome = await reconcile(course);
  printOutcome(request, outcome);
  if (!course.isRehearsal) await announce(request, outcome, isChanged);
  return exitCodeOf(outcome);
}

// What the desk only remembers of a conversation no page shows.
function isPublicChange({ record, before }: RecordWrite): boolean {
  return record.history.length > before;
}

// Tests and rehearsals let nothing wait: what a second lasts, and how long an answer may take, both in milliseconds.
function paceOf({ DESK_PACE, DESK_TIMEOUT }: DeskRequest['terminal']['environment']): Pace {
  const second = Number(DESK_PACE ?? realPace.second);
  const timeout = Number(DESK_TIMEOUT ?? realPace.timeout);
  return {
    second: second >= 0 ? second : realPace.second,
    timeout: timeout > 0 ? timeout : realPace.timeout,
  };
}

// A submission with problems is its publisher's affair, and what GitHub refuses for good no run can mend: neither strangers
// nor a locked conversation may turn the desk's runs red.
function exitCodeOf(outcome: Outcome): ExitCode {
  const { problems, failures, plan } = outcome;
  if (problems.length > 0) return 1;
  const faults = failures.length + (plan?.failed.length ?? 0);
  return faults > 0 || isAllFailed(outcome) ? 3 : 0;
}

// One pull request that fails in a way that nobody knows is in the summary; where none could be served something is wrong.
function isAllFailed({ failed, given, observation }: Outcome): boolean {
  const isUnseen = observation !== null && observation.failed.length > 0 && observation.pulls.length === 0;
  return isUnseen || (failed.length > 0 && given.length === 0);
}

function printOutcome(request: DeskRequest, outcome: Outcome): void {
  const { terminal, format, words } = request;
  terminal.writeError(problemLines(request, outcome.problems));
  const keys = outcome.observation === null ? [] : exampleKeys(outcome.observation.desk);
  if (keys.length > 0) terminal.writeError(`${words.answers.summary.notSetUp(keys)}\n`);
  for (const { number, cause } of outcome.plan?.failed ?? [])
    terminal.writeError(`#${number}: ${words.terminal.failures.unexpected}\n${causeText(cause)}\n`);
  for (const { pull, cause } of outcome.failed) terminal.writeError(`#${pull}: ${causeText(cause)}\n`);
  for (const failure of outcome.failures) terminal.writeError(`${causeText(failure)}\n`);
  if (request.flags.has('dry-run')) terminal.writeError(`${words.terminal.dryRun}\n`);
  if (format === 'json') writeJson(terminal, actionsOf(outcome));
  else terminal.write(actionsOf(outcome).map(actionLine).join(''));
}

// The token never is part of an error of Octokit's, and the text of a stranger never part of ours.
function causeText(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}

type Told =
  | { kind: 'create' | 'update'; number: string; path: string }
  | { kind: Reply['kind'] | 'check'; pull_request: number; of: string };

/** All actions of a run, without the words of anybody. */
function actionsOf({ writes, given }: Outcome): Told[] {
  return [
    ...writes.map(({ kind, path, record }): Told => ({ kind, number: record.number, path })),
    ...given.flatMap(({ pull, check, replies }): Told[] => [
      ...(check ? [{ kind: 'check', pull_request: pull.number, of: check.conclusion } as const] : []),
      ...replies.map(
        (reply): Told => ({ kind: reply.kind, pull_request: pull.number, of: subjectOf(reply) }),
      ),
    ]),
  ];
}

function subjectOf(reply: Reply): string {
  if ('names' in reply) return reply.names.join(', ');
  if ('key' in reply) return reply.key;
  return 'content' in reply ? reply.content : '';
}

function actionLine(told: Told): string {
  return 'path' in told
    ? `${told.number}  ${told.kind}  ${told.path}\n`
    : `${`#${told.pull_request}  ${told.kind}  ${told.of}`.trimEnd()}\n`;
}

async function announce(request: DeskRequest, outcome: Outcome, isChanged: boolean): Promise<void> {
  const { environment } = request.terminal;
  const isLeft = outcome.left > 0 || (outcome.plan?.deferred.length ?? 0) > 0;
  append(environment.GITHUB_OUTPUT, `${isChanged ? '' : 'changed=false\n'}again=${isLeft}\n`);
  if (outcome.observation === null) return;
  append(environment.GITHUB_STEP_SUMMARY, summaryText(outcome, outcome.observation, request.at));
  const isTold = await notified(environment.DESK_WEBHOOK, outcome, outcome.observation.desk);
  if (!isTold) request.terminal.writeError(`${request.words.terminal.webhookDead}\n`);
}

function append(path: string | undefined, text: string): void {
  if (path) appendFileSync(path, text);
}
