// What the page says on which a publisher opens a sealed answer, in English.
import type { OpeningWords } from '../opening-words.ts';
import { english } from '../typography.ts';

const { code } = english;

export const opening: OpeningWords = {
  title: 'Read a sealed answer',
  lead: 'If you gave the desk a key for its answers when you sealed your report, this page opens what it wrote to you.',
  message: {
    label: 'The sealed answer',
    hint: 'Copy the whole comment of the desk from your pull request, and paste it here. You may leave out everything but the block from “BEGIN AGE ENCRYPTED FILE” to “END AGE ENCRYPTED FILE”.',
  },
  file: {
    label: 'Your key file',
    hint: 'The file that you saved when you reported. Its name begins with answer-key, unless you changed it.',
  },
  key: {
    label: 'Or the key itself',
    hint: `If you have no file, paste the secret key here: the line that begins with ${code('AGE-SECRET-KEY')}.`,
  },
  passphrase: {
    label: 'Passphrase of the key file',
    hint: 'This file is protected by a passphrase.',
  },
  open: 'Open the answer',
  working: 'The answer is being opened.',
  wrong: 'The answer cannot be opened',
  failures: {
    'no-message': 'Paste the sealed answer.',
    'no-key': 'Choose your key file, or paste the key.',
    'no-identity': `This holds no secret key. Choose the file with the line that begins with ${code('AGE-SECRET-KEY')}, and take the whole of it.`,
    'public-key':
      'This is a public key, with which the desk seals. Choose the file that holds the secret key instead.',
    'passphrase-needed': 'This key file is protected. Type its passphrase.',
    passphrase: 'The passphrase does not open the key file. Type it again, or choose another file.',
    armour:
      'There is no sealed answer in this text, or not all of it. Copy it again, with its first and its last line.',
    header: 'The beginning of the sealed answer is damaged. Copy it again from the pull request.',
    keys: 'Your key does not open this answer. It was sealed to another key: choose the key file that you saved for this very report.',
    mac: 'The answer was changed after it was sealed. Trust nothing in it, and tell the desk.',
    payload:
      'The answer was changed, or cut off, after it was sealed. Copy it again; if that does not help, tell the desk.',
    malformed: 'It opens, but what is in it is no answer of a desk. Trust nothing in it.',
    version:
      'It opens, but it comes from another version of the desk. Tell the desk that this page cannot read it.',
    repository:
      'It opens, but it was sealed for another desk. Somebody may have copied it here: trust nothing in it.',
    insecure:
      'This page came over a connection that is not protected. Open it at an address that begins with https before you use your key.',
    failed:
      'The browser could not open the answer. Try another browser, or open it in a terminal as this page says without JavaScript.',
  },
  opened: {
    title: 'The answer of the desk',
    number: 'Confirmation number',
    repository: 'Repository',
    author: 'Written by',
    compare:
      'Compare this login with the account that posted the comment on your pull request, and the number with the one of your report. If one of them differs, trust nothing in the answer.',
    text: 'What they wrote',
    clear: 'Clear the page',
  },
  kept: 'Nothing that you enter here is sent or stored. It is gone as soon as you leave the page.',
  noKey: {
    title: 'Without a key',
    text: 'An answer opens with the key that you gave when you reported, and with no other. If you have lost it, nobody can open the answer. Tell the desk on your pull request, and agree on another way.',
  },
  byHand: {
    title: 'In a terminal',
    steps: [
      'This page needs JavaScript. Without it, put the comment into a file on your machine.',
      'Get a copy of the repository of this desk, with Node.js installed, and run “npm ci” in it.',
      'Open the answer there with “npm run -s desk -- unseal FILE --identity KEY”. FILE holds the comment, and KEY is your key file.',
    ],
  },
};
