// The grammar of a vector: one valid vector changed in one place for each fault, and properties over all others.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cvssFaults } from './cvss.ts';
import { type CvssVersion, cvssVersions } from './cvss-metrics.ts';
import { cvssAssessment } from './cvss-score.ts';

const valid3 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const valid4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N';

function codes(vector: string): string[] {
  return cvssFaults(vector).map((fault) => fault.code);
}

describe('valid vectors', () => {
  // The longer ones are the samples of section 7 of FIRST's v4.0 Specification Document.
  test.each([
    valid3,
    valid3.replace('3.1', '3.0'),
    valid4,
    'CVSS:3.1/S:U/AV:N/AC:L/PR:H/UI:N/C:L/I:L/A:N/E:F/RL:X',
    'CVSS:4.0/AV:A/AC:H/AT:P/PR:L/UI:P/VC:H/VI:H/VA:H/SC:L/SI:L/SA:L/E:P',
    'CVSS:4.0/AV:L/AC:H/AT:N/PR:N/UI:A/VC:N/VI:N/VA:L/SC:H/SI:H/SA:H/CR:H/IR:H/AR:M/MAV:N/MAC:L/MAT:P/MPR:L/MUI:A/MVC:N/MVI:H/MVA:L/MSC:L/MSI:S/MSA:H',
    'CVSS:4.0/AV:P/AC:H/AT:P/PR:L/UI:P/VC:H/VI:H/VA:H/SC:L/SI:L/SA:L/E:A/S:P/AU:Y/R:A/V:D/RE:L/U:Red',
    'CVSS:4.0/AV:N/AC:L/AT:N/PR:H/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N/E:U/CR:L/IR:X/AR:L/MAV:A/MAC:H/MAT:N/MPR:N/MUI:P/MVC:X/MVI:N/MVA:H/MSC:N/MSI:L/MSA:S/S:N/AU:N/R:I/V:C/RE:H/U:Green',
  ])('%s', (vector) => {
    expect(cvssFaults(vector)).toEqual([]);
  });
});

const versions = 'CVSS:3.0, CVSS:3.1, CVSS:4.0';
const names3 = 'AV, AC, PR, UI, S, C, I, A, E, RL, RC, CR, IR, AR, MAV, MAC, MPR, MUI, MS, MC, MI, MA';

