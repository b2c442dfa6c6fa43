// A desk whose records were committed one by one, as on GitHub: as many commits as versions of its records.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Ground } from './bench.ts';
import { configurationText, recordFiles, remarkedFile } from './records.ts';

/** The root of a bare-bones desk with so many commits: three in four bring a record, every fourth a remark on one of them. */
export async function deskWithHistory({ folder }: Ground, commits: number): Promise<string> {
  const root = join(folder, `history-${commits}`);
  if (existsSync(root)) return root;
  process.stderr.write(`making a history of ${commits} commits…\n`);
  mkdirSync(root);
  await git(root, ['init', '--quiet', '--initial-branch=main']);
  await git(root, ['fast-import', '--quiet'], stream(commits));
  await git(root, ['checkout', '--quiet', 'main']);
  return root;
}

function* stream(commits: number): Generator<string, undefined> {
  yield commit(0, { path: '.github/desk.yml', text: configurationText });
  const count = Math.floor((commits * 3) / 4);
  let place = 1;
  let sequence = 0;
  for (const file of recordFiles(count)) {
    sequence += 1;
    yield commit(place++, file);
    if (sequence % 3 === 0) yield commit(place++, remarkedFile(sequence, count, '/note Seen.'));
  }
}

const firstSecond = Date.parse('2026-01-01T00:00:00Z') / 1000;

function commit(place: number, { path, text }: { path: string; text: string }): string {
  const message = `tickets: ${place}`;
  const who = `bench <bench@example.com> ${firstSecond + place} +0000`;
  return `commit refs/heads/main\ncommitter ${who}\ndata ${message.length}\n${message}\nM 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
}

async function git(root: string, words: readonly string[], input: Iterable<string> = []): Promise<void> {
  const run = spawn('git', ['-C', root, ...words], { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = once(run, 'close');
  for (const piece of input) if (!run.stdin.write(piece)) await once(run.stdin, 'drain');
  run.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`git ${words.join(' ')} ended with ${code}`);
}
