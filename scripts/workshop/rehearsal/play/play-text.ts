// The rehearsal in words: who did what, which workflow woke, which steps ran, and what the desk made of it.
import { momentWords } from '../../../words/moment.ts';
import type { World } from '../world/world.ts';
import type { Happening } from './happening.ts';
import type { PlayedJob, PlayedStep } from './job.ts';
import type { PlayedRun } from './run.ts';
import { newIn, recordChanges, type Seen } from './seen.ts';
import type { Act } from './story.ts';

const zone = 'America/Los_Angeles';
const shortRecord = 24;
const shortText = 24;

export function actText({ at, who, does, says = '' }: Act, place: number): string {
  const head = `${place}. ${momentWords('en', zone, Date.parse(at))}  ${who} ${does}`;
  const text = says === '' ? '' : indented(shortened(says.trimEnd().split('\n'), shortText), '   │ ');
  return `\n${head}\n${text}`;
}

export function runText({ workflow, happening, fate, jobs, requests, writes }: PlayedRun): string {
  const woken = `   ↳ ${workflow}.yml wakes on ${happeningText(happening)}`;
  if (fate === 'left_out') return `${woken}; it concerns no ticket, and is left out here\n`;
  if (fate === 'held') return `${woken}, and waits for an approval: the pull request is a newcomer’s\n`;
  const spent = requests === 0 ? '' : `      ${requests} requests, ${writes} writes\n`;
  return `${woken}\n${jobs.map(jobText).join('')}${spent}`;
}

function happeningText({ event, activity, schedule }: Happening): string {
  return [event, activity ?? schedule].filter(Boolean).join(' ');
}

function jobText({ id, result, steps, called, isCall }: PlayedJob): string {
  if (isCall && called === null) return `      ${id}: the site would be built and deployed\n`;
  const ending = result === 'success' ? '' : ` ended in ${result}`;
  return `      ${id}${ending}\n${steps.map(stepText).join('')}${(called ?? []).map(jobText).join('')}`;
}

function stepText({ name, told, ran }: PlayedStep): string {
  const log = ran === null || ran.code === 0 ? '' : indented(ran.log.trimEnd().split('\n'), '          ');
  return `        · ${name} – ${told}\n${log}`;
}

/** What has changed since: the record, the check, the comments, the labels. */
export function changesText(world: World, before: Seen, now: Seen): string {
  const record = shortened(recordChanges(world, before.head, now.head), shortRecord);
  const isRelabelled = before.labels.join() !== now.labels.join();
  const isMoved = before.state !== '' && before.state !== now.state;
  return [
    titled('the record on main', record),
    ...newIn(before.checks, now.checks).map(({ text }) => titled('a check run', text.split('\n'))),
    ...newIn(before.said, now.said).map(saidText),
    isRelabelled ? `   labels: ${now.labels.join(', ')}\n` : '',
    isMoved ? `   the pull request is ${now.state.toLowerCase()}\n` : '',
  ].join('');
}

// A comment that changed in place is told by its new lines; what it said before stands further up.
function saidText({ text, earlier }: { text: string; earlier: string | null }): string {
  const lines = plainLines(text);
  if (earlier === null) return titled('the desk says', lines);
  const known = new Set(plainLines(earlier));
  const fresh = lines.filter((line) => !known.has(line));
  return titled('the desk changes its comment, which now says', fresh);
}

function titled(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `   ${title}:\n${indented(lines, '     ')}`;
}

/** A comment without what a reader of the page never sees. */
function plainLines(body: string): string[] {
  const text = body
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/\u200B/g, '')
    .replaceAll(/\\([\\`*_[\]<>|~&$!#])/g, '$1')
    .replaceAll(/^\| ?(?:\| ?)+\n\|(?: --- \|)+\n/gm, '');
  return text.trim().split('\n');
}

function shortened(lines: readonly string[], most: number): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most), `… ${lines.length - most} lines more`];
}

function indented(lines: readonly string[], by: string): string {
  return lines
    .map((line) => `${by}${line}`.trimEnd())
    .join('\n')
    .concat(lines.length > 0 ? '\n' : '');
}