describe('one change, one fault', () => {
  test.each([
    ['no prefix', valid3.slice('CVSS:3.1/'.length), 'cvss-prefix', { found: 'AV:N', expected: versions }],
    ['nothing at all', '', 'cvss-prefix', { found: '', expected: versions }],
    [
      'an old version',
      valid3.replace('3.1', '2.0'),
      'cvss-prefix',
      { found: 'CVSS:2.0', expected: versions },
    ],
    [
      'a version to come',
      valid4.replace('4.0', '4.1'),
      'cvss-prefix',
      { found: 'CVSS:4.1', expected: versions },
    ],
    [
      'a lower case prefix',
      valid3.replace('CVSS', 'cvss'),
      'cvss-prefix',
      { found: 'cvss:3.1', expected: 'CVSS:3.1' },
    ],
    ['a space before', ` ${valid3}`, 'cvss-prefix', { found: ' CVSS:3.1', expected: 'CVSS:3.1' }],
    ['one missing', valid3.replace('/AC:L', ''), 'cvss-metric-missing', { metrics: 'AC' }],
    ['two missing', valid3.replace('/AC:L/PR:N', ''), 'cvss-metric-missing', { metrics: 'AC, PR' }],
    ['the prefix alone', 'CVSS:3.1', 'cvss-metric-missing', { metrics: 'AV, AC, PR, UI, S, C, I, A' }],
    ['doubled alike', `${valid3}/A:H`, 'cvss-metric-doubled', { metric: 'A' }],
    ['doubled otherwise', `${valid3}/A:N`, 'cvss-metric-doubled', { metric: 'A' }],
    ['three times', `${valid3}/A:N/A:L`, 'cvss-metric-doubled', { metric: 'A' }],
    ['optional, doubled', `${valid4}/E:A/E:X`, 'cvss-metric-doubled', { metric: 'E' }],
    ['an unknown metric', `${valid3}/ZZ:N`, 'cvss-metric-unknown', { metric: 'ZZ', expected: names3 }],
    ['a metric of 4.0 only', `${valid3}/AT:N`, 'cvss-metric-unknown', { metric: 'AT', expected: names3 }],
    ['a slash at the end', `${valid3}/`, 'cvss-metric-unknown', { metric: '', expected: names3 }],
    ['two slashes', valid3.replace('/AC', '//AC'), 'cvss-metric-unknown', { metric: '', expected: names3 }],
    [
      'no value',
      valid3.replace('UI:N', 'UI'),
      'cvss-metric-unknown',
      { metric: 'UI', expected: 'UI:N, UI:R' },
    ],
    [
      'a lower case metric',
      valid3.replace('UI', 'ui'),
      'cvss-metric-unknown',
      { metric: 'ui:N', expected: 'UI:N, UI:R' },
    ],
    [
      'a space in between',
      valid3.replace('UI', ' UI'),
      'cvss-metric-unknown',
      { metric: ' UI:N', expected: 'UI:N, UI:R' },
    ],
    [
      'a name of objects',
      `${valid3}/__proto__:N`,
      'cvss-metric-unknown',
      { metric: '__proto__', expected: names3 },
    ],
    [
      'an unknown value',
      valid3.replace('AV:N', 'AV:F'),
      'cvss-value-unknown',
      { metric: 'AV', value: 'F', expected: 'N, A, L, P' },
    ],
    [
      'a lower case value',
      valid3.replace('AV:N', 'AV:n'),
      'cvss-value-unknown',
      { metric: 'AV', value: 'n', expected: 'N, A, L, P' },
    ],
    [
      'an empty value',
      valid3.replace('AV:N', 'AV:'),
      'cvss-value-unknown',
      { metric: 'AV', value: '', expected: 'N, A, L, P' },
    ],
    [
      'two colons',
      valid3.replace('AV:N', 'AV:N:N'),
      'cvss-value-unknown',
      { metric: 'AV', value: 'N:N', expected: 'N, A, L, P' },
    ],
    [
      'a mandatory metric not defined',
      valid3.replace('S:U', 'S:X'),
      'cvss-value-unknown',
      { metric: 'S', value: 'X', expected: 'U, C' },
    ],
    [
      'a line break after',
      `${valid3}\n`,
      'cvss-value-unknown',
      { metric: 'A', value: 'H ', expected: 'H, L, N' },
    ],
    [
      'safety outside the environment',
      valid4.replace('SI:N', 'SI:S'),
      'cvss-value-unknown',
      { metric: 'SI', value: 'S', expected: 'H, L, N' },
    ],
    ['two exchanged', valid4.replace('AV:N/AC:L', 'AC:L/AV:N'), 'cvss-metric-order', { expected: valid4 }],
    [
      'threat after environment',
      `${valid4}/CR:H/E:P`,
      'cvss-metric-order',
      { expected: `${valid4}/E:P/CR:H` },
    ],
  ])('%s', (_, vector, code, parameters) => {
    expect(cvssFaults(vector)).toEqual([{ code, parameters }]);
  });
});

describe('several faults', () => {
  test('all at once, in the order of the vector, what is absent last', () => {
    const vector = 'cvss:4.0/AC:l/AV:N/AV:L/QQ:1/AT:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N';
    expect(codes(vector)).toEqual([
      'cvss-prefix',
      'cvss-value-unknown',
      'cvss-metric-unknown',
      'cvss-metric-doubled',
      'cvss-metric-missing',
      'cvss-metric-order',
    ]);
  });

  test('the right order does not repeat a value that is not known', () => {
    expect(cvssFaults('CVSS:4.0/AC:<b>/AV:N')).toContainEqual({
      code: 'cvss-metric-order',
      parameters: { expected: 'CVSS:4.0/AV:N/AC:?' },
    });
  });

  test('the same fault is said once', () => {
    expect(codes(`${valid3}////`)).toEqual(['cvss-metric-unknown']);
  });
});

