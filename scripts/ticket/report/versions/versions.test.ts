// Versions as people write them: read where they can mean only one thing, and left as words where not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { versText } from './vers.ts';
import { compareVersions } from './version-order.ts';
import { type Bound, onlyVersion, united, type VersionRange, type VersionRanges } from './version-ranges.ts';
import { readVersions } from './versions.ts';

/** The range of a text as VERS, null where it stays words. */
function read(text: string): string | null {
  const ranges = readVersions(text);
  return ranges && versText(ranges);
}

/** One meaning, and all the texts that have it. */
const meanings: Readonly<Record<string, readonly string[]>> = {
  'vers:intdot/5.2': [
    '5.2',
    ' 5.2 ',
    'v5.2',
    'V5.2',
    'v.5.2',
    'version 5.2',
    '= 5.2',
    '==5.2',
    '[5.2]',
    '5.2 only',
    '5.2.',
  ],
  'vers:semver/1.0.0-rc.1': ['1.0.0-rc.1', 'v1.0.0-rc.1'],
  'vers:semver/3.2.1-1': ['3.2.1-1'],
  'vers:generic/2.0rc1': ['2.0rc1'],
  'vers:generic/1.0.2k': ['1.0.2k'],
  'vers:generic/1.2.3+build.5': ['1.2.3+build.5'],
  'vers:generic/21H2': ['21H2'],
  'vers:generic/2024-01-15': ['2024-01-15'],
  'vers:intdot/20240115': ['20240115'],
  'vers:intdot/>=2.0|<=2.3': [
    ...[
      '2.0 to 2.3',
      '2.0 through 2.3',
      '2.0 thru 2.3',
      'from 2.0 to 2.3',
      'versions 2.0 to 2.3',
      '2.0-2.3',
      'v2.0-v2.3',
    ],
    ...[
      '2.0 - 2.3',
      '2.0 – 2.3',
      '2.0–2.3',
      '2.0—2.3',
      '2.0..2.3',
      '2.0 … 2.3',
      '2.0 TO 2.3',
      '>=2.0|<=2.3',
      '[2.0,2.3]',
    ],
    ...[
      '2.0 à 2.3',
      'de 2.0 à 2.3',
      'de la 2.0 à la 2.3',
      'de la version 2.0 à la version 2.3',
      'de 2.0 jusqu’à 2.3 inclus',
    ],
    ...[
      '2.0 to 2.3 inclusive',
      '2.0 to 2.3 (inclusive)',
      '2.0 à 2.3 incluse',
      'from 2.0 up to and including 2.3',
    ],
    ...['>= 2.0, <= 2.3', '≥2.0 ≤2.3', '=> 2.0, =< 2.3', 'vers:generic/>=2.0|<=2.3', 'since 2.0, <= 2.3'],
  ],
  'vers:semver/>=1.0.0|<=2.0.0': ['1.0.0-2.0.0', '1.0.0 - 2.0.0', '1.0.0–2.0.0'],
  'vers:semver/>=1.0.0|<=2.0.0-rc1': ['1.0.0-2.0.0-rc1', '1.0.0 to 2.0.0-rc1'],
  'vers:generic/>=1.0.2|<=1.0.2k': ['1.0.2 to 1.0.2k'],
  'vers:intdot/>=3.0|<3.2': [
    ...[
      '>=3.0,<3.2',
      '>= 3.0 , < 3.2',
      '>=3.0 <3.2',
      '>=3.0 and <3.2',
      '>=3.0 && <3.2',
      '>=3.0|<3.2',
      '<3.2, >=3.0',
      '<3.2 >=3.0',
    ],
    ...[
      '[3.0,3.2)',
      '[3.0, 3.2)',
      'from 3.0 before 3.2',
      '3.0 before 3.2',
      '3.0 < 3.2',
      '3.0 to 3.2 (exclusive)',
    ],
    ...[
      'from (including) 3.0 up to (excluding) 3.2',
      '3.0 à 3.2 exclu',
      'de 3.0 jusqu’à la 3.2 exclue',
      'à partir de 3.0, avant 3.2',
    ],
    ...[
      '3.0 and later, before 3.2',
      '>=3.0, prior to 3.2',
      'from 3.0 and before 3.2',
      '3.0 up to but not including 3.2',
    ],
  ],
  'vers:intdot/>1.0|<=2.0': ['> 1.0, <= 2.0', '(1.0,2.0]', 'after 1.0, up to and including 2.0'],
  'vers:intdot/<2.1': [
    ...[
      '< 2.1',
      '<2.1',
      'before 2.1',
      'Before version 2.1',
      'prior to 2.1',
      'earlier than 2.1',
      'older than 2.1',
      'below 2.1',
    ],
    ...[
      'less than 2.1',
      'all versions before 2.1',
      'any version prior to v2.1',
      'up to (excluding) 2.1',
      '(,2.1)',
    ],
    ...[
      'avant 2.1',
      'avant la 2.1',
      'avant la version 2.1',
      'versions antérieures à 2.1',
      'antérieures à la 2.1',
    ],
    ...[
      'toutes les versions antérieures à la version 2.1',
      'inférieure à 2.1',
      "jusqu'à 2.1 exclu",
      'jusqu’à 2.1 non compris',
    ],
  ],
  'vers:intdot/<=2.3': [
    ...[
      '<= 2.3',
      '=<2.3',
      '≤ 2.3',
      'up to and including 2.3',
      'up to (including) 2.3',
      'up to 2.3 inclusive',
      'through 2.3',
      '(,2.3]',
    ],
    ...[
      '2.3 and earlier',
      '2.3 or earlier',
      '2.3 and earlier versions',
      'version 2.3 and below',
      '2.3 and prior',
      '2.3 and before',
    ],
    ...[
      "jusqu'à 2.3 inclus",
      'jusqu’à la 2.3 incluse',
      "jusqu'à la version 2.3 incluse",
      'jusqu’à 2.3 y compris',
    ],
    ...[
      '2.3 et antérieures',
      '2.3 et versions antérieures',
      '2.3 et les versions précédentes',
      '2.3 ou antérieure',
    ],
  ],
  'vers:intdot/>=3.0': [
    ...[
      '>= 3.0',
      '=>3.0',
      '≥3.0',
      '3.0+',
      '3.0 and later',
      '3.0 or newer',
      '3.0 and up',
      '3.0 and above',
      'since 3.0',
      'from 3.0',
    ],
    ...[
      'starting with 3.0',
      '[3.0,)',
      'à partir de 3.0',
      'à partir de la version 3.0',
      'depuis la 3.0',
      '3.0 et ultérieures',
    ],
    ...['3.0 et versions ultérieures', '3.0 et suivantes'],
  ],
  'vers:intdot/>3.0': [
    '> 3.0',
    'after 3.0',
    'later than 3.0',
    'après la 3.0',
    'postérieures à 3.0',
    '(3.0,)',
  ],
  'vers:intdot/>=1|<2': [
    '1.x',
    '1.X',
    '1.*',
    '1.x.x',
    'v1.x',
    'versions 1.x',
    'all 1.x versions',
    'toutes les versions 1.x',
  ],
  'vers:intdot/>=1.2|<1.3': ['1.2.x', '1.2.*'],
  'vers:intdot/>=1|<1.2.3': ['1.x before 1.2.3', '1.x < 1.2.3', '1.x avant 1.2.3'],
  'vers:intdot/>=2|<=2.3.1': ['2.x through 2.3.1', '2.x up to and including 2.3.1'],
  'vers:intdot/>=1|<3': ['1.x to 2.x', '1.x and 2.x', '1.x, 2.x'],
  'vers:intdot/<2': ['<= 1.x', '1.x and earlier', '< 2'],
  'vers:intdot/>=2': ['> 1.x', '2.x and later', '>= 2'],
  'vers:intdot/>=1.2.3|<2': ['^1.2.3'],
  'vers:intdot/>=0.2.3|<0.3': ['^0.2.3'],
  'vers:intdot/>=1.2.3|<1.3': ['~1.2.3', '~> 1.2.3', '~=1.2.3'],
  'vers:intdot/>=1.2|<2': ['~> 1.2', '~=1.2'],
  'vers:all/*': [
    'all',
    'All',
    'all versions',
    'any version',
    'every release',
    '*',
    'x.*'.slice(2),
    'toutes',
    'toutes les versions',
    'vers:all/*',
    '(,)',
  ],
  'vers:intdot/1.0|1.1|1.2': [
    '1.0, 1.1, 1.2',
    '1.0, 1.1 and 1.2',
    '1.2; 1.0; 1.1',
    '1.0, 1.1, and 1.2',
    '1.0 et 1.1 et 1.2',
    '1.0 | 1.1 | 1.2',
    '1.0, 1.1 ou 1.2',
    '1.1, 1.0, 1.2, 1.1',
  ],
  'vers:intdot/>=2.0|<=2.3|2.5': ['2.0-2.3, 2.5', '2.0 to 2.3 and 2.5', '2.5, 2.0 à 2.3'],
  'vers:intdot/>=1.0|<2.0|>=3.0|<3.5': [
    ...[
      '[1.0,2.0),[3.0,3.5)',
      '>=1.0,<2.0 || >=3.0,<3.5',
      '>=1.0,<2.0,>=3.0,<3.5',
      '1.0 before 2.0 and 3.0 before 3.5',
    ],
    ...['from 1.0 before 2.0; from 3.0 before 3.5', 'de 1.0 jusqu’à 2.0 exclu, de 3.0 jusqu’à 3.5 exclu'],
  ],
  'vers:intdot/<1.2|>=2.0|<=2.3': [
    'before 1.2 or 2.0 to 2.3',
    '< 1.2, 2.0 to 2.3',
    'before 1.2 and 2.0 to 2.3',
    '<1.2, >=2.0, <=2.3',
  ],
  'vers:intdot/<1.0|>=2.0': ['< 1.0, >= 2.0', '<1.0 || >=2.0'],
  'vers:intdot/<1.0|2.0': ['<1.0 || 2.0', 'vers:intdot/<1.0|2.0', '2.0, <1.0', '< 1.0, = 2.0'],
  'vers:intdot/>=1.0|!=1.5|<2.0': ['>= 1.0, != 1.5, < 2.0', '>=1.0, <2.0, !=1.5', '>=1.0,<1.5 || >1.5,<2.0'],
  'vers:intdot/!=1.5': ['!= 1.5', '≠1.5'],
  'vers:semver/1.2.3|>=2.0.0|<5.0.0': ['vers:npm/1.2.3|>=2.0.0|<5.0.0'],
};

