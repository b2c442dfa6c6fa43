// Sealed submissions are taken or refused without any key, and no answer repeats what was meant to be a secret.
import { describe, expect, test } from 'vitest';
import { submissionText } from '../record/serialise.ts';
import { privateRules, publicRules, readSubmission } from '../report/submission.ts';
import { bytes, receivedAt, submissionPath, told, validReport, validSubmission } from '../testing.ts';
import {
  lenient,
  sealedReport,
  sealedSubmission,
  sealedSubmissionCases,
  strict,
} from './sealed-submission.cases.ts';
import { sealedTo, sets } from './testing.ts';

const read = (text: string, rules = lenient) =>
  readSubmission(submissionPath, bytes(text), receivedAt, rules);

describe('a sealed submission is refused with', () => {
  test.each(sealedSubmissionCases)('$name', ({ text, told: expected, says = {}, rules }) => {
    const { content, problems } = read(String(text), rules);
    expect(told(problems)).toEqual(expected);
    expect(problems[0]?.parameters).toMatchObject(says);
    expect(JSON.stringify(problems)).not.toMatch(/A secret|AV:Q|2\.10/);
    expect(content).toBeNull();
  });
});

describe('taken is', () => {
  test.each([lenient, strict])('what is sealed', (rules) => {
    expect(read(sealedSubmission, rules)).toEqual({ content: { report: sealedReport }, problems: [] });
  });

  test('what is sealed to several, and in French', async () => {
    const report = await sealedTo('staff-2026', { ...validReport, language: 'fr' });
    expect(read(submissionText(report), strict).content).toEqual({ report });
  });

  test('the largest that can be sealed, to as many as a set may have', async () => {
    const recipients = Array(20).fill(sets.alone[0]);
    const steps = Array(9).fill('x'.repeat(5000));
    const report = { ...validReport, remediation: { status: 'vendor_fix' as const, steps } };
    const sealed = await sealedTo('alone', report, { recipients });
    expect(
      read(submissionText(sealed), { recipients: { alone: recipients }, mustSeal: true }).problems,
    ).toEqual([]);
    expect(submissionText(sealed).length).toBeGreaterThan(65_536);
  });

  test('a public report in plain words, and an embargoed one where only staff can read it', () => {
    expect(read(validSubmission.replace('embargoed', 'public'), strict).problems).toEqual([]);
    expect(read(validSubmission, lenient).problems).toEqual([]);
  });
});

test('only the armour of a sealed message earns more room', () => {
  const filler = `#${'-'.repeat(70_000)}\n`;
  expect(read(`${validSubmission}${filler}`).problems).toMatchObject([{ code: 'too-large' }]);
  expect(read(`${sealedSubmission}${filler}`).problems).toEqual([]);
  expect(read(`${sealedSubmission}${filler.repeat(3)}`).problems).toMatchObject([{ code: 'too-large' }]);
});

describe('what a desk asks', () => {
  const seal = { recipients: sets, required: true };
  test.each([
    ['with recipients', { seal }, true],
    ['without any', { seal: { recipients: {}, required: true } }, false],
    ['that says it is private', { seal: { ...seal, required: false } }, false],
  ])('%s', (_, desk, mustSeal) => {
    expect(publicRules(desk).mustSeal).toBe(mustSeal);
    expect(privateRules(desk)).toEqual({ recipients: desk.seal.recipients, mustSeal: false });
  });
});
