// Plays the jobs of a workflow from its text, one after another: conditions, environments, steps and outputs.

import { type WorkflowJob, workflowJob } from '../../hygiene/steps.ts';
import { workflowFile } from '../../hygiene/workflow-file.ts';
import { type Context, filledIn, isMet, type Known, type Standing } from './expression.ts';
import type { Ran } from './process.ts';

type Step = WorkflowJob['steps'][number];

/** What stands around the jobs. */
export interface Runner {
  /** Carries out a script with an environment. */
  run(script: string, environment: Readonly<Record<string, string>>): Promise<Ran>;
  /** Plays an action; answers what a reader should know. */
  use(action: string, inputs: Readonly<Record<string, string>>): string;
  /** Plays a workflow that a job calls; null where it is left out. */
  call(path: string): Promise<PlayedJob[]> | null;
}

export interface PlayedStep {
  name: string;
  /** How it went, in words. */
  told: string;
  ran: Ran | null;
}

export interface PlayedJob {
  id: string;
  result: Standing;
  outputs: Readonly<Record<string, string>>;
  steps: readonly PlayedStep[];
  /** The jobs of the workflow that it called; null where that was left out, or where it called none. */
  called: readonly PlayedJob[] | null;
  isCall: boolean;
}

/** The jobs of a workflow that run on an event, in the order of the file. `context` knows all but `needs` and `steps`. */
export async function playedJobs(
  text: string,
  event: string,
  context: Context,
  runner: Runner,
): Promise<PlayedJob[]> {
  const played: PlayedJob[] = [];
  for (const { id } of workflowFile('the workflow', text).jobs) {
    const job = workflowJob(text, id, event);
    const before = job.needs.map((name) => [name, played.find((one) => one.id === name)] as const);
    const outputsOf = (name: string) => emptied(workflowJob(text, name, event).outputs);
    const needs = Object.fromEntries(
      before.map(([name, one]) => [name, { outputs: one?.outputs ?? outputsOf(name) }]),
    );
    const isSound = before.every(([, one]) => one?.result === 'success');
    if (!isMet(job.if, { ...context, needs }, isSound ? 'success' : 'failure')) continue;
    played.push(await playedJob(id, job, { ...context, needs }, runner));
  }
  return played;
}

// What a job that did not run hands on.
function emptied(outputs: Readonly<Record<string, string>>): Record<string, null> {
  return Object.fromEntries(Object.keys(outputs).map((name) => [name, null]));
}

async function playedJob(id: string, job: WorkflowJob, context: Context, runner: Runner): Promise<PlayedJob> {
  if (job.uses !== null) {
    const called = await runner.call(job.uses);
    const result = called?.some((one) => one.result === 'failure') ? 'failure' : 'success';
    return { id, result, outputs: {}, steps: [], called, isCall: true };
  }
  const { steps, result, known } = await playedSteps(job.steps, context, runner);
  const outputs = Object.entries(job.outputs).map(([name, text]) => {
    return [name, filledIn(text, { ...context, steps: known })];
  });
  return { id, result, outputs: Object.fromEntries(outputs), steps, called: null, isCall: false };
}

async function playedSteps(steps: readonly Step[], context: Context, runner: Runner) {
  const played: PlayedStep[] = [];
  const known: Record<string, Known> = {};
  let result: Standing = 'success';
  for (const step of steps) {
    const inside = { ...context, steps: known };
    // Of a step that did not run every output is empty, as on GitHub.
    if (step.id !== null) known[step.id] = { outputs: null };
    if (!isMet(step.if, inside, result)) continue;
    const one = await playedStep(step, inside, runner);
    const isFailed = one.ran !== null && one.ran.code !== 0;
    if (isFailed && !step.mayFail) result = 'failure';
    // What a failed step did not come to say is empty, as on GitHub; of one that went well it would be a mistake.
    if (step.id !== null) known[step.id] = { outputs: outputsOf(one, isFailed) };
    played.push(one);
  }
  return { steps: played, result, known };
}

function outputsOf({ ran }: PlayedStep, isFailed: boolean): Known {
  const outputs = ran?.outputs ?? {};
  return isFailed && Object.keys(outputs).length === 0 ? null : outputs;
}

async function playedStep(step: Step, context: Context, runner: Runner): Promise<PlayedStep> {
  const filled = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, filledIn(text, context)]));
  if (step.uses !== null) {
    const told = runner.use(step.uses, filled(step.with));
    return { name: step.uses.replace(/@.*/, ''), told, ran: null };
  }
  const script = step.run ?? '';
  const ran = await runner.run(script, filled(step.env));
  const told = ran.code === 0 ? 'done' : `ended with ${ran.code}`;
  return { name: `${step.name ?? 'run'}: ${script.trim().split('\n')[0]}`, told, ran };
}
