// What the advisories of others answer of a report, and that nothing of it would be refused.
import { describe, expect, test } from 'vitest';
import { answerFindings } from '../report/answers.ts';
import { readVersions } from '../report/versions/versions.ts';
import { convertedAdvisory } from './converted.ts';
import { tomlTables } from './toml-tables.ts';

const vector = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';

const osv = JSON.stringify({
  schema_version: '1.6.0',
  id: 'GHSA-aaaa-bbbb-cccc',
  modified: '2026-11-20T00:00:00Z',
  aliases: ['CVE-2026-12345'],
  summary: 'Crafted header passes',
  details: 'First.\n\n# Second',
  severity: [
    { type: 'CVSS_V2', score: 'AV:N/AC:L/Au:N/C:P/I:P/A:P' },
    { type: 'CVSS_V3', score: vector },
  ],
  affected: [
    {
      package: { ecosystem: 'npm', name: 'waf' },
      ranges: [
        {
          type: 'SEMVER',
          events: [
            { introduced: '0' },
            { fixed: '1.2.0' },
            { introduced: '2.0.0' },
            { last_affected: '2.1.0' },
          ],
        },
      ],
    },
  ],
  references: [
    { type: 'WEB', url: 'https://example.com/a' },
    { type: 'WEB', url: 'ftp://example.com' },
  ],
  credits: [{ name: 'KoreLogic, Inc.' }],
  database_specific: { cwe_ids: ['CWE-79'] },
});

const pypa = `id: PYSEC-2026-1
details: An issue was discovered in the parser before 5.1.1. ${'It is long. '.repeat(20)}
aliases:
- CVE-2026-45230
modified: '2026-10-08T19:19:01.400873Z'
affected:
- package:
    name: parser
    ecosystem: PyPI
  ranges:
  - type: GIT
    events:
    - introduced: '0'
  - type: ECOSYSTEM
    events:
    - introduced: '5.1'
    - fixed: 5.1.1
`;

const rustSec = `\`\`\`toml
[advisory]
id = "RUSTSEC-2026-0001"
package = "sealer"
aliases = [
  "GHSA-34p9-f4q3-c4r7", # a comment
  "CVE-2026-10931",
]
cvss = "${vector}"
date = "2026-11-05"
url = "https://example.com/releases#v0.9.0"
[versions]
patched = [">= 0.9.0"]
\`\`\`

# Insecure defaults

All versions before 0.9.0.

# More
`;

const julia = `\`\`\`toml
schema_version = "1.8.0"
id = "JLSEC-2026-1"
modified = 2026-07-23T22:21:26.455Z
upstream = ["CVE-2026-3189"]
references = ["https://example.com/a", "https://example.com/b"]

[[severity]]
type = "CVSS_V2"
score = "AV:N/AC:M/Au:N/C:N/I:N/A:P"
[[severity]]
type = "CVSS_V3"
score = "${vector}"

[[affected]]
pkg = "Bzip2_jll"
ranges = ["< 1.0.7+0", ">= 2.0.0, < 2.0.1"]
[[affected]]
pkg = "Python_jll"
ranges = ["*"]

[[credits]]
name = "Ada"
\`\`\`

# Use after free

A crafted file.
`;

const ruby = `---
gem: rack
cve: 2026-44570
ghsa: 65f5-mfpf-vfhj
url: https://example.com/v3
title: Denial of service via header parsing
date: 2026-01-18
description: |
  A possible denial of service.
cvss_v3: 7.5
patched_versions:
- ">= 3.0.4.1"
related:
  url:
  - https://example.com/other
`;

const gitHub = JSON.stringify({
  ghsa_id: 'GHSA-aaaa-bbbb-cccc',
  cve_id: 'CVE-2026-12345',
  summary: 'Crafted header passes',
  description: 'Text.',
  vulnerabilities: [{ package: { name: 'waf' }, vulnerable_version_range: '< 1.2.0' }],
  cvss: { vector_string: vector, score: 9.8 },
  cwes: [{ cwe_id: 'CWE-79', name: 'x' }],
  references: ['https://example.com/a'],
  credits: [{ user: { login: 'ada' } }],
});

const cve = JSON.stringify({
  dataType: 'CVE_RECORD',
  cveMetadata: { cveId: 'CVE-2026-12345' },
  containers: {
    cna: {
      title: 'Crafted header passes',
      descriptions: [{ lang: 'en', value: 'Text.' }],
      affected: [{ vendor: 'Contoso', product: 'WAF' }],
      metrics: [{ cvssV3_1: { vectorString: vector } }],
      problemTypes: [{ descriptions: [{ cweId: 'CWE-79' }] }],
      references: [{ url: 'https://example.com/a' }],
      credits: [{ value: 'Ada' }],
    },
  },
});

const csaf = JSON.stringify({
  document: {
    title: 'Crafted header passes',
    publisher: { name: 'Contoso' },
    tracking: { id: 'C-17' },
    notes: [
      { category: 'summary', text: 'Text.' },
      { category: 'legal_disclaimer', text: 'No warranty.' },
    ],
  },
  vulnerabilities: [
    { cve: 'CVE-2026-12345', cwe: { id: 'CWE-79' }, scores: [{ cvss_v3: { vectorString: vector } }] },
  ],
});

