// What every view has at hand beside its own facts.
import type { Desk } from '../../../scripts/ticket/desk/configuration.ts';
import type { Language } from '../../../scripts/ticket/ticket.ts';
import type { Signer } from '../advisories/signer.ts';

export interface Setting {
  desk: Desk;
  language: Language;
  /** The path that the site lives under, with a slash at either end. */
  base: string;
  /** Where the records can be read on their forge, without a slash at the end; null for a desk on files alone. */
  repository: string | null;
  /** Epoch milliseconds: when the records were read. */
  now: number;
  /** What signs the advisories; undefined where the desk has no key for it. */
  signer?: Signer | undefined;
  /** The file name of the desk's own logo; undefined where there is none, or none that can be shown. */
  logo?: string | undefined;
  /** Whether the site is served while its files may change, by a server that puts scripts and styles into the pages. */
  isWatched?: boolean;
  /** Whether all that the desk shows is sample data. */
  isSample?: boolean;
}
