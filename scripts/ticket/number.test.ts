import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCharacter, confirmationNumber, parsedNumber, readNumber, recordPath } from './number.ts';

const ALPHABET = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const DIGITS = ALPHABET.slice(0, 10);

const parts = fc.record({
  prefix: fc.stringMatching(/^[A-Z][A-Z0-9]{1,9}$/),
  year: fc.integer({ min: 1000, max: 9999 }),
  sequence: fc.oneof(
    fc.integer({ min: 1, max: 3_000_000 }),
    fc.maxSafeNat().filter((value) => value > 0),
  ),
});

/** Every text that differs from this one in one digit, or in its check character. */
function withOneMistake(number: string, prefix: string): string[] {
  return [...number].flatMap((character, index) => {
    if (index <= prefix.length || character === '-') return [];
    const others = (index === number.length - 1 ? ALPHABET : DIGITS).filter((other) => other !== character);
    return others.map((other) => number.slice(0, index) + other + number.slice(index + 1));
  });
}

function swapped(text: string, index: number): string {
  return text.slice(0, index) + text.charAt(index + 1) + text.charAt(index) + text.slice(index + 2);
}

describe('checkCharacter', () => {
  test.each([
    ["the standard's own example", 'A12425GABC1234002', 'M'],
    ['an ISAN', '00000000D07A0090', 'Q'],
    ['the same ISAN with its version', '00000000D07A009000000000', 'X'],
    ['year and sequence of a ticket', '2026000045', 'D'],
  ])('%s', (_what, text, check) => expect(checkCharacter(text)).toBe(check));

  test.each(['', 'a', '2026-000045', '2026 ', 'É', '٤'])('refuses %j', (text) =>
    expect(() => checkCharacter(text)).toThrow(RangeError),
  );

  // One character before them takes the calculation to each of its 36 states, so these two tests hold for any length.
  test('tells any two characters apart, in every state', () => {
    for (const before of ALPHABET) {
      expect(new Set(ALPHABET.map((character) => checkCharacter(before + character))).size).toBe(36);
    }
  });

  test('tells any swap of two digits apart, but for nine of 1620 constellations', () => {
    const pairs = DIGITS.flatMap((one) => DIGITS.filter((other) => one < other).map((other) => [one, other]));
    const missed = ALPHABET.flatMap((before) =>
      pairs.filter(
        ([one, other]) => checkCharacter(before + one + other) === checkCharacter(before + other + one),
      ),
    );
    const neighbours = ['01', '12', '23', '34', '45', '56', '67', '78', '89'];
    expect(missed.map((pair) => pair.join('')).sort()).toEqual(neighbours);
  });
});

describe('confirmationNumber', () => {
  test.each([
    ['SEC', 2026, 45, 'SEC-2026-000045-D'],
    ['SEC', 2026, 999_999, 'SEC-2026-999999-B'],
    ['DESK2', 9999, 1_234_567, 'DESK2-9999-1234567-6'],
  ])('%s, %i, %i', (prefix, year, sequence, number) => {
    expect(confirmationNumber({ prefix, year, sequence })).toBe(number);
  });

  test.each([
    ['a year before 1000', { year: 999 }],
    ['a year after 9999', { year: 10_000 }],
    ['a broken year', { year: 2026.5 }],
    ['no sequence', { sequence: 0 }],
    ['a negative sequence', { sequence: -45 }],
    ['a broken sequence', { sequence: 4.5 }],
    ['an unsafe sequence', { sequence: 2 ** 53 }],
    ['not a number', { sequence: Number.NaN }],
    ['a small prefix', { prefix: 'sec' }],
    ['a prefix of one letter', { prefix: 'S' }],
    ['a prefix of eleven', { prefix: 'SECURITYDES' }],
    ['a dash in the prefix', { prefix: 'S-EC' }],
    ['a digit first', { prefix: '2SEC' }],
  ])('refuses %s', (_what, mistake) => {
    const right = { prefix: 'SEC', year: 2026, sequence: 45 };
    expect(() => confirmationNumber({ ...right, ...mistake })).toThrow(RangeError);
  });
});

describe('parsedNumber', () => {
  test('gives back what the number was made of', () => {
    const check = fc.property(parts, (made) => {
      const number = confirmationNumber(made);
      expect(parsedNumber(number)).toEqual({ ...made, check: number.slice(-1) });
    });
    fc.assert(check, { numRuns: 1000 });
  });

  test.each([
    ['', 'nothing'],
    ['SEC-2026-000045-E', 'another check character'],
    ['sec-2026-000045-D', 'a small prefix'],
    ['SEC-2026-000045-d', 'a small check character'],
    ['SEC-2026-45-D', 'zeros left out'],
    ['SEC-2026-0000045-D', 'a zero too many, and the check of the number meant'],
    [`SEC-2026-0000045-${checkCharacter('20260000045')}`, 'a zero too many, and its own check'],
    [`SEC-2026-000000-${checkCharacter('2026000000')}`, 'no sequence'],
    [`SEC-0999-000045-${checkCharacter('0999000045')}`, 'no year'],
    [`SEC-2026-9007199254740993-${checkCharacter('20269007199254740993')}`, 'an unsafe sequence'],
    ['SEC-2026-000045-D ', 'a space'],
    ['SEC-2026-000045-D\n', 'a line end'],
    ['SEC2026000045D', 'no dashes'],
    ['2026-000045-D', 'no prefix'],
  ])('%j is none: %s', (text) => expect(parsedNumber(text)).toBeNull());

  test('catches every single wrong digit of every number', () => {
    for (let sequence = 1; sequence <= 1500; sequence += 1) {
      const number = confirmationNumber({ prefix: 'SEC', year: 2026, sequence });
      expect(withOneMistake(number, 'SEC').filter(parsedNumber)).toEqual([]);
    }
  });

  test('catches every single wrong digit of any number', () => {
    const check = fc.property(parts, (made) => {
      const number = confirmationNumber(made);
      expect(withOneMistake(number, made.prefix).filter(parsedNumber)).toEqual([]);
    });
    fc.assert(check, { numRuns: 300 });
  });

  test('catches every swap of neighbouring digits that differ by more than one, and nearly all others', () => {
    let [swaps, missed] = [0, 0];
    for (let sequence = 1; sequence <= 20_000; sequence += 1) {
      const text = `2026${String(sequence).padStart(6, '0')}`;
      for (let index = 0; index < text.length - 1; index += 1) {
        const difference = Math.abs(Number(text[index]) - Number(text[index + 1]));
        if (difference > 0) swaps += 1;
        if (difference === 0 || checkCharacter(text) !== checkCharacter(swapped(text, index))) continue;
        expect(difference).toBe(1);
        missed += 1;
      }
    }
    expect(missed / swaps).toBeLessThan(0.005);
  });
});