describe('taken over from', () => {
  test.each<[string, string, object]>([
    [
      'OSV',
      osv,
      {
        category: 'vulnerability',
        offers: [{ id: 'waf', versions: '< 1.2.0 || >= 2.0.0, <= 2.1.0' }],
        title: 'Crafted header passes',
        description: 'First.\n\n# Second\n',
        cve: ['CVE-2026-12345'],
        cvss: [vector],
        cwe: ['CWE-79'],
        references: ['https://example.com/a'],
        credits: ['KoreLogic, Inc.'],
        tracking_id: 'GHSA-aaaa-bbbb-cccc',
      },
    ],
    ['OSV', pypa, { cve: ['CVE-2026-45230'], offers: [{ id: 'parser', versions: '>= 5.1, < 5.1.1' }] }],
    [
      'RustSec',
      rustSec,
      {
        offers: [{ id: 'sealer', versions: '< 0.9.0' }],
        title: 'Insecure defaults',
        description: 'All versions before 0.9.0.\n\n# More\n',
        cve: ['CVE-2026-10931'],
        cvss: [vector],
        references: ['https://example.com/releases#v0.9.0'],
        tracking_id: 'RUSTSEC-2026-0001',
      },
    ],
    [
      'RubySec',
      ruby,
      {
        offers: [{ id: 'rack', versions: '< 3.0.4.1' }],
        cve: ['CVE-2026-44570'],
        references: ['https://example.com/v3', 'https://example.com/other'],
        tracking_id: 'GHSA-65f5-mfpf-vfhj',
      },
    ],
    [
      'Julia',
      julia,
      {
        offers: [
          { id: 'Bzip2_jll', versions: '< 1.0.7+0 || >= 2.0.0, < 2.0.1' },
          { id: 'Python_jll', versions: 'all' },
        ],
        title: 'Use after free',
        description: 'A crafted file.\n',
        cve: ['CVE-2026-3189'],
        cvss: [vector],
        references: ['https://example.com/a', 'https://example.com/b'],
        credits: ['Ada'],
        tracking_id: 'JLSEC-2026-1',
      },
    ],
    [
      'RubySec',
      ruby.replace('gem: rack', 'engine: mruby'),
      { offers: [{ id: 'mruby', versions: '< 3.0.4.1' }] },
    ],
    ['GitHub', gitHub, { offers: [{ id: 'waf', versions: '< 1.2.0' }], cvss: [vector], credits: ['ada'] }],
    ['CVE', cve, { publisher: 'Contoso', offers: [{ id: 'WAF' }], cwe: ['CWE-79'], credits: ['Ada'] }],
    ['CSAF', csaf, { publisher: 'Contoso', description: 'Text.\n', cvss: [vector], tracking_id: 'C-17' }],
  ])('%s', (format, text, expected) => {
    const converted = convertedAdvisory(text);
    expect(converted).toMatchObject({ format, answers: expected });
    const faults = answerFindings(converted?.answers ?? {}, [], Date.parse('2026-11-27T00:00:00Z'));
    expect(faults).toEqual([]);
  });

  test.each([osv, pypa, rustSec, julia, ruby, gitHub])('versions that can be read', (text) => {
    const offers = convertedAdvisory(text)?.answers.offers as { versions: string }[];
    expect(readVersions(offers[0]?.versions ?? '')).not.toBeNull();
  });

  test('a text too long for a title none', () => {
    expect(convertedAdvisory(pypa)?.answers).not.toHaveProperty('title');
  });

  test('events that are numbers no versions', () => {
    const text = pypa.replace("'5.1'", '5.10');
    expect(convertedAdvisory(text)?.answers.offers).toEqual([{ id: 'parser' }]);
  });
});

test.each([
  '',
  'report:\n  title: x\n',
  '{',
  '- a',
  '```toml\n[advisory]\n',
  '```toml\nid = "x"\n```\n',
  '{"id": 1}',
])('%j is no advisory', (text) => {
  expect(convertedAdvisory(text)).toBeNull();
});

test.each([
  ['[a]\nb = "c # d" # e', { a: { b: 'c # d' } }],
  ['b = "\\"c\\""\nd = 5\ne = []', { b: '"c"', e: [] }],
  ['[a]\nb = [\n"c",\n\n# no\n"d#e",\n]\nf = "g"', { a: { b: ['c', 'd#e'], f: 'g' } }],
  ['[[a]]\nb = "c"\n[[a]]\nb = "d"', { a: [{ b: 'c' }, { b: 'd' }] }],
  ['__proto__ = "x"\nno', { ['__proto__']: 'x' }],
])('TOML %j', (text, expected) => {
  expect(JSON.parse(JSON.stringify(tomlTables(text)))).toEqual(JSON.parse(JSON.stringify(expected)));
});
