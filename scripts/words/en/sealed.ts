// What the page of a ticket says of a sealed report, in English.
import type { SealedWords } from '../sealed-words.ts';
import { english } from '../typography.ts';

const { code } = english;

export const sealed: SealedWords = {
  title: { sealed: 'A sealed report', revealed: 'Proof of what was reported' },
  about: {
    sealed:
      'Only the staff of this desk can read this report: it was encrypted to their keys before it was sent. Nobody else can, not even whoever hosts this site. What everybody sees is its category and how the ticket advances.',
    revealed:
      'This report came sealed, so that at first only the staff could read it. The desk has revealed it since, and it fits the commitment that came with the sealed report: what stands on this page is what was reported. You need not take the desk’s word for it.',
  },
  to: 'Sealed to',
  set: 'A set of keys of the staff, by its name in the configuration of the desk.',
  keys: 'Keys of this set',
  compare:
    'The fingerprints of the keys that are in the set today. Before you seal a report of your own, compare them with those that the desk tells you by another way.',
  setGone: 'The desk has no set of this name any more.',
  since: { sealed: 'Received on', revealed: 'Commitment received on' },
  sinceMeans: {
    sealed: 'When the forge received the sealed report, as it stands here now.',
    revealed: 'When the forge received the sealed report with this commitment.',
  },
  commitment: 'Commitment (SHA-256)',
  commitmentMeans:
    'A fingerprint of the whole report. It tells nothing of what the report says, and fits no other: once the report is revealed, anybody can check that not a character was changed.',
  salt: 'Salt',
  saltMeans:
    'Chance that was mixed in, so that nobody could find the report by trying likely ones against the commitment.',
  check: 'Check it yourself',
  recipe: `The commitment is ${code('sha256:')} and the SHA-256 over two things in a row: the 32 bytes of the salt, and the report as canonical JSON (RFC 8785) in UTF-8. That is all of ${code('report')} but ${code('sealed')}, with the names in the order of the alphabet at every depth and without white space. This command for Node.js 18 or later fetches the report from this site, and prints ${code('true')} and the commitment when they fit.`,
  checkCopy: 'Check a copy of the repository',
  checkCopyMeans:
    'The desk’s own program does the same, and says nothing when all is well. It also looks at this whenever the record changes, and before it builds this site.',
  copy: {
    commitment: 'Copy the commitment',
    salt: 'Copy the salt',
    command: 'Copy the command',
  },
};
