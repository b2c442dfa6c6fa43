// What the terminal says of sealing, opening and keys: the shape that both languages fill.
import type { OpeningFault } from '../../../ticket/seal/age.ts';
import type { EnvelopeFault } from '../../../ticket/seal/envelope.ts';
import type { RecipientKind } from '../../../ticket/seal/recipients.ts';
import type { Bond } from '../../../ticket/seal/unsealed.ts';

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
  | 'changed-meanwhile'
  | 'not-a-recipient'
  | 'secret-key'
  | 'no-reply-key'
  | 'empty-answer'
  | 'answer-too-long'
  | 'unreadable'
  | 'passphrase-short'
  | 'passphrases-differ'
  | 'cancelled';

export interface SealWords {
  faults: Record<SealFaultCode, string>;
  /** Above the fingerprints of those who can open it. */
  sealedTo: (set: string, kind: RecipientKind) => string;
  kinds: Record<RecipientKind, string>;
  compare: string;
  /** What a seal is good for alone. */
  boundTo: (repository: string, login: string) => string;
  bonds: Record<Bond, { holds: string; broken: string }>;
  askPassphrase: string;
  keyMade: (path: string) => string;
  keyNext: string;
  keyClassic: string;
  askNewPassphrase: string;
  askPassphraseAgain: string;
  /** Of a key that lies behind a passphrase. */
  keyProtected: string;
  /** The publisher's own key was sealed along, by its fingerprint. */
  replyTo: (key: string) => string;
  /** Whether a report brought a key for answers; `number` is its ticket, if it has one. */
  replyKey: (key: string, number: string | null) => string;
  noReplyKey: string;
  replyKeyKept: string;
  askAnswer: (number: string) => string;
  answerSealed: (number: string, key: string) => string;
  /** To whoever answers, by the login that the answer names. */
  answerNext: (login: string) => string;
  /** Above the sealed answer, in a comment that everybody can read; `address` is where the site opens it. */
  answerComment: (number: string, address: string) => string;
  /** Above the words of an answer that was opened; what it says of itself. */
  answerFrom: (answer: { author: string; number: string; repository: string }) => string;
  answerCompare: string;
  revealed: (number: string) => string;
  resealed: (number: string) => string;
  revocation: string;
  written: (path: string) => string;
}
