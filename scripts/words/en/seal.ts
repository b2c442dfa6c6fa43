// What the terminal says of sealing, opening and keys, in English.
import type { SealWords } from '../seal-words.ts';
import { english } from '../typography.ts';

const { code, count } = english;

export const seal: SealWords = {
  faults: {
    armour: 'This is no sealed message, or its armour was damaged.',
    header: 'The header of the sealed message is damaged.',
    keys: 'None of the keys in this identity file opens the message. Either it was sealed to others, or its header was changed.',
    mac: 'The header of the message was changed after it was sealed. Trust nothing in it.',
    payload: 'The sealed content was changed, or cut off, after it was sealed. Trust nothing in it.',
    malformed: 'The message opens, but what is in it is neither a report nor an answer as a desk seals them.',
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
    unsound:
      'The seal does not hold, so nothing was done with what is in it. Ask the publisher to seal the report again.',
    'changed-meanwhile': 'The record was changed meanwhile. Nothing was written; run the command again.',
    'not-a-recipient': `What follows ${code('--reply-to')} is no recipient of age, or was mistyped: it begins with ${code('age1')}, and ${code('desk keys new')} prints it.`,
    'secret-key': `What follows ${code('--reply-to')} is a secret key, and nothing was sealed. It may stay in the history of your shell, so trust it no more: make another with ${code('desk keys new')}, and give the recipient that it prints.`,
    'no-reply-key':
      'The report brought no key for answers, so nothing can be sealed to its publisher. What you write on the pull request can be read by everybody.',
    'empty-answer': 'There is nothing to seal. Give the words of the answer in a file, or on standard input.',
    'answer-too-long': `This answer is too long: sealed, it does not fit into one comment on GitHub. About ${count(16_000)} characters do. Split it into several answers.`,
    unreadable: 'The words of the answer cannot be read: there is no such file, or it is no text in UTF-8.',
    'passphrase-short':
      'This passphrase is too short: it needs at least 15 characters, since whoever has the file can try without end. Several words drawn by lot are a good one. Nothing was written.',
    'passphrases-differ': 'The two passphrases differ. Nothing was written.',
    cancelled: 'Cancelled. Nothing was written.',
  },
  sealedTo: (set, kind) => `Sealed to ${code(set)} (${seal.kinds[kind]}). These keys can open it:`,
  kinds: { hybrid: 'hybrid, safe against quantum computers too', classic: 'classic, X25519 alone' },
  compare: 'Compare these fingerprints with those that the desk tells you by another way.',
  boundTo: (repository, login) =>
    `Bound to the repository ${code(repository)} and the account ${code(login)}: sent anywhere else, or from another account, it counts as a copy.`,
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
  keyNext: `This is its recipient: staff name it under ${code('seal.recipients')} in ${code('.github/desk.yml')}, publishers give it to ${code('desk seal --reply-to')}. It is hybrid: it holds against quantum computers too.`,
  keyClassic:
    'This is a classic key. What is sealed to it can be kept, and opened once there are quantum computers; a set cannot mix it with hybrid ones.',
  askNewPassphrase: 'New passphrase, of 15 characters or more',
  askPassphraseAgain: 'The same passphrase again',
  keyProtected: `The file is sealed by your passphrase, which nobody can give back to you once it is forgotten. This desk opens it with ${code('--identity')}, as ${code('age')} does with ${code('-i')}.`,
  replyTo: (key) =>
    `Answers can be sealed to your key ${key}, which the staff find inside the seal. Keep its file until the ticket is closed.`,
  replyKey: (key, number) =>
    `The report brought a key for answers: ${key}.${number === null ? '' : ` Seal one to it with ${code(`desk reply ${number}`)}.`}`,
  noReplyKey:
    'The report brought no key for answers: what you write on the pull request can be read by everybody.',
  replyKeyKept:
    'The publisher’s key for answers was sealed along, unchanged. Whoever could open the old message knows this key as well: it opens no answer, but it is enough to seal one. So publishers compare the author of an answer with the account that posted it. Only the publisher can change this key, by sealing the report again with another.',
  askAnswer: (number) => `Your answer to the publisher of ${number}`,
  answerSealed: (number, key) =>
    `Sealed for ${number}, to the key for answers that its report brought: ${key}.`,
  answerNext: (login) =>
    `Post it as a comment on the pull request, from the account ${code(login)}: the publisher compares the two. That there is an answer, when, and about how long, everybody can see.`,
  answerComment: (number, address) =>
    `A sealed answer on ${number}, which only the publisher of the report can open: on ${address}, or with this comment in a file and ${code('desk unseal FILE --identity KEY')}.`,
  answerFrom: ({ author, number, repository }) =>
    `The answer names its author as ${code(author)}; it is for ${code(number)} in ${code(repository)}. Compare the number with that of your ticket.`,
  answerCompare: `Whoever has your recipient could have sealed this: compare the author with the account that posted it, or name that account with ${code('--as')}.`,
  revealed: (number) => `${number}  revealed; the commitment fits. Commit the record.`,
  resealed: (number) => `${number}  sealed to other keys. Commit the record.`,
  revocation:
    'Whoever had a key before can still open what was sealed then: it stays in the history of Git, and in every copy of it. Sealing again protects only against those who never saw the old message. What is truly secret, such as a password, must be replaced.',
  written: (path) => `Written to ${path}.`,
};
