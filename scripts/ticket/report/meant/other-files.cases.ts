// Files in which the report is not where it should be, and files in the formats of others.
import { type Case, edited, validSubmission } from '../../testing.ts';

type Row = readonly [name: string, text: string, told: readonly string[], says?: object];

const lines = validSubmission.split('\n');
const atEdge = lines.slice(1).map((line) => line.replace(/^ {2}/, ''));

const places: Row[] = [
  ['a report that is not indented', ['report:', ...atEdge].join('\n'), ['1:1 report-not-indented']],
  ['a report without its first line', atEdge.join('\n'), ['1:1 missing'], { key: 'report' }],
  [
    'a report without its first line, with a mistake',
    atEdge.join('\n').replace('CVE-2026-12345', 'CVE-1'),
    ['1:1 missing', '11:7 cve-malformed'],
  ],
  [
    'a misspelt first line',
    edited(validSubmission, 'report:', 'raport:'),
    ['1:1 unknown-key'],
    { suggestion: 'report' },
  ],
  ['a first line in French', edited(validSubmission, 'report:', 'rapport:'), ['1:1 unknown-key']],
  ['another first line', edited(validSubmission, 'report:', 'vulnerability:'), ['1:1 unknown-key']],
];

const formats: Row[] = [
  [
    'OSV',
    '{"id": "GHSA-1", "modified": "2026-11-20T00:00:00Z", "affected": []}',
    ['1:1 other-format'],
    { format: 'OSV' },
  ],
  [
    'PyPA',
    'id: PYSEC-2026-1\nmodified: "2026-11-20T00:00:00Z"\nsummary: x\n',
    ['1:1 other-format'],
    { format: 'OSV' },
  ],
  [
    'RubySec',
    '---\ngem: rails\ncve: 2026-1234\nurl: https://example.com\n',
    ['2:1 other-format'],
    { format: 'RubySec' },
  ],
  [
    'RubySec for an engine',
    '---\nengine: mruby\ncve: 2026-1234\nurl: https://example.com\n',
    ['2:1 other-format'],
    { format: 'RubySec' },
  ],
  ['CVE', '{"dataType": "CVE_RECORD", "cveMetadata": {}}', ['1:1 other-format'], { format: 'CVE' }],
  [
    'RustSec',
    '```toml\n[advisory]\nid = "RUSTSEC-2026-0001"\n```\n\n# Overflow in x\n\nText: more.\n',
    ['1:1 other-format'],
    { format: 'RustSec' },
  ],
  ['RustSec of old', '[advisory]\nid = "RUSTSEC-2016-0001"\n', ['1:1 other-format'], { format: 'RustSec' }],
  [
    'Julia',
    '```toml\nschema_version = "1.7.4"\nid = "JLSEC-2026-1"\n```\n\n# x\n',
    ['1:1 other-format'],
    { format: 'Julia' },
  ],
  ['Go', 'id: GO-2026-0001\nmodules:\n  - module: x\n', ['1:1 other-format'], { format: 'Go' }],
  ['CSAF', '{"document": {}, "vulnerabilities": []}', ['1:1 other-format'], { format: 'CSAF' }],
];

export const otherFileCases: readonly Case[] = [...places, ...formats].map(([name, text, told, says]) => ({
  name,
  text,
  told,
  ...(says && { says }),
}));
