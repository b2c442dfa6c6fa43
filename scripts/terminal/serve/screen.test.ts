// What reaches the screen: colours only where there are some, nothing of a stranger's that steers it, no line too long.
import { describe, expect, test } from 'vitest';
import { called } from '../../workshop/testing/call.ts';
import { incident, submission } from '../../workshop/testing/reports.ts';
import { type TemporaryDesk, temporaryDesk } from '../../workshop/testing/temporary-desk.ts';
import { terminalCommands } from '../commands.ts';
import { printable, table } from '../output.ts';

const number = 'SEC-2026-000001-Z';
const record = `tickets/2026/0xxx/${number}.yaml`;
const escapeCharacter = '\u001b';
// Everything that steers a terminal or turns text around, but the line break.
const steering = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

const lines = [
  'list',
  'deadlines',
  `status ${number}`,
  'check',
  'check nowhere.yaml',
  `triage ${number} "/ack P1 high\\n/status\\n/help" --as alice`,
  `triage ${number} "/nonsense" --as alice`,
  'reconcile --at 2026-12-24T12:00:00Z',
  'nonsense',
  ...terminalCommands.map(({ name }) => `${name} --help`),
];

async function deskWithTicket(title = 'Two words'): Promise<TemporaryDesk> {
  const desk = temporaryDesk({ 'tickets/inbox/one.yaml': submission(incident, { title }) });
  await called(desk, 'intake');
  desk.write({ 'tickets/inbox/wrong.yaml': 'report: []\n' });
  return desk;
}

describe('colours', () => {
  test.each(lines)('desk %s has none where there are none', async (line) => {
    using desk = await deskWithTicket();
    const { output, errors } = await called(desk, line);
    expect(output + errors).not.toContain(escapeCharacter);
  });

  test.each(lines)('desk %s says the same with colours', async (line) => {
    using desk = await deskWithTicket();
    using other = await deskWithTicket();
    const plain = await called(desk, line);
    const coloured = await called(other, line, { terminal: { hasColour: true } });
    const bare = (text: string) => text.replaceAll(new RegExp(`${escapeCharacter}\\[\\d+m`, 'g'), '');
    expect({ ...coloured, output: bare(coloured.output), errors: bare(coloured.errors) }).toEqual(plain);
  });

  test('JSON and annotations never have any', async () => {
    using desk = await deskWithTicket();
    for (const line of ['list --format json', 'check --format json', 'check --format github'])
      expect((await called(desk, line, { terminal: { hasColour: true } })).output).not.toContain(
        escapeCharacter,
      );
  });
});

describe('the text of a stranger', () => {
  const hostile = [
    '\u001b[2J',
    '\u001b]0;title\u0007',
    '\u009b31m',
    'a\u202eb',
    '\u2066x',
    '\r',
    '\b',
    '\u0000',
  ];

  test.each(hostile)('%j in what a record tells is made visible', async (text) => {
    using desk = await deskWithTicket();
    await called(desk, `triage ${number} "/note Harmless" --as alice`);
    const escaped = JSON.stringify(text)
      .slice(1, -1)
      .replaceAll(
        /[\u0080-\uffff]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    desk.write({ [record]: desk.read(record).replace('note: Harmless', `note: "x${escaped}y"`) });
    expect((await called(desk, 'check')).output).not.toContain(record);
    const { code, output } = await called(desk, `status ${number}`);
    expect(code).toBe(0);
    expect(output).toContain('\uFFFD');
    expect(output).not.toMatch(steering);
  });

  test.each(hostile)(
    '%j in the title of a record, or of a report, is refused and made visible',
    async (text) => {
      using desk = await deskWithTicket();
      desk.write({ [record]: desk.read(record).replace('Two words', `Two ${text} words`) });
      desk.write({ 'tickets/inbox/two.yaml': submission(incident).replace('Mail', `Mail ${text}`) });
      for (const line of ['list', `status ${number}`, 'deadlines', 'check', 'intake', 'reconcile']) {
        const { output, errors } = await called(desk, line);
        expect(output + errors, line).not.toMatch(steering);
      }
    },
  );

  test.each(hostile.filter((text) => text !== '\u0000'))(
    '%j in the name of a file, or in a call, is made visible',
    async (text) => {
      using desk = await deskWithTicket();
      desk.write({ [`tickets/inbox/x${text}.yaml`]: 'report: {}\n', [`tickets/y${text}`]: '' });
      for (const line of [
        'check',
        'intake',
        `check nowhere${text}`,
        `list --status x${text}`,
        `list --x${text}`,
        `list --root x${text}`,
        `status x${text}`,
        `x${text}`,
        `check --base x${text}`,
        `intake --as x${text}`,
        `intake --at x${text}`,
        `triage ${number} /x${text} --as alice`,
        `triage ${number} /x --as x${text}`,
      ]) {
        const { output, errors } = await called(desk, line);
        expect(output + errors, line).not.toMatch(steering);
      }
    },
  );

  test('keeps its letters, its line breaks and its tabs', () => {
    expect(printable('Réseau\n\t漏洞 😀')).toBe('Réseau\n\t漏洞 😀');
  });
});

describe('a table', () => {
  const rows = [
    ['one', 'x', 'short'],
    ['fourteen', 'yy', 'a text that is far too long'],
  ];

  test('has its columns below each other', () => {
    expect(table(rows, null)).toBe('one       x   short\nfourteen  yy  a text that is far too long\n');
  });

  test('is cut to the width of the screen', () => {
    expect(table(rows, 24)).toBe('one       x   short\nfourteen  yy  a text th…\n');
  });

  test('is cut between two characters, and never inside of one', () => {
    const [line = ''] = table([['😀'.repeat(20)]], 10).split('\n');
    expect(line.isWellFormed()).toBe(true);
    expect([...line]).toHaveLength(10);
  });

  test('counts no colour code as width, and cuts none in two', () => {
    const painted = `${escapeCharacter}[1mone${escapeCharacter}[22m`;
    expect(
      table(
        [
          [painted, 'x'],
          ['fourteen', 'y'],
        ],
        null,
      ),
    ).toBe(`${painted}       x\nfourteen  y\n`);
    expect(table([['a text that is too long', painted]], 20)).toContain(painted);
  });

  test('of no rows is nothing', () => {
    expect(table([], 80)).toBe('');
  });
});
