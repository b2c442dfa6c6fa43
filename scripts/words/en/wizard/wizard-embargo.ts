// What the wizard says of who can read a report, and of an embargo that a desk cannot keep, in English.
import type { WizardEmbargoWords } from '../../shapes/wizard/wizard-embargo-words.ts';

export const wizardEmbargo: WizardEmbargoWords = {
  fork: {
    legend: 'This desk can’t encrypt your report. How do you want to send it?',
    hint: 'A report sent here is a file that anyone can read, embargo or not.',
    before:
      'Choose the embargo. This desk can’t encrypt reports, so you’ll then see how to keep the details private.',
    ways: {
      github: {
        label: 'Privately, on GitHub',
        meaning: 'Only the desk’s maintainers and you can read the report.',
      },
      contact: {
        label: 'Privately, to the desk’s own contact',
        meaning: 'You write to the desk directly.',
      },
      placeholder: {
        label: 'Here, without the details',
        meaning:
          'You get a confirmation number and a deadline now and send the details privately afterwards. Anyone can read that there is a report, its category and who it comes from.',
      },
      public: {
        label: 'Here, in public',
        meaning: 'There is no embargo: anyone can read the whole report right away.',
      },
    },
    github: {
      about:
        'GitHub opens a form in a new tab, where you need an account. Fill it in and press “Submit report”. Nothing you type on this page is sent along.',
      open: 'Report privately on GitHub',
      afterwards:
        'Would you like a confirmation number and a deadline as well? Come back afterwards and report again without the details.',
    },
    contact: {
      about: 'Write to the desk here:',
      care: 'Ordinary e-mail isn’t encrypted. Ask first how to send anything that must stay secret.',
    },
    placeholder: {
      about: 'In place of the details, the report will say:',
      neutral: {
        offer: 'withheld',
        title: 'Details withheld',
        description: 'The details are withheld. Please tell me how to send them to you privately.',
      },
      asked:
        'We only ask for what the desk needs to get started. Anyone can read those answers, so give nothing away in them.',
      withheld: 'The product stays out of the report, so we only ask for your name.',
    },
    privately: 'Private ways to reach this desk:',
  },
  readers: {
    everyone: {
      title: 'Anyone will be able to read this report',
      text: 'The whole report is public as soon as you send it, and you can’t take it back: the history keeps it.',
    },
    'everyone-embargoed': {
      title: 'Anyone will be able to read this report, despite the embargo',
      text: 'The report isn’t encrypted. The desk’s site holds its contents back, but anyone can read the file itself as soon as you send it, and the history keeps it.',
    },
    'everyone-placeholder': {
      title: 'Anyone will be able to read this report, which holds no details',
      text: 'What anyone can read is on this page: the category, your name, whether it is exploited, the CVE or CVSS vector if you give one, and your login. Send the details privately.',
    },
    members: {
      title: 'Everyone with access to the desk’s repository will be able to read this report',
      text: 'The repository is private. Under embargo, the desk’s site shows its progress, not its contents.',
    },
    folder: {
      title: 'Everyone with access to this desk’s folder will be able to read this report',
      text: 'If the folder is pushed to a repository, everyone who can read that repository can read the report too.',
    },
    staff: {
      title: 'Only the desk’s staff will be able to read this report',
      text: 'It is encrypted before it leaves this browser. Anyone can see the category, the embargo, the language, your login and the time.',
    },
    maintainers: {
      title: 'Only the desk’s maintainers and you will be able to read the report',
      text: 'GitHub keeps it private until they publish it.',
    },
    contact: {
      title: 'Only the people behind that address will be able to read what you write',
      text: 'Nothing is published and nothing is sent from this page.',
    },
  },
};
