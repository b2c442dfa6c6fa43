// What a command of the terminal is given from outside, and what it gives back.
import type { Disk } from '../forge/local/disk.ts';
import type { Desk } from '../ticket/desk/configuration.ts';
import type { Language } from '../ticket/ticket.ts';
import type {
  OptionName,
  TerminalCommandName,
  UsageCode,
  UsageParameters,
} from '../words/shapes/terminal/terminal-words.ts';
import type { Words } from '../words/words.ts';

/** Everything that is not an argument. Time, chance and the person at the keys come in here and nowhere else. */
export interface Terminal {
  write(text: string): void;
  writeError(text: string): void;
  /** Whether somebody sits there who can be asked. */
  isInteractive: boolean;
  hasColour: boolean;
  /** The width of the screen in characters; null in a pipe. */
  columns: number | null;
  folder: string;
  environment: Readonly<Record<string, string | undefined>>;
  login: string;
  /** Epoch milliseconds. */
  now(): number;
  /** The zone of this computer, as IANA names it; absent where nobody knows. */
  timeZone?: string;
  /** Lower-case letters and digits, for a file name that tells nothing. */
  randomName(): string;
  /** Bytes that nobody can guess. */
  randomBytes(length: number): Uint8Array;
  /** Asks for something that is not shown while it is typed; absent where nobody can be asked, null when cancelled. */
  askSecret?: (question: string) => Promise<string | null>;
  /** The first so many bytes of standard input, or what somebody types there when asked; null when cancelled. */
  readInput?: (question: string, atMost: number) => Promise<Uint8Array | null>;
}

/** 0 fine, 1 the input is at fault, 2 wrong usage, 3 our fault or the forge's. */
export type ExitCode = 0 | 1 | 2 | 3;

export type Format = 'text' | 'json' | 'github';

export interface Request {
  terminal: Terminal;
  disk: Disk;
  /** Epoch milliseconds: `--at`, or now. */
  at: number;
  format: Format;
  language: Language;
  words: Words;
  arguments: readonly string[];
  options: Readonly<Record<string, string | undefined>>;
  flags: ReadonlySet<string>;
}

/** A request to a desk whose configuration is sound. */
export interface DeskRequest extends Request {
  desk: Desk;
}

interface Shape {
  name: TerminalCommandName;
  /** How its arguments are written in the help, and how many there may be. */
  takes: { usage: string; atLeast: number; atMost: number };
  formats: readonly Format[];
  /** Options with a value, and how the value is written in the help. */
  options?: Readonly<Partial<Record<OptionName, string>>>;
  /** Options without a value. */
  flags?: readonly OptionName[];
}

export type TerminalCommand = Shape &
  (
    | { needsDesk: true; run: (request: DeskRequest) => ExitCode | Promise<ExitCode> }
    | { needsDesk: false; run: (request: Request) => ExitCode | Promise<ExitCode> }
  );

/** A mistake in how the command was called: exit 2, with a sentence of the catalogue. */
export class UsageFault extends Error {
  readonly code: UsageCode;
  readonly parameters: object;
  constructor(code: UsageCode, parameters: object) {
    super(code);
    this.code = code;
    this.parameters = parameters;
  }
}

/** A fault with the parameters that its code asks for. */
export function usageFault<Code extends UsageCode>(
  code: Code,
  parameters: UsageParameters[Code],
): UsageFault {
  return new UsageFault(code, parameters);
}

/** What the person is told of it, on one line. */
export function usageLine({ code, parameters }: UsageFault, { terminal }: Words): string {
  const sentence = terminal.usage[code] as (parameters: object) => string;
  return `${sentence(parameters)}\n`;
}
