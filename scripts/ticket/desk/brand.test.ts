// The colour of a band: its contrast as WCAG computes it, and the shade that is proposed instead.
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { brandFindings, contrast, darkened, darkerBand, onBand } from './brand.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.47],
  ['#949494', '#FFFFFF', 3.03],
  ['#ff0000', '#ffffff', 3.99],
  ['#0000ff', '#ffffff', 8.59],
  ['#0a0a0a', '#0a0a0a', 1],
])('%s and %s have a contrast of %d, in either order', (one, other, expected) => {
  expect(Math.floor(contrast(one, other) * 100) / 100).toBe(expected);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

describe('a band', () => {
  it.each(['#0f4c5a', '#000000', '#5A3488', '#9c1f1f'])('of %s is readable', (colour) => {
    expect(brandFindings(colour)).toEqual([]);
    expect(darkerBand(colour)).toBe(colour.toLowerCase());
  });

  it.each([
    ['#ffffff', 'text', 1],
    ['#00aa88', 'text', 2.95],
    ['#ff0000', 'text', 3.99],
    // White is read on it, and the amber of the action disappears.
    ['#757575', 'action', 2.6],
  ])('of %s is not: %s has %d', (colour, item, found) => {
    const [{ code, parameters, at }] = brandFindings(colour) as [ReturnType<typeof brandFindings>[number]];
    expect([code, at]).toEqual(['contrast-low', ['brand', 'colour']]);
    expect(parameters).toMatchObject({ colour, item, found, passing: darkerBand(colour) });
  });

  it.each([undefined, null, 7, 'teal', '#fff', '#ffffff\n', ['#ffffff']])(
    'of %j is left to the schema',
    (value) => {
      expect(brandFindings(value)).toEqual([]);
    },
  );
});

test.each(['#ffffff', '#00aa88', '#ff0000', '#757575', '#ffb366', '#010203'])(
  'the shade for %s passes, and the next brighter one does not',
  (colour) => {
    const passing = darkerBand(colour);
    expect(brandFindings(passing)).toEqual([]);
    const brightest = Number.parseInt(passing.slice(1), 16) && Math.max(...rgb(passing));
    const next = darkened(colour, (brightest + 1) / Math.max(...rgb(colour)));
    expect(passing === colour || brandFindings(next).length === 1).toBe(true);
  },
);

function rgb(colour: string): number[] {
  return (colour.match(/[0-9a-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

test('what is judged is what the site shows on its band', () => {
  const tokens = readFileSync(new URL('../../../site/src/style/tokens.css', import.meta.url), 'utf8');
  expect(tokens).toContain(`--on-band: ${onBand.text.colour};`);
  expect(tokens).toContain(`--action: ${onBand.action.colour};`);
});
