// What the terminal says of sealing, opening and keys, in English.
import type { SealWords } from '../seal-words.ts';
import { english } from '../typography.ts';

const { code } = english;

export const seal: SealWords = {
  faults: {
    armour: 'This is no sealed message, or its armour was damaged.',
    header: 'The header of the sealed message is damaged.',
    keys: 'None of the keys in this identity file opens the message. Either it was sealed to others, or its header was changed.',
    mac: 'The header of the message was changed after it was sealed. Trust nothing in it.',
    payload: 'The sealed content was changed, or cut off, after it was sealed. Trust nothing in it.',
    malformed: 'The message opens, but what is in it is no report as this desk seals them.',
    version: 'The message opens, but it was sealed by another version of the desk.',
    'no-recipients': `This desk has nobody to seal to. Name a set in ${code('seal.recipients')} of ${code('.github/desk.yml')}; ${code('desk keys new')} makes a key.`,
    'too-long':
      'This report is too long to be sealed: at most 64 KiB fit. Shorten its texts, or refer to a place where the rest is.',
    public: `This report is public, so there is nothing to seal. Write ${code('disclosure: embargoed')} for an embargo.`,
    'sealed-already': 'This report is sealed already.',
    'not-sealed': 'This report is not sealed.',
    'no-identity': `There is no identity in this file. It holds a line that begins with ${code('AGE-SECRET-KEY-')}, as ${code('desk keys new')} writes it.`,
    passphrase: 'This identity is protected by a passphrase, and the passphrase is missing or wrong.',
    inside:
      'This place lies inside the repository. What is secret must never lie there: name a place outside.',
    exists: 'There is a file at this place already, and it is not overwritten.',
    unsound: 'The seal does not hold, so nothing was revealed. Ask the publisher to seal the report again.',
    'changed-meanwhile': 'The record was changed meanwhile. Nothing was written; run the command again.',
  },
  sealedTo: (set, kind) => `Sealed to ${code(set)} (${seal.kinds[kind]}). These keys can open it:`,
  kinds: { hybrid: 'hybrid, safe against quantum computers too', classic: 'classic, X25519 alone' },
  compare: 'Compare these fingerprints with those that the desk tells you by another way.',
  bonds: {
    author: {
      holds: 'The author inside is the account that sent it.',
      broken: 'The author inside is another than the account that sent it: somebody else may have copied it.',
    },
    repository: {
      holds: 'It was sealed for this repository.',
      broken: 'It was sealed for another repository.',
    },
    nonce: {
      holds: 'Its nonce occurs in no other open ticket.',
      broken: 'Its nonce occurs in another open ticket: one of the two is a copy.',
    },
    commitment: {
      holds: 'The commitment fits the report.',
      broken: 'The commitment does not fit the report: what was published is not what was sealed.',
    },
    fields: {
      holds: 'Category, disclosure and language are the same inside and outside.',
      broken: 'Category, disclosure or language differ inside and outside.',
    },
  },
  askPassphrase: 'Passphrase of the identity',
  keyMade: (path) =>
    `The secret key is in ${path}. Keep it where only you can read it, and keep a copy: without it nothing that was sealed to you can be opened.`,
  keyNext: `This is its recipient, for ${code('seal.recipients')} in ${code('.github/desk.yml')}. It is hybrid: it holds against quantum computers too.`,
  keyClassic:
    'This is a classic key. What is sealed to it can be kept, and opened once there are quantum computers; a set cannot mix it with hybrid ones.',
  revealed: (number) => `${number}  revealed; the commitment fits. Commit the record.`,
  resealed: (number) => `${number}  sealed to other keys. Commit the record.`,
  revocation:
    'Whoever had a key before can still open what was sealed then: it stays in the history of Git, and in every copy of it. Sealing again protects only against those who never saw the old message. What is truly secret, such as a password, must be replaced.',
  written: (path) => `Written to ${path}.`,
};
