// Submissions that fail as a file or as YAML, before anybody looks at the report in them.
import { bytes, type Case, edited, validSubmission } from '../testing.ts';

type Row = readonly [name: string, text: string | Uint8Array, told: readonly string[], says?: object];

const limit = 64 * 1024;
const filler = `#${'-'.repeat(limit)}`;

/** The valid submission in bytes, with one byte more than UTF-8 can hold. */
function withByte(byte: number, after: string): Uint8Array {
  const [before = '', behind = ''] = validSubmission.split(after);
  return Uint8Array.from([...bytes(before + after), byte, ...bytes(behind)]);
}

function on(piece: string, replacement: string): string {
  return edited(validSubmission, piece, replacement);
}

const laughter = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n');

const files: Row[] = [
  ['empty', '', ['1:1 empty']],
  ['blank', ' \n\t\r\n', ['1:1 empty']],
  ['comments only', '# nothing\n# at all\n', ['1:1 empty']],
  ['a marker only', '---\n', ['1:4 empty']],
  ['null', '~\n', ['1:1 empty']],
  [
    'over 64 KiB',
    (validSubmission + filler).slice(0, limit + 1),
    ['1:1 too-large'],
    { bytes: limit + 1, limit },
  ],
  [
    'over 64 KiB in bytes, not in characters',
    `${validSubmission}#${'é'.repeat(limit / 2)}`,
    ['1:1 too-large'],
  ],
  ['not UTF-8', withByte(0xff, '  title: '), ['8:10 not-utf8']],
  ['not UTF-8, from the first byte', Uint8Array.of(0xfe, 0x41), ['1:1 not-utf8']],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0x00), ['1:1 not-utf8']],
  ['broken off within a character', bytes('a: é').subarray(0, -1), ['1:4 not-utf8']],
  [
    'not UTF-8, after a replacement character',
    Uint8Array.of(...bytes('# \uFFFD\nä: '), 0xc0, 0x80),
    ['2:4 not-utf8'],
  ],
  ['not UTF-8, after a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff), ['1:2 not-utf8']],
];

const yaml: Row[] = [
  ['two documents', `${validSubmission}---\n${validSubmission}`, ['25:1 several-documents']],
  ['a second document that is empty', `${validSubmission}---\n`, ['25:1 several-documents']],
  ['a %YAML directive', `%YAML 1.1\n---\n${validSubmission}`, ['1:1 directive']],
  ['a %TAG directive', `# a\n\n%TAG ! tag:example.com,2026:\n---\n${validSubmission}`, ['3:1 directive']],
  ['an anchor', on('Contoso', '&it Contoso'), ['4:18 anchor']],
  ['an anchor on a key', on('  title:', '  &it title:'), ['8:7 anchor']],
  ['an anchor on nothing', on('Contoso', '&it'), ['4:17 anchor']],
  ['an alias', on('Contoso', '*it'), ['4:14 alias']],
  [
    'an anchor and its alias',
    on('vulnerability', '&it vulnerability').replace('Contoso', '*it'),
    ['2:17 anchor', '4:14 alias'],
  ],
  [
    'the billion laughs',
    laughter,
    [
      '1:7 anchor',
      '2:7 anchor',
      '2:8 alias',
      '2:12 alias',
      '3:7 anchor',
      '3:8 alias',
      '3:12 alias',
      '4:5 alias',
      '4:9 alias',
    ],
  ],
  ['a tag', on('2.0 to 2.3.1', '!!str 2.10'), ['7:23 tag']],
  ['a tag of its own', on('Contoso', '!mine Contoso'), ['4:20 tag']],
  ['a tag that is only a mark', on('Contoso', '! Contoso'), ['4:16 tag']],
  ['a tag on a key', on('  title:', '  !!str title:'), ['8:9 tag']],
  ['a binary', on('Contoso', '!!binary Q29udG9zbw=='), ['4:23 tag']],
  ['two tags', on('Contoso', '!!str !!str Contoso'), ['4:20 tag', '4:26 tag']],
  [
    'the same key twice',
    on('  title:', '  publisher: Fabrikam\n  title:'),
    ['8:3 duplicate-key'],
    { key: 'publisher' },
  ],
  [
    'the same key three times',
    on('  title:', '  publisher: F\n  "publisher": G\n  title:'),
    ['8:3 duplicate-key', '9:3 duplicate-key'],
  ],
  ['a number as a key', on('  title:', '  1: one\n  title:'), ['8:3 key-not-text']],
  ['null as a key', on('  title:', '  ~: one\n  title:'), ['8:3 key-not-text']],
  ['no key at all', on('  title:', '  : one\n  title:'), ['8:1 key-not-text']],
  ['a list as a key', on('  title:', '  ? [a]\n  : one\n  title:'), ['8:5 key-not-text']],
  ['a tab for indentation', on('  title:', '\ttitle:'), ['8:1 tab-indentation']],
  ['a tab before a list item', on('    - https', '\t- https'), ['24:1 tab-indentation', '24:2 key-not-text']],
  ['too little indentation', on('    draft:', '   draft:'), ['22:1 bad-indentation']],
  ['too little indentation in a list', on('      versions', '     versions'), ['7:1 missing-character']],
  ['too much indentation', on('  title:', '    title:'), ['8:1 bad-indentation']],
  ['a colon in the title', on('Crafted header', 'Crafted: header'), ['8:10 colon-in-text']],
  ['an unknown escape', on('Contoso', '"Con\\toso \\q"'), ['4:24 bad-escape']],
  [
    'a quote that never ends',
    on('Please update.', '"Please update.'),
    ['22:12 missing-character'],
    { corrected: 'draft: "Please update."' },
  ],
  [
    'a quote that never ends, over two lines',
    on('Please update.', '"Please\n      update.'),
    ['26:1 missing-character'],
  ],
  ['a list that never ends', on('[CWE-79]', '[CWE-79'), ['16:3 bad-indentation']],
  ['text behind a quoted text', on('Contoso', '"Contoso" Ltd'), ['4:24 unexpected-text']],
  [
    'a mistake behind a text that broke off',
    '*a[]:|-\ncalendar: ',
    ['1:1 alias', '1:3 unexpected-text', '1:4 unexpected-text', '1:5 unexpected-text', '2:9 unexpected-text'],
  ],
  [
    'an anchor in front of a mistake',
    on('Contoso', '&it Contoso').replace('Crafted header', 'Crafted: header'),
    ['4:18 anchor', '8:10 colon-in-text'],
  ],
  ['a merge key', on('  title:', '  <<: {title: b}\n  title:'), ['8:3 unknown-key'], { key: '<<' }],
];

