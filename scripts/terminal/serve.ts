// Serves the site of a desk on this machine, and follows what changes in its files.
import { join } from 'node:path';
import { words } from '../words/words.ts';
import { environmentLanguage } from './arguments.ts';
import type { Terminal } from './terminal.ts';

const site = join(import.meta.dirname, '../../site');

/** Starts the server on 127.0.0.1 and says where; it runs until the process ends. */
export async function served(terminal: Terminal, port = 4321): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
  const { dev } = await import('astro');
  const server = await dev({ root: site, logLevel: 'warn', server: { host: '127.0.0.1', port } });
  const { terminal: said } = words(environmentLanguage(terminal) ?? 'en');
  terminal.write(`\n${said.serving(`http://127.0.0.1:${server.address.port}/`)}\n${said.stopHint}\n`);
}
