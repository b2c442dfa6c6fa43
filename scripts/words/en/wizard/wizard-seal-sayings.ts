// What the script of the wizard says of sealing, in English.

import type { WizardSealSayings } from '../../shapes/wizard/wizard-seal-words.ts';
import { english } from '../../typography.ts';

const { code } = english;

export const wizardSealSayings: WizardSealSayings = {
  needed: {
    'seal.login': 'Enter the login of the account that will send the report.',
    'embargo.way': 'Choose how you want to send the report.',
    'seal.own': 'Paste your public key, or choose not to have one.',
  },
  problems: {
    'login-malformed': ({ found = '' }) =>
      `${code(found)} is not a login. Write it as GitHub shows it: letters, digits and hyphens, without spaces.`,
    'key-unsaved': () =>
      'Make the key, save its file and confirm that you have it. Or choose not to have one.',
    'key-secret': () =>
      'This is a secret key, which no one else may ever see. Delete it here and paste the public key, which starts with age1.',
    'way-elsewhere': () =>
      'This way doesn’t use these questions. Follow the link below it, or choose another way.',
    'key-malformed': () =>
      'This is not a complete public key. Copy all of it, from age1 to its last character.',
  },
  failures: {
    'key-mistyped':
      'Your public key contains a mistake: a character was changed or left out. Go back to the sealing step and paste the key again.',
    'too-long':
      'The report is too long to seal: the limit is 64 KiB. Shorten the longest texts, or say where the desk can find the rest.',
    'not-loaded':
      'The sealing part of this page could not be loaded. Check your connection, then reload the page: your answers are still there.',
    insecure:
      'This page was loaded over an unprotected connection, so its keys may have been swapped. Open it at an https address and seal the report there.',
    failed:
      'Your browser could not seal the report, and nothing was sent. Try another browser, or seal it in a terminal: without JavaScript, this page shows how.',
  },
  copied: 'The sealed file has been copied.',
};
