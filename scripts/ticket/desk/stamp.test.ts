// What records were stamped with, held against a configuration that changed since.
import { describe, expect, test } from 'vitest';
import { bytes, changed, desk, told, validRecord } from '../testing.ts';
import { configurationProblems } from './configuration.ts';
import { configurationChangeFindings } from './configuration-change.ts';
import { configurationChanges, staffChanges } from './stamp.cases.ts';
import { addStamps, type Stamps, stampFindings, stampOf } from './stamp.ts';

const other = changed(validRecord, ['number'], 'SEC-2026-000046-B');

function stamps(): Stamps {
  const found: Stamps = new Map();
  addStamps(found, [stampOf(validRecord), stampOf(other)]);
  return found;
}

describe('a configuration that changed', () => {
  test.each([...configurationChanges])('$name', ({ text, told: expected }) => {
    const byTickets = configurationProblems(bytes(text), (now) => stampFindings(now, stamps()));
    const byBase = configurationProblems(bytes(text), (now) => configurationChangeFindings(desk, now));
    expect([told(byTickets), told(byBase)]).toEqual([expected, expected]);
    const counts = byTickets.map(({ parameters }) => 'count' in parameters && parameters.count);
    expect(counts).toEqual(expected.map(() => 2));
  });

  test.each([...staffChanges])('$name', ({ text, told: expected }) => {
    const problems = configurationProblems(bytes(text), (now) => configurationChangeFindings(desk, now));
    expect(told(problems)).toEqual(expected);
  });
});