/** What has no meaning, more than one, or one that is a guess. */
const words = [
  ...[
    '',
    '   ',
    '-',
    '--',
    '<',
    'x',
    'latest',
    'unknown',
    'n/a',
    'the one from May',
    'before 2.0 or so',
    'shown-versions',
  ],
  // Whether the end is affected itself is not said.
  ...['up to 2.3', '2.0 up to 2.3', "jusqu'à 2.3", 'until 2.3', 'to 2.3', 'between 2.0 and 2.3'],
  // A revision or a range; a date or a range.
  ...['1.0.0-2', '1-2', '2023-2024', '1.0-2'],
  // The wrong way round, or nothing at all.
  ...['2.0.0-1.0.0', '3.0 to 2.0', '>= 3.0, < 2.0', '[2.0,1.0]', '(1.0,1.0)', '>1.0,<1.0'],
  // The fixes of two branches, or the ends of ranges that nobody can tell apart.
  ...[
    'before 2.1.4, 2.2.3',
    'prior to 2.1.4, 2.2.3 and 2.3.1',
    '>= 1.0, >= 2.0',
    '< 1.2, < 2.3',
    '>= 2.0, 3.0',
  ],
  // Not everything is read, so nothing is.
  ...[
    '5.2 on Windows',
    '2.3 (fixed)',
    'fixed in 2.3',
    'Contoso WAF 2.3',
    '2019 SP1',
    '1:2.0',
    '1.0/1.1',
    '1.0 2.0',
    '1.0, ',
    ',1.0',
  ],
  ...[
    '(1.0, 2.0',
    '1.0 to',
    '.5',
    '~1.2',
    'vers:npm/',
    'vers:npm/>1.0|banana',
    '1.0 <2.0 x',
    '2.0%',
    '<script>',
    '=HYPERLINK("x")',
  ],
  ...[`${'1.'.repeat(20_000)}x`, '1, '.repeat(60), '('.repeat(200), '<'.repeat(200), 'to '.repeat(60)],
];

