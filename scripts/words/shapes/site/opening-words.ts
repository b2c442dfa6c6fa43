// What the page says on which a publisher opens a sealed answer: the shape that both languages fill.
import type { OpeningFault } from '../../../ticket/seal/age.ts';
import type { EnvelopeFault } from '../../../ticket/seal/envelope.ts';

export type OpeningFailure =
  | OpeningFault
  | EnvelopeFault
  | 'no-message'
  | 'no-key'
  | 'no-identity'
  | 'public-key'
  | 'passphrase-needed'
  | 'passphrase'
  | 'repository'
  | 'insecure'
  | 'failed';

export interface OpeningWords {
  title: string;
  lead: string;
  message: { label: string; hint: string };
  file: { label: string; hint: string };
  key: { label: string; hint: string };
  passphrase: { label: string; hint: string };
  open: string;
  working: string;
  wrong: string;
  failures: Record<OpeningFailure, string>;
  opened: {
    title: string;
    number: string;
    repository: string;
    author: string;
    compare: string;
    text: string;
    clear: string;
  };
  kept: string;
  noKey: { title: string; text: string };
  /** Where no script runs. */
  byHand: { title: string; steps: readonly string[] };
}
