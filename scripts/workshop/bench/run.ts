// Runs a command as a process of its own: how long it takes, and how much memory.
import { type SpawnOptions, spawn } from 'node:child_process';

export interface Command {
  /** Either Node with a script, or any other program. */
  script?: string;
  program?: string;
  arguments: readonly string[];
  folder: string;
  /** Beside what this process has. */
  environment?: Readonly<Record<string, string>>;
  /** Anything else is a fault, so that nobody measures how quickly something fails. */
  exitCode: number;
}

const preload = new URL('./peak-memory.js', import.meta.url).href;

/** Seconds from start to end; what it writes goes nowhere. */
export async function secondsOf(command: Command): Promise<number> {
  const began = performance.now();
  await ended(command, [], { stdio: 'ignore' });
  return (performance.now() - began) / 1000;
}

/** The peak of the resident memory in bytes, for scripts of Node; null for other programs. A run of its own. */
export async function peakMemoryOf(command: Command): Promise<number | null> {
  const told = await ended(command, ['--import', preload], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return command.script ? Number(told) * 1024 : null;
}

function ended(command: Command, flags: readonly string[], options: SpawnOptions): Promise<string> {
  const { script, program = process.execPath, folder, environment, exitCode } = command;
  const given = script ? [...flags, script, ...command.arguments] : command.arguments;
  return new Promise((resolve, reject) => {
    const child = spawn(program, given, { ...options, cwd: folder, env: { ...process.env, ...environment } });
    let told = '';
    child.stdio[3]?.on('data', (chunk) => {
      told += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === exitCode) resolve(told);
      else reject(new Error(`${program} ${given.join(' ')} ended with ${code}, not with ${exitCode}`));
    });
  });
}
