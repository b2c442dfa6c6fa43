// What the wizard says once a report is on its way, in English. The names of buttons are GitHub's own.
import type { WizardHandOffWords } from '../../shapes/wizard/wizard-hand-off-words.ts';

export const wizardHandOff: WizardHandOffWords = {
  hands: {
    reader: 'You can’t write to the desk’s repository (most people)',
    writer: 'You can write to the desk’s repository',
    stranger: 'You have no GitHub account',
  },
  signIn: 'Go to the new tab and sign in if GitHub asks.',
  paste: 'If the file there is empty, paste your report into it.',
  screens: {
    fork: {
      press:
        'The first time, GitHub asks you to make your own copy of the repository. Press “Fork this repository”.',
      alt: 'GitHub’s page “You need to fork this repository to propose changes”. The button “Fork this repository” is ringed.',
    },
    commit: {
      press: 'Press “Commit changes…” at the top right.',
      alt: 'GitHub’s editor with the file. The button “Commit changes…” at the top right is ringed.',
    },
    propose: {
      press: 'Leave the texts as they are and press “Propose changes”.',
      alt: 'GitHub’s dialog “Propose changes” with a commit message. The button “Propose changes” is ringed.',
    },
    branch: {
      press:
        'Choose “Create a new branch for this commit and start a pull request”, then press “Propose changes”. A file committed straight to the main branch gets no answer.',
      alt: 'GitHub’s dialog “Commit changes” with two choices. The second, “Create a new branch for this commit and start a pull request”, and the button “Propose changes” are ringed.',
    },
    compare: {
      press: 'GitHub compares your copy with the original. Press “Create pull request”.',
      alt: 'GitHub’s page “Comparing changes”. The button “Create pull request” is ringed.',
    },
    create: {
      press:
        'Leave the title and description as they are and press “Create pull request”. Only now is your report sent.',
      alt: 'GitHub’s page “Open a pull request” with a title and a description. The button “Create pull request” at the bottom is ringed.',
    },
  },
  stranger: {
    signUp: 'An account is free:',
    open: 'create one on GitHub',
    contact: 'Or write to the desk here:',
    ask: 'Or go back, download the file and ask someone with an account to open the pull request for you. That person can read it unless it is sealed.',
  },
  pull: {
    title: 'Get your confirmation number',
    label: 'The address of your pull request',
    hint: 'Copy it from GitHub’s tab. It ends in /pull/ and a number.',
    button: 'Show my number',
    faults: {
      'no-address':
        'This isn’t a web address. Copy it from the address bar of the tab that shows your pull request.',
      'other-host': 'This address belongs to another site. Your pull request is on GitHub.',
      'other-repository':
        'This address belongs to another repository, perhaps your own copy. Open the pull request from the desk’s repository and copy its address there.',
      issue:
        'This is an issue, not a pull request, so the desk won’t read it. Go back and open a pull request with your file.',
      'not-created':
        'The pull request doesn’t exist yet on this page. Press “Create pull request” on GitHub, then copy the address.',
      'no-number': 'This address has no pull request number. It must end in /pull/ and a number.',
    },
  },
  receipt: {
    sent: 'Your report has been sent',
    copy: 'Copy the number',
    copied: 'Copied',
    notCopied: 'Not copied: select it yourself',
    deskTime: (zone) => `Desk’s time (${zone})`,
    yourTime: 'Your time',
    latest: 'Counted from now. If you opened the pull request earlier, the desk will reply earlier.',
    confirmed:
      'The desk confirms this number on your pull request within two minutes. If it lists problems instead, fix them there: the number stays the same. No reply? Comment /status on the pull request. If GitHub shows a workflow awaiting approval, no one needs to click it.',
    lastYear: 'If you opened the pull request last year, your number is {number}.',
    calendar: 'Add the deadline to your calendar',
    feed: 'Subscribe to updates',
    soon: 'The ticket’s page and updates appear on this site within a few minutes.',
  },
};
