// The parts of opentype.js that draw the share cards; it brings no types.
declare module 'opentype.js' {
  export interface Glyph {
    index: number;
    advanceWidth: number;
    getPath(x: number, y: number, size: number): { toPathData(digits: number): string };
  }

  export interface Font {
    unitsPerEm: number;
    glyphs: { get(index: number): Glyph };
    charToGlyphIndex(character: string): number;
    getKerningValue(left: Glyph, right: Glyph): number;
  }

  const opentype: { parse(font: ArrayBuffer): Font };
  export default opentype;
}
