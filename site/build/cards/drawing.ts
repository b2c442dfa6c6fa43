// The drawing of a share card: its words as outlines, in the colours of the desk.
import { darkened, onBand } from '../../../scripts/ticket/desk/brand.ts';
import { icons } from '../../src/brand/icons.ts';
import { type Element, element, xmlText } from '../../src/feeds/xml.ts';
import { type Card, cardSize } from '../../src/share/card.ts';
import { fitted, type Room } from './lines.ts';
import { em, type Typeface, typeface, type Weight } from './typeface.ts';

/** The look of the desk. The contrast of its colour with all that stands on it was checked with the configuration. */
export interface Look {
  colour: string;
  /** A PNG that fits into a square of that many pixels, in Base64; null for the bell. */
  logo: string | null;
}

export const logoSize = 64;

const [ink, amber] = [onBand.text.colour, onBand.action.colour];
const edge = 72;
const foot = 114;
const lineHeight = 1.2;
const width = cardSize.width - 2 * edge;

const rooms = {
  top: { width: width - logoSize - 20, steps: [[32, 1]] },
  head: {
    width,
    steps: [
      [72, 1],
      [60, 1],
      [44, 2],
    ],
  },
  text: {
    width,
    steps: [
      [50, 3],
      [46, 3],
      [42, 4],
    ],
  },
  facts: {
    width,
    steps: [
      [32, 1],
      [28, 1],
    ],
  },
} as const satisfies Record<string, Room>;

/** As SVG, of nothing but shapes: what it looks like does not depend on the fonts of a machine. */
export function drawing({ top, head, text, facts }: Card, { colour, logo }: Look): string {
  const rows = rowsDown(
    [
      ['bold', head, rooms.head],
      ['regular', text, rooms.text],
    ],
    edge + logoSize + 32,
  );
  const footTop = cardSize.height - foot;
  return xmlText(
    element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width: `${cardSize.width}`, height: `${cardSize.height}` },
      box(0, cardSize.height, colour),
      box(footTop, foot, darkened(colour, 0.75)),
      box(footTop, 5, amber),
      logo === null ? bell() : picture(logo),
      ...row('regular', top, rooms.top, edge + logoSize + 20, edge + 44),
      ...rows,
      ...row('bold', facts.join(' · '), rooms.facts, edge, footTop + 70),
    ),
  );
}

type Block = readonly [Weight, string, Room];

// One below the other.
function rowsDown([block, ...others]: readonly Block[], from: number): Element[] {
  if (block === undefined) return [];
  const [weight, text, room] = block;
  const { size, lines } = fitted(faceOf(weight), text, room);
  const baseline = (place: number) => Math.round(from + size * (0.95 + place * lineHeight));
  const drawn = lines.map((line, place) => outlined(weight, line, edge, baseline(place), size));
  return [...drawn, ...rowsDown(others, from + size * lineHeight * lines.length + 24)];
}

function row(weight: Weight, text: string, room: Room, x: number, y: number): Element[] {
  const { size, lines } = fitted(faceOf(weight), text, room);
  return lines.map((line) => outlined(weight, line, x, y, size));
}

function outlined(weight: Weight, line: string, x: number, y: number, size: number): Element {
  const outlines = faceOf(weight)
    .outlines(line)
    .filter(({ path }) => path !== '');
  return element(
    'g',
    { fill: ink },
    // On whole pixels, like letters look like each other, which makes for smaller files.
    ...outlines.map(({ path, at }) =>
      element('path', {
        transform: `translate(${Math.round(x + (at / em) * size)} ${y}) scale(${size / em})`,
        d: path,
      }),
    ),
  );
}

function box(y: number, height: number, fill: string): Element {
  return element('rect', { y: `${y}`, width: `${cardSize.width}`, height: `${height}`, fill });
}

function bell(): Element {
  const place = `translate(${edge - 8} ${edge - 8}) scale(2.5)`;
  const [body, clapper] = icons.bell;
  return element(
    'g',
    { transform: place },
    element('path', { fill: ink, d: body }),
    element('path', { fill: amber, d: clapper }),
  );
}

function picture(base64: string): Element {
  const size = `${logoSize}`;
  const place = { x: `${edge}`, y: `${edge}`, width: size, height: size };
  return element('image', { ...place, href: `data:image/png;base64,${base64}` });
}

const faces = new Map<Weight, Typeface>();

// Reading a font takes longer than drawing a card.
function faceOf(weight: Weight): Typeface {
  const face = faces.get(weight) ?? typeface(weight);
  faces.set(weight, face);
  return face;
}
