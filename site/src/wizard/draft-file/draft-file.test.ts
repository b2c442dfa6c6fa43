// A draft comes out of its file as it went in; nothing else does.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { incident, vulnerability } from '../typed.testing.ts';
import { draftLimit, draftText, readDraft } from './draft-file.ts';

const file = (typed: unknown, others: object = {}) =>
  JSON.stringify({ format: 'tocsin-draft', version: 1, typed, ...others });

it.each([[vulnerability], [incident], [{}], [{ 'embargo.way': 'placeholder', 'seal.login': 'octocat' }]])(
  'comes back whole',
  (typed) => expect(readDraft(draftText(typed))).toEqual(typed),
);

it('takes what may be a secret key neither along nor in', () => {
  const typed = { title: 'x', 'seal.own': 'AGE-SECRET-KEY-1QQQ' };
  expect(draftText(typed)).not.toContain('AGE-SECRET');
  expect(readDraft(file(typed))).toEqual({ title: 'x' });
});

it.each([
  ['', 'no-draft'],
  ['{', 'no-draft'],
  ['null', 'no-draft'],
  ['[]', 'no-draft'],
  ['"tocsin-draft"', 'no-draft'],
  [file({ title: 7 }), 'no-draft'],
  [file({ title: null }), 'no-draft'],
  [file(['title']), 'no-draft'],
  [file('title'), 'no-draft'],
  [file({ titel: 'x' }), 'no-draft'],
  [file({ 'offers.1000.id': 'x' }), 'no-draft'],
  [file({}, { version: 2 }), 'no-draft'],
  [file({}, { format: 'other' }), 'no-draft'],
  ['{"format":"tocsin-draft","version":1,"typed":{"__proto__":"x"}}', 'no-draft'],
  ['{"format":"tocsin-draft","version":1,"typed":{"constructor":"x"}}', 'no-draft'],
  [file({ description: 'é'.repeat(draftLimit / 2) }), 'too-large'],
  ['['.repeat(draftLimit), 'no-draft'],
])('%j is none', (text, fault) => expect(readDraft(text)).toBe(fault));

it('never throws, whatever is in the file', () => {
  fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => void readDraft(text)));
});
