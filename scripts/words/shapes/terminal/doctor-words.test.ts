// What the doctor says of each finding: in both languages, in whole sentences, with the same things to do.
import { describe, expect, test } from 'vitest';
import { rows } from '../../../plan/doctor/diagnosis.cases.ts';
import { words } from '../../words.ts';
import type { FindingCode, Saying } from './doctor-words.ts';

const samples = [
  ...rows.map(([, , code, parameters]) => ({ code, parameters })),
  { code: 'not-asked' as const, parameters: {} },
  { code: 'forks-wait' as const, parameters: { policy: 'first_time_contributors_new_to_github' } },
  { code: 'forks-wait' as const, parameters: { policy: 'all_external_contributors' } },
  { code: 'clock-off' as const, parameters: { seconds: 3600 } },
  { code: 'sample-records' as const, parameters: { count: 1 } },
  { code: 'labels-missing' as const, parameters: { count: 1 } },
].flatMap(({ code, parameters }) => (code === 'well' ? [] : [{ code, parameters }]));

function saying(language: 'en' | 'fr', code: Exclude<FindingCode, 'well'>, parameters: object): Saying {
  const say = words(language).doctor.findings[code] as (parameters: object) => Saying;
  return say(parameters);
}

// What is told in words, and not as GitHub calls it.
const unnamed: ReadonlySet<string> = new Set(['policy', 'seconds', 'limit', 'origin']);
const ungrouped = (text: string) => text.replaceAll(/(?<=\d)[,\u202F](?=\d{3})/g, '');

// A saying in French without the values and the names of GitHub's own buttons, which stand in guillemets.
const prose = (text: string) => text.replaceAll(/«\u00A0[^»]*\u00A0»/g, 'x').replaceAll(/https?:\S+/g, 'x');

describe.each(samples)('$code $parameters', ({ code, parameters }) => {
  const [english, french] = [saying('en', code, parameters), saying('fr', code, parameters)];

  test('is said in whole sentences', () => {
    for (const text of [english.says, english.mend, french.says, french.mend]) {
      if (text === undefined) continue;
      expect(text).toMatch(/^[^\r\n]+[.:]$/);
      expect(text).not.toMatch(/undefined|\[object|NaN| {2}|['"]|\.\.\./);
    }
  });

  test('is said in words of its own in each language, and asks for the same', () => {
    expect(french.says).not.toBe(english.says);
    expect(french.mend === undefined).toBe(english.mend === undefined);
  });

  test('keeps to the French spaces', () => {
    const told = prose(`${french.says} ${french.mend ?? ''}`);
    expect(told).not.toMatch(/ [;:!?%»]|[^\u202F][;!?]|[^\u00A0]:(?=\s|$)|« |[“”]/);
  });

  test('names what it is about', () => {
    const named = Object.entries(parameters).filter(([name]) => !unnamed.has(name));
    const values = named.flatMap(([, value]) => (value === 1 ? [] : String(value).split(', ')));
    for (const { says } of [english, french])
      expect(values.filter((value) => !ungrouped(says).includes(value))).toEqual([]);
  });
});

test('whoever reads one language finds the same names as in the interface of GitHub', () => {
  const buttons = (language: 'en' | 'fr') =>
    samples.map(({ code, parameters }) => {
      const { mend = '' } = saying(language, code, parameters);
      return mend.match(/Settings(?: → [A-Z][A-Za-z]*(?: [a-z]+| [A-Z][a-z]+)*)+/g);
    });
  const [english, french] = [buttons('en'), buttons('fr')];
  expect(english.filter((one) => one !== null).length).toBeGreaterThan(10);
  expect(french.map((one) => one?.length)).toEqual(english.map((one) => one?.length));
});
