// What the people of the story write into files.

/** The one file of the submission. */
export const path = 'tickets/inbox/header.yaml';

export const configured = `name: Example Marketplace security desk
site: https://example.github.io/desk/
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
