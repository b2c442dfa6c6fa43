// Configurations of a desk that do not hold, each changed from the valid one in one place.
import { hybrid } from '../seal/testing.ts';
import { type Case, edited, validDesk } from '../testing.ts';

const recipient = 'age1zwlyl6h27gzv0lfntr7fcqrjrzqazap8sy5zylkxwneh7llf0dksu37mwt';

type Row = readonly [name: string, text: string, told: readonly string[], says?: object];

function on(piece: string, replacement: string): string {
  return edited(validDesk, piece, replacement);
}

const yaml: Row[] = [
  ['empty', '', ['1:1 empty']],
  ['comments only', '# name: mine\n', ['1:1 empty']],
  ['a list', '- name\n', ['1:1 not-a-mapping'], { expected: 'name' }],
  ['too large', `${validDesk}#${'-'.repeat(64 * 1024)}`, ['1:1 too-large']],
  ['a colon in the name', on('Example', 'Example: the'), ['1:7 colon-in-text']],
  ['a quote that never ends', on('1 business day\n', '"1 business day\n'), ['21:1 missing-character']],
  ['an alias', on('[alice]', '*staff'), ['6:10 alias']],
  ['a tab', on('  version: 2026-1', '\tversion: 2026-1'), ['8:1 tab-indentation']],
  ['a setting twice', `${validDesk}name: Another\n`, ['21:1 duplicate-key']],
];

