// Dates, yes and no, words of a list, counts, keys, lists and empty parts in the spellings of people.
import { alike, refused, type Spelling } from './spelling.testing.ts';

const readAs = ['read-as'];

const dates: Spelling[] = [
  ...alike({ discovered_at: '2026-11-20' }, [], ['discovered_at: 2026-11-20', 'discovered_at: "2026-11-20"']),
  ...alike({ discovered_at: '2026-11-20' }, readAs, [
    'discovered_at: 2026/11/20',
    'discovered_at: 2026.11.20',
    'discovered_at: 20261120',
    'discovered_at: "20261120"',
    'discovered_at: 20/11/2026',
    'discovered_at: 11/20/2026',
    'discovered_at: 20-11-2026',
    'discovered_at: 20.11.2026',
    'discovered_at: 20 November 2026',
    'discovered_at: 20 Nov 2026',
    'discovered_at: 20-Nov-2026',
    'discovered_at: Nov 20, 2026',
    'discovered_at: November 20th, 2026',
    'discovered_at: 20th of November 2026',
    'discovered_at: Friday, 20 November 2026',
    'discovered_at: vendredi 20 novembre 2026',
    'discovered_at: 2026 Nov 20',
    'discovered_at: 2026‑11‑20',
    'discovered_at: 2026–11–20',
    'discovered_at: 2026−11−20',
    'discovered_at: "\u200B2026-11-20"',
    'discovered_at: ２０２６-11-20',
    'discovered_at: “2026-11-20”',
  ]),
  ...alike({ discovered_at: '2026-09-05' }, readAs, ['discovered_at: 2026-9-5', 'discovered_at: 5.9.2026']),
  ...alike({ discovered_at: '2026-08-01' }, readAs, ['discovered_at: 1er août 2026']),
  ...alike({ discovered_at: '2026-11-11' }, readAs, ['discovered_at: 11/11/2026']),
  ...alike({ discovered_at: '2026-11-20T08:00:00+01:00' }, [], ['discovered_at: 2026-11-20T08:00:00+01:00']),
  ...alike({ discovered_at: '2026-11-20T08:00:00+01:00' }, readAs, [
    'discovered_at: 2026-11-20T08:00+01:00',
    'discovered_at: 2026-11-20 08:00 +01:00',
    'discovered_at: 2026-11-20 08:00:00+01:00',
    'discovered_at: 2026-11-20T08:00:00+0100',
    'discovered_at: 2026-11-20T08:00:00+01',
    'discovered_at: 20261120T080000+0100',
    'discovered_at: 2026-11-20 at 08:00 UTC+1',
    'discovered_at: 2026-11-20, 8:00 GMT+01:00',
    'discovered_at: 20 Nov 2026 08:00:00 +0100',
    'discovered_at: "Fri, 20 Nov 2026 08:00:00 +0100"',
    'discovered_at: "2026-11-20T08:00:00+01:00[Europe/Paris]"',
    'discovered_at: 20/11/2026 08:00 +01:00',
  ]),
  ...alike({ discovered_at: '2026-11-20T08:00:00Z' }, readAs, [
    'discovered_at: 2026-11-20t08:00:00z',
    'discovered_at: 2026-11-20 08:00:00Z',
    'discovered_at: 2026-11-20 08:00 UTC',
    'discovered_at: 2026-11-20 8:00 am GMT',
    'discovered_at: 2026-11-20_08:00:00Z',
  ]),
  ...alike({ discovered_at: '2026-11-20T20:00:00.5-05:00' }, readAs, [
    'discovered_at: 2026-11-20T20:00:00,5−05:00',
  ]),
  ...refused('date-ambiguous', [
    'discovered_at: 11/12/2026',
    'discovered_at: 1-2-2026',
    'discovered_at: 03/04/2026 10:00 UTC',
  ]),
  ...refused('offset-missing', [
    'discovered_at: 2026-11-20T10:00:00',
    'discovered_at: 2026-11-20 10:00',
    'discovered_at: 20 Nov 2026, 10:00',
  ]),
  ...refused('date-impossible', ['discovered_at: 2026-02-30', 'discovered_at: 2026-13-01']),
  ...refused('date-malformed', [
    'discovered_at: yesterday',
    'discovered_at: November 2026',
    'discovered_at: 20.11.26',
    'discovered_at: 2026-11-20 10:00 CST',
  ]),
  ...refused('date-in-future', ['discovered_at: 1 December 2026']),
];

