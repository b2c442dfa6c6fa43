// What the wizard of the site says, in English.
import { english } from '../typography.ts';
import type { WizardWords } from '../wizard-words.ts';
import { wizardSeal } from './wizard-seal.ts';

const { all } = english;

const lost = {
  H: 'High: all of it, or the part that matters most',
  L: 'Low: some of it, and not what the attacker chooses',
  N: 'None',
};
const stopped = {
  H: 'High: it stops, or what matters most of it does',
  L: 'Low: it slows down or stutters',
  N: 'None',
};

export const wizard: WizardWords = {
  title: 'Report a security event',
  lead: 'A few questions, one after the other. At the end you see the whole report before anything is sent.',
  back: 'Back',
  continue: 'Continue',
  optional: 'optional',
  wrong: 'There is a problem',
  steps: {
    category: { part: 'Before you begin', title: 'What do you want to report?' },
    disclosure: { part: 'Before you begin', title: 'May everybody read this report at once?' },
    offers: { part: 'Before you begin', title: 'Who are you, and what is affected?' },
    problem: { part: 'Question i of iv', title: 'What is the problem?' },
    circumstances: { part: 'Question i of iv', title: 'What is known about it?' },
    cve: {
      part: 'Question ii of iv',
      title: 'Does the vulnerability have a CVE?',
      about:
        'If it has none yet, leave this empty: the next page measures the vulnerability with CVSS instead.',
    },
    cvss: {
      part: 'Question ii of iv',
      title: 'How severe is the vulnerability?',
      about: 'CVSS measures it by a few questions. Where there is a CVE already, you can leave this out.',
    },
    incident: { part: 'Question ii of iv', title: 'What do you know of the incident?' },
    remediation: { part: 'Question iii of iv', title: 'Is there a resolution or a mitigation?' },
    steps: { part: 'Question iii of iv', title: 'What should customers do?' },
    message: { part: 'Question iv of iv', title: 'Do you want to send your customers a message?' },
    draft: { part: 'Question iv of iv', title: 'What should the message say?' },
    more: {
      part: 'If you like',
      title: 'Is there anything else?',
      about: 'Everything on this page is optional.',
    },
    seal: {
      part: 'Before you send',
      title: 'Seal your report',
      about:
        'Sealing locks the report in this browser, before anything is sent. Everybody will see the locked text; only the people who answer at this desk can open it.',
    },
  },
  several: {
    comma: 'Put a comma between two of them.',
    space: 'Put a space between two of them.',
    line: 'Put each on a line of its own.',
  },
  disclosed: {
    title: 'What will be public',
    items: [
      'Your report is a file in a pull request. In a public repository anybody can read that file as soon as you open the pull request, under embargo too.',
      'Your login can be seen beside it, and so can the name of the file, which is made of random letters.',
      'The site of the desk shows number, category, dates, status, priority and severity. Under embargo it shows no more than that.',
    ],
    secretTitle: 'If something must stay secret',
    secret:
      'This desk cannot seal a report yet. So give no details here: write a title and a description that give nothing away, and add that you will tell the rest in private. On your pull request the desk then agrees with you on how.',
    local: {
      items: [
        'Your report becomes a file of this desk. Whoever may read the folder of the desk, or the repository that it is pushed to, can read that file, under embargo too.',
        'The site of the desk shows number, category, dates, status, priority and severity. Under embargo it shows no more than that.',
      ],
      secret:
        'This desk cannot seal a report yet. So give no details here: write a title and a description that give nothing away, and add that you will tell the rest in private.',
    },
    people: (logins) =>
      logins.length === 1
        ? `The person who answers at this desk is ${all(logins)}.`
        : `The people who answer at this desk are ${all(logins)}.`,
  },
  offers: {
    legend: (number) => `Affected offer ${number}`,
    add: 'Add another offer',
    remove: (number) => `Remove offer ${number}`,
  },
  cvss: {
    hint: 'Paste what you have, or open a calculator below: it writes the vector here.',
    paste: 'CVSS vectors, version 3.0, 3.1 or 4.0',
    calculator: (version) => `CVSS ${version} calculator`,
    hasNone: 'The score appears as soon as every question of a calculator has its answer.',
    scores: 'Scores',
    metrics: {
      AV: {
        label: 'Attack vector',
        asks: 'From where can it be attacked?',
        values: {
          N: 'Network: from anywhere',
          A: 'Adjacent: from the same network, or from nearby',
          L: 'Local: from within the system itself',
          P: 'Physical: by touching the device',
        },
      },
      AC3: {
        label: 'Attack complexity',
        asks: 'Does an attack depend on anything that the attacker cannot control?',
        values: { L: 'Low: it can be repeated at will', H: 'High: special conditions have to be met' },
      },
      AC4: {
        label: 'Attack complexity',
        asks: 'Does the attacker have to get around a protection?',
        values: { L: 'Low: there is none in the way', H: 'High: one has to be defeated or evaded' },
      },
      AT: {
        label: 'Attack requirements',
        asks: 'Does an attack depend on how or when the system runs?',
        values: {
          N: 'None: it works nearly everywhere',
          P: 'Present: it needs a certain set-up or moment',
        },
      },
      PR: {
        label: 'Privileges required',
        asks: 'What rights must the attacker have beforehand?',
        values: { N: 'None', L: 'Low: those of an ordinary user', H: 'High: those of an administrator' },
      },
      UI3: {
        label: 'User interaction',
        asks: 'Does another person have to take part?',
        values: { N: 'None', R: 'Required: somebody has to do something' },
      },
      UI4: {
        label: 'User interaction',
        asks: 'Does another person have to take part?',
        values: {
          N: 'None',
          P: 'Passive: using the system as always is enough',
          A: 'Active: somebody has to do something particular',
        },
      },
      S: {
        label: 'Scope',
        asks: 'Does the harm reach beyond the component that is vulnerable?',
        values: { U: 'Unchanged: it stays within', C: 'Changed: it reaches others' },
      },
      C: { label: 'Confidentiality', asks: 'What can be read that should be secret?', values: lost },
      I: { label: 'Integrity', asks: 'What can be changed that should be safe?', values: lost },
      A: { label: 'Availability', asks: 'What can be brought to a halt?', values: stopped },
      VC: {
        label: 'Confidentiality of the vulnerable system',
        asks: 'What can be read there that should be secret?',
        values: lost,
      },
      VI: {
        label: 'Integrity of the vulnerable system',
        asks: 'What can be changed there that should be safe?',
        values: lost,
      },
      VA: {
        label: 'Availability of the vulnerable system',
        asks: 'What can be brought to a halt there?',
        values: stopped,
      },
      SC: {
        label: 'Confidentiality of other systems',
        asks: 'What can be read beyond the vulnerable system?',
        values: lost,
      },
      SI: {
        label: 'Integrity of other systems',
        asks: 'What can be changed beyond the vulnerable system?',
        values: lost,
      },
      SA: {
        label: 'Availability of other systems',
        asks: 'What can be brought to a halt beyond the vulnerable system?',
        values: stopped,
      },
    },
  },
  check: {
    part: 'Last step',
    title: 'Check your answers',
    about: 'Nothing has been sent so far. You can change every answer.',
    change: 'Change',
    yaml: 'The report as a file',
    copy: 'Copy the file',
    download: 'Download the file',
  },
  send: {
    title: 'Send the report',
    github: 'Open a pull request on GitHub',
    githubAbout:
      'GitHub opens in a new tab with the report filled in. You need an account there, and nothing else.',
    plain: 'Open an empty file on GitHub',
    tooLong:
      'Your report is too long for a link that carries it. Copy the file below, open an empty file on GitHub, and paste it there.',
    byFile: 'Put this file into the folder of the inbox, tickets/inbox, by a pull request or by hand.',
    local: 'Submit the report',
    localAbout: 'The report goes to the desk on this machine, and gets its number at once.',
  },
  sent: {
    part: 'Nearly done',
    title: 'Finish on GitHub',
    steps: [
      'In the new tab, sign in where GitHub asks for it. GitHub makes a copy of the repository for you.',
      'Propose the new file, then create the pull request. If GitHub lets you commit to the repository itself, choose “Create a new branch”: a file that goes straight to its main branch gets no answer.',
      'The desk answers there with your confirmation number and its deadline.',
      'No number after two minutes? Comment /status on the pull request. If GitHub shows a workflow that awaits approval, no one needs to click it.',
    ],
    ifNot:
      'If the tab shows an error or an empty page, go back, copy the file, and paste it on GitHub yourself.',
    done: 'The pull request is open: delete my answers here',
    received: 'The report has been received',
    number: 'Confirmation number',
    due: 'A person acknowledges it by',
    keep: 'Note the number down, and give it whenever you write to the desk. Your answers have been deleted from this browser.',
    ticket: 'See the ticket',
    again: 'Report something else',
  },
  seal: wizardSeal,
  kept: {
    about:
      'Your answers stay in this tab, so that a reload loses nothing. The browser forgets them when the tab is closed, because other people may use the same machine.',
    wipe: 'Delete my answers',
    sure: 'Yes, delete all of them',
    wiped: 'Your answers have been deleted.',
  },
  byHand: {
    title: 'Report by hand',
    about:
      'The guided questions need JavaScript. Without it, a report is a small text file, which you add by a pull request:',
    steps: [
      'Copy the lines below, and put your own words in place of the examples.',
      'Add them as a new file to the folder tickets/inbox of the repository. Choose a name that tells nothing, such as report-kqzvwmtr.yaml.',
      'Open the pull request; where GitHub offers it, choose “Create a new branch”, never the main branch. The desk checks the file, says what is wrong with it on its line, or gives it a confirmation number.',
      'No number after two minutes? Comment /status on the pull request.',
    ],
    newFile: 'Start the new file on GitHub',
    schema: 'Every key with its meaning, as a JSON Schema',
    how: 'How this desk works',
    link: 'Report by hand, without these questions',
    back: 'Back to the questions',
    example: {
      publisher: 'The name by which customers know you',
      offer: 'identifier-of-the-offer',
      title: 'The problem in one line',
      description: 'What is wrong, and how it shows.',
      step: 'Update to version 2.3.2.',
    },
  },
};
