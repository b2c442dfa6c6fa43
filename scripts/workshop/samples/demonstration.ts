// The demonstration: the sample desk as it is now, played into a folder of the repository that Git ignores.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { type Calendar, workingTime } from '../../ticket/clock/calendar.ts';
import { instantText, MINUTE } from '../../ticket/clock/instant.ts';
import { configurationPath } from '../../ticket/desk/configuration.ts';
import { sampleMark } from '../../ticket/desk/sample-mark.ts';
import { newKeyPair } from '../../ticket/seal/age.ts';
import { calendarIn, demonstrationCalendar } from './demonstration-calendar.ts';
import { endOfStory, storyUntil, submissionUntil } from './demonstration-story.ts';
import { called, inboxOf, playSteps, type Submitting, submissionText, waiting } from './play-story.ts';
import { story } from './story.ts';

/** The desk gets its key before this report, the last of the story. */
const sealed = 'session-fixe';
/** The secret half of that key, from the root of the demonstration. */
export const keyFile = 'staff.key';
const mark = `# Sample data

\`npm start\` makes this folder new each time: fictional tickets whose story ends now. Git ignores it, so that nothing
you do here changes the repository. \`staff.key\` opens its sealed report; use that key for nothing else.
`;

/** Makes the demonstration new below a root, whatever was there; it ends in the minute of an instant. */
export async function makeDemonstration(root: string, at: number): Promise<void> {
  const now = at - (((at % MINUTE) + MINUTE) % MINUTE);
  const written = calendarIn(configurationText());
  const calendar = demonstrationCalendar(written, now);
  const steps = storyUntil(workingTime(written), workingTime(calendar), now);
  const { identity, recipient } = await newKeyPair('hybrid');
  rmSync(root, { recursive: true, force: true });
  write(root, configurationPath, deskText(calendar, []));
  write(root, sampleMark, mark);
  write(root, '.gitignore', `${keyFile}\n.desk.lock\n*.tmp\n`);
  write(root, keyFile, `${identity}\n`, 0o600);
  const last = steps.findIndex((step) => 'submits' in step && step.submits === sealed);
  await playSteps(root, { steps: steps.slice(0, last), submission: textNow });
  write(root, configurationPath, deskText(calendar, [recipient]));
  await playSteps(root, { steps: steps.slice(last), submission: (step) => sealedText(root, step) });
  write(root, inboxOf('', waiting), textAt(waiting, instantText(now)));
  commitAll(root);
}

function write(root: string, path: string, text: string, mode = 0o666): void {
  const place = join(root, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text, { mode });
}

/** The configuration of the story as it is written. */
export function configurationText(): string {
  return readFileSync(join(import.meta.dirname, 'desk.yml'), 'utf8');
}

/** The desk of the story, with all that its file says of it, at another place. */
function deskText(calendar: Calendar, recipients: readonly string[]): string {
  const document = parseDocument(configurationText());
  for (const key of ['time_zone', 'days', 'holidays'] as const)
    document.setIn(['calendar', key], calendar[key]);
  if (recipients.length > 0) document.setIn(['seal', 'recipients'], { staff: recipients });
  return document.toString({ lineWidth: 0 });
}

function textNow({ submits, at }: Submitting): string {
  return textAt(submits, at);
}

function textAt(submission: string, at: string): string {
  const step = story.find((one) => 'submits' in one && one.submits === submission);
  return submissionUntil(submissionText(submission), step?.at ?? endOfStory, at);
}

async function sealedText(root: string, step: Submitting): Promise<string> {
  const plain = join(root, 'plain.tmp');
  writeFileSync(plain, textNow(step));
  const text = await called(['seal', plain, '--as', step.by, '--root', root, '--at', step.at]);
  rmSync(plain);
  return text;
}

// A repository of its own, so that what commits or asks Git there never meets the one around it.
function commitAll(root: string): void {
  const place = [`--git-dir=${join(root, '.git')}`, `--work-tree=${root}`];
  const settings = [
    ['user.name', 'Sample desk'],
    ['user.email', 'desk@example.com'],
    ['commit.gpgSign', 'false'],
    ['core.hooksPath', '/dev/null'],
  ].map(([name, value]) => ['config', `${name}`, `${value}`]);
  const calls = [['init'], ...settings, ['add', '.'], ['commit', '--message', 'the sample story']];
  for (const call of calls) execFileSync('git', [...place, ...call], { cwd: root, stdio: 'pipe' });
}
