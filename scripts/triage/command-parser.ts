// A command line to a command with its values, or what is wrong with it.

import { excerpt } from '../ticket/yaml/excerpt.ts';
import { nearest } from '../ticket/yaml/nearest.ts';
import { type Argument, type Command, type Fault, fault, usage, type Values } from './command.ts';
import { commands } from './command-table.ts';
import { shownWord } from './comment/bare-word.ts';
import type { CommandLine } from './comment/command-lines.ts';
import { readTicket } from './comment/named-ticket.ts';
import { isForeignCommand, ownNameOf } from './foreign-commands.ts';
import { readLogin } from './login-argument.ts';

export type Parsed =
  /** `left` is what stands below a command that takes no text: plain words, and no part of it. */
  { command: Command; values: Values; left: string; fault: null } | { command: null; fault: Fault };
type Parameter = { value: string; rest: string; fault: null } | { fault: Fault };

/** What the schema lets a text of the history hold, in characters. */
export const longestText = 20_000;

/** `prefix` is that of the desk's numbers, which people may leave out. */
export function parsedCommand({ name, rest, standing }: CommandLine, prefixes: readonly string[]): Parsed {
  const command = commands.find((one) => one.name === name);
  if (!command) return { command: null, fault: unknownCommand(name) };
  if (standing !== 'order')
    return { command: null, fault: fault(unmeant[standing], { command: usage(command) }) };
  const values: Record<string, string> = {};
  let left = inOrder(command, rest);
  for (const argument of command.takes) {
    const read = parameter(argument, left, usage(command), prefixes);
    if (read.fault) return { command: null, fault: read.fault };
    if (read.value !== '') values[argument.name] = read.value;
    left = read.rest;
  }
  if (left === '' || left.startsWith('\n')) return { command, values, left: left.trim(), fault: null };
  return {
    command: null,
    fault: fault('argument-superfluous', { found: excerpt(left), usage: usage(command) }),
  };
}

const unmeant = { mentioned: 'not-an-order', quoted: 'below-quotation' } as const;

// Two words of which each can only be the other are meant the other way round.
function inOrder({ takes: [first, second] }: Command, text: string): string {
  const [, one = '', gap = '', other = ''] = /^(\S+)([^\S\n]+)(\S+)/.exec(text) ?? [];
  const isSwapped = choiceOf(first, other) !== undefined && choiceOf(second, one) !== undefined;
  return isSwapped ? `${other}${gap}${one}${text.slice(one.length + gap.length + other.length)}` : text;
}

function choiceOf(argument: Argument | undefined, word: string): string | undefined {
  if (argument?.kind !== 'choice') return undefined;
  const plain = shownWord(word).toLowerCase().replaceAll('-', '_');
  return argument.of.find((one) => one.toLowerCase() === plain);
}

function unknownCommand(name: string): Fault {
  const names = commands.map((one) => one.name);
  const suggestion = ownNameOf(name) ?? (isForeignCommand(name) ? undefined : nearest(name, names));
  return fault('unknown-command', { found: excerpt(name), ...(suggestion && { suggestion }) });
}

function parameter(argument: Argument, text: string, usage: string, prefixes: readonly string[]): Parameter {
  if (argument.kind === 'text') return textParameter(argument, text, usage);
  const [word = ''] = /^\S+/.exec(text) ?? [];
  const rest = text.slice(word.length).replace(/^[^\S\n]+/, '');
  if (word === '') return { fault: fault('argument-missing', { argument: argument.name, usage }) };
  return wordParameters[argument.kind](word, rest, argument, usage, prefixes);
}

function textParameter(argument: Argument, text: string, usage: string): Parameter {
  const value = text.trim();
  if (value === '' && !('optional' in argument)) {
    return { fault: fault('argument-missing', { argument: argument.name, usage }) };
  }
  const { length } = value;
  const limit = ('limit' in argument ? argument.limit : undefined) ?? longestText;
  if (length > limit) return { fault: fault('text-too-long', { length, limit }) };
  return { value, rest: '', fault: null };
}

type WordParameter = (
  word: string,
  rest: string,
  argument: Argument,
  usage: string,
  prefixes: readonly string[],
) => Parameter;

const wordParameters: Readonly<Record<Exclude<Argument['kind'], 'text'>, WordParameter>> = {
  choice: (word, rest, argument, usage) => {
    const of = argument.kind === 'choice' ? argument.of : [];
    const value = choiceOf(argument, word);
    if (value !== undefined) return { value, rest, fault: null };
    const suggestion = nearest(word, of);
    const parameters = { argument: argument.name, found: excerpt(word), allowed: of.join(', '), usage };
    return { fault: fault('argument-unknown', { ...parameters, ...(suggestion && { suggestion }) }) };
  },
  login: (word, rest, argument, usage) => ({ rest, ...readLogin(word, rest, argument, usage) }),
  number: (word, rest, _argument, _usage, prefixes) => {
    const reading = readTicket(word, prefixes);
    if (reading.kind === 'right') return { value: reading.number, rest, fault: null };
    const expected = reading.kind === 'mistyped' ? reading.expected : undefined;
    return { fault: fault('number-mistyped', { found: excerpt(word), ...(expected && { expected }) }) };
  },
};