const settings: Row[] = [
  [
    'a time that the calendar hardly ever gives',
    on('days: [mon, tue, wed, thu, fri]', 'days: [mon]').replace(
      'acknowledge: 1 business day',
      'acknowledge: 9999 business days',
    ),
    ['17:16 deadline-unreachable'],
    { found: '9999 business days' },
  ],
  ['no name', on('name: Example Marketplace security desk\n', ''), ['1:1 missing'], { key: 'name' }],
  ['an empty name', on('Example Marketplace security desk', ''), ['1:7 empty-value']],
  ['a blank name', on('Example Marketplace security desk', '" "'), ['1:7 blank']],
  ['a number for a name', on('Example Marketplace security desk', '42'), ['1:7 not-quoted']],
  ['an unknown setting', on('on_call:', 'oncall:'), ['6:1 unknown-key'], { suggestion: 'on_call' }],
  [
    'an unknown setting of the calendar',
    on('  days:', '  day:'),
    ['11:3 unknown-key'],
    { suggestion: 'days' },
  ],
  ['a site without its last slash', on('io/desk/', 'io/desk'), ['2:7 address-malformed']],
  ['a language that we do not speak', on('[en, fr]', '[en, de]'), ['3:17 not-one-of'], { found: 'de' }],
  ['a language twice', on('[en, fr]', '[en, en]'), ['3:17 repeated'], { found: 'en' }],
  ['no language', on('[en, fr]', '[]'), ['3:12 too-few']],
  ['a language that is a number', on('[en, fr]', '[1]'), ['3:13 not-one-of']],
  [
    'languages that a comparison would call',
    on('[en, fr]', '[{valueOf: a}, {valueOf: a}]'),
    ['3:13 not-one-of', '3:27 not-one-of'],
  ],
  [
    'staff that a comparison would call',
    on('users: [alice, bob]', 'users: [{toString: a}, {toString: a}]'),
    ['5:17 wrong-type', '5:32 wrong-type'],
  ],
  ['a prefix in small letters', on('prefix: SEC', 'prefix: sec'), ['4:18 malformed'], { found: 'sec' }],
  [
    'a login with a sign',
    on('users: [alice, bob]', 'users: ["@alice", bob]'),
    ['5:17 malformed'],
    { found: '@alice' },
  ],
  ['somebody on call twice', on('[alice]', '[alice, alice]'), ['6:18 repeated']],
  [
    'a contact that is no address',
    on('on_call: [alice]', 'on_call: [alice]\ncontact: call us'),
    ['7:10 contact-malformed'],
    { found: 'call us' },
  ],
  ...[
    'security@example',
    'a@b@example.com',
    'http://example.com/',
    'https://example.com:99999/',
    'https://example.com/<b>',
    'https://exämple.com/',
    'mailto:https://example.com/',
    'javascript:alert(1)',
  ].map(
    (found): Row => [
      `a contact such as ${found}`,
      on('on_call: [alice]', `on_call: [alice]\ncontact: [security@example.com, "${found}"]`),
      ['7:33 contact-malformed'],
      { found },
    ],
  ),
  ['a contact without a text', on('on_call: [alice]', 'on_call: [alice]\ncontact:'), ['7:9 empty-value']],
  [
    'a contact that is a number',
    on('on_call: [alice]', 'on_call: [alice]\ncontact: 112'),
    ['7:10 not-quoted'],
  ],
  [
    'a contact that is a mapping',
    on('on_call: [alice]', 'on_call: [alice]\ncontact: {mail: a}'),
    ['7:10 wrong-type'],
  ],
  [
    'a contact twice',
    on('on_call: [alice]', 'on_call: [alice]\ncontact: [a@example.com, a@example.com]'),
    ['7:26 repeated'],
  ],
  [
    'a promise that disclose.io does not know',
    on('on_call: [alice]', 'on_call: [alice]\npolicy: {safe_harbour: total}'),
    ['7:24 not-one-of'],
  ],
  [
    'a scope of two lines',
    on('on_call: [alice]', 'on_call: [alice]\npolicy: {in_scope: ["one\\ntwo"]}'),
    ['7:21 several-lines'],
  ],
  ...[
    ['a colour that white cannot be read on', 'colour: "#00aa88"', '7:17 contrast-low'],
    ['a colour that the action cannot be seen on', 'colour: "#757575"', '7:17 contrast-low'],
    ['a colour by its name', 'colour: teal', '7:17 malformed'],
    ['a colour in three digits', 'colour: "#123"', '7:17 malformed'],
    ['a colour with more behind it', 'colour: "#5a3488;x"', '7:17 malformed'],
    ['a colour that is a number', 'colour: 123456', '7:17 not-quoted'],
    ['a colour of another spelling', 'color: "#5a3488"', '7:9 unknown-key'],
    ['a logo elsewhere', 'logo: logo.svg', '7:15 malformed'],
    ['a logo that climbs out', 'logo: .github/../../logo.svg', '7:15 malformed'],
    ['a logo of another host', 'logo: "https://example.com/logo.svg"', '7:15 malformed'],
    ['a logo of another kind', 'logo: .github/logo.gif', '7:15 malformed'],
  ].map(([name = '', part = '', told = '']): Row => {
    return [name, on('on_call: [alice]', `on_call: [alice]\nbrand: {${part}}`), [told]];
  }),
  [
    'a colour that is a comment',
    on('on_call: [alice]', 'on_call: [alice]\nbrand:\n  colour: #5a3488'),
    ['8:11 empty-value'],
  ],
  ['an unknown role', on('role: triage', 'role: reader'), ['5:36 not-one-of']],
  ['a reminder without its sign', on('50%', '50'), ['19:13 not-quoted']],
  ['a reminder after the deadline', on('80%', '120%'), ['19:18 malformed']],
  [
    'a recipient with a letter that is wrong',
    on('age1zwl', 'age1zwq'),
    ['20:34 recipient-malformed'],
    { found: 'age1zwqyl6h27gzv0lfntr7fcqrjrzqazap8sy5zylkxwneh7llf0dksu37…' },
  ],
  ['a recipient of another kind', on('age1zwl', 'age1tag1zwl'), ['20:34 recipient-malformed']],
  ['a recipient in capitals', on(recipient, recipient.toUpperCase()), ['20:34 recipient-malformed']],
  ['a secret key', on(recipient, 'AGE-SECRET-KEY-1QQQ'), ['20:34 recipient-secret'], {}],
  [
    'a secret key in small letters',
    on(recipient, '" age-secret-key-pq-1qqq"'),
    ['20:34 recipient-secret'],
    {},
  ],
  [
    'a secret key twice',
    on(recipient, 'AGE-SECRET-KEY-1QQQ, AGE-SECRET-KEY-1QQQ'),
    ['20:34 recipient-secret', '20:55 recipient-secret'],
    {},
  ],
  [
    'a recipient twice',
    on(recipient, `${recipient}, ${recipient}`),
    ['20:98 repeated'],
    { found: '838a 22a1 d737 f597 06a8' },
  ],
  [
    'a hybrid recipient among classic ones',
    on(recipient, `${recipient}, ${hybrid.recipient}`),
    ['20:21 recipients-mixed'],
    { set: 'staff-2026' },
  ],
  [
    'a set of recipients with a capital',
    on('staff-2026:', 'Staff:'),
    ['20:21 malformed'],
    { found: 'Staff' },
  ],
];

const catalogue: Row[] = [
  ...[
    ['a catalogue that is a list', '[contoso-waf]', '19:12 wrong-type'],
    ['an offer that is a name', '{contoso-waf: Contoso WAF}', '19:26 wrong-type'],
    ['an unknown property of an offer', '{contoso-waf: {nmae: WAF}}', '19:27 unknown-key'],
    ['a name of two lines', '{contoso-waf: {name: "one\\ntwo"}}', '19:33 several-lines'],
    ['an id of two lines', '{"one\\ntwo": {}}', '19:13 malformed'],
    ['an id that is too long', `{${'x'.repeat(201)}: {}}`, '19:13 malformed'],
    ['an offer twice, in two spellings', '{contoso-waf: {}, " Contoso-WAF": {}}', '19:30 repeated'],
    ['a package by its name', '{contoso-waf: {package: contoso-waf}}', '19:36 package-malformed'],
    ['a package with its version', '{contoso-waf: {package: "pkg:npm/waf@1.0"}}', '19:36 package-malformed'],
    ['an ecosystem without a package', '{contoso-waf: {ecosystem: npm}}', '19:13 missing'],
    [
      'an ecosystem that OSV does not know',
      '{contoso-waf: {package: "pkg:deb/debian/waf", ecosystem: debain}}',
      '19:69 not-one-of',
    ],
    [
      'another ecosystem than the package has',
      '{contoso-waf: {package: "pkg:npm/waf", ecosystem: PyPI}}',
      '19:62 not-one-of',
    ],
    [
      'an ecosystem with a release that is empty',
      '{contoso-waf: {package: "pkg:deb/debian/waf", ecosystem: "Debian:"}}',
      '19:69 not-one-of',
    ],
  ].map(
    ([name = '', value = '', told = '']): Row => [
      name,
      on('reminders: [50%, 80%]', `catalogue: ${value}`),
      [told],
    ],
  ),
];

