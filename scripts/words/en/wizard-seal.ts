// What the wizard says of sealing, in English.
import { english } from '../typography.ts';
import type { WizardSealWords } from '../wizard-seal-words.ts';

const { code } = english;

export const wizardSeal: WizardSealWords = {
  disclosed: {
    items: [
      'Under embargo everybody can see four things: the category, that there is an embargo, the language, and a sealed text that only the people of this desk can open. Your name, the affected offer and the title are inside that text.',
      'Your login and the time can be seen beside it, because you open a pull request on GitHub. The name of the file is made of random letters.',
      'Without an embargo, everybody can read the whole report at once.',
      'The site of the desk shows number, category, dates, status, priority and severity. Under embargo it shows no more than that.',
    ],
    localItems: [
      'Your report becomes a file of this desk. Under embargo, whoever may read that file sees the category, that there is an embargo, the language, and a sealed text that only the people of this desk can open.',
      'Without an embargo, everybody can read the whole report.',
      'The site of the desk shows number, category, dates, status, priority and severity. Under embargo it shows no more than that.',
    ],
    secret:
      'Choose the embargo, and answer as fully as you can: your answers stay in this browser, and are sealed before they leave it. A sealed text can be copied and kept for ever, so leave out what nobody needs for the report, such as passwords and data of customers.',
    offered:
      'This desk also takes a report under embargo in plain words, for whoever may read its repository. You choose before you send it.',
  },
  wanted: {
    legend: 'Do you want to seal the report?',
    yes: { label: 'Yes, seal it', meaning: 'Only the people of this desk can open it.' },
    no: {
      label: 'No, send it in plain words',
      meaning: 'Whoever may read the repository of this desk can read the whole report.',
    },
  },
  login: {
    label: 'Your GitHub login',
    hint: 'The account with which you will open the pull request, such as octocat. It is locked in together with the report, so that nobody can copy your sealed text and send it as their own. If you send it from another account, the desk sees that the two differ.',
    localLabel: 'Your login',
    localHint:
      'The name under which the desk takes your report, such as octocat. It is locked in together with the report, so that nobody can copy your sealed text and send it as their own.',
  },
  keys: {
    title: 'Who can open it',
    about:
      'Nobody but those who hold one of these keys. Every key has a fingerprint, a short row of characters by which people can compare it.',
    several: 'Who is to open it?',
    kinds: {
      hybrid: 'Holds against quantum computers, too.',
      classic: 'Does not hold against the quantum computers that may come one day.',
    },
    compare:
      'To be certain that the keys are those of the desk, compare the fingerprints with the ones that it gives you in another way, for example on the telephone.',
  },
  answers: {
    legend: 'Do you want answers that nobody else can read?',
    hint: 'The desk answers on your pull request, where everybody can read along. With a key of yours, it can also answer in a sealed text that opens for you alone.',
    none: { label: 'No, not now', meaning: 'You can do without.' },
    make: {
      label: 'Yes, make a key for me',
      meaning: 'It is made in this browser, and you save it as a file. Nobody else gets it.',
    },
    own: { label: 'Yes, I have a key', meaning: 'A public key of age, which begins with age1.' },
  },
  make: {
    button: 'Make the key',
    again: 'Make another key',
    fingerprint: 'Fingerprint of your key:',
    save: 'Save the key file',
    saved: 'I have saved the file, and I know where it is.',
    care: 'Keep the file to yourself. Without it nobody can open the answers, not even the desk.',
    done: 'The desk will seal its answers to this key. You open them with the file that you have saved.',
  },
  own: {
    label: 'Your public key',
    hint: `It begins with age1 and may be very long. Never paste the secret key here, which begins with ${code('AGE-SECRET-KEY')}.`,
  },
  rows: { login: 'Sealed for the account', to: 'Can be opened by', answers: 'Answers for you alone' },
  check: {
    plain: 'What the people of the desk will read',
    plainAbout: 'This stays in your browser. Only its sealed form below is sent.',
    sealed: 'What everybody will see',
    sealedAbout:
      'This is the file that you send: category, embargo, language, and the sealed text. Whenever you change an answer, it is sealed anew.',
    working: 'The report is being sealed.',
  },
  send: {
    github: 'GitHub opens in a new tab with the sealed file filled in. You need an account there.',
    neutral:
      'Leave the title of the pull request as GitHub proposes it, “Create” with the name of the file, and its branch too, such as “patch-1”. Leave the description empty. Everybody can read these at once.',
    longAbout: 'A sealed report is longer than a link can carry. So you paste it yourself:',
    steps: {
      copy: 'Copy the sealed file.',
      open: 'Open an empty file on GitHub, where you need an account. Its name is filled in already.',
      paste: 'Paste the sealed file there. Press “Commit changes”, then “Propose changes”.',
      create: 'Create the pull request. The desk answers there with your confirmation number.',
    },
    copy: 'Copy the sealed file',
    byFile:
      'Put the sealed file into the folder of the inbox, tickets/inbox, by a pull request or by hand. Keep its name, which gives nothing away.',
  },
  reading: 'Read a sealed answer of the desk',
  byHand: {
    about:
      'The guided questions need JavaScript. Without it, a report is a small text file. Under embargo it has to be sealed on your machine before anything goes to GitHub:',
    steps: [
      'Copy the lines below into a file on your machine, outside of any repository, and put your own words in place of the examples.',
      'Get a copy of the repository of this desk, with Node.js installed, and run “npm ci” in it. Then seal the file with “npm run -s desk -- seal FILE --as LOGIN --output report-kqzvwmtr.yaml”. LOGIN is the account with which you will open the pull request.',
      'Add the sealed file to the folder tickets/inbox of the repository by a pull request. Choose random letters for its name, leave the title as GitHub proposes it, and leave the description empty.',
      'The desk checks the file, says what is wrong with it on its line, or gives it a confirmation number.',
    ],
  },
};
