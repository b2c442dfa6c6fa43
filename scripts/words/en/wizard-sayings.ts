// What the script of the wizard says, in English; apart from the rest, since every visitor of the page loads it.
import { english } from '../typography.ts';
import type { WizardSayings } from '../wizard-words.ts';
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
    'cvss-metric-missing': ({ metrics }) =>
      `The CVSS vector is incomplete: ${all(names(metrics))} are missing. Answer those questions in the calculator, or clear the field.`,
    repeated: ({ found }) => `${code(found)} appears twice. Remove one of them.`,
    'wrong-type': () => 'Enter a whole number, using digits only, for example 12.',
    'address-malformed': ({ found }) =>
      `${code(found)} is not a complete web address. Start it with ${code('https://')} and leave out spaces.`,
    'too-large': ({ bytes, limit }) =>
      `The report is too large: ${count(Math.ceil(bytes / 1024))} KiB, where ${count(limit / 1024)} KiB are allowed. Shorten the longest texts, or link to the details.`,
  },
  notGiven: 'Not given',
  offer: (id, versions) => `${id} (${versions})`,
  score: (vector, score, severity) => `${vector}: ${score}, ${severity}`,
  copied: 'The file has been copied.',
  notCopied: 'The browser did not allow copying. Select the file’s text and copy it yourself.',
  sending: 'Sending the report.',
  notSent: 'The desk did not answer and nothing was sent. Check that it is still running, then try again.',
  seal: wizardSealSayings,
};
