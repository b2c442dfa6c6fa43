import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { markdownTokens } from '../../workshop/fuzz/tokens.ts';
import { commandLines, mayHoldCommand } from './command-lines.ts';
import { lineStart } from './line-start.ts';

const found = (comment: string) =>
  commandLines(comment).commands.map(({ line, name, rest }) => `${line} ${name} ${rest}`.trimEnd());

/** `[what it shows, the comment, its commands as "line name rest"]` */
type Case = readonly [why: string, comment: string, commands: string[]];

const ack = '/ack P2 high';

// biome-ignore format: one case a line reads as the table it is
const cases: readonly Case[] = [
  ['nothing', '', []],
  ['one command', ack, ['1 ack P2 high']],
  ['several in order', '/ack P2 high\n/assign @bob\n/note third', ['1 ack P2 high', '2 assign @bob', '3 note third']],
  ['several, with blank lines', '\n\n/status\n\n\n/help\n', ['3 status', '6 help']],
  ['capital letters', '/ACK P2', ['1 ack P2']],
  ['spaces and tabs around the words', '  /ack \t P2 high  ', ['1 ack P2 high']],
  ['no-break spaces between the words', '/ack\u00a0P2\u00a0high', ['1 ack P2\u00a0high']],
  ['a line separator in the text', '/note one\u2028two', ['1 note one\u2028two']],
  ['underscores and digits, so that a slip is answered', '/need_info x\n/ack2', ['1 need-info x', '2 ack2']],
  ['words before', `Thank you!\n${ack}`, ['2 ack P2 high']],
  ['not at the start of its line', `please ${ack}`, []],
  ['text over several lines', '/note one\n  two\nthree\n/help', ['1 note one\n  two\nthree', '4 help']],
  ['text goes on over paragraphs', '/note one\n\ntwo\n\n/help', ['1 note one\n\ntwo', '5 help']],
  ['CRLF', 'Hello\r\n/note one\r\ntwo\r\n\r\n/help\r\n', ['2 note one\ntwo', '5 help']],
  ['line ends of old', '/status\r/help', ['1 status', '2 help']],

  ['a space before', ` ${ack}`, ['1 ack P2 high']],
  ['three spaces before', `   ${ack}`, ['1 ack P2 high']],
  ['four spaces are code', `    ${ack}`, []],
  ['a tab is code', `\t${ack}`, []],
  ['four spaces inside a paragraph are no code', `/note one\n    ${ack}`, ['1 note one', '2 ack P2 high']],
  ['after indented code', `    code\n${ack}`, ['2 ack P2 high']],

  ['fenced with backticks', `\`\`\`\n${ack}\n\`\`\``, []],
  ['fenced with tildes', `~~~ text\n${ack}\n~~~\n/help`, ['4 help']],
  ['fenced and never closed', `\`\`\`\n${ack}\n\n/help`, []],
  ['a longer fence is not closed by a shorter one', `\`\`\`\`\n\`\`\`\n${ack}\n\`\`\`\`\n/help`, ['5 help']],
  ['a fence is part of the text', `/note one\n\`\`\`\n${ack}\n\`\`\`\n/help`, [`1 note one\n\`\`\`\n${ack}\n\`\`\``, '5 help']],
  ['code in its line, to be answered', `\`${ack}\``, ['1 ack P2 high']],
  ['code over lines', `see \`one\n${ack}\ntwo\` there\n/help`, ['4 help']],
  ['code of two backticks over lines', `\`\` a \` b\n${ack}\n\`\`\n/help`, ['4 help']],
  ['a lone backtick is none', `it\`s\n${ack}`, ['2 ack P2 high']],
  ['escaped backticks are none', `\\\`\n${ack}\n\\\``, ['2 ack P2 high\n\\`']],
  ['backticks two paragraphs apart are none', `\`\n\n${ack}\n\n\``, ['3 ack P2 high\n\n`']],
  ['code in the text', '/note call `/assess` later', ['1 note call `/assess` later']],
  ['emphasis and links hide nothing', `*one [two\n${ack}\nthree](x)*`, ['2 ack P2 high\nthree](x)*']],

  ['a quote', `> ${ack}`, []],
  ['a quote goes on over lazy lines, to be answered', `> one\n${ack}\n/help`, ['2 ack P2 high', '3 help']],
  ['a quote ends at a blank line', `> one\n\n${ack}`, ['3 ack P2 high']],
  ['a quote of quotes', `> > one\n> ${ack}\n${ack}`, ['3 ack P2 high']],
  ['a quote is no part of the text', `/note one\n> ${ack}\n\n/help`, ['1 note one', '4 help']],

  ['a comment of HTML', `<!-- ${ack} -->`, []],
  ['a comment of HTML over lines', `<!--\n${ack}\n\n${ack}\n-->\n/help`, ['6 help']],
  ['a comment of HTML that never ends', `<!--\n\n${ack}`, []],
  ['a comment of HTML in a paragraph', `one <!--\n${ack}\n--> two\n/help`, ['4 help']],
  ['after a comment of HTML', `<!-- template -->\n${ack}`, ['2 ack P2 high']],
  ['in the attribute of a tag', `one <a title="\n${ack}\n">two</a>`, []],
  ['open details', `<details>\n\n${ack}\n\n</details>`, ['3 ack P2 high']],

  ['an item of a list', `- ${ack}`, []],
  ['an item of an ordered list', `1. ${ack}`, []],
  ['an item of an inner list', `- one\n  - ${ack}\n  * ${ack}`, []],
  ['a task', `- [ ] ${ack}`, []],
  ['right after a list', `- one\n- two\n${ack}\n\n/help`, ['3 ack P2 high', '5 help']],
  ['right after an inner list', `1. one\n   - two\n\n   - three\n${ack}`, ['5 ack P2 high']],
  ['a line of an item', `- one\n  ${ack}\n- two`, ['2 ack P2 high\n- two']],
  ['a fence in a list', `- one\n  \`\`\`\n  ${ack}\n  \`\`\`\n\n/help`, ['6 help']],
  ['a quote in a list', `- > one\n${ack}`, ['2 ack P2 high']],
  ['code over lines in a list', `- \`one\n${ack}\n  two\`\n`, []],

  ['right after a table', `| a |\n| - |\n| b |\n${ack}`, ['4 ack P2 high']],
  ['right after a heading', `# Triage\n${ack}`, ['2 ack P2 high']],
  ['in a heading', `# ${ack}`, []],
  ['with a line of dashes below', `${ack}\n---\n/help`, ['1 ack P2 high\n---', '3 help']],
  ['after a rule', `***\n${ack}`, ['2 ack P2 high']],

  ['a path is none', '/usr/bin/x is missing\n/etc/passwd', []],
  ['a path of one step looks like one', '/tmp', ['1 tmp']],
  ['two slashes', '// not this', []],
  ['a lone slash', '/\n/ x', []],
  ['a slash and a digit', '/24', []],
  ['punctuation at the name', '/ack: P2 high\n/ack, please', ['1 ack P2 high', '2 ack please']],
  ['an escaped slash', `\\${ack}`, []],
  ['a web address', 'https://example.com\n//example.com/ack', []],
];

