// What somebody answers to the guided questions, one after the other.

export type Answers = readonly (string | boolean)[];

/** Everything that can be said of a vulnerability; two answers are refused at first. */
export const vulnerabilityAnswers: Answers = [
  ...['vulnerability', 'embargoed', 'Contoso'],
  ...['contoso-waf', '2.0 to 2.3.1', true, 'contoso-vpn', '', false],
  ...['Crafted header passes the firewall', 'Two colons\nare enough.', 'Rules do not apply.', '2026-11-20'],
  ...['unknown', false],
  ...['cve 26 1' /* wrong: no year */, 'cve-2026-12345, CVE-2025-1000'],
  ...[
    'paste',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'weakness 79' /* wrong */,
    'CWE-79: Improper Neutralization of Input, CWE-20',
  ],
  ...['vendor_fix', 'Update to 2.3.2.\n\nRestart.'],
  ...[true, 'Please update.'],
  ...['https://example.com/1; https://example.com/2,', 'Ada\nKoreLogic, Inc.', 'C-17', 'send'],
];

export const incidentAnswers: Answers = [
  ...['security_incident', 'public', 'Fabrikam', 'fabrikam-mail', '', false],
  ...['Archive readable by strangers', 'For two hours.', '', ''],
  ...[false, true],
  ...['2026-11-21T08:00:00Z', true, '12', 'names, addresses'],
  ...['none_available', false, '', '', '', 'send'],
];

/** A vulnerability, with everything left open that may be. */
export const shortestAnswers: Answers = [
  ...['vulnerability', 'public', 'Contoso', 'contoso-waf', '', false, 'Short', 'Very.', '', ''],
  ...['unknown', 'unknown', 'CVE-2026-12345', 'skip', '', 'no_fix_planned', false, '', '', '', 'send'],
];