const clock: Row[] = [
  [
    'an unknown zone',
    on('America/Los_Angeles', 'America/Los_Angelos'),
    ['9:14 time-zone-unknown'],
    { found: 'America/Los_Angelos' },
  ],
  ['an offset for a zone', on('America/Los_Angeles', '"-08:00"'), ['9:14 time-zone-unknown']],
  ['a zone in small letters', on('America/Los_Angeles', 'america/los_angeles'), ['9:14 time-zone-unknown']],
  [
    'an unknown zone of an earlier calendar',
    on('Europe/Paris', 'Europe/Lutetia'),
    ['15:16 time-zone-unknown'],
  ],
  ['hours that end at once', on('"17:00"', '"09:00"'), ['10:32 hours-order']],
  [
    'hours that end before the default start',
    on('  hours: {start: "09:00", end: "17:00"}', '  hours: {end: "08:00"}'),
    ['10:16 hours-order'],
  ],
  [
    'hours that start after the default end',
    on('  hours: {start: "09:00", end: "17:00"}', '  hours: {start: "18:00"}'),
    ['10:3 hours-order'],
  ],
  ['an hour that does not exist', on('"17:00"', '"25:00"'), ['10:32 malformed']],
  ['an hour without its minutes', on('"17:00"', '17'), ['10:32 not-quoted']],
  ['a day that does not exist', on('fri]', 'day]'), ['11:30 not-one-of']],
  ['a day twice', on('fri]', 'mon]'), ['11:30 repeated']],
  ['a holiday that does not exist', on('2026-07-03', '2026-02-29'), ['12:14 date-impossible']],
  ['a holiday in another notation', on('2026-07-03', '07/03/2026'), ['12:14 date-ambiguous']],
  ['a holiday twice', on('2026-07-03', '2026-11-26'), ['12:26 repeated']],
  [
    'a version twice',
    on('version: 2025-2', 'version: 2026-1'),
    ['14:14 calendar-reused'],
    { version: '2026-1' },
  ],
  [
    'a version twice, by default',
    on('  version: 2026-1\n', '').replace('version: 2025-2', 'version: "1"'),
    ['13:14 calendar-reused'],
  ],
  [
    'an earlier calendar in one word',
    on('  - version: 2025-2\n    time_zone: Europe/Paris\n', '  - 2025\n  - 2024\n'),
    ['14:5 wrong-type', '15:5 wrong-type'],
  ],
  [
    'a deadline in hours that are not business',
    on('acknowledge: 1 business day', 'acknowledge: 24 hours'),
    ['17:16 duration-malformed'],
    { found: '24 hours' },
  ],
  [
    'a deadline of nothing',
    on('acknowledge: 1 business day', 'acknowledge: 0 business days'),
    ['17:16 duration-malformed'],
  ],
  ...['P1: 4 business hours', 'P2: 1 business day', 'P3: 3 business days', 'P4: 5 business days'].map(
    (promise, place): Row => [
      `a promise of words for P${place + 1}`,
      on(promise, `P${place + 1}: soon`),
      [`18:${[16, 38, 58, 79][place]} duration-malformed`],
    ],
  ),
  ['a promise for another priority', on('P4: 5', 'P5: 5'), ['18:75 unknown-key'], { key: 'P5' }],
];

const several = `site: example
languages: en
calendar:
  time_zone: Mars
  hours: {start: "9:00"}
deadlines: {acknowledge: tomorrow}
nmae: Desk
`;

export const configurationCases: readonly Case[] = [
  ...yaml,
  ...settings,
  ...catalogue,
  ...clock,
  [
    'several mistakes',
    several,
    [
      '1:1 missing',
      '1:7 address-malformed',
      '2:12 wrong-type',
      '4:14 time-zone-unknown',
      '5:18 malformed',
      '6:26 duration-malformed',
      '7:1 unknown-key',
    ],
  ] as Row,
].map(([name, text, told, says]) => ({ name, text, told, ...(says && { says }) }));
