// What the wizard says of sealing, in English.

import type { WizardSealWords } from '../../shapes/wizard/wizard-seal-words.ts';
import { english } from '../../typography.ts';

const { code } = english;

export const wizardSeal: WizardSealWords = {
  disclosed: {
    items: [
      'Under embargo, four things are public: the category, that there is an embargo, the language and a sealed text that only staff can open. Your name, the affected product and the title are inside that text.',
      'Your login and the time are public too, because you open a pull request on GitHub. The file name is random letters.',
      'Without an embargo, anyone can read the whole report right away.',
      'The desk’s site shows the number, category, dates, status, priority and severity. Under embargo it shows nothing else.',
    ],
    localItems: [
      'Your report becomes a file in this desk’s folder. Under embargo, anyone who can read that file sees the category, that there is an embargo, the language and a sealed text that only staff can open.',
      'Without an embargo, anyone can read the whole report.',
      'The desk’s site shows the number, category, dates, status, priority and severity. Under embargo it shows nothing else.',
    ],
    secret:
      'Choose the embargo and answer as fully as you can: your answers stay in this browser and are sealed before they leave it. Anyone can copy a sealed text and keep it forever, so leave out what the report doesn’t need, for example passwords and customer data.',
    offered:
      'This desk also takes embargoed reports unsealed; anyone who can read its repository can read those. You choose before you send.',
  },
  wanted: {
    legend: 'Do you want to seal the report?',
    yes: { label: 'Yes, seal it', meaning: 'Only this desk’s staff can open it.' },
    no: {
      label: 'No, send it unsealed',
      meaning: 'Anyone who can read this desk’s repository can read the whole report.',
    },
  },
  login: {
    label: 'Your GitHub login',
    hint: 'The account you will open the pull request with, for example octocat. It is sealed with the report, so that no one can copy your sealed text and send it as their own. If you send it from another account, it counts as a copy.',
    localLabel: 'Your login',
    localHint:
      'The name the desk takes your report under, for example octocat. It is sealed with the report, so that no one can copy your sealed text and send it as their own.',
  },
  keys: {
    title: 'Who can open it',
    about:
      'Only people who hold one of these keys. Each key has a fingerprint: a short row of characters for comparing it.',
    several: 'Who should be able to open it?',
    kinds: {
      hybrid: 'Post-quantum encryption',
      classic: 'A future quantum computer could break it.',
    },
    compare:
      'To be certain that these are the desk’s keys, compare the fingerprints with the ones it gives you through another channel, for example by phone.',
  },
  answers: {
    legend: 'Do you want answers that no one else can read?',
    hint: 'The desk answers on your pull request, in public. With an answer key, it can also send you a sealed answer that only you can open.',
    none: { label: 'No, not now', meaning: 'The desk answers in public.' },
    make: {
      label: 'Yes, make a key for me',
      meaning: 'It is made in this browser and you save it as a file. No one else gets it.',
    },
    own: { label: 'Yes, I have a key', meaning: 'A public age key, which starts with age1.' },
  },
  make: {
    button: 'Make the key',
    again: 'Make another key',
    fingerprint: 'Your key’s fingerprint:',
    save: 'Save the key file',
    saved: 'I have saved the file and know where it is.',
    care: 'Keep the file private. Without it no one can open the answers, not even the desk.',
    done: 'The desk will seal its answers to this key. You open them with the file you saved.',
  },
  own: {
    label: 'Your public key',
    hint: `It starts with age1 and can be very long. Never paste the secret key here; it starts with ${code('AGE-SECRET-KEY')}.`,
  },
  rows: { login: 'Sealed for the account', to: 'Can be opened by', answers: 'Answers only you can read' },
  check: {
    plain: 'What staff will read',
    plainAbout: 'This stays in your browser. Only its sealed form below is sent.',
    sealed: 'What everyone will see',
    sealedAbout:
      'This is the file you send: category, embargo, language and the sealed text. If you change an answer, it is sealed again.',
    working: 'Sealing the report.',
  },
  send: {
    github: 'GitHub opens in a new tab with the sealed file filled in. You need an account there.',
    neutral:
      'Keep the pull request title that GitHub suggests, “Create” and the file name, and its branch, for example “patch-1”. Leave the description empty. Anyone can read these right away.',
    longAbout: 'A sealed report is too long for a link, so you paste it yourself:',
    steps: {
      copy: 'Copy the sealed file.',
      open: 'Open an empty file on GitHub, where you need an account. Its name is already filled in.',
      paste: 'Paste the sealed file there. Press “Commit changes”, then “Propose changes”.',
      create: 'Create the pull request. The desk answers there with your confirmation number.',
    },
    copy: 'Copy the sealed file',
    byFile:
      'Put the sealed file in the inbox folder, tickets/inbox, directly or with a pull request. Keep its name, which gives nothing away.',
  },
  reading: 'Read a sealed answer',
  byHand: {
    about:
      'The guided questions need JavaScript. Without it, a report is a small text file. Under embargo, seal it on your computer before anything goes to GitHub:',
    steps: [
      'Copy the lines below to a file on your computer, outside any repository, and replace the examples with your own words.',
      'Install Node.js, clone this desk’s repository and run “npm ci” in it. Then seal the file with “npm run -s desk -- seal FILE --as LOGIN --output report-kqzvwmtr.yaml”. LOGIN is the account you will open the pull request with.',
      'Open a pull request that adds the sealed file to the folder tickets/inbox. Use random letters in its name, keep the title GitHub suggests and leave the description empty.',
      'The desk checks the file. It reports each problem on its line, or gives the report a confirmation number.',
    ],
  },
};
