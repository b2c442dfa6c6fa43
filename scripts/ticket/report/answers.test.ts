// What people type into a field: the value of the report, and the note that tells how it was read.
import { describe, expect, test } from 'vitest';
import { readAnswer } from './answers.ts';
import { questions } from './questions.ts';

const zone = 'Europe/Paris';

function read(name: string, typed: string) {
  const question = questions.find(({ at }) => at.join('.') === name);
  if (!question) throw new Error(`nobody asks for ${name}`);
  const { value, notes } = readAnswer(question, typed, zone);
  return { value, codes: notes.map(({ code }) => code) };
}

describe('is read as it is', () => {
  test.each<[string, string, unknown]>([
    ['references', 'https://a.example/\nhttps://b.example/', ['https://a.example/', 'https://b.example/']],
    ['credits', 'Ada\nKoreLogic, Inc.\n', ['Ada', 'KoreLogic, Inc.']],
    ['cve', 'CVE-2026-1000, CVE-2026-1001', ['CVE-2026-1000', 'CVE-2026-1001']],
    ['cve', 'CVE-2026-1000\nCVE-2026-1001', ['CVE-2026-1000', 'CVE-2026-1001']],
    ['incident.data_types', 'names, addresses\nphotos', ['names', 'addresses', 'photos']],
    ['remediation.steps', 'Update.\n\nRestart, then wait.', ['Update.', 'Restart, then wait.']],
    [
      'remediation.steps',
      '1. Update.\n2. Restart.\n- 3.0 and later: wait.',
      ['Update.', 'Restart.', '3.0 and later: wait.'],
    ],
    ['incident.customers_affected', '12', 12],
    ['discovered_at', '2026-11-26', '2026-11-26'],
    ['description', ' Two\nlines \n', 'Two\nlines\n'],
    ['title', ' A title ', 'A title'],
    ['title', '', undefined],
  ])('%s: %j', (name, typed, value) => {
    expect(read(name, typed)).toEqual({ value, codes: [] });
  });
});

describe('is read as it is meant, and told', () => {
  test.each<[string, string, unknown]>([
    ['references', 'https://a.example/; https://b.example/,', ['https://a.example/', 'https://b.example/']],
    ['references', 'Https://A.example/x;', ['https://a.example/x']],
    ['cve', 'cve 2026 12345', ['CVE-2026-12345']],
    ['cwe', 'CWE-79: Improper Neutralization of Input', ['CWE-79']],
    ['cwe', '79', ['CWE-79']],
    [
      'cvss',
      'cvss:3.1/av:n/ac:l/pr:n/ui:n/s:u/c:h/i:h/a:h',
      ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
    ],
    ['incident.customers_affected', '1 200', 1200],
    ['discovered_at', '26/11/2026', '2026-11-26'],
    ['discovered_at', '26 Nov 2026', '2026-11-26'],
    ['discovered_at', '2026-11-26 01:40', '2026-11-26T01:40:00+01:00'],
    ['discovered_at', '2026-11-26 01:40 -08:00', '2026-11-26T01:40:00-08:00'],
    ['title', '“A title”', 'A title'],
  ])('%s: %j', (name, typed, value) => {
    expect(read(name, typed)).toEqual({ value, codes: ['read-as'] });
  });

  test.each<[string, string, unknown]>([
    ['references', 'https://a.example/\nhttps://a.example/', ['https://a.example/']],
    ['credits', 'Ada\nAda', ['Ada']],
  ])('%s twice', (name, typed, value) => {
    expect(read(name, typed)).toEqual({ value, codes: ['repeated-once'] });
  });
});

describe('is left as it is, for the rules to refuse', () => {
  test.each([
    ['incident.customers_affected', 'about 12'],
    ['incident.customers_affected', '1.200'],
    ['discovered_at', '11/12/2026'],
    ['discovered_at', '01:40'],
  ])('%s: %j', (name, typed) => {
    expect(read(name, typed)).toEqual({ value: typed, codes: [] });
  });
});
