// What the script of the wizard says, in English; apart from the rest, since every visitor of the page loads it.
import { english } from '../typography.ts';
import type { WizardSayings } from '../wizard-words.ts';
import { wizardSealSayings } from './wizard-seal-sayings.ts';

const { code, count, names, either, all } = english;

export const wizardSayings: WizardSayings = {
  wrongTitle: (title) => `Problem: ${title}`,
  needed: {
    category: 'Choose what you want to report.',
    disclosure: 'Choose whether everybody may read the report at once.',
    publisher: 'Write the name of the publisher.',
    'offers.id': 'Write the identifier of the affected offer.',
    title: 'Write a title.',
    description: 'Describe the problem.',
    actively_exploited: 'Say whether it is exploited; “Not known” is an answer too.',
    publicly_known: 'Say whether it is publicly known; “Not known” is an answer too.',
    'incident.contained': 'Say whether the incident is under control.',
    'remediation.status': 'Choose what customers can do today.',
    'remediation.steps': 'Write at least one step that customers can take.',
    'customer_message.wanted': 'Say whether you want to send your customers a message.',
  },
  problems: {
    'cve-or-cvss-missing': () =>
      'A vulnerability needs a CVE or a CVSS vector. Go back and give a CVE, or paste a vector, or answer the questions of a calculator.',
    'cve-malformed': ({ found }) =>
      `${code(found)} is not a CVE identifier. Write it as in ${code('CVE-2026-12345')}, or leave this empty and give a CVSS vector on the next page.`,
    'cvss-prefix': ({ found, expected }) =>
      `A CVSS vector begins with ${either(names(expected))} and a slash${found && `, but this one begins with ${code(found)}`}. Copy the whole vector, or use a calculator.`,
    'cvss-metric-missing': ({ metrics }) =>
      `The CVSS vector is incomplete: ${all(names(metrics))} must be added. Answer what is open in the calculator, or empty the field.`,
    repeated: ({ found }) => `${code(found)} stands here twice. Remove one of the two.`,
    'wrong-type': () => 'A whole number is needed here. Write digits alone, such as 12.',
    'address-malformed': ({ found }) =>
      `${code(found)} is not a whole web address. Begin it with ${code('https://')} and leave no spaces in it.`,
    'too-large': ({ bytes, limit }) =>
      `The report is too large: ${count(Math.ceil(bytes / 1024))} KiB, where ${count(limit / 1024)} KiB are allowed. Shorten the longest texts, or link to the details.`,
  },
  notGiven: 'Not given',
  offer: (id, versions) => `${id} (${versions})`,
  score: (vector, score, severity) => `${vector}: ${score}, ${severity}`,
  copied: 'The file has been copied.',
  notCopied: 'The browser did not allow copying. Select the text of the file, and copy it yourself.',
  sending: 'The report is being sent.',
  notSent: 'The desk did not answer, and nothing was sent. Check that it is still running, and try again.',
  seal: wizardSealSayings,
};
