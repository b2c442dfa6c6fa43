import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const [light = css, dark = ''] = css.split('@media (prefers-color-scheme: dark)');

type Colours = ReadonlyMap<string, string>;

function colours(text: string): Colours {
  return new Map(
    [...text.matchAll(/--([a-z-]+): #([0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

// Relative luminance and contrast as WCAG 2.2 defines them.
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colours: Colours, ink: string, ground: string): number {
  const [one = 0, other = 0] = [ink, ground]
    .map((name) => luminance(colours.get(name) ?? ''))
    .sort((a, b) => b - a);
  return (one + 0.05) / (other + 0.05);
}

const tones = ['calm', 'blue', 'teal', 'amber', 'red', 'violet'];
const pairs: [string, string][] = [
  ...['ink', 'soft', 'link'].flatMap((ink): [string, string][] => [
    [ink, 'ground'],
    [ink, 'surface'],
  ]),
  ...tones.map((tone): [string, string] => [`${tone}-ink`, `${tone}-ground`]),
];

describe.each([
  ['light', colours(light)],
  ['dark', colours(dark)],
])('by %s', (_, colours) => {
  it.each(pairs)('%s can be read on %s', (ink, ground) => {
    expect(contrast(colours, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ground', 'surface'])('the focus can be seen on %s', (ground) => {
    expect(contrast(colours, 'focus', ground)).toBeGreaterThanOrEqual(3);
  });
});
