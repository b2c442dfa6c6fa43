// Every rule is broken by a workflow made for it, and kept by every workflow of the desk.
import { describe, expect, test } from 'vitest';
import { workflowFiles } from './files.ts';
import { brokenCases, soundCase } from './hygiene.cases.ts';
import { findings, type RuleName, rules } from './hygiene.ts';
import { workflowFile } from './workflow-file.ts';

function broken(text: string): RuleName[] {
  return [...new Set(findings(workflowFile('sample.yml', text)).map(({ rule }) => rule))];
}

test.each(workflowFiles().map((file) => [file.path, file] as const))('%s keeps every rule', (_, file) => {
  const told = findings(file).map(
    ({ rule, line }) => `${file.path}:${line}: a workflow ${rules[rule].demands}`,
  );
  expect(told).toEqual([]);
});

describe('a workflow breaks a rule by', () => {
  test.each([soundCase, ...brokenCases])('$what', ({ text, breaks }) => {
    expect(broken(text)).toEqual(breaks);
  });

  test.each(brokenCases)('something else than the sound one: $what', ({ text }) => {
    expect(text).not.toBe(soundCase.text);
  });
});

test('each rule has a case that breaks it', () => {
  const covered = new Set(brokenCases.flatMap(({ breaks }) => breaks));
  expect(Object.keys(rules).filter((rule) => !covered.has(rule as RuleName))).toEqual([]);
});

test('a finding names its line', () => {
  const [tag] = brokenCases.filter(({ what }) => what === 'a tag');
  expect(findings(workflowFile('sample.yml', tag?.text ?? ''))).toEqual([
    { rule: 'pinned-by-commit', line: 18 },
  ]);
});

test('a composite action has no events and no grants, and its steps keep the same rules', () => {
  const text =
    'runs:\n  using: composite\n  steps:\n    - uses: actions/checkout@v7\n      with: { ref: main }\n';
  expect(broken(text)).toEqual(['no-credentials-kept', 'pinned-by-commit']);
});
