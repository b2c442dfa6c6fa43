// The calculators read any text, and write vectors that the rules accept.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cvssFaults } from '../../../scripts/ticket/cvss/cvss.ts';
import { cvssVersions } from '../../../scripts/ticket/cvss/cvss-metrics.ts';
import { words } from '../../../scripts/words/words.ts';
import { calculators } from './calculator-view.ts';
import { chosen, vectorsIn, withMetric } from './vector.ts';

const first = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';

describe('a choice', () => {
  test.each([
    ['begins a vector', '', '4', 'AV', 'N', 'CVSS:4.0/AV:N'],
    ['goes to its place', 'CVSS:3.1/AV:N/A:H', '3', 'PR', 'L', 'CVSS:3.1/AV:N/PR:L/A:H'],
    ['replaces another', 'CVSS:3.0/AV:N', '3', 'AV', 'P', 'CVSS:3.0/AV:P'],
    ['leaves other vectors alone', `${first} CVSS:4.0/AV:N`, '4', 'AT', 'N', `${first}\nCVSS:4.0/AV:N/AT:N`],
    ['keeps optional metrics', 'CVSS:4.0/AV:N/E:A', '4', 'AC', 'L', 'CVSS:4.0/AV:N/AC:L/E:A'],
    ['keeps what is no metric', 'CVSS:3.1/XX:Y/Z', '3', 'AV', 'N', 'CVSS:3.1/AV:N/Z/XX:Y'],
  ] as const)('%s', (_, text, generation, metric, value, expected) => {
    expect(withMetric(text, generation, metric, value)).toBe(expected);
  });
});

test('a pasted vector is read, each generation on its own', () => {
  const text = `${first}\nCVSS:4.0/AV:P`;
  expect(Object.fromEntries(chosen(text, '3'))).toEqual({
    ...{ AV: 'N', AC: 'L', PR: 'N', UI: 'N', S: 'U' },
    ...{ C: 'H', I: 'H', A: 'H' },
  });
  expect([...chosen(text, '4')]).toEqual([['AV', 'P']]);
  expect(chosen('', '3').size).toBe(0);
});

describe.each(['en', 'fr'] as const)('the calculators in %s', (language) => {
  const views = calculators(words(language));

  test('ask for every metric that a vector needs', () => {
    expect(views.map(({ metrics }) => metrics.length)).toEqual([8, 11]);
  });

  test('make a valid vector of any answers, given in any order', () => {
    const answers = fc.constantFrom(...views).chain(({ generation, metrics }) =>
      fc.record({
        generation: fc.constant(generation),
        order: fc.shuffledSubarray(metrics, { minLength: metrics.length }),
        picks: fc.array(fc.nat(), { minLength: metrics.length, maxLength: metrics.length }),
      }),
    );
    fc.assert(
      fc.property(answers, ({ generation, order, picks }) => {
        const text = order.reduce((so, { metric, values }, place) => {
          const value = values[(picks[place] ?? 0) % values.length]?.value ?? '';
          return withMetric(so, generation, metric, value);
        }, '');
        expect(vectorsIn(text).map(cvssFaults)).toEqual([[]]);
      }),
    );
  });
});

test('any text may be read and changed', () => {
  const metrics = cvssVersions.flatMap(({ metrics }) => metrics.map(({ metric }) => metric));
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('CVSS:3.', 'CVSS:4./', 'cvss:3.1/AV:N', 'CVSS:4.0////')),
      fc.constantFrom('3', '4'),
      fc.constantFrom(...metrics),
      (text, generation, metric) => {
        const changed = withMetric(text, generation, metric, 'N');
        expect(chosen(changed, generation).get(metric)).toBe('N');
      },
    ),
  );
});