const depth: Row[] = [
  ['nothing but marks', '}'.repeat(60_000), ['1:5000 too-many-parts'], { limit: 5000 }],
  ['lists in lists, without measure', '['.repeat(50_000), ['1:5000 too-many-parts']],
  [
    'more items than anybody reads',
    `report:\n  references:\n${'    - a\n'.repeat(6_000)}`,
    ['834:7 too-many-parts'],
  ],
  ['escapes without measure', `report: "${'\\q'.repeat(6_000)}"`, ['1:9 too-many-parts']],
  ['tabs without measure', `report:\n  title: |\n${'    \t\n'.repeat(6_000)}`, ['3:1 too-many-parts']],
  ['lists in lists, on and on', '['.repeat(3_000), ['1:21 too-deep'], { limit: 20 }],
  ['lists in lists, in blocks', `${'- '.repeat(1_500)}a`, ['1:41 too-deep']],
  ['mappings in mappings', '{a: '.repeat(200), ['1:81 too-deep', '1:801 bad-indentation']],
  ['keys in keys', '? '.repeat(2_000), ['1:3 key-not-text']],
  ['one level too many', on('Contoso', `${'['.repeat(18)}a${']'.repeat(18)}`), ['4:32 too-deep']],
  ['just as deep as may be', on('Contoso', `${'['.repeat(17)}a${']'.repeat(17)}`), ['4:14 wrong-type']],
];

// Written out by hand from the Unicode data: general category Cc, and the property Bidi_Control.
const controls = [...range(0x00, 0x08), 0x0b, 0x0c, ...range(0x0e, 0x1f), ...range(0x7f, 0x9f)];
const marks = [0x061c, 0x200e, 0x200f, ...range(0x202a, 0x202e), ...range(0x2066, 0x2069)];

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function hidden(code: string): (point: number) => Row[] {
  return (point) => {
    const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    const escaped = `"\\u${point.toString(16).padStart(4, '0')}oso"`;
    const says = { character: name };
    return [
      [name, on('Contoso', `Cont${String.fromCharCode(point)}oso`), [`4:18 ${code}`], says],
      [`${name} by an escape`, on('Contoso', escaped), [`4:14 ${code}`], says],
    ];
  };
}

const hiddenCharacters: Row[] = [
  ['U+E0041, a tag', on('Contoso', 'Cont\u{E0041}oso'), ['4:18 control-character'], { character: 'U+E0041' }],
  ...controls.flatMap(hidden('control-character')),
  ...marks.flatMap(hidden('bidirectional-character')),
];

export const submissionYamlCases: readonly Case[] = [...files, ...yaml, ...depth, ...hiddenCharacters].map(
  ([name, text, told, says]) => ({ name, text, told, ...(says && { says }) }),
);
