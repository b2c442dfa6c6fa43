// A CSAF document as the file that everybody gets, and its hashes.
import type { Setting } from '../view/setting.ts';
import type { Advisory } from './advisory.ts';
import { csafDocument } from './csaf.ts';
import { csafName } from './places.ts';

export const hashes = { sha256: 'SHA-256', sha512: 'SHA-512' } as const;

export function csafText(setting: Setting, advisory: Advisory): string {
  return `${JSON.stringify(csafDocument(setting, advisory), null, 2)}\n`;
}

export type HashName = keyof typeof hashes;

/** The hash of the file and its name, as `sha256sum --check` reads them; CSAF 2.0 section 7.1.18. */
export function hashText(setting: Setting, advisory: Advisory, name: HashName): Promise<string> {
  return hashLine(csafText(setting, advisory), advisory, name);
}

/** The same of a text that is there already. */
export async function hashLine(text: string, advisory: Advisory, name: HashName): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest(hashes[name], new TextEncoder().encode(text)));
  return `${hash.toHex()}  ${csafName(advisory)}\n`;
}
