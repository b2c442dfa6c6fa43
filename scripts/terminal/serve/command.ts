// `desk serve`: the local desk. Checks everything, takes what waits, says what is due, and serves the site.
import { instantText } from '../../ticket/clock/instant.ts';
import { excerpt } from '../../ticket/yaml/excerpt.ts';
import { check } from '../check/check.ts';
import { reconcile } from '../reconcile.ts';
import {
  type DeskRequest,
  type ExitCode,
  type Terminal,
  type TerminalCommand,
  usageFault,
} from '../terminal.ts';
import { served } from './serve.ts';

const usualPort = 4321;
const highestPort = 65_535;

export const serve: TerminalCommand = {
  name: 'serve',
  takes: { usage: '', atLeast: 0, atMost: 0 },
  formats: ['text'],
  options: { port: 'PORT' },
  needsDesk: true,
  run: async (request): Promise<ExitCode> => {
    const port = portIn(request.options.port);
    await check.run(request);
    await reconcile.run(request);
    await served(terminalOf(request), port);
    return 0;
  },
};

/** The port that `--port` names. @throws UsageFault when it is none */
export function portIn(text = String(usualPort)): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= highestPort) return Number(text);
  throw usageFault('value-unknown', {
    option: '--port',
    found: excerpt(text),
    allowed: `0–${highestPort}`,
  });
}

// What the site is then asked for happens at the given time and in the given language, too.
function terminalOf({ terminal, disk, at, language, options }: DeskRequest): Terminal {
  const isAtGivenTime = options.at !== undefined;
  if (isAtGivenTime) process.env.TOCSIN_AT = instantText(at);
  return {
    ...terminal,
    folder: disk.root,
    environment: { ...terminal.environment, LC_ALL: language },
    now: isAtGivenTime ? () => at : terminal.now,
  };
}
