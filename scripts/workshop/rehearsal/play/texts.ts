// What the people of the story write into files.

import { submissionText } from '../../../ticket/record/serialise.ts';
import { newKeyPair } from '../../../ticket/seal/age.ts';
import { sealedReport } from '../../../ticket/seal/sealed-report.ts';
import type { Report } from '../../../ticket/ticket.ts';

/** The one file of the submission. */
export const path = 'tickets/inbox/header.yaml';

export const configured = `name: Rehearsal security desk
site: https://rehearsal.example/
languages: [en, fr]
staff: {users: [alice, bob]}
on_call: [bob]
calendar:
  version: 2026-1
  time_zone: America/Los_Angeles
  holidays: [2026-11-26]
`;

/** A vulnerability that names its CVE. */
export const mended = `report:
  category: vulnerability
  disclosure: embargoed
  publisher: Contoso
  title: Crafted header passes the firewall
  offers:
    - id: contoso-waf
  description: A request whose Host header has two colons is let through.
  cve: [CVE-2026-12345]
  remediation:
    status: vendor_fix
    steps: [Update to 2.3.2.]
  customer_message:
    wanted: true
    draft: Please update to 2.3.2.
`;

/** Wrong in two places: a value that there is not, and neither a CVE nor a score. */
export const invalid = mended.replace('embargoed', 'secret').replace(/ {2}cve: .*\n/, '');

const { identity, recipient } = await newKeyPair();
/** The secret key of the staff, which stands in no file of the repository. */
export const secretKey = identity;

/** What the configuration names once the desk takes sealed reports. */
export const sealing = `seal:
  recipients:
    staff: [${recipient}]
`;

/** A file name that tells nothing. */
export const sealedPath = 'tickets/inbox/report-1.yaml';

/** What nobody but the staff may read before it is revealed. */
export const secretReport: Report = {
  category: 'vulnerability',
  disclosure: 'embargoed',
  publisher: 'Northwind',
  offers: [{ id: 'northwind-sync', versions: '3.0' }],
  title: 'Anybody can read the list of accounts',
  description: 'The list answers without a password when its address ends in a dot.\n',
  cvss: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N'],
  remediation: { status: 'vendor_fix', steps: ['Update to 3.1.'] },
  customer_message: { wanted: true, draft: 'Please update to 3.1.' },
};

const sealed = await sealedReport(secretReport, {
  ...{ repository: 'example/desk', author: 'mona', to: 'staff', recipients: [recipient] },
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
});
if (sealed === null) throw new Error('the report of the story is too long to be sealed');
/** The same report as mona sends it. */
export const sealedText = submissionText(sealed);
