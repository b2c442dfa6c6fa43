// What advisories say, in English.
import type { AdvisoryWords } from '../../shapes/site/advisory-words.ts';

export const advisory: AdvisoryWords = {
  links: {
    csaf: 'Advisory as CSAF 2.0',
    osv: 'Advisory as OSV',
    cve: 'Draft CVE record, for a CNA to publish',
  },
  feed: (desk) => `Advisories from ${desk}`,
  listing: {
    title: (path) => `Files in ${path}`,
    about:
      'Advisories in the Common Security Advisory Framework (CSAF 2.0), for programs to fetch. You can share all of it (TLP:WHITE).',
    up: 'One folder up',
  },
  belowPath: (address) =>
    `This site is not at the root of its host, so no one looks for this file here. If you run the host, serve a file at ${address} with the Contact and CSAF fields below.`,
  first: 'First published.',
  self: 'This advisory',
  page: 'The ticket on the desk’s site',
  cve: (id) => `${id} in the CVE list`,
  reference: 'Cited in the report',
  notes: {
    description: 'Description',
    impact: 'Impact',
    incident: 'What we know about the incident',
    conclusion: 'Our conclusion',
    offerAction: 'Action on the product',
    customerImpact: 'What it means for customers',
    message: 'Message to customers',
    outcome: 'Outcome',
    vectors: 'Further CVSS vectors',
    weaknesses: 'Weaknesses',
  },
  exploited: 'The report says that this is being exploited.',
  score: (vector, score) => `${vector} (base score ${score})`,
  versionsInWords: (offer, versions) => `Affected versions of ${offer}, as reported: ${versions}`,
  takenBack: {
    informative: 'We looked into the report. No action is needed.',
    not_applicable: 'We could not confirm the report, or it affects no product in the catalogue.',
    duplicate: 'Another ticket covers the same event.',
    withdrawn: 'The publisher took the report back.',
    spam: 'The submission was not a report.',
  },
  inShort: (offers, publisher, page) =>
    `A vulnerability was reported in ${offers} by ${publisher}. Details: ${page}.`,
};
