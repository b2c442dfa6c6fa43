// What is common to all calls: the list of commands, the language, and a fault of ours.
import { describe, expect, test } from 'vitest';
import { DeskBusy } from '../forge/local/lock.ts';
import { words } from '../words/words.ts';
import { called } from '../workshop/testing/call.ts';
import { temporaryDesk } from '../workshop/testing/temporary-desk.ts';
import { usageSentence } from '../workshop/testing/usage.ts';
import { terminalCommands } from './commands.ts';

const [first] = terminalCommands;

describe('desk', () => {
  test.each(['--help', '-h', 'help'])('%s lists the commands', async (line) => {
    using desk = temporaryDesk();
    const { code, output, errors } = await called(desk, line);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    for (const { name } of terminalCommands) expect(output).toContain(words('en').terminal.commands[name]);
  });

  test('without a word lists the commands, and is a wrong call', async () => {
    using desk = temporaryDesk();
    const { output } = await called(desk, 'help');
    expect(await called(desk, '')).toEqual({ code: 2, output, errors: '' });
  });

  test.each([
    ['intkae', 'intake'],
    ['deadline', 'deadlines'],
    ['plugh', undefined],
  ])('%s is no command', async (found, suggestion) => {
    using desk = temporaryDesk();
    const says = usageSentence('unknown-terminal-command', { found, ...(suggestion && { suggestion }) });
    expect(await called(desk, found)).toEqual({ code: 2, output: '', errors: says });
  });
});

describe('the language', () => {
  const isFrench = `${words('fr').terminal.nothingDue}\n`;
  const isEnglish = `${words('en').terminal.nothingDue}\n`;

  test.each([
    ['is that of the desk', 'fr, en', {}, '', isFrench],
    ['is that of the desk where the environment has none of ours', 'fr', { LANG: 'C.UTF-8' }, '', isFrench],
    ['is that of the environment first', 'fr', { LANG: 'en_US.UTF-8' }, '', isEnglish],
    [
      'is that of the messages before that of all',
      'en',
      { LC_MESSAGES: 'fr_FR', LANG: 'en_US' },
      '',
      isFrench,
    ],
    [
      'is that of LC_ALL before that of the messages',
      'en',
      { LC_ALL: 'fr', LC_MESSAGES: 'en' },
      '',
      isFrench,
    ],
    ['is the one asked for before any', 'en', { LANG: 'en_US' }, ' --language fr', isFrench],
  ])('%s', async (_, deskLanguages, environment, option, expected) => {
    using desk = temporaryDesk({ '.github/desk.yml': `name: Desk\nlanguages: [${deskLanguages}]\n` });
    const { output } = await called(desk, `deadlines${option}`, { terminal: { environment } });
    expect(output).toBe(expected);
  });

  test.each([
    ['that of the environment', 'list --xyzzyplugh', { LANG: 'fr_FR' }],
    ['the one asked for', 'list --language fr --xyzzyplugh', { LANG: 'en_US' }],
    ['the one asked for, wherever it stands', 'list --xyzzyplugh --language=fr', {}],
  ])('of a wrong call is %s', async (_, line, environment) => {
    using desk = temporaryDesk();
    const says = usageSentence('unknown-option', { found: '--xyzzyplugh' }, 'fr');
    expect((await called(desk, line, { terminal: { environment } })).errors).toBe(says);
  });

  test('of the list of commands is the one asked for', async () => {
    using desk = temporaryDesk();
    const { code, output } = await called(desk, '--help --language fr');
    expect(code).toBe(0);
    expect(output).toContain(words('fr').terminal.commands[first?.name ?? 'check']);
  });
});

describe('a fault of ours', () => {
  test.each([
    ['another run at work', new DeskBusy('busy'), 'busy'],
    ['anything else', new TypeError('of the tests'), 'unexpected'],
  ] as const)('%s ends with 3, and the cause', async (_, error, failure) => {
    using desk = temporaryDesk({ 'tickets/inbox/one.yaml': 'report: {}\n' });
    const onDisk = (): never => {
      throw error;
    };
    const { code, output, errors } = await called(desk, 'intake', { onDisk });
    expect({ code, output }).toEqual({ code: 3, output: '' });
    expect(errors.startsWith(`${words('en').terminal.failures[failure]}\n`)).toBe(true);
    expect(errors).toContain(error.message);
  });
});
