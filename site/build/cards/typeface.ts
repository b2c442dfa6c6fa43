// Text as outlines, by the font that comes with the package (SIL Open Font License): a machine that builds may have no fonts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type Glyph } from 'opentype.js';

const require = createRequire(import.meta.url);
// Those of Western Europe, then those of the rest of the Latin script.
const files = {
  regular: [
    require.resolve('@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff'),
    require.resolve(
      '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-normal.woff',
    ),
  ],
  bold: [
    require.resolve('@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff'),
    require.resolve(
      '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-normal.woff',
    ),
  ],
} as const;

export type Weight = keyof typeof files;

/** The outline of a character and where it stands in its text, in thousandths of its size. */
interface Outline {
  path: string;
  at: number;
}

/** What draws text in one weight. */
export interface Typeface {
  has: (character: string) => boolean;
  /** At size 1. */
  widthOf: (text: string) => number;
  /** A box for each character that the font lacks. */
  outlines: (text: string) => Outline[];
}

interface Character {
  font: Font;
  glyph: Glyph;
  isThere: boolean;
  width: number;
  path: string;
}

export const em = 1000;

export function typeface(weight: Weight): Typeface {
  const fonts = files[weight].map((file) => opentype.parse(Uint8Array.from(readFileSync(file)).buffer));
  const known = new Map<string, Character>();
  const characterOf = (character: string): Character => {
    const found = known.get(character) ?? read(fonts, character);
    known.set(character, found);
    return found;
  };
  const rowOf = (text: string) => row(Array.from(text, characterOf));
  return {
    has: (character) => characterOf(character).isThere,
    widthOf: (text) => rowOf(text).width / em,
    outlines: (text) => rowOf(text).outlines,
  };
}

function read(fonts: readonly Font[], character: string): Character {
  const font = fonts.find((one) => one.charToGlyphIndex(character) > 0) ?? fonts[0];
  if (font === undefined) throw new Error('there is no font');
  const index = font.charToGlyphIndex(character);
  const glyph = font.glyphs.get(index);
  const path = glyph.getPath(0, 0, em).toPathData(0);
  return { font, glyph, isThere: index > 0, width: inEms(font, glyph.advanceWidth), path };
}

function row(characters: readonly Character[]): { outlines: Outline[]; width: number } {
  let width = 0;
  const outlines = characters.map((one, place) => {
    const at = width + kerning(characters[place - 1], one);
    width = at + one.width;
    return { path: one.path, at };
  });
  return { outlines, width };
}

function kerning(before: Character | undefined, { font, glyph }: Character): number {
  return before?.font === font ? inEms(font, font.getKerningValue(before.glyph, glyph)) : 0;
}

function inEms(font: Font, units: number): number {
  return (units / font.unitsPerEm) * em;
}
