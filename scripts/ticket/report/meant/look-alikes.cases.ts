// Signs that look like those of YAML and are others, in the places where YAML needs its own, and in others.
import { type Case, edited, validSubmission } from '../../testing.ts';

type Row = readonly [name: string, text: string, told: readonly string[], says?: object];

const nbsp = '\u00A0';
const wide = '\u3000';

function on(piece: string, replacement: string): string {
  return edited(validSubmission, piece, replacement);
}

const spaces: Row[] = [
  [
    'a no-break space behind a key',
    on('publisher: Contoso', `publisher:${nbsp}Contoso`),
    ['4:13 space-look-alike'],
    { character: 'U+00A0', corrected: 'publisher: Contoso' },
  ],
  [
    'an ideographic space behind a key',
    on('publisher: Contoso', `publisher:${wide}Contoso`),
    ['4:13 space-look-alike'],
    { character: 'U+3000', corrected: 'publisher: Contoso' },
  ],
  ['a no-break space behind the space', on('publisher: ', `publisher: ${nbsp}`), ['4:14 space-look-alike']],
  ['a no-break space behind a key of a list', on('offers:', `offers:${nbsp}`), ['5:10 space-look-alike']],
  [
    'a no-break space before a block',
    on('description: |', `description:${nbsp}|`),
    ['9:15 space-look-alike'],
  ],
  [
    'a no-break space behind a block',
    on('description: |', `description: |${nbsp}`),
    ['9:17 space-look-alike'],
  ],
  [
    'a no-break space behind a dash',
    on('- id:', `-${nbsp}id:`),
    ['6:6 space-look-alike'],
    { corrected: '- id: contoso-waf' },
  ],
  ['a no-break space behind the dash of a text', on('- Update', `-${nbsp}Update`), ['19:8 space-look-alike']],
];

const indentation: Row[] = [
  [
    'a line that is indented by no-break spaces',
    on('  publisher', `${nbsp}${nbsp}publisher`),
    ['4:1 indentation-look-alike'],
    { character: 'U+00A0', corrected: 'publisher: Contoso', spaces: 2 },
  ],
  [
    'a line that is indented by both',
    on('  publisher', `${nbsp} publisher`),
    ['4:1 indentation-look-alike'],
    { spaces: 2 },
  ],
  [
    'a line that is indented by one ideographic space',
    on('  publisher', `${wide}publisher`),
    ['4:1 indentation-look-alike'],
    { character: 'U+3000', spaces: 2 },
  ],
  [
    'a line that is indented by two ideographic spaces',
    on('  publisher', `${wide}${wide}publisher`),
    ['4:1 indentation-look-alike'],
    { spaces: 2 },
  ],
  [
    'what shows nothing before the spaces',
    on('  title:', '\u200B  title:'),
    ['8:1 indentation-look-alike'],
    { character: 'U+200B', spaces: 2 },
  ],
  [
    'a line of a block that is indented by no-break spaces',
    on('    A request', `${nbsp.repeat(4)}A request`),
    ['10:1 indentation-look-alike'],
    { spaces: 4 },
  ],
  [
    'a second line of a block likewise',
    on('let through.', `let through.\n${nbsp.repeat(4)}And more.`),
    ['11:1 indentation-look-alike'],
  ],
  [
    'a line that is empty but for a no-break space',
    on('  title:', `${nbsp}\n  title:`),
    ['8:1 indentation-look-alike'],
  ],
  [
    'every line, as when it was copied from a page',
    validSubmission.replaceAll('  ', nbsp.repeat(2)),
    [...validSubmission.split('\n').entries()]
      .filter(([, line]) => line.startsWith('  '))
      .map(([place]) => `${place + 1}:1 indentation-look-alike`)
      .slice(0, 20),
  ],
];

const dashes: Row[] = ['–', '—', '•', '·', '−', '‣', '*', '＊'.normalize('NFKC'), '－'].flatMap(
  (sign) =>
    [
      [
        `“${sign}” before an offer`,
        on('- id:', `${sign} id:`),
        ['6:5 dash-look-alike'],
        { corrected: '- id: contoso-waf' },
      ],
      [`“${sign}” before a step`, on('- Update', `${sign} Update`), ['19:7 dash-look-alike']],
    ] satisfies Row[],
);

