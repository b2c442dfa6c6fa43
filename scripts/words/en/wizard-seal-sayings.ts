// What the script of the wizard says of sealing, in English.
import { english } from '../typography.ts';
import type { WizardSealSayings } from '../wizard-seal-words.ts';

const { code } = english;

export const wizardSealSayings: WizardSealSayings = {
  needed: {
    'seal.login': 'Write the login of the account that will send the report.',
    'embargo.way': 'Choose how you want to send the report.',
    'seal.own': 'Paste your public key, or choose that you want no key.',
  },
  problems: {
    'login-malformed': ({ found = '' }) =>
      `${code(found)} is not a login. Write it as GitHub shows it: letters, digits and hyphens, without spaces.`,
    'key-unsaved': () =>
      'Make the key, save its file, and confirm that you have it. Or choose that you want no key.',
    'key-secret': () =>
      'This is a secret key, which nobody else may ever see. Delete it here, and paste the public key, which begins with age1.',
    'way-elsewhere': () =>
      'This way leads out of these questions. Use the link below it, or choose another way.',
    'key-malformed': () => 'This is not a whole public key. Copy all of it, from age1 to its last character.',
  },
  failures: {
    'key-mistyped':
      'Your public key has a mistake in it: a character was changed or left out. Go back to the step that seals, and paste the key again.',
    'too-long':
      'The report is too long to be sealed: 64 KiB fit at most. Shorten the longest texts, or say where the desk can find the rest.',
    'not-loaded':
      'The part of this page that seals could not be loaded. Check your connection, then load the page again: your answers are still there.',
    insecure:
      'This page came over a connection that is not protected, so its keys may have been swapped on the way. Open it at an address that begins with https, and seal the report there.',
    failed:
      'The browser could not seal the report, and nothing was sent. Try another browser, or seal it in a terminal as the way by hand says.',
  },
  copied: 'The sealed file has been copied.',
};
