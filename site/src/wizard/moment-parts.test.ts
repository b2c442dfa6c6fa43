// Pickers and text say the same moment.
import { expect, test } from 'vitest';
import { momentParts } from './moment-parts.ts';
import { momentText } from './moment-text.ts';

test.each([
  ['2026-11-26', { date: '2026-11-26', time: '', offset: '' }],
  ['2026-11-26 01:40', { date: '2026-11-26', time: '01:40', offset: '' }],
  ['2026-11-26T01:40:00+01:00', { date: '2026-11-26', time: '01:40', offset: '+01:00' }],
  ['2026-11-26T01:40:00Z', { date: '2026-11-26', time: '01:40', offset: 'Z' }],
])('%s, there and back', (text, parts) => {
  expect(momentParts(text)).toEqual(parts);
  expect(momentText(parts)).toBe(text);
});

test.each([
  ['26/11/2026', '2026-11-26'],
  ['26 novembre 2026 01:40', '2026-11-26 01:40'],
])('%s is shown as %s', (text, shown) => {
  const parts = momentParts(text);
  expect(parts && momentText(parts)).toBe(shown);
});

test.each(['', '11/12/2026', '01:40', 'yesterday'])('no picker shows %j', (text) => {
  expect(momentParts(text)).toBeNull();
});

test('a time without a date is kept, to be asked again', () => {
  expect(momentText({ date: '', time: '01:40', offset: '' })).toBe('01:40');
});
