// Pictures of share cards as PNG, which every chat shows; SVG none does.

/** `colours` at most: a drawing without a logo needs few. */
export async function pngOf(svg: string, colours: number): Promise<Buffer> {
  const { default: sharp } = await library();
  return sharp(Buffer.from(svg)).png({ palette: true, colours, dither: 0, effort: 1 }).toBuffer();
}

/** A logo as PNG in Base64, in a square of that many pixels; null for a file that is no picture. */
export async function squarePicture(file: Buffer, size: number): Promise<string | null> {
  const { default: sharp } = await library();
  try {
    const png = await sharp(file).resize({ width: size, height: size, fit: 'inside' }).png().toBuffer();
    return png.toString('base64');
  } catch {
    return null;
  }
}

// Loaded only where there is something to draw: most builds find every picture in the cache.
function library() {
  return import('sharp');
}
