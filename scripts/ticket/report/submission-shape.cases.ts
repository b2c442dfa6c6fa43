// Submissions in which something is missing, superfluous, or of another shape than a report has.
import { type Case, edited, validSubmission } from '../testing.ts';

type Row = readonly [name: string, text: string, told: readonly string[], says?: object];

function on(piece: string, replacement: string): string {
  return edited(validSubmission, piece, replacement);
}

const long = 'x'.repeat(201);
const manyOffers = Array.from({ length: 101 }, (_, place) => `    - id: offer-${place}\n`).join('');

const shape: Row[] = [
  ['a list', '- report\n', ['1:1 not-a-mapping'], { expected: 'report' }],
  ['a text', 'a report\n', ['1:1 not-a-mapping']],
  ['a number', '5\n', ['1:1 not-a-mapping']],
  ['no report', '{}\n', ['1:1 missing'], { key: 'report' }],
  [
    'another key for the report',
    'rapport: {}\n',
    ['1:1 unknown-key', ...Array.from({ length: 8 }, () => '1:1 missing')],
  ],
  ['a report of nothing', 'report:\n', ['1:8 empty-value'], { key: 'report' }],
  ['a report in words', 'report: It broke.\n', ['1:9 wrong-type'], { expected: 'mapping', found: 'text' }],
  ['a report as a list', 'report: [a]\n', ['1:9 wrong-type'], { expected: 'mapping', found: 'list' }],
  ['an empty report', 'report: {}\n', Array.from({ length: 8 }, () => '1:1 missing'), { key: 'category' }],
  [
    'an unknown key',
    on('description:', 'discription:'),
    ['1:1 missing', '9:3 unknown-key'],
    { key: 'description' },
  ],
  [
    'an unknown key, twice meant',
    on('  title:', '  discription: x\n  title:'),
    ['8:3 unknown-key'],
    {
      key: 'discription',
      suggestion: 'description',
    },
  ],
  ['an unknown key like no other', on('  title:', '  zzzzz: x\n  title:'), ['8:3 unknown-key']],
  [
    'an unknown key in an offer',
    on('versions:', 'version:'),
    ['7:7 unknown-key'],
    { suggestion: 'versions' },
  ],
  [
    'an unknown key beside the report',
    `${validSubmission}rapport: x\n`,
    ['25:1 unknown-key'],
    {
      suggestion: 'report',
    },
  ],
  [
    '__proto__',
    on('  title:', '  __proto__: {title: x}\n  title:'),
    ['8:3 unknown-key'],
    { key: '__proto__' },
  ],
  ['__proto__ in place of the report', '__proto__: {report: {}}\n', ['1:1 missing', '1:1 unknown-key']],
  ['constructor', on('  title:', '  constructor: {prototype: x}\n  title:'), ['8:3 unknown-key']],
  [
    'keys that a text conversion would call',
    on('2.0 to 2.3.1', '{toString: a, valueOf: b}'),
    ['7:17 wrong-type'],
  ],
  ['the same in the status', on('vendor_fix', '{toString: a}'), ['17:13 not-one-of'], { found: 'mapping' }],
  ['an offer without its id', on('id: contoso-waf', 'name: contoso-waf'), ['6:7 missing', '6:7 unknown-key']],
];

const values: Row[] = [
  ['a float for a text', on('2.0 to 2.3.1', '2.10'), ['7:17 not-quoted'], { found: '2.10' }],
  ['an integer for a text', on('Contoso', '0x1F'), ['4:14 not-quoted'], { found: '0x1F' }],
  ['a boolean for a text', on('Contoso', 'true'), ['4:14 not-quoted'], { found: 'true' }],
  ['infinity for a text', on('Contoso', '.inf'), ['4:14 not-quoted'], { found: '.inf' }],
  ['nothing for a text', on('publisher: Contoso', 'publisher:'), ['4:13 empty-value'], { key: 'publisher' }],
  ['null for a text', on('Contoso', 'null'), ['4:14 empty-value']],
  ['a tilde for a text', on('Contoso', '~'), ['4:14 empty-value']],
  ['nothing for a word', on('embargoed', ''), ['3:15 empty-value'], { key: 'disclosure' }],
  ['nothing in a list', on('- Update to 2.3.2.', '-'), ['19:8 empty-value']],
  ['a list for a text', on('Contoso', '[Contoso]'), ['4:14 wrong-type'], { expected: 'text', found: 'list' }],
  ['a mapping for a text', on('Contoso', '{name: Contoso}'), ['4:14 wrong-type'], { found: 'mapping' }],
  ['a number for a boolean', on('wanted: true', 'wanted: 1'), ['21:13 wrong-type'], { found: 'number' }],
  [
    'an unknown word',
    on('category: vulnerability', 'category: vulnerabilty'),
    ['2:13 not-one-of'],
    {
      found: 'vulnerabilty',
      suggestion: 'vulnerability',
    },
  ],
  ['a number for a word', on('embargoed', '1'), ['3:15 not-one-of'], { found: '1' }],
  ['a list for a word', on('embargoed', '[embargoed]'), ['3:15 not-one-of'], { found: 'list' }],
  [
    'a title of several lines',
    on('Crafted header passes the firewall', '|\n    Crafted\n    header'),
    ['8:10 several-lines'],
  ],
  [
    'a title too long',
    on('Crafted header passes the firewall', long),
    ['8:10 too-long'],
    { length: 201, limit: 200 },
  ],
  [
    'a title too long in letters of two units',
    on('Crafted header passes the firewall', '🔥'.repeat(201)),
    ['8:10 too-long'],
    { length: 201 },
  ],
  ['a blank title', on('Crafted header passes the firewall', '"  "'), ['8:10 blank']],
  ['an empty title', on('Crafted header passes the firewall', '""'), ['8:10 blank']],
  [
    'a blank description',
    on('|\n    A request with two colons is let through.', '" \\n\\t"'),
    ['9:16 blank'],
  ],
  [
    'a description too long',
    on('|\n    A request with two colons is let through.', 'x'.repeat(20_001)),
    ['9:16 too-long'],
  ],
  [
    'no offers',
    on('\n    - id: contoso-waf\n      versions: 2.0 to 2.3.1', ' []'),
    ['5:11 too-few'],
    { limit: 1 },
  ],
  [
    'too many offers',
    on('    - id: contoso-waf\n      versions: 2.0 to 2.3.1\n', manyOffers),
    ['6:5 too-many'],
    { limit: 100 },
  ],
  [
    'too few affected',
    on('category: vulnerability', 'incident: {customers_affected: -1}\n  category: security_incident'),
    ['2:34 out-of-range'],
    { found: '-1', limit: '>= 0' },
  ],
  [
    'too many affected',
    on('category: vulnerability', 'incident: {customers_affected: 1e11}\n  category: security_incident'),
    ['2:34 out-of-range'],
  ],
  [
    'half a customer',
    on('category: vulnerability', 'incident: {customers_affected: 1.5}\n  category: security_incident'),
    ['2:34 wrong-type'],
    { expected: 'integer' },
  ],
];

export const submissionShapeCases: readonly Case[] = [...shape, ...values].map(
  ([name, text, told, says]) => ({ name, text, told, ...(says && { says }) }),
);
