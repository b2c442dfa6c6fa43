// Whatever the guides tell people to type is something that this desk understands.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readArguments } from '../../../scripts/terminal/arguments.ts';
import { terminalCommands } from '../../../scripts/terminal/commands.ts';
import type { Terminal } from '../../../scripts/terminal/terminal.ts';
import { parsedCommand } from '../../../scripts/triage/command-parser.ts';
import { commands as deskCommands } from '../../../scripts/triage/command-table.ts';
import { commandLines } from '../../../scripts/triage/comment/command-lines.ts';
import { words } from '../../../scripts/words/words.ts';
import { settingOf } from '../../testing/tickets.ts';
import { typedTexts } from './typed.ts';

const terminal = { folder: import.meta.dirname, now: () => 0 } as Terminal;
const start = 'npm run -s desk -- ';

/** The words of a line as a shell reads them, up to where its output goes; what stands in angle brackets is one word. */
function wordsOf(line: string): string[] {
  const [call = ''] = line.slice(start.length).split(/ > /);
  return (call.match(/"[^"]*"|<[^>]*>|\S+/g) ?? []).map((word) => word.replaceAll(/["<>]/g, ''));
}

function readLine(line: string) {
  const [name = '', ...rest] = wordsOf(line);
  const command = terminalCommands.find((one) => one.name === name);
  if (!command) throw new Error(`no command ${name}`);
  return { name, ...readArguments(command, rest, terminal), usage: command.takes.usage };
}

describe.each(['en', 'fr'] as const)('what is typed in %s', (language) => {
  const texts = typedTexts({
    ...settingOf(undefined, language),
    repository: 'https://github.com/owner/name',
  });
  const lines = Object.values(texts).flatMap((text) => text.split('\n'));
  const calls = lines.filter((line) => line.startsWith(start));

  it('is known to the terminal, with its options', () => {
    const read = calls.map(readLine);
    const names = [
      'keys',
      'seal',
      'unseal',
      'keys',
      'check',
      'unseal',
      'unseal',
      'reply',
      'reseal',
      'reveal',
    ];
    expect(read.map(({ name }) => name)).toEqual(names);
    const made = read.filter(({ name }) => name === 'keys').map((one) => one.arguments);
    expect(made).toEqual([['new'], ['new']]);
  });

  it('calls the desk in this one way', () => {
    expect(lines.filter((line) => /\bdesk --|\bdesk (?:seal|unseal|keys)/.test(line))).toEqual(calls);
  });

  it('is known to the desk, where it is a command on the pull request', () => {
    const commands = Object.values(texts).filter((text) => text.startsWith('/'));
    const faults = commands
      .flatMap((text) => commandLines(text).commands)
      .map((line) => parsedCommand(line, ['SEC']).fault);
    expect(faults).toEqual([null, null, null, null]);
  });

  it('is a command of the desk wherever the prose names one', () => {
    const prose = JSON.stringify(words(language).sealing);
    const named = new Set([...prose.matchAll(/[“«]\u00A0?\/([a-z-]+)/g)].map(([, name]) => name));
    expect(named.size).toBeGreaterThan(3);
    expect([...named].filter((name) => !deskCommands.some((one) => one.name === name))).toEqual([]);
  });

  it('is YAML, where it belongs into the configuration', () => {
    const { seal } = parse(texts.recipients) as { seal: { recipients: Record<string, string[]> } };
    expect(Object.values(seal.recipients)).toEqual([['age1pq1…', 'age1pq1…']]);
  });

  it('seals and clones what the desk is', () => {
    expect(texts.copy).toContain('git clone https://github.com/owner/name ');
    expect(readLine(texts.seal).options.repository).toBe('owner/name');
  });
});

it('leaves open which repository it is where nobody says so', () => {
  expect(typedTexts(settingOf()).seal).toContain('--repository <owner/name>');
});

it.each(['keys new --outptu x', 'seal', 'unseal a b', 'nothing'])('“%s” would be found out', (line) => {
  expect(() => readLine(`${start}${line}`)).toThrow();
});
