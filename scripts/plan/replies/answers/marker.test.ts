// The marker of the desk's comments.
import { expect, test } from 'vitest';
import { type Marker, marked, markerOf } from './marker.ts';

const head = 'a'.repeat(40);

test.each<Marker>([
  { key: 'receipt', head, isMending: false },
  { key: 'receipt', head, isMending: true },
  { key: 'receipt', head: 'b'.repeat(64), isMending: false },
  { key: 'receipt', head, isMending: false, news: 0 },
  { key: 'receipt', head, isMending: true, news: 12, isUrgent: true },
  { key: 'receipt', head: null, isMending: false, isUrgent: true },
  { key: 'answer/discussion_r3400000001', head: null, isMending: false },
  { key: 'clock/acknowledge/2026-06-10T10:00:00-07:00/50%', head: null, isMending: false },
])('%j is read again, whatever GitHub does to line ends and to the last line', (marker) => {
  const body = marked('Text\n\nmore', marker);
  expect(markerOf(body)).toEqual(marker);
  expect(markerOf(`${body.replaceAll('\n', '\r\n')}\r\n`)).toEqual(marker);
});

test.each([
  ['nothing', ''],
  ['no marker', 'Thank you.'],
  ['a marker that is not the end', `${marked('a', { key: 'receipt', head, isMending: false })}\nmore`],
  ['another name', '<!-- tocsinn:receipt -->'],
  ['a head that is none', '<!-- tocsin:receipt head:zz -->'],
  ['a key with a space', '<!-- tocsin:re ceipt -->'],
])('%s is no marker', (_, body) => {
  expect(markerOf(body)).toBeNull();
});

test('a marker inside the text gives way to the one at the end', () => {
  const forged = '<!-- tocsin:receipt -->';
  expect(markerOf(marked(forged, { key: 'answer/1', head: null, isMending: false }))?.key).toBe('answer/1');
});

test.each([
  ['paragraphs', 'Some words.\n\n'.repeat(9000)],
  ['one word', 'a'.repeat(90_000)],
  ['one word of pairs', '\u{1f600}'.repeat(50_000)],
])('a comment that GitHub would refuse for its length is cut short: %s', (_, text) => {
  const body = marked(text, { key: 'receipt', head, isMending: false });
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body.isWellFormed()).toBe(true);
  expect(markerOf(body)?.key).toBe('receipt');
});
