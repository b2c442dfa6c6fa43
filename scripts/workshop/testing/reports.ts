// Sample texts: the configuration of a desk, and submissions that it takes or refuses.
import { stringify } from 'yaml';
import type { Report } from '../../ticket/ticket.ts';

export const configuration = `name: Desk of the tests
languages: [en, fr]
staff: {users: [alice, bob]}
on_call: [bob]
calendar:
  version: 2026-1
  time_zone: America/Los_Angeles
  holidays: [2026-11-26]
`;

/** A Sunday morning in Los Angeles; what is received then is to be acknowledged by Monday at 17:00. */
export const morning = '2026-11-22T14:03:11Z';

export const vulnerability: Report = {
  category: 'vulnerability',
  disclosure: 'embargoed',
  publisher: 'Contoso',
  offers: [{ id: 'contoso-waf', versions: '2.0 to 2.3.1' }],
  title: 'Crafted header passes the firewall',
  description: 'A request with two colons is let through.\n',
  cve: ['CVE-2026-12345'],
  remediation: { status: 'vendor_fix', steps: ['Update to 2.3.2.'] },
  customer_message: { wanted: true, draft: 'Please update.' },
};

export const incident: Report = {
  category: 'security_incident',
  disclosure: 'public',
  publisher: 'Fabrikam',
  offers: [{ id: 'fabrikam-mail' }],
  title: 'Mail archive readable by strangers',
  description: 'The archive of one tenant was open for two hours.\n',
  incident: { contained: true, customers_affected: 12 },
  remediation: { status: 'none_available' },
  customer_message: { wanted: false },
};

/** The text of a submission, as a person might have written it: not the canonical one. */
export function submission(report: Report, changed: Partial<Report> = {}): string {
  return stringify({ report: { ...report, ...changed } });
}

/** Wrong in two places. */
export const wrongSubmission = submission(vulnerability)
  .replace('embargoed', 'secret')
  .replace('cve', 'cvee');

/** So many submissions by their paths in the inbox, `report-001.yaml` and so on. */
export function manySubmissions(count: number): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, place) => String(place + 1).padStart(3, '0'));
  return Object.fromEntries(
    numbers.map((number) => [
      `tickets/inbox/report-${number}.yaml`,
      submission(incident, { tracking_id: `case ${number}` }),
    ]),
  );
}
