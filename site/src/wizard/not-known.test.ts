// An answer in words and *not known* take one another back.
import { expect, test } from 'vitest';
import { withoutContradiction } from './not-known.ts';

test.each([
  [
    'words',
    { discovered_at: '2026-05-26', 'discovered_at.unknown': 'true' },
    'discovered_at',
    'discovered_at.unknown',
  ],
  [
    'not known',
    { discovered_at: '2026-05-26', 'discovered_at.unknown': 'true' },
    'discovered_at.unknown',
    'discovered_at',
  ],
])('%s', (_, typed, changed, emptied) => {
  expect(withoutContradiction(typed, changed)).toEqual({ ...typed, [emptied]: '' });
});

test.each([
  ['an empty text', { title: '', 'title.unknown': 'true' }, 'title'],
  ['a box that is no longer ticked', { title: 'x', 'title.unknown': '' }, 'title.unknown'],
  ['a text of which nobody said so', { title: 'x' }, 'title'],
])('%s takes nothing back', (_, typed, changed) => {
  expect(withoutContradiction(typed, changed)).toBe(typed);
});
