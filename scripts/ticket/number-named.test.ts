// Which names are those of a ticket, and which only look like it.
import { describe, expect, test } from 'vitest';
import { numberNamed } from './number-named.ts';

const number = 'SEC-2026-000045-D';
const named = (name: string) => numberNamed(name, ['SEC', 'DESK']);

describe('a name', () => {
  test.each([
    number,
    'sec-2026-000045-d',
    'SEC 2026 000045 D',
    'sec_2026_000045_d',
    'SEC–2026–000045–D',
    'ＳＥＣ－2026－000045－Ｄ',
    'SEC2026000045D',
    '2026-000045-D',
    'SEC-2026-000045-D (1)',
    'SEC-2026-000045-D, other versions',
    'octocat/amend-sec-2026-000045-d',
  ])('%j is that of a ticket', (name) => {
    expect(named(name)).toMatchObject({ kind: 'right', number });
  });

  test('may have an earlier prefix', () => {
    expect(named('desk-2026-000045-d')).toMatchObject({ kind: 'right', number: 'DESK-2026-000045-D' });
  });

  test.each([
    ['SEC-2026-000045-X', number],
    ['update SEC-2026-000045-X', number],
    ['SEC-2026-45', number],
    ['SEC-2O26-000045-D', undefined],
  ])('%j is mistyped', (name, expected) => {
    expect(named(name)).toMatchObject({ kind: 'mistyped', ...(expected && { expected }) });
  });

  test.each([
    '',
    'report',
    'sec',
    'sec-2026',
    'security-2026-000045-d',
    'XSEC-2026-000045-D',
    'sec-2026-11-27-header',
    'CVE-2026-000045',
    '2026-11-27',
    '20261127030512',
    '2026-000045-X',
    'a'.repeat(5_000),
  ])('%j is like any other', (name) => {
    expect(named(name)).toBeNull();
  });
});