describe('readNumber', () => {
  const number = 'SEC-2026-000045-D';

  test.each([
    number,
    'sec-2026-000045-d',
    '  SEC-2026-000045-D\n',
    'SEC 2026 000045 D',
    'SEC2026000045D',
    'sec2026-000045d',
    'SEC–2026—000045−D',
    'SEC‑2026‑000045‑D',
    'SEC_2026_000045_D',
    'SEC - 2026 - 000045 - D.',
    'SEC-2026-000045D',
    'SEC\u00a02026\u00ad-000045-\u200bD',
    'ＳＥＣ－２０２６－００００４５－Ｄ',
    '2026-000045-D',
    '2026000045d',
  ])('%j is right', (text) => expect(readNumber(text, ['SEC'])).toEqual({ kind: 'right', number }));

  test.each([
    ['SEC-2026-000045-E', number],
    ['2026-000045-e', number],
    ['SEC-2026-000045', number],
    ['SEC-2026-45-D', number],
    ['SEC-2026-45', number],
    ['SEC-2026-0000045-D', number],
    ['SEC-2026-OOOO45-D', number],
    ['sec 2o26 oooo45', number],
    ['SEC2026000045', number],
    ['SEC-2026-00001I-I', confirmationNumber({ prefix: 'SEC', year: 2026, sequence: 11 })],
    ['SEC-2026-000046-D', confirmationNumber({ prefix: 'SEC', year: 2026, sequence: 46 })],
  ])('%j is mistyped; its digits would make %s', (text, expected) => {
    expect(readNumber(text, ['SEC'])).toEqual({ kind: 'mistyped', expected });
  });

  test.each([
    ['SEC-45', 'no year'],
    ['SEC-2026-000000-D', 'no sequence'],
    ['SEC-2026-1234567', 'a seventh digit, or a check digit'],
    ['SEC-2026-9999999999999999-D', 'a sequence beyond counting'],
    ['SEC-2026-00004-5-D', 'a dash among the digits'],
  ])('%j is mistyped, and no guess is offered: %s', (text) => {
    expect(readNumber(text, ['SEC'])).toEqual({ kind: 'mistyped' });
  });

  test.each([
    '',
    '-',
    'SEC',
    'SEC-',
    'security desk',
    'sec 2026 report',
    'CVE-2026-000045-D',
    'ABC-2026-000045-D',
    '45',
    '2026-11-22',
    '2026-11',
    'tickets/2026/0xxx/SEC-2026-000045-D.yaml',
  ])('%j is not a number', (text) => expect(readNumber(text, ['SEC'])).toEqual({ kind: 'not-a-number' }));

  test('a prefix may end in a digit', () => {
    const other = confirmationNumber({ prefix: 'DESK2', year: 2026, sequence: 45 });
    expect(readNumber('desk22026000045d', ['DESK2'])).toEqual({ kind: 'right', number: other });
  });

  test('reads any number back, however it is set', () => {
    const dash = fc.constantFrom('-', ' ', '–', ' - ', '_');
    const check = fc.property(parts, dash, fc.boolean(), (made, between, small) => {
      const right = confirmationNumber(made);
      const set = right.replaceAll('-', between);
      const text = small ? set.toLowerCase() : set;
      expect(readNumber(text, [made.prefix])).toEqual({ kind: 'right', number: right });
      expect(readNumber(right.replaceAll('-', ''), [made.prefix])).toEqual({ kind: 'right', number: right });
    });
    fc.assert(check, { numRuns: 500 });
  });

  test('never takes a number with one wrong digit for another ticket', () => {
    const check = fc.property(parts, (made) => {
      const right = confirmationNumber(made);
      const kinds = withOneMistake(right, made.prefix).map((text) => readNumber(text, [made.prefix]).kind);
      expect(new Set(kinds)).toEqual(new Set(['mistyped']));
    });
    fc.assert(check, { numRuns: 200 });
  });
});

describe('recordPath', () => {
  test.each([
    [45, 'tickets/2026/0xxx/SEC-2026-000045-D.yaml'],
    [999, 'tickets/2026/0xxx/SEC-2026-000999-K.yaml'],
    [1000, 'tickets/2026/1xxx/SEC-2026-001000-N.yaml'],
    [1_234_567, 'tickets/2026/1234xxx/SEC-2026-1234567-K.yaml'],
  ])('of sequence %i', (sequence, path) => {
    expect(recordPath(confirmationNumber({ prefix: 'SEC', year: 2026, sequence }))).toBe(path);
  });

  test.each(['', 'SEC-2026-000045-E', '../SEC-2026-000045-D', '2026-000045-D'])('refuses %j', (text) =>
    expect(() => recordPath(text)).toThrow(RangeError),
  );
});
