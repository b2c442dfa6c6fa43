// What the tests of the wizard type: reports that are whole, by the names of the fields.
import type { Draft, Reach, SealMode, Typed } from './draft.ts';
import { answersOnWay, type Neutral } from './embargo/way.ts';
import { reader } from './reader.ts';
import { answersFrom } from './typed.ts';

export const now = Date.parse('2026-11-22T14:03:11Z');

export const vulnerability: Typed = {
  category: 'vulnerability',
  disclosure: 'embargoed',
  // Asked where the desk has no keys: then there is no embargo.
  'embargo.way': 'public',
  publisher: 'Contoso',
  'offers.0.id': 'contoso-waf',
  'offers.0.versions': '2.0 to 2.3.1',
  title: 'Crafted header passes the firewall',
  description: 'Two colons\nare enough.',
  actively_exploited: 'unknown',
  publicly_known: 'false',
  cve: 'cve-2026-12345, CVE-2025-1000',
  cwe: '79',
  cvss: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  'remediation.status': 'vendor_fix',
  'remediation.steps': 'Update to 2.3.2.\n\nRestart.',
  'customer_message.wanted': 'true',
  'customer_message.draft': 'Please update.',
  credits: 'Ada\nKoreLogic, Inc.',
};

export const incident: Typed = {
  category: 'security_incident',
  disclosure: 'public',
  publisher: 'Fabrikam',
  'offers.0.id': 'fabrikam-mail',
  title: 'Archive readable by strangers',
  description: 'For two hours.',
  actively_exploited: 'false',
  publicly_known: 'true',
  'incident.contained': 'true',
  'incident.customers_affected': '12',
  'incident.data_types': 'names, addresses',
  'remediation.status': 'none_available',
  'customer_message.wanted': 'false',
};

export const neutral: Neutral = {
  offer: 'withheld',
  title: 'Details withheld',
  description: 'Ask us in private.',
};

export function draftFrom(typed: Typed, sealMode: SealMode = 'never', reach: Reach = 'members'): Draft {
  const answers = answersOnWay(answersFrom(typed, 'en', reader), { typed, sealMode, reach }, neutral);
  return { typed, answers, reader, now, sealMode, reach };
}
