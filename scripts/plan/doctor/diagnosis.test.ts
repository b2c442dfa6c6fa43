// Each check of the doctor, with facts that pass it and facts that fail it.
import { describe, expect, test } from 'vitest';
import type { CheckName } from '../../words/shapes/terminal/doctor-words.ts';
import { words } from '../../words/words.ts';
import { hidden, rows, selected } from './diagnosis.cases.ts';
import { checks, diagnosis, type Finding, nextStep } from './diagnosis.ts';
import { scheduledMinutes } from './minutes.ts';
import { configured, facts, seen, soundConfiguration } from './testing.ts';

const found = (check: CheckName, findings: readonly Finding[]) =>
  findings
    .filter((one) => one.check === check)
    .map(({ state, code, parameters }) => ({ state, code, parameters }));
test('a desk with nothing to mend is well in every check', () => {
  const findings = diagnosis(facts());
  expect(findings.filter(({ state }) => state !== 'well')).toEqual([]);
  expect(findings.map(({ check }) => check)).toEqual(Object.keys(checks));
});

describe('one change', () => {
  test.each(rows)('%s is %s: %s %j', (check, state, code, parameters, changed) => {
    expect(found(check, diagnosis(facts(changed)))).toEqual([{ state, code, parameters }]);
  });

  test('is tried for every check and every code', () => {
    expect(new Set(rows.map(([check]) => check))).toEqual(new Set(Object.keys(checks)));
    const told = new Set([...rows.map(([, , code]) => code), 'not-asked']);
    expect([...told].filter((code) => code !== 'well').toSorted()).toEqual(
      Object.keys(words('en').doctor.findings).toSorted(),
    );
  });

  test('is mended where the address leads, wherever something is to be mended on GitHub', () => {
    for (const [check, , , , changed] of rows) {
      const findings = diagnosis(facts(changed)).filter((one) => one.check === check);
      const addresses = findings.flatMap(({ address }) => address ?? []);
      expect(addresses.filter((one) => !one.startsWith('https://github.com/contoso/security/'))).toEqual([]);
    }
  });
});

describe('what could not be read is never well', () => {
  const settings = Object.entries(facts().github).filter(
    ([, value]) => typeof value === 'object' && 'kind' in value,
  );

  test.each(settings.map(([name]) => name))('%s', (name) => {
    const findings = diagnosis(facts({ github: { [name]: hidden } }));
    const unread = findings.filter(({ code }) => code === 'not-readable');
    expect(unread.map(({ state }) => state)).toEqual(unread.map(() => 'unknown'));
    expect(unread.length).toBeGreaterThan(0);
  });
});

test('without GitHub only the files are judged', () => {
  const findings = diagnosis({ ...facts(), github: null });
  const unasked = findings.filter(({ code }) => code === 'not-asked').map(({ check }) => check);
  expect(findings.filter(({ state }) => state === 'must' || state === 'should')).toEqual([]);
  expect(unasked).toEqual([
    ...['archived', 'fork', 'actions', 'policies', 'workflows', 'pull-requests', 'interaction-limits'],
    ...['branch', 'minutes', 'pages', 'private-reporting', 'rules', 'staff', 'code-owners', 'samples'],
    ...['pushed', 'last-run', 'visibility', 'token', 'forks', 'clock', 'labels', 'webhook'],
  ]);
});

test('the most urgent is told first, and of that what stops everything; the first of all is next', () => {
  const findings = diagnosis(
    facts({
      files: { ...configured(soundConfiguration.replace(/contact:.*\n/, '')), hasDependabot: false },
      github: { isArchived: true, pages: seen(null), rules: hidden, lastGoodRun: seen(null) },
    }),
  );
  expect(findings.slice(0, 6).map(({ code }) => code)).toEqual([
    ...['archived', 'pages-off', 'never-ran', 'contact-none', 'dependabot-missing', 'not-readable'],
  ]);
  expect(nextStep(findings)?.code).toBe('archived');
  expect(nextStep(findings.slice(5))?.code).toBe('not-readable');
  expect(nextStep(diagnosis(facts()))).toBeUndefined();
});

test.each([
  ['7,22,37,52 * * * *', 2880],
  ['*/15 9-17 * * *', 1080],
  ['5/20 * * * 1-5', Math.round((3 * 24 * 30 * 5) / 7)],
  ['0 0 1,15 * *', 2],
  ['0 6 * * mon', Math.round(30 / 7)],
  ['? ? ?', 1 * 1 * 1],
])('the schedule %s costs %d minutes a month', (cron, minutes) => {
  expect(scheduledMinutes([cron])).toBe(minutes);
});

test('several problems are all told', () => {
  const github = { token: seen({ mayWrite: true, mayApprove: true }), workflows: seen(new Map()) };
  const findings = diagnosis(facts({ github }));
  expect(found('token', findings)).toHaveLength(2);
  expect(found('workflows', findings)).toHaveLength(4);
});

test('a pattern of very many stars is judged at once', () => {
  const pattern = `${'a*'.repeat(5000)}!`;
  const action = `${'a'.repeat(20_000)}/x@v1`;
  const findings = diagnosis(facts({ files: { actions: [action] }, github: selected(false, [pattern]) }));
  expect(found('actions', findings)).toMatchObject([{ code: 'actions-refused' }]);
});
