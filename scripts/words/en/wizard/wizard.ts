// What the wizard of the site says, in English.

import type { WizardWords } from '../../shapes/wizard/wizard-words.ts';
import { english } from '../../typography.ts';
import { wizardDraft } from './wizard-draft.ts';
import { wizardEmbargo } from './wizard-embargo.ts';
import { wizardHandOff } from './wizard-hand-off.ts';
import { wizardSeal } from './wizard-seal.ts';

const { all, count } = english;

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
  lead: 'A few questions, one at a time. You see the whole report before anything is sent.',
  back: 'Back',
  continue: 'Continue',
  optional: 'optional',
  wrong: 'There is a problem',
  steps: {
    category: { title: 'What do you want to report?' },
    disclosure: { title: 'Should this report be public right away?' },
    offers: { title: 'Who are you, and what is affected?' },
    problem: { title: 'What is the problem?' },
    circumstances: { title: 'What is known about it?' },
    cve: {
      title: 'Does the vulnerability have a CVE?',
      about:
        'If it doesn’t have one yet, leave this empty: the next page rates the vulnerability with CVSS instead.',
    },
    cvss: {
      title: 'How severe is the vulnerability?',
      about: 'CVSS rates it with a few questions. If there is already a CVE, you can skip this.',
    },
    incident: { title: 'What do you know about the incident?' },
    remediation: { title: 'Is there a fix or a mitigation?' },
    steps: { title: 'What should customers do?' },
    message: { title: 'Do you want to send your customers a message?' },
    draft: { title: 'What should the message say?' },
    more: {
      title: 'Is there anything else?',
      about: 'Everything on this page is optional.',
    },
    seal: {
      title: 'Seal your report',
      about:
        'Sealing encrypts the report in this browser before anything is sent. Anyone can see the sealed text; only the desk’s staff can open it.',
    },
  },
  several: {
    comma: 'Separate them with commas.',
    line: 'One per line.',
  },
  limit: (characters) => `Up to ${count(characters)} characters.`,
  preview: { of: (label) => `Preview: ${label}` },
  moment: {
    hint: 'A date is enough. Add the time if you know it.',
    date: 'Date',
    time: 'Time (optional)',
    zone: 'Time zone',
    here: 'this computer',
    typed: 'As typed',
    others: 'Other time zones',
    instead: 'Type or paste it instead',
    examples: 'For example “26/11/2026”, “26 Nov 2026” or “2026-11-26 01:40”.',
  },
  disclosed: {
    title: 'What will be public',
    items: [
      'Your report is a file in a pull request. In a public repository, anyone can read that file as soon as you open the pull request, even under embargo.',
      'Your GitHub login and the file’s name (random letters) are visible next to it.',
      'The site shows the number, category, dates, status, priority and severity. Under embargo, it shows nothing more.',
    ],
    secretTitle: 'If something must stay secret',
    secret:
      'This desk can’t seal reports yet, so give no details here: write a title and description that give nothing away, and say that you will send the rest privately. We will agree with you on how, on your pull request.',
    local: {
      items: [
        'Your report becomes a file in this desk’s folder. Anyone who can read that folder, or the repository it is pushed to, can read the file, even under embargo.',
        'The site shows the number, category, dates, status, priority and severity. Under embargo, it shows nothing more.',
      ],
      secret:
        'This desk can’t seal reports yet, so give no details here: write a title and description that give nothing away, and say that you will send the rest privately.',
    },
    people: (logins) =>
      logins.length === 1
        ? `The person who answers here is ${all(logins)}.`
        : `The people who answer here are ${all(logins)}.`,
  },
  offers: {
    legend: (number) => `Affected product ${number}`,
    add: 'Add another product',
    remove: (number) => `Remove product ${number}`,
  },
  cvss: {
    hint: 'Your answers above fill this in. If you already have a vector, paste it here, one per line.',
    paste: 'CVSS vectors, version 3.0, 3.1 or 4.0',
    calculator: (version) => `CVSS ${version} calculator`,
    hasNone: 'The score appears once every question is answered.',
    scores: 'Score',
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
        values: { N: 'None', R: 'Required: someone has to do something' },
      },
      UI4: {
        label: 'User interaction',
        asks: 'Does another person have to take part?',
        values: {
          N: 'None',
          P: 'Passive: normal use of the system is enough',
          A: 'Active: someone has to do something specific',
        },
      },
      S: {
        label: 'Scope',
        asks: 'Does the harm reach beyond the vulnerable component?',
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
    title: 'Check your answers',
    about: 'Nothing has been sent yet. You can change any answer.',
    change: 'Change',
    yaml: 'The report as a file',
    show: 'Show the text',
    copy: 'Copy the file',
    download: 'Download the file',
  },
  send: {
    title: 'Send the report',
    github: 'Open a pull request on GitHub',
    githubAbout: 'GitHub opens in a new tab with the report filled in. A GitHub account is all you need.',
    plain: 'Open an empty file on GitHub',
    tooLong:
      'Your report is too long to fit in a link. Copy the file below, open an empty file on GitHub and paste it there.',
    byFile: 'Put this file into tickets/inbox, by pull request or directly.',
    local: 'Submit the report',
    localAbout: 'The report goes to the desk on this machine and gets its number immediately.',
  },
  sent: {
    part: 'Nearly done',
    title: 'Finish on GitHub',
    ifNot:
      'If the tab shows an error or an empty page, go back, copy the file and paste it on GitHub yourself.',
    done: 'My pull request is open: delete my answers here',
    received: 'The report has been received',
    number: 'Confirmation number',
    due: 'Human reply by',
    keep: 'Keep this number and quote it whenever you write to us. Your answers have been deleted from this browser.',
    ticket: 'See the ticket',
    again: 'Report something else',
  },
  seal: wizardSeal,
  embargo: wizardEmbargo,
  handOff: wizardHandOff,
  draft: wizardDraft,
  kept: {
    about: 'Your answers are kept in this tab only. Reloading is safe; closing the tab deletes them.',
    wipe: 'Delete my answers',
    sure: 'Yes, delete all of them',
    wiped: 'Your answers have been deleted.',
  },
  byHand: {
    title: 'Write the file yourself',
    about:
      'The guided questions need JavaScript. Without it, a report is a small text file that you add with a pull request:',
    steps: [
      'Copy the lines below and replace the examples with your own words.',
      'Add them as a new file in the repository’s tickets/inbox folder. Choose a name that reveals nothing, like report-kqzvwmtr.yaml.',
      'Open the pull request; if GitHub offers it, choose “Create a new branch”, never the main branch. The desk checks the file and replies with its problems, line by line, or with a confirmation number.',
      'No number after two minutes? Comment /status on the pull request.',
    ],
    newFile: 'Start the new file on GitHub',
    schema: 'What every key means, as a JSON Schema',
    how: 'How this desk works',
    link: 'Write the file yourself',
    back: 'Back to the questions',
    example: {
      publisher: 'The name customers know you by',
      offer: 'identifier-of-the-product',
      title: 'The problem in one line',
      description: 'What is wrong, and how it can be seen.',
      step: 'Update to version 2.3.2.',
    },
  },
};