test.each(cases)('%s', (_why, comment, commands) => expect(found(comment)).toEqual(commands));

test.each([
  ['', ''],
  ['  \n\t\n', ''],
  [ack, ''],
  ['/note one\ntwo', ''],
  ['<!-- the template -->', ''],
  ['> what was asked', ''],
  ['> what was asked\n\n/help', ''],
  ['Version 2.3.1', 'Version 2.3.1'],
  ['> what was asked\n\nVersion 2.3.1', 'Version 2.3.1'],
  [`Version 2.3.1\n${ack}`, 'Version 2.3.1'],
  ['- 2.3.1\n- 2.3.2', '- 2.3.1\n- 2.3.2'],
  ['one\n\n```\n2.3.1\n```', 'one\n\n```\n2.3.1\n```'],
  ['/usr/bin/x', '/usr/bin/x'],
  ['one <!-- two -->', 'one'],
  ['<!-- one --> two', 'two'],
  ['<!--\none\n--> two', 'two'],
])('the words before the commands in %j', (comment, prose) =>
  expect(commandLines(comment).prose).toBe(prose),
);

describe('what would spoil a record', () => {
  test.each(['\u0000', '\u001b', '\u007f', '\u0085', '\u061c', '\u200e', '\u202e', '\u2066', '\u{e0041}'])(
    '%j is left out',
    (character) => expect(found(`/no${character}te a${character}b`)).toEqual(['1 note ab']),
  );

  test.each(['<!--\u{e0041}>\n/ack\n-->', '```\n`\u0000``\n/ack\n```', '<!-- -\u202e->\n/ack\n-->'])(
    '%j is code or hidden as GitHub reads it',
    (comment) => expect(found(comment)).toEqual([]),
  );

  test('accents, emoji and their joiners stay', () => {
    expect(found('/note é\u0301 👩\u200d🚒 ’')).toEqual(['1 note é\u0301 👩\u200d🚒 ’']);
  });
});

test.each(['/status', 'one\r/status', 'one\r\n/status', '\u{e0041}/status', '\u0000  /status'])(
  '%j is looked into, since it holds a command',
  (comment) => expect([mayHoldCommand(comment), found(comment).length]).toEqual([true, 1]),
);

