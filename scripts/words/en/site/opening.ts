// What the page says on which a publisher opens a sealed answer, in English.
import type { OpeningWords } from '../../shapes/site/opening-words.ts';
import { english } from '../../typography.ts';

const { code } = english;

export const opening: OpeningWords = {
  title: 'Read a sealed answer',
  lead: 'If you gave the desk an answer key when you sealed your report, you can open its answers here.',
  message: {
    label: 'The sealed answer',
    hint: 'Copy the desk’s whole comment from your pull request and paste it here, or just the block from “BEGIN AGE ENCRYPTED FILE” to “END AGE ENCRYPTED FILE”.',
  },
  file: {
    label: 'Your key file',
    hint: 'The file you saved when you reported. Its name starts with answer-key, unless you changed it.',
  },
  key: {
    label: 'Or the key itself',
    hint: `If you have no file, paste the secret key here: the line that starts with ${code('AGE-SECRET-KEY')}.`,
  },
  passphrase: {
    label: 'Passphrase of the key file',
    hint: 'This file is protected with a passphrase.',
  },
  open: 'Open the answer',
  working: 'Opening the answer.',
  wrong: 'We can’t open this answer',
  failures: {
    'no-message': 'Paste the sealed answer.',
    'no-key': 'Choose your key file or paste the key.',
    'no-identity': `There is no secret key in this. Choose the file with the line that starts with ${code('AGE-SECRET-KEY')}, and use all of it.`,
    'public-key': 'This is a public key, used for sealing. Choose the file with the secret key instead.',
    'passphrase-needed': 'This key file is protected. Enter its passphrase.',
    passphrase: 'That passphrase doesn’t open the key file. Try again or choose another file.',
    armour: 'This text has no complete sealed answer. Copy it again, including its first and last lines.',
    header: 'The start of the sealed answer is damaged. Copy it again from the pull request.',
    keys: 'Your key doesn’t open this answer: it was sealed to another key. Choose the key file you saved for this report.',
    mac: 'The answer was changed after it was sealed. Don’t trust anything in it, and tell the desk.',
    payload:
      'The answer was changed or cut off after it was sealed. Copy it again; if that doesn’t help, tell the desk.',
    malformed: 'It opens, but it is not an answer from a desk. Don’t trust anything in it.',
    version:
      'It opens, but it comes from another version of the desk’s software. Tell the desk that this page can’t read it.',
    repository:
      'It opens, but it was sealed for another desk. Someone may have copied it here: don’t trust anything in it.',
    insecure:
      'This page was loaded over an unprotected connection. Open it at an https address before you use your key.',
    failed:
      'Your browser couldn’t open the answer. Try another browser, or open it in a terminal: turn off JavaScript and this page shows how.',
  },
  opened: {
    title: 'The desk’s answer',
    number: 'Confirmation number',
    repository: 'Repository',
    author: 'Written by',
    compare:
      'Check that this login posted the comment on your pull request and that the number is your report’s. If either differs, don’t trust anything in the answer.',
    text: 'What they wrote',
    clear: 'Clear the page',
  },
  kept: 'Nothing you enter here is sent or stored. It is gone when you leave the page.',
  noKey: {
    title: 'Without a key',
    text: 'Only the key you gave when you reported opens an answer. If you have lost it, no one can. Tell the desk on your pull request and agree on another way.',
  },
  byHand: {
    title: 'In a terminal',
    steps: [
      'This page needs JavaScript. Without it, save the comment to a file on your computer.',
      'Install Node.js, clone this desk’s repository and run “npm ci” in it.',
      'Open the answer there with “npm run -s desk -- unseal FILE --identity KEY”. FILE is the file with the comment, KEY your key file.',
    ],
  },
};
