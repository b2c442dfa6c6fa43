// The words after `desk <command>`, checked: options known, instants real, folders there.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { instantOf } from '../ticket/clock/instant.ts';
import type { Language } from '../ticket/ticket.ts';
import { excerpt } from '../ticket/yaml/excerpt.ts';
import { nearest } from '../ticket/yaml/nearest.ts';
import { type Format, type Terminal, type TerminalCommand, usageFault } from './terminal.ts';

/** Options that every command takes, with how their value is written. */
export const commonOptions: Readonly<Record<string, string>> = {
  root: 'DIR',
  at: 'INSTANT',
  format: 'FORMAT',
  language: 'en|fr',
};
export const commonFlags = ['help'];

export interface Arguments {
  root: string;
  at: number;
  format: Format;
  language: Language | null;
  arguments: string[];
  options: Record<string, string | undefined>;
  flags: Set<string>;
}

/** @throws UsageFault for the first thing that is wrong with the call */
export function readArguments(
  command: TerminalCommand,
  words: readonly string[],
  terminal: Terminal,
): Arguments {
  const { positionals, options, flags } = parsed(command, words);
  if (flags.has('help')) return { ...defaults(terminal), arguments: positionals, options, flags };
  const [superfluous] = positionals.slice(command.takes.atMost);
  if (superfluous !== undefined) throw usageFault('too-many-arguments', { found: excerpt(superfluous) });
  if (positionals.length < command.takes.atLeast)
    throw usageFault('argument-needed', { usage: `desk ${command.name} ${command.takes.usage}` });
  return {
    root: existingFolder(resolve(terminal.folder, options.root ?? '.'), options.root ?? '.'),
    at: options.at === undefined ? terminal.now() : instant(options.at),
    format: format(command, options.format ?? 'text'),
    language: language(options.language),
    arguments: positionals,
    options,
    flags,
  };
}

function defaults(terminal: Terminal) {
  return { root: terminal.folder, at: terminal.now(), format: 'text', language: null } as const;
}

function parsed({ options = {}, flags = [] }: TerminalCommand, words: readonly string[]) {
  const valued = { ...commonOptions, ...options };
  const known: ParseArgsConfig['options'] = {};
  for (const name of Object.keys(valued)) known[name] = { type: 'string' };
  for (const name of [...commonFlags, ...flags]) known[name] = { type: 'boolean' };
  const { tokens } = parseArgs({
    args: [...words],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const result = {
    positionals: [] as string[],
    options: {} as Record<string, string | undefined>,
    flags: new Set<string>(),
  };
  for (const token of tokens) {
    if (token.kind === 'positional') result.positionals.push(token.value);
    if (token.kind === 'option') readOption(token, known, result);
  }
  return result;
}

type Option = {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
};

function readOption(
  { name, rawName, value, inlineValue }: Option,
  known: NonNullable<ParseArgsConfig['options']>,
  result: { options: Record<string, string | undefined>; flags: Set<string> },
): void {
  const type = Object.hasOwn(known, name) ? known[name]?.type : undefined;
  if (type === undefined) throw unknownOption(rawName, Object.keys(known));
  if (type === 'boolean' && inlineValue) throw usageFault('option-takes-no-value', { option: rawName });
  if (type === 'string' && value === undefined) throw usageFault('option-needs-value', { option: rawName });
  if (type === 'boolean') result.flags.add(name);
  else result.options[name] = value;
}

function unknownOption(rawName: string, known: readonly string[]): Error {
  const suggestion = nearest(rawName.replace(/^-+/, ''), known);
  return usageFault('unknown-option', {
    found: excerpt(rawName),
    ...(suggestion && { suggestion: `--${suggestion}` }),
  });
}

function existingFolder(path: string, written: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  throw usageFault('root-missing', { found: excerpt(written) });
}

// Seconds may be left out: people type these.
function instant(text: string): number {
  const at = instantOf(text) ?? instantOf(text.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?=Z|[+-])/, '$1:00'));
  if (at === null) throw usageFault('instant-malformed', { found: excerpt(text) });
  return at;
}

function format({ formats }: TerminalCommand, text: string): Format {
  const found = formats.find((one) => one === text);
  if (!found) throw usageFault('format-unknown', { found: excerpt(text), allowed: formats.join(', ') });
  return found;
}

function language(text: string | undefined): Language | null {
  if (text === undefined || text === 'en' || text === 'fr') return text ?? null;
  throw usageFault('language-unknown', { found: excerpt(text) });
}

/** The language that a call asks for, before anything else of it is looked at: help and faults are told in it, too. */
export function askedLanguage(words: readonly string[]): Language | null {
  const place = words.findIndex((word) => /^--language(?:=|$)/.test(word));
  const text = words[place]?.split('=')[1] ?? words[place + 1];
  return place >= 0 && (text === 'en' || text === 'fr') ? text : null;
}

/** The language that the environment asks for, if it is one of ours. */
export function environmentLanguage({ environment }: Terminal): Language | null {
  const wanted = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  if (/^fr/i.test(wanted)) return 'fr';
  return /^en/i.test(wanted) ? 'en' : null;
}
