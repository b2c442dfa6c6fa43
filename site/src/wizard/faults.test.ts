// Each step says what is wrong with it, and what passes every step passes the intake.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { submissionText } from '../../../scripts/ticket/record/serialise.ts';
import { questions } from '../../../scripts/ticket/report/questions.ts';
import type { Report } from '../../../scripts/ticket/ticket.ts';
import type { Typed } from './draft.ts';
import { faultsOf } from './faults.ts';
import { problemsIn, stepAtLine } from './read-back.ts';
import { stepAsking, steps, stepsOf } from './steps.ts';
import { draftFrom, incident, now, vulnerability } from './typed.testing.ts';
import { fieldName } from './typed.ts';

function faultsIn(typed: Typed): string[] {
  const draft = draftFrom(typed);
  return stepsOf(draft).flatMap((step) =>
    faultsOf(step, draft).map(({ field, code }) => `${step.name} ${field} ${code}`),
  );
}

function textOf(typed: Typed): string {
  return submissionText(draftFrom(typed).answers as unknown as Report);
}

describe('the steps', () => {
  test('ask every question of the table once, in its order but for CWE', () => {
    const asked = steps.flatMap(({ asks }) => asks);
    const table = questions.map(({ at }) => fieldName(at));
    expect(asked.toSorted()).toEqual(table.toSorted());
    const order = (names: readonly string[]) => names.filter((name) => name !== 'cwe');
    expect(order(asked)).toEqual(order(table));
  });

  test('are those of the category', () => {
    const names = (typed: Typed) => stepsOf(draftFrom(typed)).map(({ name }) => name);
    expect(names({})).not.toContain('cve');
    expect(names(vulnerability)).toEqual(expect.arrayContaining(['cve', 'cvss', 'steps', 'draft']));
    expect(names(incident).slice(4)).toEqual(['circumstances', 'incident', 'remediation', 'message', 'more']);
  });
});

describe('nothing is wrong with', () => {
  test.each([
    ['a vulnerability', vulnerability],
    ['an incident', incident],
    ['a vulnerability with a CVE alone', { ...vulnerability, cvss: '', cwe: '' }],
    ['a vulnerability with a vector alone', { ...vulnerability, cve: '' }],
    ['an empty row between two offers', { ...vulnerability, 'offers.1.id': '', 'offers.2.id': 'c' }],
  ])('%s', (_, typed) => {
    expect(faultsIn(typed)).toEqual([]);
    expect(problemsIn('report.yaml', textOf(typed), now)).toEqual([]);
  });
});