describe('untrusted input', () => {
  test.each([
    ['a long prefix', '😀'.repeat(100_000)],
    ['a long value', `${valid3}/E:${'😀'.repeat(100_000)}`],
    ['a long metric', `${valid3}/${'Q'.repeat(100_000)}`],
    ['many metrics', `${valid3}${'/E:P'.repeat(100_000)}`],
    ['many segments', `CVSS:4.0${'/'.repeat(100_000)}`],
  ])('%s: few faults, short and whole texts', (_, vector) => {
    const faults = cvssFaults(vector);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThan(50);
    for (const text of faults.flatMap((fault) => Object.entries(fault.parameters))) {
      expect(text[0] === 'expected' || text[1].length <= 60).toBe(true);
      expect(text[1].isWellFormed()).toBe(true);
    }
  });
});

type Parts = { version: CvssVersion; segments: string[] };

function vectorOf({ version, segments }: Parts): string {
  return [version.prefix, ...segments].join('/');
}

function partsOf(version: CvssVersion): fc.Arbitrary<Parts> {
  const choices = version.metrics.map(({ metric, mandatory, values }) => {
    const segment = fc.constantFrom(...values.map((value) => `${metric}:${value}`));
    return mandatory ? segment : fc.option(segment, { nil: undefined });
  });
  return fc
    .tuple(...choices)
    .map((chosen) => chosen.filter((segment) => segment !== undefined))
    .chain((segments) =>
      version.ordered ? fc.constant(segments) : fc.shuffledSubarray(segments, { minLength: segments.length }),
    )
    .map((segments) => ({ version, segments }));
}

const anyParts = fc.constantFrom(...cvssVersions).chain(partsOf);

describe('properties', () => {
  test('a vector built from the tables has no fault and a score from 0 to 10', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const vector = vectorOf(parts);
        expect(cvssFaults(vector)).toEqual([]);
        const { version, score } = cvssAssessment(vector);
        expect(version).toBe(parts.version.version);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(10);
        expect(score).toBe(Math.round(score * 10) / 10);
      }),
      { numRuns: 500 },
    );
  });

  test('without any one mandatory metric, that one is missing', () => {
    fc.assert(
      fc.property(anyParts, fc.nat(), (parts, choice) => {
        const mandatory = parts.version.metrics.filter((one) => one.mandatory);
        const metrics = mandatory[choice % mandatory.length]?.metric ?? '';
        const segments = parts.segments.filter((segment) => !segment.startsWith(`${metrics}:`));
        const vector = vectorOf({ ...parts, segments });
        expect(cvssFaults(vector)).toEqual([{ code: 'cvss-metric-missing', parameters: { metrics } }]);
      }),
    );
  });

  test('with any one metric again, anywhere, that one is doubled', () => {
    fc.assert(
      fc.property(anyParts, fc.nat(), fc.nat(), (parts, choice, place) => {
        const segment = parts.segments[choice % parts.segments.length] ?? '';
        const segments = parts.segments.toSpliced(place % (parts.segments.length + 1), 0, segment);
        const metric = segment.split(':')[0];
        expect(cvssFaults(vectorOf({ ...parts, segments }))).toContainEqual({
          code: 'cvss-metric-doubled',
          parameters: { metric },
        });
      }),
    );
  });

  test('4.0 in any other order has one fault, which holds the right order', () => {
    const parts4 = fc.constantFrom(...cvssVersions.slice(-1)).chain(partsOf);
    fc.assert(
      fc.property(parts4, fc.nat(), (parts, choice) => {
        const at = choice % (parts.segments.length - 1);
        const [one = '', other = ''] = parts.segments.slice(at, at + 2);
        const segments = parts.segments.toSpliced(at, 2, other, one);
        expect(cvssFaults(vectorOf({ ...parts, segments }))).toEqual([
          { code: 'cvss-metric-order', parameters: { expected: vectorOf(parts) } },
        ]);
      }),
    );
  });

  test('no text makes it throw, and none is taken for a vector', () => {
    const nearly = fc.array(fc.constantFrom('CVSS:3.1', 'CVSS:4.0', '/', ':', 'AV', 'N', 'é', '\ud800', ' '));
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      nearly.map((pieces) => pieces.join('')),
      fc.string().map((text) => `CVSS:4.0/${text}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(cvssFaults(text).length).toBeGreaterThan(0);
        expect(() => cvssAssessment(text)).toThrow();
      }),
      { numRuns: 1_000 },
    );
  });
});
