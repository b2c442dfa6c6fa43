// What gives away an embargo is told however broken it is, and nothing of it is repeated; a public report is left alone.
import { describe, expect, test } from 'vitest';
import { sealedSubmission } from '../seal/sealed-submission.cases.ts';
import { sets } from '../seal/testing.ts';
import {
  bytes,
  edited,
  receivedAt,
  submissionPath,
  told,
  validDesk,
  validReport,
  validSubmission,
} from '../testing.ts';
import { embargoedReport, openEmbargo } from './open-embargo.ts';
import { readSubmission } from './submission.ts';

const strict = { recipients: sets, mustSeal: true };
const read = (text: string | Uint8Array, rules = strict) =>
  readSubmission(submissionPath, typeof text === 'string' ? bytes(text) : text, receivedAt, rules).problems;

const broken = (text: string) => edited(text, 'title: ', 'title: [');
const isPublic = edited(validSubmission, 'embargoed', 'public');
const inside = validSubmission.replace('report:\n', '');

describe('under embargo in plain words is also', () => {
  test.each([
    ['what no parser can read', broken(validSubmission), '3:15'],
    ['what is indented by tabs', validSubmission.replaceAll('\n  ', '\n\t'), '3:14'],
    ['what has an anchor', edited(validSubmission, 'title: ', 'title: &a '), '3:15'],
    ['what is quoted', broken(edited(validSubmission, 'embargoed', '"Embargoed"')), '3:16'],
    [
      'what has a line end of old in it',
      broken(validSubmission.replace('report:', '# a\rb\nreport:')),
      '4:15',
    ],
    ['what ends where its disclosure should stand', 'report:\n  offers: [\n  cve: a\n  disclosure:', '4:14'],
    [
      'what stands between braces',
      '{report: {category: vulnerability, disclosure: embargoed, title: A secret',
      '1:48',
    ],
    [
      'what has its value on the next line',
      broken(edited(validSubmission, ': embargoed', ':\n    embargoed')),
      '4:5',
    ],
    ['what misses its first line', inside.replaceAll(/^ {2}/gm, ''), '2:13'],
    ['what is written in other letters', edited(validSubmission, 'embargoed', 'Embargoed'), '3:15'],
    ...[
      'embargo',
      'embargoé',
      'under embargo',
      'sous embargo',
      'EMBARGOED.',
      '[embargoed]',
      'confidential',
      'not public',
      'public after 2026-12-24',
      'TLP:RED',
      '~',
    ].map((word): [string, string, string] => [
      `what says ${word}`,
      broken(edited(validSubmission, 'embargoed', word)),
      '3:15',
    ]),
    ...['disclosur', 'Disclosure', 'dislcosure', 'disclosure_', 'embargo'].map(
      (key): [string, string, string] => [
        `what spells its key ${key}`,
        broken(edited(validSubmission, 'disclosure', key)),
        `3:${key.length + 5}`,
      ],
    ),
    ['what does not say', broken(edited(validSubmission, '  disclosure: embargoed\n', '')), '2:3'],
    [
      'what is said of something else in a description',
      broken(
        edited(validSubmission, '  disclosure: embargoed\n', '').replace(
          '    A request',
          '    disclosure: public\n    A request',
        ),
      ),
      '2:3',
    ],
    ['what is longer than a report may be', `${validSubmission}#${'-'.repeat(200_000)}`, '3:15'],
    ['what ends its lines as on old machines', broken(validSubmission).replaceAll('\n', '\r'), '3:15'],
    [
      'what says that it is sealed, and is not',
      edited(broken(validSubmission), 'title: [', 'sealed: true\n  title: ['),
      '3:15',
    ],
    ['what has only keys that nobody knows', 'report:\n  disclosure: embargoed\n  titel: A secret\n', '2:15'],
  ])('%s', (_, text, place) => {
    expect(told(read(text))).toEqual([`${place} embargo-in-plaintext`]);
    expect(told(read(text, { ...strict, mustSeal: false }))).not.toContain(`${place} embargo-in-plaintext`);
  });

  test('what an editor wrote as UTF-16', () => {
    expect(told(read(Buffer.from(`\uFEFF${validSubmission}`, 'utf16le')))).toEqual([
      '3:15 embargo-in-plaintext',
    ]);
  });
});