describe('what is wrong is told at its field', () => {
  test.each<[string, Typed, string[]]>([
    ['no disclosure', { disclosure: '' }, ['disclosure disclosure needed']],
    ['no offer', { 'offers.0.id': '', 'offers.0.versions': '' }, ['offers offers.0.id needed']],
    ['versions of nothing', { 'offers.1.versions': '2' }, ['offers offers.1.id needed']],
    ['a long title', { title: 'x'.repeat(201) }, ['problem title too-long']],
    ['text that turns round', { title: 'a\u202Eb' }, ['problem title bidirectional-character']],
    ['a day to come', { discovered_at: '2030-01-01' }, ['circumstances discovered_at date-in-future']],
    ['another notation', { discovered_at: '11/12/2026' }, ['circumstances discovered_at date-ambiguous']],
    ['an invented CVE', { cve: 'CVE-26-1' }, ['cve cve cve-malformed']],
    ['neither CVE nor vector', { cve: '', cvss: '' }, ['cvss cvss cve-or-cvss-missing']],
    ['half a vector', { cvss: 'CVSS:4.0/AV:N' }, ['cvss cvss cvss-metric-missing']],
    ['no steps of a fix', { 'remediation.steps': ' ' }, ['steps remediation.steps needed']],
    ['an address without a scheme', { references: 'example.com' }, ['more references address-malformed']],
  ])('%s', (_, changed, expected) => {
    expect(faultsIn({ ...vulnerability, ...changed })).toEqual(expected);
  });

  test.each<[string, Typed, string[]]>([
    [
      'a number in words',
      { 'incident.customers_affected': 'a dozen' },
      ['incident incident.customers_affected not-a-count'],
    ],
    [
      'more than there are people',
      { 'incident.customers_affected': '99999999999' },
      ['incident incident.customers_affected out-of-range'],
    ],
    ['nothing about its containment', { 'incident.contained': '' }, ['incident incident.contained needed']],
    ['that its containment is not known', { 'incident.contained': 'unknown' }, []],
    ['a number in groups', { 'incident.customers_affected': '1 200' }, []],
  ])('of an incident: %s', (_, changed, expected) => {
    expect(faultsIn({ ...incident, ...changed })).toEqual(expected);
  });

  test.each([
    ['about 12', '12'],
    ['~12', '12'],
    ['12 or so', '12'],
    ['10 to 20', null],
    ['1.5', null],
    ['a dozen', null],
  ])('“%s” customers are asked for again, with %s', (found, count) => {
    const draft = draftFrom({ ...incident, 'incident.customers_affected': found });
    const step = stepsOf(draft).find(({ name }) => name === 'incident');
    expect(step && faultsOf(step, draft).map(({ parameters }) => parameters)).toEqual([{ found, count }]);
  });

  test('is told twenty times at most', () => {
    const cve = Array.from({ length: 40 }, (_, place) => `x${place}`).join(' ');
    expect(faultsIn({ ...vulnerability, cve })).toHaveLength(20);
  });
});

const names = [...new Set([...Object.keys(vulnerability), ...Object.keys(incident), 'impact', 'references'])];
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '- a: b',
    '# no',
    '|',
    'yes',
    '0x1',
    '---\n...',
    '%YAML',
    '\u202E',
    '"',
    "it's: 'so'",
    '&a *a !b',
  ),
  fc.constantFrom(
    'CVE-2026-1000',
    '79',
    'https://example.com/a',
    '2026-01-01',
    '12',
    '__proto__',
    'constructor',
  ),
);

test('what passes every step passes the intake, whatever was typed', () => {
  const changes = fc.dictionary(fc.constantFrom(...names), hostile, { maxKeys: 6 });
  fc.assert(
    fc.property(fc.constantFrom(vulnerability, incident), changes, (whole, changed) => {
      const typed = { ...whole, ...changed };
      const problems = problemsIn('report.yaml', textOf(typed), now);
      const faults = faultsIn(typed);
      if (faults.length === 0) expect(problems).toEqual([]);
      // What the wizard needs beyond the schema is an answer at all.
      if (faults.some((fault) => !fault.endsWith(' needed'))) expect(problems).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});

describe('a problem of the finished file leads to its step', () => {
  test.each([
    ['title', { title: 'x'.repeat(201) }, 'problem'],
    ['the id of the second offer', { 'offers.1.id': 'x'.repeat(201) }, 'offers'],
    ['a CVE', { cve: 'CVE-2026-12345 nonsense' }, 'cve'],
    ['missing steps', { 'remediation.steps': '' }, 'remediation'],
    ['an address', { references: 'https://example.com/ ftp://x' }, 'more'],
  ])('%s', (_, changed, step) => {
    const text = textOf({ ...vulnerability, ...changed });
    const lines = problemsIn('report.yaml', text, now).map(({ line }) => line);
    expect(lines.map((line) => stepAtLine(text, line)?.name)).toEqual([step]);
  });

  test('or to none, where the whole file is meant', () => {
    const text = textOf({ ...vulnerability, description: 'é'.repeat(19_000), impact: 'é'.repeat(19_000) });
    expect(problemsIn('report.yaml', text, now).map(({ code, line }) => [code, line])).toEqual([
      ['too-large', 1],
    ]);
    expect(stepAtLine(text, 1)).toBeUndefined();
    expect(stepAtLine(text, 2)).toBeUndefined();
    expect(stepAsking(['language'])).toBeUndefined();
  });
});