const rows = Object.entries(meanings).flatMap(([expected, all]) =>
  all.map((text) => [text, expected] as const),
);

test('the table is wide', () => {
  expect(rows.length).toBeGreaterThan(80);
});

test.each(rows)('%j is %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each(words.map((text) => [text.slice(0, 60), text]))('%j stays words', (_, text) => {
  expect(read(text ?? '')).toBeNull();
});

/** Whether a version is in the ranges: null where its order is not known. */
function contains(ranges: VersionRanges, version: string): boolean | null {
  const sides = ranges.map((range) => isWithin(range, version));
  if (sides.includes(null)) return null;
  return sides.includes(true);
}

function isWithin({ from, to }: VersionRange, version: string): boolean | null {
  const [low, high] = [from, to].map((bound) => bound && compareVersions(bound.version, version));
  if ((from && low === null) || (to && high === null)) return null;
  const meets = (order: number, bound: Bound | null) =>
    order < 0 || (order === 0 && bound?.isIncluded === true);
  return (from === null || meets(low ?? 0, from)) && (to === null || meets(-(high ?? 0), to));
}

const number = fc.integer({ min: 0, max: 12 });
const version = fc.array(number, { minLength: 1, maxLength: 4 }).map((numbers) => numbers.join('.'));
const bound = fc.option(fc.record({ version, isIncluded: fc.boolean() }), { nil: null });
const someRanges = fc
  .array(fc.record({ from: bound, to: bound }), { minLength: 1, maxLength: 5 })
  .map((all) => united(all.filter(({ from, to }) => !from || !to || isInOrder(from, to))) ?? [])
  .filter((ranges) => ranges.length > 0);

