// `npm start -- [options]`: what the local desk was asked for, and its work: check, reconcile, serve.

import { instantText } from '../../ticket/clock/instant.ts';
import { excerpt } from '../../ticket/yaml/excerpt.ts';
import { type Words, words } from '../../words/words.ts';
import { type Arguments, askedLanguage, environmentLanguage, readArguments } from '../arguments.ts';
import { main } from '../main.ts';
import { table } from '../output.ts';
import { reconcile } from '../reconcile.ts';
import {
  type ExitCode,
  type Terminal,
  type TerminalCommand,
  UsageFault,
  usageFault,
  usageLine,
} from '../terminal.ts';
import { served } from './serve.ts';

const usualPort = 4321;
const highestPort = 65_535;

// Takes what every command of the terminal takes, and a port.
const shape: TerminalCommand = {
  ...reconcile,
  formats: ['text'],
  options: Object.fromEntries([['port', 'PORT']]),
  flags: [],
};

/** Starts the local desk, and answers the exit code; it goes on to serve until the process ends. */
export async function started(call: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const wording = words(askedLanguage(call) ?? environmentLanguage(terminal) ?? 'en');
  try {
    const given = readArguments(shape, call, terminal);
    if (given.flags.has('help')) terminal.write(help(wording));
    else await begun(given, portIn(given.options.port), terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageFault)) throw error;
    terminal.writeError(usageLine(error, wording));
    return 2;
  }
}

async function begun({ root, at, language, options }: Arguments, port: number, terminal: Terminal) {
  const isAtGivenTime = options.at !== undefined;
  if (isAtGivenTime) process.env.TOCSIN_AT = instantText(at);
  const here: Terminal = {
    ...terminal,
    folder: root,
    environment: { ...terminal.environment, ...(language && { LC_ALL: language }) },
    now: isAtGivenTime ? () => at : terminal.now,
  };
  await main(['check'], here);
  await main(['reconcile'], here);
  await served(here, port);
}

function portIn(text = String(usualPort)): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= highestPort) return Number(text);
  throw usageFault('value-unknown', {
    option: '--port',
    found: excerpt(text),
    allowed: `0–${highestPort}`,
  });
}

function help({ terminal: { heading, options }, staff: { localDesk } }: Words): string {
  const rows = [
    ['  --root DIR', options.root],
    ['  --port PORT', localDesk.port],
    ['  --at INSTANT', options.at],
    ['  --language en|fr', options.language],
    ['  --help', options.help],
  ];
  return `${heading.usage}: npm start -- [options]\n\n${localDesk.about}\n\n${heading.options}\n${table(rows, null)}`;
}
