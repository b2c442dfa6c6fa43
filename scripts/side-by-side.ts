// `node scripts/side-by-side.ts SCRIPT…`: scripts of the package at the same time, each with its whole output when it ends.
import { spawn } from 'node:child_process';

async function endOf(script: string): Promise<number> {
  const parts: Buffer[] = [];
  const child = spawn('npm', ['run', '-s', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  child.stdout.on('data', (bytes: Buffer) => parts.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => parts.push(bytes));
  const code = await new Promise<number>((ended) => {
    child.on('error', () => ended(1));
    child.on('close', (code) => ended(code ?? 1));
  });
  process.stdout.write(
    Buffer.concat([Buffer.from(`${script}: ${code === 0 ? 'OK' : 'failed'}\n`), ...parts]),
  );
  return code;
}

const codes = await Promise.all(process.argv.slice(2).map(endOf));
process.exitCode = Math.max(0, ...codes);
