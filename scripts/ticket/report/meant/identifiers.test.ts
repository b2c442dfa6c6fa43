// What is a CVE or CWE identifier, and which other spellings become one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cvesIn, cveYear, cwesIn, isCve, isCwe } from './identifiers.ts';

describe('CVE', () => {
  // The first five, and the leading zeros, are of MITRE's technical guidance for the syntax of 2014.
  test.each([
    ['CVE-1999-0003', true],
    ['CVE-2014-9999', true],
    ['CVE-2014-12345', true],
    ['CVE-2014-7654321', true],
    ['CVE-2014-0001', true],
    ['CVE-2026-1234567890123456789', true],
    ['CVE-2026-12345678901234567890', false],
    ['CVE-2014-01234', false],
    ['CVE-2014-123', false],
    ['CVE-1998-1234', false],
    ['CVE-0000-1234', false],
    ['CVE-20145-1234', false],
    ['cve-2014-1234', false],
    ['CVE-2014-1234 ', false],
    ['CVE-2014-1234\n', false],
    ['CVE-2014-12E4', false],
    ['CVE-２０１４-1234', false],
    ['CAN-2004-1234', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isCve(text)).toBe(expected);
    expect(cveYear(text)).toBe(expected ? Number(text.slice(4, 8)) : undefined);
  });

  test.each([
    'CVE-2021-44228',
    'cve-2021-44228',
    ' CVE-2021-44228\n',
    'cve 2021 44228',
    'CVE_2021_44228',
    'CVE–2021–44228',
    'CVE\u20112021\u221244228',
    'CVE - 2021 - 44228',
    'CVE: 2021-44228',
    'cve2021-44228',
    '2021-44228',
  ])('%j is meant', (text) => {
    expect(cvesIn(text)).toEqual(['CVE-2021-44228']);
  });

  test.each([
    'CVE-2021-123',
    'cve-1998-1234',
    'cve-2021-01234',
    'cve202144228',
    'CVE-2021-44228, CVE-2021-1',
    'see CVE-2021-44228',
    'CVE-2021----44228',
    '',
  ])('%j may mean anything', (text) => {
    expect(cvesIn(text)).toBeNull();
  });
});

describe('CWE', () => {
  test.each([
    ['CWE-1', true],
    ['CWE-79', true],
    ['CWE-99999', true],
    ['CWE-100000', false],
    ['CWE-0', false],
    ['CWE-079', false],
    ['cwe-79', false],
    ['CWE79', false],
    ['79', false],
    ['CWE-79 ', false],
    ['NVD-CWE-noinfo', false],
  ])('%j: %s', (text, expected) => {
    expect(isCwe(text)).toBe(expected);
  });

  test.each(['CWE-79', '79', ' 079 ', 'cwe79', 'cwe-079', 'CWE 79', 'cwe_79', 'CWE–79', 'CWE: 79'])(
    '%j is meant',
    (text) => {
      expect(cwesIn(text)).toEqual(['CWE-79']);
    },
  );

  test.each(['CWE-0', 'CWE-100000', '1234567', 'CWE-79 and XSS', 'XSS', '-79', '79-', ''])(
    '%j may mean anything',
    (text) => {
      expect(cwesIn(text)).toBeNull();
    },
  );
});

describe('properties', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('cve', 'CWE', '-', ' ', '_', '–', '1999', '2021', '0', '79'), { maxLength: 8 })
      .map((pieces) => pieces.join('')),
  );

  test('what a text names is well formed, and named by itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [cves, cwes] = [cvesIn(text) ?? [], cwesIn(text) ?? []];
        expect([cves.every(isCve), cwes.every(isCwe)]).toEqual([true, true]);
        expect(cves.map((one) => cvesIn(one))).toEqual(cves.map((one) => [one]));
        expect(cwes.map((one) => cwesIn(one))).toEqual(cwes.map((one) => [one]));
      }),
      { numRuns: 1_000 },
    );
  });

  test('an identifier is its own normal spelling', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1999, max: 9999 }),
        fc.integer({ min: 1, max: 99_999 }),
        (year, number) => {
          const cve = `CVE-${year}-${String(number).padStart(4, '0')}`;
          expect([cvesIn(cve), cwesIn(`CWE-${number}`)]).toEqual([[cve], [`CWE-${number}`]]);
          expect(cveYear(cve)).toBe(year);
        },
      ),
    );
  });
});
