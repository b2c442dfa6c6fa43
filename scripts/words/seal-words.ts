// What the terminal says of sealing, opening and keys: the shape that both languages fill.
import type { OpeningFault } from '../ticket/seal/age.ts';
import type { EnvelopeFault } from '../ticket/seal/envelope.ts';
import type { RecipientKind } from '../ticket/seal/recipients.ts';
import type { Bond } from '../ticket/seal/unsealed.ts';

export type SealFaultCode =
  | OpeningFault
  | EnvelopeFault
  | 'no-recipients'
  | 'too-long'
  | 'public'
  | 'sealed-already'
  | 'not-sealed'
  | 'no-identity'
  | 'passphrase'
  | 'inside'
  | 'exists'
  | 'unsound'
  | 'changed-meanwhile';

export interface SealWords {
  faults: Record<SealFaultCode, string>;
  /** Above the fingerprints of those who can open it. */
  sealedTo: (set: string, kind: RecipientKind) => string;
  kinds: Record<RecipientKind, string>;
  compare: string;
  bonds: Record<Bond, { holds: string; broken: string }>;
  askPassphrase: string;
  keyMade: (path: string) => string;
  keyNext: string;
  keyClassic: string;
  revealed: (number: string) => string;
  resealed: (number: string) => string;
  revocation: string;
  written: (path: string) => string;
}
