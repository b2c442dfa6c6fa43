// Words on versions: read where they can mean only one thing.
import { expect, test } from 'vitest';
import { type Versions, versionsOf } from './versions.ts';

const range = (from: string | null, to: string | null, includesTo = true): Versions => ({
  kind: 'range',
  ...(from !== null && { from }),
  ...(to !== null && { to }),
  includesTo,
});

test.each<[string, Versions]>([
  ['5.2', { kind: 'one', version: '5.2' }],
  ['1.0.0-rc.1', { kind: 'one', version: '1.0.0-rc.1' }],
  ['2.0 to 2.3.1', range('2.0', '2.3.1')],
  ['de 2.0 à 2.3.1', range('2.0', '2.3.1')],
  ['1.0 – 1.4', range('1.0', '1.4')],
  [' >= 1.0,  < 1.4 ', range('1.0', '1.4', false)],
  ['before 7.4', range(null, '7.4', false)],
  ['avant la 7.4', range(null, '7.4', false)],
  ['<= 2.3', range(null, '2.3')],
  ['2.3 and earlier', range(null, '2.3')],
  ['2.3 et antérieures', range(null, '2.3')],
  ['>= 3', range('3', null)],
  ['à partir de 3', range('3', null)],
  ['5.x', { kind: 'words' }],
  ['up to 2.3', { kind: 'words' }],
  ['all', { kind: 'words' }],
  ['', { kind: 'words' }],
  ['before 2.0 or so', { kind: 'words' }],
  [`${'1.'.repeat(20_000)}x`, { kind: 'words' }],
])('%j', (text, expected) => {
  expect(versionsOf(text)).toEqual(expected);
});