const words: Spelling[] = [
  ...alike({ customer_message: { wanted: false } }, [], ['customer_message:\n  wanted: false']),
  ...['no', 'No', 'NO', 'n', 'off', 'non', '"false"', '“no”'].flatMap((word) =>
    alike({ customer_message: { wanted: false } }, word === '"false"' ? [] : readAs, [
      `customer_message:\n  wanted: ${word}`,
    ]),
  ),
  ...['yes', 'Yes', 'y', 'on', 'oui'].flatMap((word) =>
    alike({ actively_exploited: true }, readAs, [`actively_exploited: ${word}`]),
  ),
  ...['Unknown', 'not known', 'inconnu'].flatMap((word) =>
    alike({ publicly_known: 'unknown' }, readAs, [`publicly_known: ${word}`]),
  ),
  ...['en-US', 'EN', 'en_GB', 'English', 'en\u2011US', 'anglais'].flatMap((word) =>
    alike({ language: 'en' }, readAs, [`language: ${word}`]),
  ),
  ...['fr-FR', 'fr-CA', 'French', 'Français', 'FR'].flatMap((word) =>
    alike({ language: 'fr' }, readAs, [`language: ${word}`]),
  ),
  ...[
    'Security incident',
    'security-incident',
    'SECURITY_INCIDENT',
    'security\u00A0incident',
    'security\u2010incident',
    'incident',
    '“security_incident”',
    'secur\u200Bity_incident',
  ].flatMap((word) => alike({ category: 'security_incident' }, readAs, [`category: ${word}`])),
  ...['Public', 'PUBLIC', '‘public’'].flatMap((word) =>
    alike({ disclosure: 'public' }, readAs, [`disclosure: ${word}`]),
  ),
  ...['None available', 'none-available'].flatMap((word) =>
    alike({ remediation: { status: 'none_available' } }, readAs, [`remediation:\n  status: ${word}`]),
  ),
  ...refused('not-one-of', [
    'language: de',
    'category: bug',
    'disclosure: private',
    'actively_exploited: maybe',
    'remediation:\n  status: none',
    'publicly_known: 1',
  ]),
  ...refused('wrong-type', ['customer_message:\n  wanted: 1', 'customer_message:\n  wanted: perhaps']),
];

const counts: Spelling[] = [
  ...alike(
    { incident: { customers_affected: 1200 } },
    [],
    ['incident:\n  customers_affected: 1200', 'incident:\n  customers_affected: "1200"'],
  ),
  ...['1 200', '1\u202F200', '1\u00A0200', "1'200", '1’200', '1_200'].flatMap((count) =>
    alike({ incident: { customers_affected: 1200 } }, readAs, [`incident:\n  customers_affected: ${count}`]),
  ),
  ...refused('number-grouped', [
    'incident:\n  customers_affected: 1.200',
    'incident:\n  customers_affected: 1,200',
    'incident:\n  customers_affected: "1.200"',
    'incident:\n  customers_affected: 1.200.000',
  ]),
  ...refused('wrong-type', [
    'incident:\n  customers_affected: about 12',
    'incident:\n  customers_affected: 1.5',
    'incident:\n  customers_affected: many',
  ]),
];

const texts: Spelling[] = [
  ...alike({ title: 'Crafted header' }, readAs, [
    'title: “Crafted header”',
    'title: « Crafted header »',
    'title: „Crafted header“',
    'title: ‘Crafted header’',
  ]),
  ...alike({ title: 'Crafted header' }, [], ['title: |\n  Crafted header', 'title: "Crafted header"']),
  ...alike({ title: '“Crafted” and “header”' }, [], ['title: “Crafted” and “header”']),
  ...alike({ publisher: 'Contoso' }, readAs, [
    'publisher: “Contoso”',
    'Publisher: Contoso',
    'PUBLISHER: Contoso',
  ]),
  ...refused('not-quoted', [
    'title: 12',
    'publisher: true',
    'tracking_id: 4711',
    'offers:\n  - id: contoso-waf\n    versions: 2.10',
  ]),
  ...refused('several-lines', ['title: |\n  Crafted\n  header']),
];

