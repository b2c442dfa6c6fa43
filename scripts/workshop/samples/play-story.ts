// Plays the sample story on a desk, through the very commands that people use.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { main } from '../../terminal/main.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { type Step, story } from './story.ts';

const submissions = join(import.meta.dirname, 'submissions');
/** The sample that stays in the inbox, for the newcomer's first intake. */
export const waiting = 'map-tiles';

export type Submitting = Extract<Step, { submits: string }>;

/** What is played: the steps, and the file that each submission puts into the inbox. */
export interface Telling {
  steps: readonly Step[];
  submission: (step: Submitting) => string | Promise<string>;
}

const asWritten: Telling = { steps: story, submission: ({ submits }) => submissionText(submits) };

/** Makes the sample desk below a root that holds a `.github/desk.yml`. */
export async function playStory(root: string): Promise<void> {
  await playSteps(root, asWritten);
  cpSync(submissionOf(waiting), inboxOf(root, waiting));
}

/** Plays some steps, and leaves an empty inbox. */
export async function playSteps(root: string, { steps, submission }: Telling): Promise<void> {
  const numbers = new Map<string, string>();
  mkdirSync(join(root, 'tickets/inbox'), { recursive: true });
  for (const step of steps) {
    if ('submits' in step) writeFileSync(inboxOf(root, step.submits), await submission(step));
    await play(root, step, numbers);
  }
  rmSync(join(root, 'tickets/.desk.lock'), { force: true });
}

async function play(root: string, step: Step, numbers: Map<string, string>): Promise<void> {
  const common = ['--root', root, '--at', step.at];
  if ('clock' in step) await called(['reconcile', ...common]);
  else if ('submits' in step) {
    const [taken] = JSON.parse(await called(['intake', '--as', step.by, '--format', 'json', ...common]));
    numbers.set(step.submits, taken.number);
  } else {
    const remark = step.says.replace(/(?<=^\/duplicate )\S+$/m, (name) => numbers.get(name) ?? name);
    await called(['triage', numbers.get(step.on) ?? '', remark, '--as', step.by, ...common]);
  }
}

function submissionOf(name: string): string {
  return join(submissions, `${name}.yaml`);
}

export function submissionText(name: string): string {
  return readFileSync(submissionOf(name), 'utf8');
}

export function inboxOf(root: string, name: string): string {
  return join(root, 'tickets/inbox', `${name}.yaml`);
}

/** What the desk answers to a call. @throws Error when it refuses what the story says: a story must be possible */
export async function called(call: readonly string[]): Promise<string> {
  let said = '';
  let complaint = '';
  const terminal: Terminal = {
    write: (text) => {
      said += text;
    },
    writeError: (text) => {
      complaint += text;
    },
    isInteractive: false,
    hasColour: false,
    columns: null,
    folder: dirname(submissions),
    environment: {},
    login: 'alice',
    now: () => Number.NaN,
    randomName: () => 'sample',
    randomBytes: (length) => Uint8Array.from({ length }, (_, place) => place),
  };
  const code = await main(call, terminal);
  if (code !== 0) throw new Error(`desk ${call.join(' ')}\nended with ${code}:\n${complaint}`);
  return said;
}