describe('its own problems keeps', () => {
  test.each([
    ['a broken report that is public', broken(isPublic)],
    [
      'one that speaks of an embargo',
      broken(edited(isPublic, '  title: ', '  impact: |\n    disclosure: embargoed\n  title: ')),
    ],
    [
      'one with a comment about it',
      broken(edited(isPublic, '  category', '  # disclosure: embargoed\n  category')),
    ],
    ['what is no report', 'report: later\nhello: world\n'],
    [
      'one that says so in another word',
      broken(edited(validSubmission, 'embargoed', '"Publique" # at once')),
    ],
    [
      'one with a slip in its key and word',
      broken(edited(validSubmission, 'disclosure: embargoed', 'Disclosur: pubilc')),
    ],
    ['a sealed one', edited(sealedSubmission, 'category: ', 'category: [')],
  ])('%s', (_, text) => {
    const codes = read(text).map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes).not.toContain('embargo-in-plaintext');
  });
});

test('who forgot to say it is asked to, beside what is to be done now', () => {
  const text = edited(validSubmission, '  disclosure: embargoed\n', '');
  expect(told(read(text))).toEqual(['1:1 missing', '2:3 embargo-in-plaintext']);
});

describe('any file of a pull request', () => {
  const example = `\`\`\`yaml\n${validSubmission}\`\`\``;
  const page = (lines: number) =>
    `# How to report\n\n${'Some words about it.\n'.repeat(lines)}\n${example}\n`;
  const indented = validSubmission.replaceAll(/^(?=.)/gm, ' '.repeat(12));
  const json = JSON.stringify({ report: { ...validReport } }, null, 2);
  const fields = inside.replaceAll(/^ {2}/gm, '');
  const openApi = `openapi: 3.1.0\ninfo:\n  title: Reports\n  description: Sends reports\n  version: 1.0.0\npaths:\n${Array.from({ length: 30 }, (_, place) => `  /reports/${place}:\n    get:\n      summary: One\n      description: One report\n`).join('')}components:\n  examples:\n    One:\n      value:\n${indented}`;
  const csaf = JSON.stringify(
    {
      document: {
        category: 'csaf_security_advisory',
        publisher: { category: 'vendor', name: 'Contoso' },
        title: 'Crafted header',
        references: [{ category: 'self', url: 'https://example.com/' }],
        tracking: { id: 'A-1', status: 'final' },
      },
      vulnerabilities: [
        { cve: 'CVE-2026-12345', cwe: { id: 'CWE-79' }, remediations: [{ category: 'vendor_fix' }] },
      ],
    },
    null,
    2,
  );

  test.each<[string, string, string | Uint8Array]>([
    ['a report in another folder', 'reports/contoso.yaml', validSubmission],
    ['one without an ending', 'contoso', validSubmission],
    ['one without its first line', 'my-report.yml', fields],
    ['one of a few lines', 'a.yaml', 'report:\n  title: A secret\n  disclosure: embargoed\n'],
    ['one that does not say', 'a.yaml', edited(validSubmission, '  disclosure: embargoed\n', '')],
    ['one that neither begins as one nor says', 'a.yaml', edited(fields, 'disclosure: embargoed\n', '')],
    ['one that no parser can read', 'a.txt', broken(validSubmission)],
    ['one in JSON', 'report.json', json],
    ['one in a line of JSON', 'report.json', JSON.stringify({ report: validReport })],
    ['one from Windows', 'a.yaml', validSubmission.replaceAll('\n', '\r\n')],
    ['one as UTF-16', 'a.yaml', Buffer.from(`\uFEFF${validSubmission}`, 'utf16le')],
    ['one with a word before it', 'report.md', `Hello,\n\nplease look at this:\n\n${example}\n\nRegards\n`],
    ['one beneath a licence', 'a.yaml', `${'# Some licence.\n'.repeat(60)}${validSubmission}`],
    [
      'one with a description to its end',
      'a.yaml',
      `report:\n  disclosure: embargo\n  description: |\n${'    Words.\n'.repeat(900)}`,
    ],
    ['one too large', 'a.yaml', `${validSubmission}#${'-'.repeat(300_000)}`],
    [
      'one whose seal leaves the rest open',
      'a.yaml',
      edited(sealedSubmission, '  sealed:', '  title: A secret\n  sealed:'),
    ],
  ])('%s is found', (_, path, text) => {
    expect(embargoedReport(path, typeof text === 'string' ? bytes(text) : text)).not.toBeNull();
  });

  test.each<[string, string, string]>([
    ['a public report', 'a.yaml', isPublic],
    ['a sealed report', 'a.yaml', sealedSubmission],
    ['documentation with a report', 'docs/report.md', page(12)],
    [
      'the same with a front matter',
      'docs/report.md',
      `---\ntitle: How to report\ndescription: With keys\n---\n\n${page(12)}`,
    ],
    ['a specification with a report', 'openapi.yaml', openApi],
    ['an advisory', 'advisory.json', csaf],
    [
      'an advisory of another kind',
      'GHSA-1.md',
      '---\ntitle: XSS\ncve: CVE-2026-1\ncvss: 3.1\nimpact: high\ncategory: web\nreferences: []\ndescription: Words\n---\nWords.\n',
    ],
    [
      'a product for search engines',
      'product.json',
      JSON.stringify({
        '@type': 'Product',
        description: 'A lamp',
        category: 'Lamps',
        offers: { price: 1 },
        title: 'Lamp',
      }),
    ],
    [
      'a book',
      'book.yaml',
      'title: A book\ndescription: Words\nlanguage: en\ncategory: Fiction\npublisher: Example\n',
    ],
    ['settings', 'config.yaml', 'report:\n  title: Weekly\n  language: en\n  description: What happened\n'],
    [
      'a workflow',
      '.github/workflows/ci.yml',
      'name: ci\non: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n',
    ],
    ['a configuration of a desk', '.github/desk.yml', validDesk],
    ['a licence', 'LICENSE', 'Permission is hereby granted, free of charge: to any person\n'],
    ['nothing', 'empty', ''],
  ])('%s is none', (_, path, text) => {
    expect(embargoedReport(path, bytes(text))).toBeNull();
  });
});

