// A badge as SVG, with the fonts of whoever looks at it.
import type { BadgeTone, BadgeView } from './badge.ts';
import { type Element, element, xmlText } from './xml.ts';

// White on each of these has a contrast of 4.5 or more; they are the inks of the site by light.
const colours: Readonly<Record<BadgeTone, string>> = {
  calm: '#3f4952',
  blue: '#174a86',
  teal: '#0b5a4f',
  amber: '#7a4a00',
  red: '#9c1f1f',
  violet: '#5a3488',
};
const labelColour = '#1c2227';

const height = 20;
const padding = 8;
const baseline = 14;
// Fonts differ, so that room is made for a wide one, and the text is then set to fill it. The first that fits counts.
const characterWidths: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;'’]/, 3.4],
  [/[\strf()-]/, 4.3],
  [/[mwMW]/, 10],
  [/[A-Z0-9]/, 7.1],
];
const usualWidth = 6.6;

export function badgeText({ language, label, value, text, tone }: BadgeView): string {
  const [left, right] = [widthOf(label), widthOf(value)];
  const width = left + right;
  return xmlText(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: `${width}`,
        height: `${height}`,
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        'aria-label': text,
        'xml:lang': language,
      },
      element('title', {}, text),
      box(0, left, labelColour),
      box(left, right, colours[tone]),
      element(
        'g',
        { fill: '#ffffff', 'font-family': 'Verdana, DejaVu Sans, sans-serif', 'font-size': '11' },
        words(label, 0, left),
        words(value, left, right),
      ),
    ),
  );
}

function widthOf(text: string): number {
  const widths = Array.from(text, (character) => {
    const [, width] = characterWidths.find(([some]) => some.test(character)) ?? [null, usualWidth];
    return width;
  });
  return Math.ceil(widths.reduce((sum, width) => sum + width, 0)) + 2 * padding;
}

function box(x: number, width: number, fill: string): Element {
  return element('rect', { x: `${x}`, width: `${width}`, height: `${height}`, fill });
}

function words(text: string, x: number, width: number): Element {
  const position = { x: `${x + padding}`, y: `${baseline}` };
  return element('text', { ...position, textLength: `${width - 2 * padding}` }, text);
}
