// Submissions of the right shape that say what cannot be, and submissions with many mistakes at once.
import schema from '../../../schema/ticket.schema.json' with { type: 'json' };
import { submissionText } from '../record/serialise.ts';
import { type Case, changed, edited, validReport, validSubmission } from '../testing.ts';

type Row = readonly [name: string, text: string, told: readonly string[], says?: object];

function on(piece: string, replacement: string): string {
  return edited(validSubmission, piece, replacement);
}

/** The valid submission with a CVSS vector in place of its own, behind the version. */
function vector(metrics: string): string {
  return on('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', metrics);
}

const identifiers: Row[] = [
  [
    'a CVE with letters',
    on('CVE-2026-12345', 'CVE-2026-12E45'),
    ['12:9 cve-malformed'],
    { found: 'CVE-2026-12E45' },
  ],
  ['a CVE with too few digits', on('CVE-2026-12345', 'CVE-2026-123'), ['12:9 cve-malformed']],
  ['a CVE of a year without any', on('CVE-2026-12345', 'CVE-1998-1234'), ['12:9 cve-malformed']],
  ['a CVE with a zero in front', on('CVE-2026-12345', 'CVE-2026-01234'), ['12:9 cve-malformed']],
  [
    'a CVE of a far year',
    on('CVE-2026-12345', 'CVE-2028-12345'),
    ['12:9 cve-year'],
    { found: 'CVE-2028-12345' },
  ],
  ['a CWE in words', on('CWE-79', 'XSS'), ['15:9 cwe-malformed'], { found: 'XSS' }],
  ['CWE zero', on('CWE-79', 'CWE-0'), ['15:9 cwe-malformed']],
  [
    'a reference that is no web address',
    on('https://example.com/advisory/1', 'example.com/advisory'),
    ['24:7 address-malformed'],
    { found: 'example.com/advisory' },
  ],
  [
    'a reference that is a script',
    on('https://example.com/advisory/1', 'javascript:alert(1)'),
    ['24:7 address-malformed'],
  ],
  [
    'a reference with a space',
    on('https://example.com/advisory/1', 'https://example.com/a b'),
    ['24:7 address-malformed'],
  ],
  [
    'a date that does not exist',
    on('2026-11-20', '2026-02-30'),
    ['11:18 date-impossible'],
    { found: '2026-02-30' },
  ],
  [
    'a time on a date that does not exist',
    on('2026-11-20', '2026-11-31T10:00:00Z'),
    ['11:18 date-impossible'],
  ],
  ['a time without an offset', on('2026-11-20', '2026-11-20T10:00:00'), ['11:18 offset-missing']],
  ['a time that does not exist', on('2026-11-20', '2026-11-20T25:00:00Z'), ['11:18 date-malformed']],
  ['a leap second', on('2026-11-20', '2016-12-31T23:59:60Z'), ['11:18 date-malformed']],
  ['a date to come', on('2026-11-20', '2026-11-24'), ['11:18 date-in-future'], { found: '2026-11-24' }],
  ['an instant to come', on('2026-11-20', '2026-11-22T14:03:12Z'), ['11:18 date-in-future']],
  [
    'a detection to come',
    on('category: vulnerability', 'incident: {detected_at: 2027-01-01}\n  category: security_incident'),
    ['2:27 date-in-future'],
  ],
];

const severity: Row[] = [
  [
    'a metric missing',
    vector('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H'),
    ['14:7 cvss-metric-missing'],
    { metrics: 'A' },
  ],
  [
    'a metric twice',
    vector('CVSS:3.1/AV:N/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'),
    ['14:7 cvss-metric-doubled'],
    { metric: 'AV' },
  ],
  [
    'an unknown metric',
    vector('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/ZZ:Z'),
    ['14:7 cvss-metric-unknown'],
    { metric: 'ZZ' },
  ],
  [
    'an unknown value',
    vector('CVSS:3.1/AV:Z/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'),
    ['14:7 cvss-value-unknown'],
    { metric: 'AV', value: 'Z' },
  ],
  ['an unknown version', vector('CVSS:5.0/AV:N'), ['14:7 cvss-prefix'], { found: 'CVSS:5.0' }],
  ['no version', vector('AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'), ['14:7 cvss-prefix']],
  ['version 2', vector('AV:N/AC:L/Au:N/C:N/I:N/A:C'), ['14:7 cvss-version-2']],
  [
    'the wrong order in 4.0',
    vector('CVSS:4.0/AC:L/AV:N/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N'),
    ['14:7 cvss-metric-order'],
  ],
  [
    'several faults in one vector',
    vector('CVSS:3.1/AV:Z/AC:L/PR:N/UI:N/S:U/C:H/I:H'),
    ['14:7 cvss-value-unknown', '14:7 cvss-metric-missing'],
  ],
  ['a score for a vector', vector('9.8'), ['14:7 cvss-score-alone'], { found: '9.8' }],
];