const colons: Row[] = [
  [
    'a colon of full width',
    on('publisher: Contoso', 'publisher：Contoso'),
    ['4:12 colon-look-alike'],
    { character: 'U+FF1A', corrected: 'publisher: Contoso' },
  ],
  ['a colon of full width and a space', on('publisher:', 'publisher：'), ['4:12 colon-look-alike']],
  ['a colon of full width in the first line', on('report:', 'report：'), ['1:7 colon-look-alike']],
  ['an equals sign', on('title:', 'title ='), ['8:9 colon-look-alike'], { character: 'U+003D' }],
  [
    'a colon without a space',
    on('publisher: ', 'publisher:'),
    ['4:13 missing-character'],
    { corrected: 'publisher: Contoso' },
  ],
  [
    'no colon in the first line',
    on('report:', 'report'),
    ['1:7 missing-character'],
    { corrected: 'report:' },
  ],
  [
    'a dash without a space',
    on('- Update', '-Update'),
    ['19:7 missing-character'],
    { corrected: '- Update to 2.3.2.' },
  ],
];

const title = 'Crafted header passes the firewall';

const quotes: Row[] = [
  [
    'curly quotes round a text with a colon',
    on(title, '“Crafted: header”'),
    ['8:10 quote-look-alike'],
    { character: 'U+201C', corrected: 'title: "Crafted: header"' },
  ],
  ['curly quotes round a text with a number sign', on(title, '„Issue #1“'), ['8:10 quote-look-alike']],
  ['guillemets round a text with a colon', on(title, '« Titre : un #1 »'), ['8:10 quote-look-alike']],
  [
    'a straight quote and a curly one',
    on(title, '"Crafted header”'),
    ['8:10 quote-look-alike'],
    { character: 'U+201D' },
  ],
  ['a curly quote and a straight one', on(title, '“Crafted: header"'), ['8:10 quote-look-alike']],
  [
    'curly quotes inside of a text with a colon',
    on(title, '“Crafted: a” header'),
    ['8:10 colon-in-text'],
    { corrected: 'title: "“Crafted: a” header"' },
  ],
];

const fences: Row[] = [
  ['a fence', `\`\`\`yaml\n${validSubmission}\`\`\`\n`, ['1:1 code-fence'], { found: '```yaml' }],
  ['another fence', `~~~\n${validSubmission}~~~\n`, ['1:1 code-fence'], { found: '~~~' }],
  ['a fence that no one closed', `\`\`\`\n${validSubmission}`, ['1:1 code-fence']],
  ['a fence at the end', `${validSubmission}\`\`\`\n`, ['25:1 code-fence']],
  [
    'words round a fence',
    `My report: here.\n\n\`\`\`yml\n${validSubmission}\`\`\`\n\nThanks!\n`,
    ['3:1 code-fence'],
  ],
  [
    'a fence round a mistake',
    `\`\`\`yaml\n${on('CVE-2026-12345', 'CVE-1')}\`\`\`\n`,
    ['1:1 code-fence', '13:9 cve-malformed'],
  ],
];

const two: Row[] = [
  [
    'two of them',
    edited(on('publisher: ', `publisher:${nbsp}`), '- Update', '• Update'),
    ['4:13 space-look-alike', '19:7 dash-look-alike'],
  ],
  [
    'one of them before another mistake',
    on('publisher: ', 'publisher：').replace('[CWE-79]', '[CWE-0]'),
    ['4:12 colon-look-alike', '15:9 cwe-malformed'],
  ],
];

export const lookAlikeCases: readonly Case[] = [
  ...spaces,
  ...indentation,
  ...dashes,
  ...colons,
  ...quotes,
  ...fences,
  ...two,
].map(([name, text, told, says]) => ({ name, text, told, ...(says && { says }) }));