describe('a comment without measure', () => {
  const longest = 65_536;
  const filled = (piece: string) => piece.repeat(Math.ceil(70_000 / piece.length)).slice(0, 70_000);

  test('is read up to the longest comment of GitHub', () => {
    const lines = filled('/note one\n').split('\n');
    expect(commandLines(lines.join('\n')).commands).toHaveLength(Math.ceil(longest / 10));
    expect(commandLines(`${ack}\n\n${filled('x')}\n\n/help`).commands.map(({ name }) => name)).toEqual([
      'ack',
    ]);
  });

  // Deeper than a reader's stack, or pairs of marks that take quadratic time to sort out.
  test.each([
    ...['>', '1. ', '- ', '- a\n', '#\n', 'a\n=\n', '| a |\n|-|\n', '~~~\n', '\n', ' ', '\t'],
    ...['*', '_', '*a_', '*a **b', '[', '![', '![[]', '[a](', '[a]:', '`', '`a', '``a`', '\\'],
    ...['<', '<!--', '<?', '<a ', '<a b="', '&', '$', 'a@', 'www.', 'http://', '\u00a0', '\ud800'],
  ])(
    'of %j is read in time',
    (piece) => {
      expect(found(filled(piece))).toEqual([]);
      expect(found(`x${filled(piece)}`)).toEqual([]);
    },
    10_000,
  );
});

// Work, not time: what a line costs beyond its characters is the expressions that are held against it.
test.each([...new Set(markdownTokens.map((token) => token.trim()))])(
  'a comment of %j on lines asks a few expressions a line',
  (token) => {
    const lines = 1_000;
    for (const line of [`${token}\n`, `  ${token}\n`, `- ${token}\n`, `> ${token}\n`, `${token}\n\n`])
      expect(expressionsAsked(`- a\n${line.repeat(lines)}`) / lines).toBeLessThan(12);
  },
);

/** Every use of an expression, `test` and `replace` too, ends in `exec`. */
function expressionsAsked(comment: string): number {
  const asked = vi.spyOn(RegExp.prototype, 'exec');
  commandLines(comment);
  const count = asked.mock.calls.length;
  asked.mockRestore();
  return count;
}

describe('any comment', () => {
  const pieces = [
    ...[
      '/ack P2 high',
      '/note',
      '/',
      'word',
      ' ',
      '  ',
      '    ',
      '\t',
      '\n',
      '\n',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
    ],
    ...[
      '> ',
      '>',
      '- ',
      '* ',
      '1. ',
      '[ ] ',
      '# ',
      '---',
      '===',
      '```',
      '~~~',
      '`',
      '``',
      '<!--',
      '-->',
      '<a ',
      '">',
    ],
    ...[
      '| a |',
      '|-|',
      '*',
      '_',
      '[',
      '](',
      ')',
      '[a]: ',
      '<div>',
      '</div>',
      '\\',
      '\u2028',
      '\u00a0',
      '\u202e',
      'é',
    ],
  ];
  const comment = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  test('is read without a fault, and each command stands on its line', () => {
    const check = fc.property(comment, (text) => {
      const lines = text.replaceAll(/[^\P{Cc}\t\r\n]|\u202e/gu, '').split(/\r\n?|\n/);
      const { commands } = commandLines(text);
      // A command may stand behind the end of a comment of HTML.
      for (const { line, name } of commands)
        if (!/[<>]/.test(lines[line - 1] ?? '')) expect(lineStart(lines[line - 1] ?? '')?.name).toBe(name);
      const numbers = commands.map(({ line }) => line);
      expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other));
    });
    fc.assert(check, { numRuns: 3_000 });
  });

  test('says the same behind other paragraphs, further down', () => {
    const check = fc.property(comment, (text) => {
      const further = commandLines(`one\ntwo\n\n${text}`).commands;
      const here = commandLines(`\n\n\n${text}`).commands;
      expect(further).toEqual(here);
    });
    fc.assert(check, { numRuns: 1_000 });
  });

  test('hides every command in a fence, in a quote and in a comment', () => {
    const lines = fc.array(
      fc.constantFrom('/ack P2 high', '/note one', 'word', '- one', '# one', '| a |', '*', '['),
    );
    const check = fc.property(lines, (written) => {
      const text = written.join('\n');
      expect(found(`\`\`\`\n${text}\n\`\`\``)).toEqual([]);
      expect(found(`<!--\n${text}\n-->`)).toEqual([]);
      expect(found(text.replaceAll(/^/gm, '> '))).toEqual([]);
    });
    fc.assert(check, { numRuns: 500 });
  });
});
