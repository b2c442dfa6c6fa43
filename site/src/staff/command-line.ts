// A command as somebody writes it, with the values that are known and a place for each of the others. The reader's browser
// runs this module, too.

/** An argument as the board asks for it. */
export interface ArgumentShape {
  name: string;
  label: string;
  kind: 'choice' | 'login' | 'number' | 'text';
  /** What can be chosen; empty unless it is a choice. */
  options: readonly { value: string; label: string }[];
  isOptional: boolean;
}

export interface CommandShape {
  name: string;
  /** What it is for, in a sentence. */
  purpose: string;
  takes: readonly ArgumentShape[];
}

/** Values by the names of their arguments; an empty one is as good as none. */
export type Filled = Readonly<Record<string, string>>;

/** `/ack <P1|P2|P3|P4> high`: ready to be copied once no place is left. */
export function lineWithPlaces({ name, takes }: CommandShape, filled: Filled): string {
  const parts = takes.map((argument) => written(argument, filled) || place(argument));
  return [`/${name}`, ...parts].join(' ');
}

/** The command with what it was given, and nothing in the place of what it was not. */
export function finishedLine({ name, takes }: CommandShape, filled: Filled): string {
  const parts = takes.map((argument) => written(argument, filled)).filter((part) => part !== '');
  return [`/${name}`, ...parts].join(' ');
}

/** The arguments that a command cannot do without, and does not have. */
export function missing({ takes }: CommandShape, filled: Filled): ArgumentShape[] {
  return takes.filter((argument) => !argument.isOptional && written(argument, filled) === '');
}

function written({ name, kind }: ArgumentShape, filled: Filled): string {
  const value = filled[name]?.trim() ?? '';
  return kind === 'login' && value !== '' ? `@${value.replace(/^@/, '')}` : value;
}

function place({ name, options, isOptional }: ArgumentShape): string {
  if (isOptional) return `[${name}]`;
  return `<${options.length > 0 ? options.map(({ value }) => value).join('|') : name}>`;
}
