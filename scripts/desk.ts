// The terminal's entry point: `npm run -s desk -- <command>`.
import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { keepCompiled } from './terminal/check/compile-cache.ts';
import type { Terminal } from './terminal/terminal.ts';

/** The real terminal of this process. */
export function realTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  return {
    write: (text) => void stdout.write(text),
    writeError: (text) => void stderr.write(text),
    isInteractive: Boolean(stdin.isTTY && stdout.isTTY),
    hasColour: stdout.hasColors?.() ?? false,
    columns: stdout.isTTY ? stdout.columns : null,
    // npm runs scripts in the folder of the package, and says where the person stands.
    folder: (env.npm_lifecycle_event === 'desk' && env.INIT_CWD) || process.cwd(),
    environment: env,
    login: userInfo().username,
    now: Date.now,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    randomName: () => randomBytes(4).toString('hex'),
    randomBytes,
    ...(stdin.isTTY && { askSecret }),
    readInput: stdin.isTTY ? askText : (_, atMost) => firstBytes(stdin, atMost),
  };
}

async function askSecret(question: string): Promise<string | null> {
  const { askedSecret } = await import('./terminal/new/secret.ts');
  return askedSecret(question);
}

async function askText(question: string): Promise<Uint8Array | null> {
  const { askedText } = await import('./terminal/new/secret.ts');
  const text = await askedText(question);
  return text === null ? null : new TextEncoder().encode(text);
}

// Whoever pipes without end is read no further than asked for.
async function firstBytes(input: AsyncIterable<Uint8Array>, atMost: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of input) {
    parts.push(part);
    length += part.length;
    if (length >= atMost) break;
  }
  return Buffer.concat(parts).subarray(0, atMost);
}

if (import.meta.main) {
  // Whoever reads no further, as `head` does, has seen enough.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 3));
  keepCompiled();
  const { main } = await import('./terminal/main.ts');
  process.exitCode = await main(process.argv.slice(2), realTerminal());
}
