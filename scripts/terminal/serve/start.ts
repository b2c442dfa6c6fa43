// `npm start -- [options]`: makes the demonstration, and serves it as `desk serve` serves any desk.
import { instantText } from '../../ticket/clock/instant.ts';
import { type Words, words } from '../../words/words.ts';
import { type Arguments, askedLanguage, environmentLanguage, readArguments } from '../arguments.ts';
import { main } from '../main.ts';
import { table } from '../output.ts';
import { type ExitCode, type Terminal, UsageFault, usageFault, usageLine } from '../terminal.ts';
import { portIn, serve } from './command.ts';

/** The folder of the demonstration, and what makes it new there, to end at an instant. */
export interface Demonstration {
  root: string;
  make: (root: string, at: number) => Promise<void>;
}

/** Starts the demonstration, and answers the exit code; it goes on to serve until the process ends. */
export async function started(
  call: readonly string[],
  terminal: Terminal,
  demonstration: Demonstration,
): Promise<ExitCode> {
  const wording = words(askedLanguage(call) ?? environmentLanguage(terminal) ?? 'en');
  try {
    const given = readArguments(serve, call, terminal);
    if (!given.flags.has('help')) return await begun(checked(given), terminal, demonstration, wording);
    terminal.write(help(wording));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageFault)) throw error;
    terminal.writeError(usageLine(error, wording));
    return 2;
  }
}

// The demonstration is made new: that is no way to treat a desk somewhere else.
function checked(given: Arguments): Arguments {
  if (given.options.root !== undefined)
    throw usageFault('unknown-option', { found: '--root', suggestion: 'desk serve --root' });
  portIn(given.options.port);
  return given;
}

async function begun(
  { at, options }: Arguments,
  terminal: Terminal,
  { root, make }: Demonstration,
  { staff: { localDesk } }: Words,
): Promise<ExitCode> {
  await make(root, at);
  terminal.write(`${localDesk.sample(root)}\n\n`);
  const asked = { ...options, root, ...(options.at !== undefined && { at: instantText(at) }) };
  const call = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
  return main(['serve', ...call], terminal);
}

function help({ terminal: { heading, options }, staff: { localDesk } }: Words): string {
  const rows = [
    ['  --port PORT', options.port],
    ['  --at INSTANT', options.at],
    ['  --language en|fr', options.language],
    ['  --help', options.help],
  ];
  return `${heading.usage}: npm start -- [options]\n\n${localDesk.about}\n\n${heading.options}\n${table(rows, null)}`;
}
