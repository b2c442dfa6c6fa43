// What the script of the wizard says, in English; apart from the rest, since every visitor of the page loads it.

import type { WizardSayings } from '../../shapes/wizard/wizard-words.ts';
import { english } from '../../typography.ts';
import { wizardSealSayings } from './wizard-seal-sayings.ts';

const { code, count, names, either, all } = english;

export const wizardSayings: WizardSayings = {
  progress: (step, all) => `Step ${step} of ${all}`,
  wrongTitle: (title) => `Problem: ${title}`,
  needed: {
    category: 'Choose what you want to report.',
    disclosure: 'Choose whether the report should be public right away.',
    publisher: 'Enter the publisher’s name.',
    'offers.id': 'Enter the affected product’s identifier.',
    title: 'Enter a title.',
    description: 'Describe the problem.',
    actively_exploited: 'Say whether it is being exploited; “Not known” is an answer, too.',
    publicly_known: 'Say whether it is publicly known; “Not known” is an answer, too.',
    'incident.contained': 'Say whether the incident is under control; “Not known” is an answer, too.',
    'remediation.status': 'Choose what customers can do today.',
    'remediation.steps': 'Enter at least one step that customers can take.',
    'customer_message.wanted': 'Say whether you want to send your customers a message.',
  },
  problems: {
    'cve-or-cvss-missing': () =>
      'A vulnerability needs a CVE or a CVSS vector. Go back and enter a CVE, paste a vector, or answer a calculator’s questions.',
    'cve-malformed': ({ found }) =>
      `${code(found)} is not a CVE identifier. Write it like ${code('CVE-2026-12345')}, or leave this empty and give a CVSS vector on the next page.`,
    'cvss-prefix': ({ found, expected }) =>
      `A CVSS vector begins with ${either(names(expected))} and a slash${found && `, but this one begins with ${code(found)}`}. Copy the whole vector, or use a calculator.`,
    'cvss-score-alone': ({ found }) =>
      `${code(found)} is a score; we need the vector behind it. Answer the calculator’s questions, or paste the whole vector.`,
    'date-malformed': ({ found }) =>
      `${code(found)} is not a date we can read. Choose the day, or type it like ${code('2026-11-20')} or ${code('20 Nov 2026')}.`,
    'date-incomplete': () => 'This date or time is incomplete. Fill in the rest, or clear it.',
    'not-a-count': ({ found, count: number }) =>
      number === null
        ? `${code(found)} is not a whole number. How many customers are affected, at a guess? Use digits only, for example 12.`
        : `${code(found)} is not a whole number. Is it ${number}? Then enter ${code(number)}; an estimate will do.`,
    repeated: ({ found }) => `${code(found)} appears twice. Remove one of them.`,
    'address-malformed': ({ found }) =>
      `${code(found)} is not a complete web address. Start it with ${code('https://')} and leave out spaces.`,
    'too-large': ({ bytes, limit }) =>
      `The report is too large: ${count(Math.ceil(bytes / 1024))} KiB, where ${count(limit / 1024)} KiB are allowed. Shorten the longest texts, or link to the details.`,
  },
  unanswered: (labels) =>
    labels.length === 1
      ? `1 question is unanswered: ${all(labels)}.`
      : `${count(labels.length)} questions are unanswered: ${all(labels)}.`,
  unansweredCount: (questions) =>
    questions === 1 ? '1 question to go.' : `${count(questions)} questions to go.`,
  charactersLeft: (characters) =>
    characters === 1 ? '1 character left.' : `${count(characters)} characters left.`,
  charactersOver: (characters) =>
    characters === 1 ? '1 character too many.' : `${count(characters)} characters too many.`,
  nothingToShow: 'There is no text to show yet.',
  notLoaded:
    'Part of this page could not be loaded, so your answers cannot be checked. They are still here. Check your connection, then try again.',
  notGiven: 'Not given',
  notKnown: 'Not known',
  offer: (id, versions) => `${id} (${versions})`,
  score: (score, severity) => `${score} (${severity})`,
  copied: 'The file has been copied.',
  notCopied: 'The browser did not allow copying. Select the file’s text and copy it yourself.',
  sending: 'Sending the report.',
  notSent: 'The desk did not answer and nothing was sent. Check that it is still running, then try again.',
  seal: wizardSealSayings,
};
