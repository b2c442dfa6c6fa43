// One call of the terminal inside this process: a line as a person types it, and all that came of it.
import type { Disk } from '../../forge/local/disk.ts';
import { main } from '../../terminal/main.ts';
import type { ExitCode, Terminal } from '../../terminal/terminal.ts';
import { instantOf } from '../../ticket/clock/instant.ts';
import { morning } from './reports.ts';

export interface Called {
  code: ExitCode;
  output: string;
  errors: string;
}

export interface Circumstances {
  terminal?: Partial<Terminal>;
  onDisk?: (root: string) => Disk;
}

/** Calls `desk <line>` on the desk under a root; without more words at the sample morning, as octocat, and in English. */
export async function called(
  { root }: { root: string },
  line: string,
  { terminal = {}, onDisk }: Circumstances = {},
): Promise<Called> {
  const collected = { output: '', errors: '' };
  const whole: Terminal = {
    write: (text) => {
      collected.output += text;
    },
    writeError: (text) => {
      collected.errors += text;
    },
    isInteractive: false,
    hasColour: false,
    columns: null,
    folder: root,
    environment: {},
    login: 'octocat',
    now: () => instantOf(morning) ?? 0,
    randomName: () => 'abcd1234',
    randomBytes: (length) => Uint8Array.from({ length }, (_, place) => place),
    ...terminal,
  };
  return { code: await main(wordsOf(line), whole, onDisk), ...collected };
}

/** A line to its words, as a shell reads it: quotes hold words together, and `\n` inside them begins a new line. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => bare ?? quoted?.replaceAll('\\n', '\n') ?? '',
  );
}
