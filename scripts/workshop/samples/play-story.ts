// Plays the sample story on a desk, through the very commands that people use.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { main } from '../../terminal/main.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { type Step, story } from './story.ts';

const submissions = join(import.meta.dirname, 'submissions');
// The sample that stays in the inbox, for the newcomer's first intake.
const waiting = 'map-tiles';
// Known only after the first of the two has its number.
const duplicate: Extract<Step, { says: string }> = {
  at: '2026-09-23T15:30:00Z',
  by: 'alice',
  on: 'editor-xss-again',
  says: '/duplicate ',
};

/** Makes the sample desk below a root that holds a `.github/desk.yml`. */
export async function playStory(root: string): Promise<void> {
  const numbers = new Map<string, string>();
  mkdirSync(join(root, 'tickets/inbox'), { recursive: true });
  for (const step of story) {
    await play(root, step, numbers);
    if ('submits' in step && step.submits === duplicate.on) {
      await play(root, { ...duplicate, says: duplicate.says + numbers.get('editor-xss') }, numbers);
    }
  }
  rmSync(join(root, 'tickets/.desk.lock'), { force: true });
  cpSync(submissionOf(waiting), inboxOf(root, waiting));
}

async function play(root: string, step: Step, numbers: Map<string, string>): Promise<void> {
  const common = ['--root', root, '--at', step.at];
  if ('clock' in step) await called(['reconcile', ...common]);
  else if ('submits' in step) {
    cpSync(submissionOf(step.submits), inboxOf(root, step.submits));
    const [taken] = JSON.parse(await called(['intake', '--as', step.by, '--format', 'json', ...common]));
    numbers.set(step.submits, taken.number);
  } else await called(['triage', numbers.get(step.on) ?? '', step.says, '--as', step.by, ...common]);
}

function submissionOf(name: string): string {
  return join(submissions, `${name}.yaml`);
}

function inboxOf(root: string, name: string): string {
  return join(root, 'tickets/inbox', basename(submissionOf(name)));
}

/** @throws Error when the desk refuses what the story says: a story must be possible */
async function called(call: readonly string[]): Promise<string> {
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
