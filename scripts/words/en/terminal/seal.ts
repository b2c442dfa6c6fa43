// What the terminal says of sealing, opening and keys, in English.
import type { SealWords } from '../../shapes/terminal/seal-words.ts';
import { english } from '../../typography.ts';

const { code, count } = english;

export const seal: SealWords = {
  faults: {
    armour: 'This is not a sealed message, or its armour is damaged.',
    header: 'The header of the sealed message is damaged.',
    keys: 'No key in this identity file opens the message. It was sealed to other keys, or its header was changed.',
    mac: 'The message header was changed after sealing. Don’t trust anything in it.',
    payload: 'The contents were changed or cut off after sealing. Don’t trust anything in them.',
    malformed: 'The message opens, but it contains neither a report nor an answer sealed by a desk.',
    version: 'The message opens, but it was sealed by another version of the desk’s software.',
    'no-recipients': `This desk has no keys to seal to. Add a set under ${code('seal.recipients')} in ${code('.github/desk.yml')}; ${code('desk keys new')} makes a key.`,
    'too-long':
      'This report is too long to seal: the limit is 64 KiB. Shorten its texts, or link to the rest.',
    public: `This report is public, so there is nothing to seal. For an embargo, write ${code('disclosure: embargoed')}.`,
    'sealed-already': 'This report is already sealed.',
    'not-sealed': 'This report is not sealed.',
    'no-identity': `This file contains no identity. An identity file from ${code('desk keys new')} has a line that starts with ${code('AGE-SECRET-KEY-')}.`,
    passphrase: 'This identity is protected with a passphrase, and the passphrase is missing or wrong.',
    inside: 'This path is inside the repository, where secrets must never be. Choose a path outside it.',
    exists: 'This file already exists and is not overwritten. Choose another name.',
    unsound:
      'The seal is not valid, so its contents were not used. Ask the publisher to seal the report again.',
    'changed-meanwhile': 'The record changed in the meantime. Nothing was written; run the command again.',
    'not-a-recipient': `The value of ${code('--reply-to')} is not an age recipient, or is mistyped. A recipient starts with ${code('age1')}; ${code('desk keys new')} prints one.`,
    'secret-key': `The value of ${code('--reply-to')} is a secret key, so nothing was sealed. It may now be in your shell history, so stop using it: make another with ${code('desk keys new')} and give the recipient it prints.`,
    'no-reply-key':
      'The report came without an answer key, so you can’t seal anything to its publisher. Anyone can read what you write on the pull request.',
    'empty-answer': 'There is nothing to seal. Give the text of the answer in a file or on standard input.',
    'answer-too-long': `This answer is too long: once sealed, it would not fit in one GitHub comment. The limit is about ${count(16_000)} characters. Split it into several answers.`,
    unreadable: 'We can’t read the answer: the file does not exist, or it is not UTF-8 text.',
    'passphrase-short':
      'This passphrase is too short: use at least 15 characters, because anyone who has the file can keep guessing. Several random words make a good one. Nothing was written.',
    'passphrases-differ': 'The two passphrases differ. Nothing was written.',
    cancelled: 'Cancelled. Nothing was written.',
  },
  sealedTo: (set, kind) => `Sealed to ${code(set)} (${seal.kinds[kind]}). These keys can open it:`,
  kinds: { hybrid: 'hybrid, post-quantum', classic: 'classic, X25519 only' },
  compare: 'Compare these fingerprints with the ones the desk gives you through another channel.',
  boundTo: (repository, login) =>
    `Bound to the repository ${code(repository)} and the account ${code(login)}: sent anywhere else, or from another account, it counts as a copy.`,
  bonds: {
    author: {
      holds: 'The author inside the seal is the account that sent it.',
      broken: 'The author inside the seal is not the account that sent it: someone else may have copied it.',
    },
    repository: {
      holds: 'It was sealed for this repository.',
      broken: 'It was sealed for another repository.',
    },
    nonce: {
      holds: 'No other open ticket has its nonce.',
      broken: 'Another open ticket has the same nonce: one of the two is a copy.',
    },
    commitment: {
      holds: 'The commitment matches the report.',
      broken: 'The commitment does not match the report: what was published is not what was sealed.',
    },
    fields: {
      holds: 'Category, disclosure and language are the same inside and outside the seal.',
      broken: 'Category, disclosure or language differ inside and outside the seal.',
    },
  },
  askPassphrase: 'Passphrase of the identity',
  keyMade: (path) =>
    `The secret key is in ${path}. Keep it where only you can read it, and keep a copy: without it, you can’t open anything sealed to you.`,
  keyNext: `Below is its recipient. Staff add it under ${code('seal.recipients')} in ${code('.github/desk.yml')}; publishers pass it to ${code('desk seal --reply-to')}. It is hybrid (post-quantum encryption).`,
  keyClassic:
    'This is a classic key. Someone could keep what is sealed to it and open it once there are quantum computers. A set can’t mix it with hybrid keys.',
  askNewPassphrase: 'New passphrase, at least 15 characters',
  askPassphraseAgain: 'Repeat the passphrase',
  keyProtected: `The file is protected with your passphrase. If you forget it, no one can recover it. The desk opens the file with ${code('--identity')}, ${code('age')} with ${code('-i')}.`,
  replyTo: (key) =>
    `Staff find your key ${key} inside the seal and can seal answers to it. Keep its file until the ticket is closed.`,
  replyKey: (key, number) =>
    `The report came with an answer key: ${key}.${number === null ? '' : ` To seal an answer to it, run ${code(`desk reply ${number}`)}.`}`,
  noReplyKey: 'The report came without an answer key: anyone can read what you write on the pull request.',
  replyKeyKept:
    'The publisher’s answer key was included unchanged. Anyone who could open the old message also knows this key: it can’t open answers, but it can seal them. That is why publishers compare an answer’s author with the account that posted it. Only the publisher can change this key, by sealing the report again with another.',
  askAnswer: (number) => `Your answer to the publisher of ${number}`,
  answerSealed: (number, key) => `Sealed for ${number}, to the answer key in its report: ${key}.`,
  answerNext: (login) =>
    `Post it as a comment on the pull request, from the account ${code(login)}: the publisher compares the two. Anyone can see that there is an answer, when and roughly how long.`,
  answerComment: (number, address) =>
    `A sealed answer on ${number}. Only the report’s publisher can open it: on ${address}, or by saving this comment to a file and running ${code('desk unseal FILE --identity KEY')}.`,
  answerFrom: ({ author, number, repository }) =>
    `The answer says that ${code(author)} wrote it, for ${code(number)} in ${code(repository)}. Check that this is your ticket.`,
  answerCompare: `Anyone who has your recipient could have sealed this. Compare the author with the account that posted it, or pass that account with ${code('--as')}.`,
  revealed: (number) => `${number}  revealed; the commitment matches. Commit the record.`,
  resealed: (number) => `${number}  sealed to other keys. Commit the record.`,
  revocation:
    'Anyone who had a key before can still open what was sealed then: it stays in the Git history and in every copy. Sealing again only protects against people who never saw the old message. Replace anything truly secret, for example a password.',
  written: (path) => `Written to ${path}.`,
};
