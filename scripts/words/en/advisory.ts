// What advisories say, in English.
import type { AdvisoryWords } from '../advisory-words.ts';

export const advisory: AdvisoryWords = {
  links: {
    csaf: 'Advisory as CSAF 2.0',
    osv: 'Advisory as OSV',
    cve: 'Draft of a CVE record, for a CNA to take',
  },
  feed: (desk) => `Advisories of ${desk}`,
  listing: {
    title: (path) => `Files in ${path}`,
    about:
      'Advisories in the Common Security Advisory Framework (CSAF 2.0), for programs that fetch them. All of it may be passed on (TLP:WHITE).',
    up: 'One folder up',
  },
  belowPath: (address) =>
    `This site is not at the root of its host, and nobody looks for this file here. Whoever runs the host should have a file at ${address} that names the fields Contact and CSAF as they stand below.`,
  first: 'First published.',
  self: 'This advisory',
  page: 'The ticket at the desk',
  cve: (id) => `${id} in the CVE list`,
  reference: 'Named in the report',
  notes: {
    description: 'Description',
    impact: 'Impact',
    incident: 'What is known of the incident',
    conclusion: 'Conclusion of the desk',
    offerAction: 'What happens to the offer',
    customerImpact: 'What that means for customers',
    message: 'Message to customers',
    outcome: 'Outcome',
    vectors: 'Further CVSS vectors',
    weaknesses: 'Weaknesses',
  },
  exploited: 'The report says that this is being exploited.',
  score: (vector, score) => `${vector} (base score ${score})`,
  versionsInWords: (offer, versions) => `Affected versions of ${offer}, as reported: ${versions}`,
  takenBack: {
    informative: 'The desk looked into the report; it calls for no action.',
    not_applicable: 'The desk could not confirm the report, or it touches no offer of the catalogue.',
    duplicate: 'Another ticket tells of the same event.',
    withdrawn: 'The publisher has taken the report back.',
    spam: 'The submission turned out not to be a report.',
  },
  inShort: (offers, publisher, page) =>
    `A vulnerability was reported in ${offers} by ${publisher}. The details are at ${page}.`,
};
