// Writes the share cards of a site. What was drawn by an earlier build is taken from the cache of builds, by the digest of the drawing.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../../scripts/ticket/record/sha256-node.ts';
import type { CardFile } from '../../src/share/card-files.ts';
import { drawing, type Look, logoSize } from './drawing.ts';
import { pngOf, squarePicture } from './picture.ts';

export interface CardPlaces {
  /** The folder of the built site. */
  site: string;
  /** The folder of the pictures that were drawn before. */
  cache: string;
}

export async function writeShareCards(
  places: CardPlaces,
  look: Look,
  files: Iterable<CardFile>,
): Promise<void> {
  mkdirSync(places.cache, { recursive: true });
  const used = new Set<string>();
  for (const [path, card] of files) {
    const svg = drawing(card, look);
    const name = `${sha256(svg)}.png`;
    const file = join(places.cache, name);
    used.add(name);
    write(join(places.site, path), cached(file) ?? (await drawn(svg, look, file)));
  }
  for (const name of readdirSync(places.cache))
    if (!used.has(name)) rmSync(join(places.cache, name), { force: true });
}

/** The band of every desk, or the desk's own colour and logo. A logo that cannot be drawn gives way to the bell. */
export async function lookOf(colour: string | undefined, logo: Buffer | null): Promise<Look> {
  return { colour: colour ?? '#0f4c5a', logo: logo && (await squarePicture(logo, logoSize)) };
}

function cached(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function drawn(svg: string, { logo }: Look, file: string): Promise<Buffer> {
  const picture = await pngOf(svg, logo === null ? 16 : 256);
  writeFileSync(`${file}.new`, picture);
  renameSync(`${file}.new`, file);
  return picture;
}

function write(file: string, content: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
