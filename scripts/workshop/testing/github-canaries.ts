// Reports of which every free field carries a word that nobody else uses: wherever it turns up, a secret got out.
import type { Report } from '../../ticket/ticket.ts';

export const canaryVulnerability: Report = {
  category: 'vulnerability',
  disclosure: 'embargoed',
  publisher: 'Canarypublisher',
  offers: [{ id: 'canaryoffer', versions: 'canaryversions to 2.3.1' }],
  title: 'A canarytitle passes the firewall',
  description: 'A canarydescription with two colons is let through.\n',
  impact: 'A canaryimpact for everybody.\n',
  discovered_at: '2026-10-07',
  actively_exploited: 'unknown',
  publicly_known: false,
  cve: ['CVE-2026-71717'],
  cvss: ['CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:C/C:L/I:L/A:H'],
  cwe: ['CWE-1333'],
  remediation: { status: 'vendor_fix', steps: ['Update the canarystep.'] },
  customer_message: { wanted: true, draft: 'Please update the canarymessage.' },
  references: ['https://example.com/canaryreference'],
  credits: ['Mona Canarycredit'],
  tracking_id: 'canarytracking',
};

export const canaryIncident: Report = {
  category: 'security_incident',
  disclosure: 'embargoed',
  language: 'fr',
  publisher: 'Canaryfabrikam',
  offers: [{ id: 'canarymail' }],
  title: 'Un canaritre est ouvert à tous',
  description: 'Le canaryarchive est resté ouvert.\n',
  incident: {
    detected_at: '2026-10-09T08:00:00Z',
    contained: true,
    customers_affected: 717171,
    data_types: ['canarydata'],
  },
  remediation: { status: 'none_available' },
  customer_message: { wanted: false },
};

const shown: ReadonlySet<unknown> = new Set([
  ...['vulnerability', 'security_incident', 'embargoed', 'fr', 'vendor_fix', 'none_available', 'unknown'],
  ...[true, false],
]);

/** What gives a report away: the canary of each field, or the whole value where it can hold none. */
export function canariesOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(canariesOf);
  if (shown.has(value)) return [];
  const text = String(value);
  return [/\bcanar\w+/i.exec(text)?.[0] ?? text];
}
