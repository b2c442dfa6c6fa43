// What a rule of hygiene is, and what the rules have in common.
import type { JobFile, StepFile, WorkflowFile } from './workflow-file.ts';

export interface Rule {
  /** Completes "a workflow …". */
  demands: string;
  /** The lines that break it, from 1. */
  broken: (file: WorkflowFile) => readonly number[];
}

export interface Expression {
  text: string;
  line: number;
}

/** Whatever GitHub evaluates: what stands between the braces, and a condition that has none. */
export function expressions({ jobs, texts }: WorkflowFile): Expression[] {
  const conditions = [...jobs, ...jobs.flatMap((job) => job.steps)].flatMap(
    ({ keys }) => keys.get('if') ?? [],
  );
  const bare = conditions.filter(({ value }) => !String(value).includes('${{'));
  const braced = texts.flatMap(({ value, line }) =>
    [...String(value).matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, inside = '']) => ({ value: inside, line })),
  );
  return [...bare, ...braced].map(({ value, line }) => ({ text: String(value), line }));
}

export function steps({ jobs }: WorkflowFile): readonly StepFile[] {
  return jobs.flatMap((job) => job.steps);
}

/** The steps that use this action or a part of it, whatever the version. */
export function using({ jobs }: Pick<WorkflowFile, 'jobs'>, action: string): readonly StepFile[] {
  const isIt = (used: unknown) => `${used}/`.replace('@', '/').startsWith(`${action}/`);
  return jobs.flatMap((job) => job.steps).filter(({ keys }) => isIt(keys.get('uses')?.value));
}

export function mayWrite({ permissions }: JobFile): boolean {
  return [...permissions.values()].some(({ value }) => value === 'write');
}

/** The events that a pull request causes, and for which GitHub takes the pull request's own workflow or code. */
export function isOfPullRequest(event: string): boolean {
  return event.startsWith('pull_request');
}

export function linesOf(parts: Iterable<{ line: number }>): number[] {
  return [...parts].map(({ line }) => line);
}
