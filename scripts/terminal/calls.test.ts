// How every command is called: its help, what is wrong with a call, and a desk that is not there.
import { describe, expect, test } from 'vitest';
import { words } from '../words/words.ts';
import { called } from '../workshop/testing/call.ts';
import { struckDisk } from '../workshop/testing/struck-disk.ts';
import { temporaryDesk } from '../workshop/testing/temporary-desk.ts';
import { usageSentence } from '../workshop/testing/usage.ts';
import { commonOptions } from './arguments.ts';
import { terminalCommands } from './commands.ts';
import type { TerminalCommand } from './terminal.ts';

const languages = ['en', 'fr'] as const;
const arguments_: Readonly<Record<string, string>> = {
  status: 'SEC-2026-000001-Z',
  duplicates: 'SEC-2026-000001-Z',
  triage: 'SEC-2026-000001-Z /status',
  keys: 'new',
  seal: 'draft.yaml',
  unseal: 'SEC-2026-000001-Z',
  reply: 'SEC-2026-000001-Z answer.md',
  reveal: 'SEC-2026-000001-Z',
  reseal: 'SEC-2026-000001-Z',
};

function lineOf({ name }: TerminalCommand, more = ''): string {
  return [name, arguments_[name] ?? '', more].filter((part) => part !== '').join(' ');
}

describe.each(terminalCommands)('desk $name', (command) => {
  test.each(languages)('has a help in %s that names everything it takes', async (language) => {
    using desk = temporaryDesk();
    const { code, output, errors } = await called(desk, `${command.name} --help --language ${language}`);
    const said = words(language).terminal;
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain(said.commands[command.name]);
    expect(output).toContain(command.takes.usage);
    expect(output).toContain(command.formats.join('|'));
    const options = [
      ...Object.keys({ ...commonOptions, ...command.options }),
      ...(command.flags ?? []),
      'help',
    ];
    for (const option of options as (keyof typeof said.options)[]) {
      expect(output).toMatch(new RegExp(`^  --${option}(?: \\S+)? {2,}`, 'm'));
      expect(output).toContain(said.options[option]);
    }
  });

  const flag = command.flags?.[0];
  const wrong: readonly { name: string; line: string; says: string }[] = [
    {
      name: 'an unknown option',
      line: lineOf(command, '--langauge fr'),
      says: usageSentence('unknown-option', { found: '--langauge', suggestion: '--language' }),
    },
    {
      name: 'an option like no other',
      line: lineOf(command, '--xyzzyplugh=1'),
      says: usageSentence('unknown-option', { found: '--xyzzyplugh' }),
    },
    {
      name: 'an option without its value',
      line: lineOf(command, '--root'),
      says: usageSentence('option-needs-value', { option: '--root' }),
    },
    {
      name: 'a value for an option that takes none',
      line: lineOf(command, `--${flag ?? 'help'}=yes`),
      says: usageSentence('option-takes-no-value', { option: `--${flag ?? 'help'}` }),
    },
    {
      name: 'a time that is none',
      line: lineOf(command, '--at tomorrow'),
      says: usageSentence('instant-malformed', { found: 'tomorrow' }),
    },
    {
      name: 'a time without an offset',
      line: lineOf(command, '--at 2026-11-22T14:03:11'),
      says: usageSentence('instant-malformed', { found: '2026-11-22T14:03:11' }),
    },
    {
      name: 'a format that it has not',
      line: lineOf(command, '--format xml'),
      says: usageSentence('format-unknown', { found: 'xml', allowed: command.formats.join(', ') }),
    },
    {
      name: 'a language that it has not',
      line: lineOf(command, '--language de'),
      says: usageSentence('language-unknown', { found: 'de' }),
    },
    {
      name: 'a root that is not there',
      line: lineOf(command, '--root nowhere'),
      says: usageSentence('root-missing', { found: 'nowhere' }),
    },
    {
      name: 'a root that is a file',
      line: lineOf(command, '--root .github/desk.yml'),
      says: usageSentence('root-missing', { found: '.github/desk.yml' }),
    },
  ];

  test.each(wrong)('is told of $name, and does nothing', async ({ line, says }) => {
    using desk = temporaryDesk();
    const { onDisk, mutations } = struckDisk();
    expect(await called(desk, line, { onDisk })).toEqual({ code: 2, output: '', errors: says });
    expect(mutations).toEqual([]);
    expect(desk.tree()).toEqual({});
  });

  test('acts at the time that it is told, with seconds or without', async () => {
    using desk = temporaryDesk();
    for (const at of ['2026-11-22T14:03:11Z', '2026-11-22T14:03Z', '2026-11-22T14:03-08:00']) {
      expect((await called(desk, lineOf(command, `--at ${at}`))).errors).not.toContain(at);
    }
  });

  const isTold = command.name === 'check' ? 'output' : 'errors';
  test.each([
    ['a folder', { '.github/desk.yml/file': '' }, 'not-a-file'],
    ['broken', { '.github/desk.yml': 'nmae: Desk\n' }, 'unknown-key'],
    ['no YAML', { '.github/desk.yml': 'name: [\n' }, 'bad-indentation'],
    ['empty', { '.github/desk.yml': '' }, 'empty'],
  ])('says what is wrong where the configuration is %s', async (_, files, problem) => {
    using desk = temporaryDesk();
    using broken = temporaryDesk({ 'other/.keep': '', ...prefixed('other/', files) });
    const told = await called(desk, lineOf(command, `--root ${broken.at('other')}`));
    expect(told.code).toBe(1);
    expect(told[isTold]).toMatch(new RegExp(`^\\.github/desk\\.yml:\\d+:\\d+: ${problem}: `, 'm'));
  });

  test('says where there is no desk', async () => {
    using desk = temporaryDesk({ 'other/.keep': '' });
    const told = await called(desk, lineOf(command, '--root other'));
    expect(told.code).toBe(1);
    expect(told[isTold]).toMatch(/^\.github\/desk\.yml:1:1: desk-missing: /);
  });
});

function prefixed(prefix: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [prefix + path, text]));
}

describe.each(terminalCommands.filter(({ takes }) => takes.atMost < 5))('desk $name', (command) => {
  test('takes no more than it needs', async () => {
    using desk = temporaryDesk();
    expect(await called(desk, lineOf(command, 'superfluous'))).toEqual({
      code: 2,
      output: '',
      errors: usageSentence('too-many-arguments', { found: 'superfluous' }),
    });
  });
});

describe.each(terminalCommands.filter(({ takes }) => takes.atLeast > 0))('desk $name', (command) => {
  test('needs what it takes', async () => {
    using desk = temporaryDesk();
    const { usage } = command.takes;
    expect(await called(desk, command.name)).toEqual({
      code: 2,
      output: '',
      errors: usageSentence('argument-needed', { usage: `desk ${command.name} ${usage}` }),
    });
  });
});
