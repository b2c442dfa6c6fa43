// What a job of a workflow does, read from the file itself, so that a rehearsal plays the very steps that GitHub runs.
import { type StepFile, workflowFile } from './workflow-file.ts';

/** Whatever is written as `${{ … }}` is left as text; null and an empty record stand for what the file does not say. */
interface WorkflowStep {
  id: string | null;
  name: string | null;
  if: string | null;
  /** An action; a step has either this or `run`. */
  uses: string | null;
  run: string | null;
  with: Readonly<Record<string, string>>;
  /** Of the workflow, the job and the step; the innermost wins. */
  env: Readonly<Record<string, string>>;
  /** Its failure is none of the job. */
  mayFail: boolean;
}

export interface WorkflowJob {
  if: string | null;
  needs: readonly string[];
  /** A workflow that is called; such a job has no steps. */
  uses: string | null;
  outputs: Readonly<Record<string, string>>;
  steps: readonly WorkflowStep[];
}

/**
 * @param text of a workflow file
 * @param job its key below `jobs`
 * @param event what happened, `issue_comment` for instance
 * @throws Error where the workflow has no such job, or does not start on that event
 */
export function workflowJob(text: string, job: string, event: string): WorkflowJob {
  const file = workflowFile('the workflow', text);
  const found = file.jobs.find(({ id }) => id === job && id !== '');
  if (!found) throw new Error(`the workflow has no job ${job}`);
  if (!file.events.has(event)) throw new Error(`the workflow does not start on ${event}`);
  const { keys, steps } = found;
  const environment = { ...texts(file.keys.get('env')?.value), ...texts(keys.get('env')?.value) };
  return {
    if: asText(keys.get('if')?.value),
    needs: [keys.get('needs')?.value ?? []].flat().map(String),
    uses: asText(keys.get('uses')?.value),
    outputs: texts(keys.get('outputs')?.value),
    steps: steps.map((step) => workflowStep(step, environment)),
  };
}

function workflowStep({ keys }: StepFile, environment: Readonly<Record<string, string>>): WorkflowStep {
  const said = (key: string) => asText(keys.get(key)?.value);
  return {
    id: said('id'),
    name: said('name'),
    if: said('if'),
    uses: said('uses'),
    run: said('run'),
    with: texts(keys.get('with')?.value),
    env: { ...environment, ...texts(keys.get('env')?.value) },
    mayFail: keys.get('continue-on-error')?.value === true,
  };
}

function asText(value: unknown): string | null {
  return value === undefined || value === null ? null : String(value);
}

// To GitHub every input and every variable is text, whatever YAML makes of it.
function texts(value: unknown): Record<string, string> {
  const entries = Object.entries(value ?? {}).map(([key, one]) => [key, String(one ?? '')]);
  return Object.fromEntries(entries);
}