function isInOrder(from: Bound, to: Bound): boolean {
  const order = compareVersions(from.version, to.version) ?? 1;
  return order < 0 || (order === 0 && from.isIncluded && to.isIncluded);
}

describe('ranges', () => {
  test('are read from the text that they are written as', () => {
    fc.assert(
      fc.property(someRanges, (ranges) => {
        const text = versText(ranges);
        if (text.length <= 200) expect(read(text)).toBe(text);
      }),
    );
  });

  test('hold a version before and after that', () => {
    fc.assert(
      fc.property(someRanges, version, (ranges, one) => {
        const again = readVersions(versText(ranges));
        if (again !== null) expect(contains(again, one)).toBe(contains(ranges, one));
      }),
    );
  });

  test('of a union hold what one of them holds', () => {
    const single = fc
      .record({ from: bound, to: bound })
      .filter(({ from, to }) => !from || !to || isInOrder(from, to));
    fc.assert(
      fc.property(fc.array(single, { maxLength: 6 }), version, (all, one) => {
        expect(contains(united(all) ?? [], one)).toBe(all.some((range) => isWithin(range, one)));
      }),
    );
  });

  test('stand in order and apart', () => {
    fc.assert(
      fc.property(someRanges, (ranges) => {
        expect(united([...ranges].reverse())).toEqual(ranges);
      }),
    );
  });
});

const marks: readonly (readonly [string, (order: number) => boolean])[] = [
  ['<', (order) => order < 0],
  ['before ', (order) => order < 0],
  ['avant la ', (order) => order < 0],
  ['<=', (order) => order <= 0],
  ['up to and including ', (order) => order <= 0],
  ['>', (order) => order > 0],
  ['since ', (order) => order >= 0],
  ['≥ ', (order) => order >= 0],
  ['= ', (order) => order === 0],
  ['!= ', (order) => order !== 0],
];

test('a mark holds the versions that it says', () => {
  fc.assert(
    fc.property(fc.constantFrom(...marks), version, version, ([mark, holds], limit, one) => {
      const ranges = readVersions(`${mark}${limit}`);
      const order = compareVersions(one, limit) ?? 0;
      if (ranges !== null) expect(contains(ranges, one)).toBe(holds(order));
    }),
  );
});

test('a range holds what lies between its ends, however it is written', () => {
  const spelling = fc.constantFrom(' to ', '-', ' – ', ' à ', ' through ', '..');
  const dotted = fc.tuple(number, number).map((numbers) => numbers.join('.'));
  fc.assert(
    fc.property(spelling, dotted, dotted, version, (mark, from, to, one) => {
      const ranges = readVersions(`${from}${mark}${to}`);
      const isReversed = (compareVersions(from, to) ?? 0) > 0;
      const isBetween = (compareVersions(from, one) ?? 1) <= 0 && (compareVersions(one, to) ?? 1) <= 0;
      expect(ranges && contains(ranges, one)).toBe(isReversed ? null : isBetween);
    }),
  );
});

test('no text makes it fail, and what it reads is sound', () => {
  const token = fc.constantFrom(
    ...'1.0|2.3|1.x|<|<=|>|,|and|or|to|from|before|-|[|)|(|inclusive|all|!=|;|~>|^|up to'.split('|'),
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(token, { maxLength: 12 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(text, (one) => {
      const ranges = readVersions(one);
      if (ranges === null) return;
      expect(ranges.length).toBeGreaterThan(0);
      expect(united(ranges)).toEqual(ranges);
      const again = readVersions(versText(ranges));
      expect(again && versText(again)).toBe(versText(ranges));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['1.0', '1.0.0', 0],
  ['1.9', '1.10', -1],
  ['1.0-rc.1', '1.0', -1],
  ['1.0-alpha', '1.0-beta.2', -1],
  ['1.0b2', '1.0rc1', -1],
  ['1.0.post1', '1.0', 1],
  ['1.0-rc.2', '1.0-rc.10', -1],
  ['1.0.1f', '1.0.1g', -1],
  ['1.0-1', '1.0', null],
  ['1.0a', '1.0', null],
  ['1.0-zulu', '1.0', null],
  ['9'.repeat(40), `1${'0'.repeat(40)}`, -1],
])('%s and %s are in the order %s', (one, other, expected) => {
  const sign = (order: number | null) => order && Math.sign(order);
  expect(sign(compareVersions(one, other))).toBe(expected);
  expect(sign(compareVersions(other, one))).toBe(expected && -expected);
});

test('one version alone is known as such', () => {
  expect(readVersions('5.2, 6.0 to 7.0')?.map(onlyVersion)).toEqual(['5.2', undefined]);
});