const cve = '  cve: [CVE-2026-12345]\n';
const cvss = '  cvss:\n    - CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H\n';
const steps = '    steps:\n      - Update to 2.3.2.\n';

const rules: Row[] = [
  ['a vulnerability with neither CVE nor CVSS', on(cve + cvss, ''), ['2:3 cve-or-cvss-missing']],
  [
    'an incident on a vulnerability',
    on('  title:', '  incident: {contained: false}\n  title:'),
    ['8:3 incident-on-vulnerability'],
  ],
  [
    'an empty incident on a vulnerability',
    on('  title:', '  incident: {}\n  title:'),
    ['8:3 incident-on-vulnerability'],
  ],
  ...['vendor_fix', 'mitigation', 'workaround'].map(
    (status): Row => [
      `${status} without steps`,
      on(`vendor_fix\n${steps}`, `${status}\n`),
      ['17:13 steps-missing'],
      { status },
    ],
  ),
  ['steps of nothing', on(steps, '    steps: []\n'), ['17:13 steps-missing']],
];

const required: Row[] = schema.$defs.report.else.required.map((key) => [
  `no ${key}`,
  submissionText(changed(validReport, [key], undefined)),
  ['2:1 missing'],
  { key },
]);

// Whatever is in them, even what a record may hold: what the desk stamps is not for a submission to say.
const stamped: Row[] = Object.entries(schema.properties).flatMap(([key, { examples }]): Row[] =>
  key === 'report'
    ? []
    : [JSON.stringify(examples[0]), 'null', '5', '[]', '{a: b}'].map((value) => [
        `${key}: ${value}`,
        `${validSubmission}${key}: ${value}\n`,
        ['25:1 stamped-key'],
        { key },
      ]),
);

const everythingAtOnce = `number: SEC-2026-000001-X
report:
  category: vulnerabilty
  discription: It broke.
  publisher:
  offers:
    - id: contoso-waf
      versions: 2.10
    - version: 3
  title: ""
  discovered_at: 2026-02-30
  actively_exploited: maybe
  cve: [CVE-2026-12345, CVE-2026-12345, CVE-2099-1]
  cvss:
    - CVSS:3.1/AV:N
  cwe: CWE-79
  remediation:
    status: workaround
  customer_message:
    wanted: yes
  references:
    - example.com
status: closed
`;

const several: Row[] = [
  [
    'nearly everything at once',
    everythingAtOnce,
    [
      '1:1 stamped-key',
      '2:1 missing',
      '2:1 missing',
      '3:13 not-one-of',
      '4:3 unknown-key',
      '5:13 empty-value',
      '8:17 not-quoted',
      '9:7 missing',
      '9:7 unknown-key',
      '10:10 blank',
      '11:18 date-impossible',
      '12:23 not-one-of',
      '13:41 cve-malformed',
      '15:7 cvss-metric-missing',
      '18:13 steps-missing',
      '22:7 address-malformed',
      '23:1 stamped-key',
    ],
  ],
  [
    'a title that shows nothing',
    on('Crafted header passes the firewall', '\u3164\u115F \u2800'),
    ['8:10 blank'],
  ],
  ['a publisher of joiners alone', on('Contoso', '\u200B\u2060\u200D'), ['4:14 blank']],
  [
    'more than anybody mends at a time',
    on('[CWE-79]', `[${Array.from({ length: 1000 }, (_, place) => `x${place}`).join(',')}]`),
    [
      '15:8 too-many',
      ...Array.from(
        { length: 99 },
        (_, place) => `15:${place < 10 ? 9 + 3 * place : 4 * place - 1} cwe-malformed`,
      ),
    ],
  ],
];

export const submissionRulesCases: readonly Case[] = [
  ...identifiers,
  ...severity,
  ...rules,
  ...required,
  ...stamped,
  ...several,
].map(([name, text, told, says]) => ({ name, text, told, ...(says && { says }) }));