const keys: Spelling[] = [
  ...alike({ tracking_id: 'A1' }, readAs, [
    'tracking-id: A1',
    'Tracking ID: A1',
    'tracking\u2011id: A1',
    'track\u200Bing_id: A1',
    'TRACKING_ID: A1',
  ]),
  ...alike({ discovered_at: '2026-11-20' }, readAs, [
    'Discovered at: 2026-11-20',
    'discovered–at: 2026-11-20',
  ]),
  ...alike({ remediation: { status: 'none_available' } }, readAs, ['remediation:\n  Status: none_available']),
  ...refused('unknown-key', [
    'discoverd_at: 2026-11-20',
    'severity: high',
    'offers:\n  - id: contoso-waf\n    version: "1"',
    'tracking_ids: A1',
  ]),
];

const lists: Spelling[] = [
  ...alike({ credits: ['Jane Doe'] }, ['repeated-once'], ['credits: [Jane Doe, Jane Doe]']),
  ...alike({ credits: ['KoreLogic, Inc.'] }, readAs, ['credits: KoreLogic, Inc.']),
  ...alike({ credits: ['Jane Doe', 'KoreLogic, Inc.'] }, readAs, [
    'credits: |\n  Jane Doe\n  KoreLogic, Inc.',
    'credits: |\n  - Jane Doe\n  - KoreLogic, Inc.\n',
    'credits: "Jane Doe\\nKoreLogic, Inc."',
  ]),
  ...refused('several-lines', ['credits:\n  - |\n    Jane Doe\n    KoreLogic, Inc.']),
  ...alike({ remediation: { status: 'vendor_fix', steps: ['Update.'] } }, readAs, [
    'remediation:\n  status: vendor_fix\n  steps: Update.',
  ]),
  ...alike({ incident: { data_types: ['names'] } }, readAs, ['incident:\n  data_types: names']),
  ...alike(
    { offers: [{ id: 'contoso-waf' }] },
    ['repeated-once'],
    [
      'offers:\n  - id: contoso-waf\n  - id: contoso-waf',
      'offers:\n  - id: contoso-waf\n  - id: Contoso-WAF',
      'offers:\n  - id: contoso-waf\n  - id: contoso\u00AD-waf',
    ],
  ),
  ...alike(
    { offers: [{ id: 'contoso-waf', versions: '1' }] },
    ['repeated-once'],
    ['offers:\n  - id: contoso-waf\n    versions: "1"\n  - versions: "1"\n    id: contoso-waf'],
  ),
  ...alike(
    { offers: [{ id: 'contoso-waf' }, { id: 'contoso-waf', versions: '1' }] },
    [],
    ['offers:\n  - id: contoso-waf\n  - id: contoso-waf\n    versions: "1"'],
  ),
  ...alike({ offers: [{ id: 'contoso-waf' }] }, readAs, [
    'offers: contoso-waf',
    'offers: [contoso-waf]',
    'offers:\n  - contoso-waf',
  ]),
  ...alike({ offers: [{ id: 'contoso-waf' }] }, [], ['offers:\n  id: contoso-waf']),
  ...refused('wrong-type', [
    'offers: the firewall',
    'offers:\n  - the firewall',
    'publisher: [Contoso]',
    'credits:\n  name: Jane',
    'remediation:\n  status: vendor_fix\n  steps:\n    - {do: this}',
  ]),
];

const empties: Spelling[] = [
  ...[
    'cve:',
    'cvss: []',
    'cwe: null',
    'references: ~',
    'credits: ""',
    'tracking_id:',
    'impact:',
    'discovered_at: " "',
    'language:',
    'incident:',
    'actively_exploited:',
  ].flatMap((part) => alike({ title: 'Crafted header passes the firewall' }, ['empty-left-out'], [part])),
  ...alike(
    { offers: [{ id: 'contoso-waf' }] },
    ['empty-left-out'],
    ['offers:\n  - id: contoso-waf\n    versions:'],
  ),
  ...alike(
    { customer_message: { wanted: false } },
    ['empty-left-out'],
    ['customer_message:\n  wanted: false\n  draft: ""'],
  ),
  ...refused('empty-value', [
    'publisher:',
    'title: ~',
    'category:',
    'customer_message:\n  wanted:',
    'cve:\n  - CVE-2026-1234\n  -',
  ]),
  ...refused('blank', ['title: ""', 'description: " "']),
  ...refused('too-few', ['offers: []']),
  ...refused('steps-missing', [
    'remediation:\n  status: vendor_fix',
    'remediation:\n  status: vendor_fix\n  steps: []',
    'remediation:\n  status: workaround\n  steps:',
  ]),
];

export const valueCases: readonly Spelling[] = [
  ...dates,
  ...words,
  ...counts,
  ...texts,
  ...keys,
  ...lists,
  ...empties,
];
