import { describe, expect, it } from 'vitest';
import { lastAudit } from './last-audit.ts';

const run = {
  commit: '5d33fcb0c2c2e1f5d7d6a5c0b1a2e3f4d5c6b7a8',
  at: '2026-11-22T03:51:07Z',
  conclusion: 'success',
  address: 'https://github.com/example/desk/actions/runs/4242',
};
const read = (value: unknown) =>
  lastAudit({ TOCSIN_AUDIT: typeof value === 'string' ? value : JSON.stringify(value) });

it('says up to which commit the history was audited, and whether it holds', () => {
  const { commit, address } = run;
  expect(read(run)).toEqual({ commit, address, at: Date.UTC(2026, 10, 22, 3, 51, 7), holds: true });
  expect(read({ ...run, conclusion: 'failure' })?.holds).toBe(false);
});

describe('nobody knows of an audit', () => {
  it.each([
    ['without a word', {}],
    ['with an empty word', ''],
    ['with no JSON', '{'],
    ['with null', 'null'],
    ['with a number', '7'],
    ['with another commit', { ...run, commit: 'main' }],
    ['at no instant', { ...run, at: 'yesterday' }],
    ['at an address that runs', { ...run, address: 'javascript:alert(1)' }],
    ['at an address that ends an attribute', { ...run, address: 'https://github.com/"onclick=' }],
  ])('%s', (_, value) => expect(read(value)).toBeNull());

  it('where the environment names none', () => expect(lastAudit({})).toBeNull());
});
