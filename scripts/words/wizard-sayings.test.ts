// What the script of the wizard says: every question has its sentence, and the sentences keep to their typography.
import { describe, expect, test } from 'vitest';
import { questions } from '../ticket/report/questions.ts';
import type { WizardSayings } from './shapes/wizard/wizard-words.ts';
import { words } from './words.ts';

type Told = { [Code in keyof WizardSayings['problems']]: Parameters<WizardSayings['problems'][Code]>[0] };

const samples: Told = {
  'cve-or-cvss-missing': {},
  'cve-malformed': { found: 'CVE-26-1' },
  'cvss-prefix': { found: 'AV:N', expected: 'CVSS:3.1, CVSS:4.0' },
  'cvss-score-alone': { found: '9.8' },
  'date-malformed': { found: 'yesterday' },
  'date-incomplete': {},
  'not-a-count': { found: 'about 12', count: '12' },
  repeated: { found: 'CWE-79' },
  'address-malformed': { found: 'example.com' },
  'too-large': { bytes: 70_001, limit: 65_536 },
};

const wrong = {
  en: /[\r\n\u00A0\u202F'"]| {2}| [;:?!]/,
  fr: /[\r\n'"“”]| {2}|(?<!\u202F)[;!?]|(?<!\u00A0):|«(?!\u00A0)|(?<!\u00A0)»/,
};
const quoted = { en: /“[^”]*”/g, fr: /«\u00A0[^»]*\u00A0»/g };

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const { wizardSayings, wizard } = words(language);
  const prose = (text: string) => text.replaceAll(quoted[language], 'x');

  test('every question that needs an answer says so in a sentence of its own', () => {
    const needed = questions.filter(({ isOptional, of }) => !isOptional || of).map(({ at }) => at.join('.'));
    const names = needed.map((name) => (name === 'offers' ? 'offers.id' : name));
    expect(Object.keys(wizardSayings.needed).toSorted()).toEqual(names.toSorted());
    expect(new Set(Object.values(wizardSayings.needed)).size).toBe(names.length);
  });

  test.each(Object.entries(samples))('%s', (code, parameters) => {
    const all: Readonly<Record<string, unknown>> = wizardSayings.problems;
    const sentence = (all[code] as (parameters: object) => string)(parameters);
    expect(sentence).toMatch(/^[^\r\n]+\.$/);
    expect(prose(sentence)).not.toMatch(wrong[language]);
    if ('found' in parameters) expect(sentence).toContain(parameters.found);
  });

  test.each(Object.entries(wizardSayings.seal.problems))('in the step that seals, %s', (_, sentence) => {
    expect(sentence({ found: 'octo cat' })).toMatch(/^[^\r\n]+\.$/);
    expect(prose(sentence({ found: 'octo cat' }))).not.toMatch(wrong[language]);
  });

  test('what is made of names and numbers keeps to the typography, too', () => {
    const made = [
      wizardSayings.wrongTitle('x'),
      wizardSayings.offer('x', 'y'),
      wizardSayings.problems['not-a-count']({ found: 'a dozen', count: null }),
      ...[1, 1_234].flatMap((count) => [
        wizardSayings.charactersLeft(count),
        wizardSayings.charactersOver(count),
        wizardSayings.unansweredCount(count),
      ]),
      wizardSayings.unanswered(['x']),
      wizardSayings.unanswered(['x', 'y']),
      wizard.limit(20_000),
      wizard.preview.of('x'),
      wizard.disclosed.people(['alice']),
      wizard.disclosed.people(['alice', 'bob']),
      wizard.offers.legend('2'),
      wizard.offers.remove('2'),
      wizard.cvss.calculator('4.0'),
    ];
    expect(made.filter((text) => wrong[language].test(text))).toEqual([]);
    expect(wizard.disclosed.people(['alice'])).not.toBe(wizard.disclosed.people(['alice', 'bob']));
  });
});
