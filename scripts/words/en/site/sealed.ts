// What the page of a ticket says of a sealed report, in English.
import type { SealedWords } from '../../shapes/site/sealed-words.ts';
import { english } from '../../typography.ts';

const { code } = english;

export const sealed: SealedWords = {
  title: { sealed: 'Sealed report', revealed: 'Proof of what was reported' },
  about: {
    sealed:
      'Only this desk’s staff can read this report: it was encrypted to their keys before it was sent. No one else can, not even the company hosting this site. Everyone else sees its category and its progress.',
    revealed:
      'This report came sealed, so at first only staff could read it. The desk has since revealed it, and it matches the commitment that came with the sealed report: this page shows exactly what was reported. You don’t have to take the desk’s word for it.',
  },
  to: 'Sealed to',
  set: 'The name of a set of staff keys in the desk’s configuration.',
  keys: 'Keys in this set',
  compare:
    'The fingerprints of the keys in the set today. Before you seal your own report, compare them with the ones the desk gives you through another channel.',
  setGone: 'The desk no longer has a set with this name.',
  since: { sealed: 'Received on', revealed: 'Commitment received on' },
  sinceMeans: {
    sealed: 'When the sealed report shown here was received.',
    revealed: 'When the sealed report with this commitment was received.',
  },
  commitment: 'Commitment (SHA-256)',
  commitmentMeans:
    'A fingerprint of the whole report. It reveals nothing about the report and matches no other: once the report is revealed, anyone can check that not a character was changed.',
  salt: 'Salt',
  saltMeans:
    'Random data mixed in, so that no one could find the report by testing likely texts against the commitment.',
  check: 'Check it yourself',
  recipe: `The commitment is ${code('sha256:')} followed by the SHA-256 of the salt’s 32 bytes and then the report as canonical JSON (RFC 8785) in UTF-8: everything in ${code('report')} except ${code('sealed')}, with keys sorted alphabetically at every level and no whitespace. This command (Node.js 18 or later) fetches the report from this site and prints ${code('true')} and the commitment if they match.`,
  checkCopy: 'Check in a clone of the repository',
  checkCopyMeans:
    'The desk’s own program makes the same check and finds no problem if they match. It does so whenever the record changes and before it builds this site.',
  copy: {
    commitment: 'Copy the commitment',
    salt: 'Copy the salt',
    command: 'Copy the command',
  },
};
