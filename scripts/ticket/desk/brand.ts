// The look of a desk's own: whether what the site shows on the colour of its band can be read.
import { type Finding, finding } from '../problem.ts';

/** What the site shows on the band, with the least contrast that it needs: WCAG 2.2, 1.4.3 for text and 1.4.11 for what is not. */
export const onBand = {
  text: { colour: '#ffffff', needed: 4.5 },
  action: { colour: '#ffb366', needed: 3 },
} as const;

type OnBand = keyof typeof onBand;

/** What is wrong with the value of `brand.colour`, whatever its type; the schema judges types and notation. */
export function brandFindings(colour: unknown): Finding[] {
  if (typeof colour !== 'string' || !isHexColour(colour)) return [];
  const unreadable = (Object.keys(onBand) as OnBand[]).find((item) => !isReadable(colour, item));
  if (unreadable === undefined) return [];
  const { colour: shown, needed } = onBand[unreadable];
  const found = Math.floor(contrast(shown, colour) * 100) / 100;
  const parameters = { colour, item: unreadable, found, needed, passing: darkerBand(colour) };
  return [finding('contrast-low', parameters, ['brand', 'colour'])];
}

/** Contrast ratio from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The same hue at a share of its brightness from 0 to 1, never brighter than that. */
export function darkened(colour: string, share: number): string {
  return `#${channels(colour)
    .map((channel) =>
      Math.floor(channel * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The brightest shade of a colour, itself included, on which everything can be read. */
export function darkerBand(colour: string): string {
  const brightest = Math.max(...channels(colour));
  const shades = Array.from({ length: brightest }, (_, less) =>
    darkened(colour, (brightest - less) / brightest),
  );
  return shades.find(isBand) ?? '#000000';
}

function isBand(colour: string): boolean {
  return (Object.keys(onBand) as OnBand[]).every((item) => isReadable(colour, item));
}

function isReadable(band: string, item: OnBand): boolean {
  return contrast(onBand[item].colour, band) >= onBand[item].needed;
}

function isHexColour(text: string): boolean {
  return /^#[0-9A-Fa-f]{6}$/.test(text);
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => linear(channel / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