describe('beside a seal', () => {
  const key = `AGE-SECRET-KEY-PQ-1${'Q'.repeat(58)}`;
  test.each([
    [
      'a key that nobody knows counts as a secret',
      '  sealed:',
      '  A secret: 1\n  sealed:',
      ['5:3 sealed-plaintext'],
      '…',
    ],
    ['so does what misses the report', 'report:', 'A secret: 1\nreport:', ['2:1 sealed-plaintext'], '…'],
    [
      'so does what the sealed part does not know',
      '    message:',
      '    A secret: 1\n    message:',
      ['8:5 sealed-plaintext'],
      '…',
    ],
    [
      'a slip inside is told as such',
      '    message:',
      '    mesage: 1\n    message:',
      ['8:5 unknown-key'],
      'mesage',
    ],
    [
      'a slip in what is shown is told as such',
      '  sealed:',
      '  langage: fr\n  sealed:',
      ['5:3 unknown-key'],
      'langage',
    ],
    ['a secret key for a set is not repeated', 'to: classic', `to: ${key}`, ['6:9 malformed'], undefined],
    [
      'a salt for a commitment is not repeated',
      'sha256:',
      '5a175a17',
      ['7:17 commitment-malformed'],
      undefined,
    ],
  ])('%s', (_, found, instead, expected, named) => {
    const problems = read(edited(sealedSubmission, found, instead));
    expect(told(problems)).toEqual(expected);
    expect(problems[0]?.parameters).toMatchObject(named === undefined ? { found: '…' } : { key: named });
    expect(JSON.stringify(problems)).not.toMatch(/A secret|AGE-SECRET|5a175a17/);
  });
});

test('a hostile text takes no time', () => {
  const lines = (line: string) => line.repeat(160_000 / line.length);
  const texts = [
    lines('disclosuree:\n'),
    lines('a:\n'),
    lines('\n'),
    lines('{,\n'),
    lines(`${' '.repeat(60)}a:\n`),
    lines(', ":='),
    ' '.repeat(160_000),
    ',disclosure'.repeat(15_000),
    `disclosure:${' '.repeat(160_000)}`,
    '{ '.repeat(80_000),
  ];
  for (const text of texts.slice(0, 6)) {
    openEmbargo(bytes(text));
    expect(embargoedReport('a.yaml', bytes(text))).toBeNull();
  }
  for (const text of texts.slice(6))
    expect(read(text.slice(0, 160_000)).map(({ code }) => code)).not.toContain('embargo-in-plaintext');
});
