// One `run` of a step, as a runner of GitHub carries it out: by bash, with files for what it hands on.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Ran {
  code: number;
  /** What it wrote to both of its outputs. */
  log: string;
  outputs: Readonly<Record<string, string>>;
  /** Markdown for the page of the run. */
  summary: string;
}

interface Runner {
  workspace: string;
  /** A folder beside it for the runner's own files. */
  temporary: string;
  /** Epoch milliseconds. */
  at: number;
  environment: Readonly<Record<string, string>>;
}

const clock = new URL('./clock.js', import.meta.url).href;

/** Runs a script and waits for its end. It gets nothing of this process but the way to its programs. */
export async function ran(script: string, runner: Runner): Promise<Ran> {
  const { workspace, temporary, at, environment } = runner;
  const [output, summary] = [join(temporary, 'output'), join(temporary, 'summary.md')];
  for (const path of [output, summary]) rmSync(path, { force: true });
  const { HOME = temporary, PATH = '' } = process.env;
  const env = {
    ...{ HOME, PATH: `${dirname(process.execPath)}:${PATH}`, TZ: 'UTC', LANG: 'C.UTF-8' },
    ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary },
    ...{ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
    ...{ NODE_OPTIONS: `--import=${clock}`, REHEARSAL_TIME: String(at), DESK_PACE: '0' },
    ...{ ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...environment },
  };
  const { code, log } = await ended(['-e', '-c', script], { cwd: workspace, env });
  return { code, log, outputs: pairs(textOf(output)), summary: textOf(summary) };
}

function ended(
  words: readonly string[],
  options: { cwd: string; env: Record<string, string> },
): Promise<{ code: number; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        log += chunk;
      });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, log }));
  });
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function pairs(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return Object.fromEntries(lines.map((line) => [line.split('=')[0], line.slice(line.indexOf('=') + 1)]));
}
