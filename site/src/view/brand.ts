// Where the files of the desk's brand are, for pages that show it.
import type { Setting } from './setting.ts';

export const brandFolder = 'brand/';
export const stylesheetName = 'band.css';

export interface BrandView {
  /** The address of the stylesheet with the colour of the band; null for the band of every desk. */
  stylesheet: string | null;
  /** The address of the logo; null for the bell. */
  logo: string | null;
}

export function brandView({ desk, base, logo }: Setting): BrandView {
  const folder = `${base}${brandFolder}`;
  return {
    stylesheet: desk.brand?.colour === undefined ? null : `${folder}${stylesheetName}`,
    logo: logo === undefined ? null : `${folder}${logo}`,
  };
}
