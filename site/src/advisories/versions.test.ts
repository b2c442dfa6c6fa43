// Versions as each format has them: product tree of CSAF, ranges of OSV, versions of CVE.
import { describe, expect, test } from 'vitest';
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { Report } from '../../../scripts/ticket/ticket.ts';
import { afterwards, canaryReport, freshTicket, settingOf } from '../../testing/tickets.ts';
import { type Advisory, advisories, advisoryOf } from './advisory.ts';
import { csafDocument } from './csaf/csaf.ts';
import { cveDraft, hasCveDraft } from './cve.ts';
import { osvRecord } from './osv.ts';
import {
  csafFaults,
  cveFaults,
  cveLintFaults,
  hostileText,
  osvFaults,
  reportSaying,
  sampleDesk,
} from './testing.ts';

const setting = settingOf('2026-06-12T09:00:00-07:00');

function advisoryFor(report: Report): Advisory {
  const advisory = advisoryOf(
    visibleTicket(afterwards(freshTicket({ report }), '/ack P2 high', '/mitigate x')),
  );
  if (advisory === null) throw new Error('there is no advisory');
  return advisory;
}

function withVersions(versions: string | undefined, id = 'contoso-waf'): Advisory {
  const offer = { id, ...(versions !== undefined && { versions }) };
  return advisoryFor(canaryReport('shown', { disclosure: 'public', publisher: 'Contoso', offers: [offer] }));
}

/** What the three formats make of the versions of one offer. */
function made(versions: string | undefined, id?: string) {
  const one = withVersions(versions, id);
  const [vendor] = csafDocument(setting, one).product_tree?.branches ?? [];
  const [offer] = vendor?.branches ?? [];
  const [osv] = osvRecord(setting, one).affected;
  const [cve] = cveDraft(setting, one).cnaContainer.affected;
  const branches = offer && 'branches' in offer ? offer.branches : undefined;
  const { database_specific: _, ...osvOfOffer } = osv ?? {};
  const { vendor: __, product: ___, ...cveOfOffer } = cve ?? {};
  return {
    csaf: branches?.map(({ category, name }) => `${category} ${name}`) ?? [],
    osv: osvOfOffer,
    cve: cveOfOffer,
  };
}

const affected = { status: 'affected' };

describe('a range with a hyphen', () => {
  const semver = { ...affected, versionType: 'semver' };

  test('is a range in every format', () => {
    expect(made('1.0.0-2.0.0')).toEqual({
      csaf: ['product_version_range vers:semver/>=1.0.0|<=2.0.0'],
      osv: { ranges: [{ type: 'SEMVER', events: [{ introduced: '1.0.0' }, { last_affected: '2.0.0' }] }] },
      cve: { versions: [{ version: '1.0.0', lessThanOrEqual: '2.0.0', ...semver }] },
    });
  });
});

const intdot = { ...affected, versionType: 'intdot' };

test.each<[string | undefined, ReturnType<typeof made>]>([
  [undefined, { csaf: [], osv: {}, cve: { defaultStatus: 'affected' } }],
  ['before 2.0 or so', { csaf: [], osv: {}, cve: { defaultStatus: 'unknown' } }],
  [
    'all',
    {
      csaf: ['product_version_range vers:all/*'],
      osv: { ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }] },
      cve: { defaultStatus: 'affected' },
    },
  ],
  [
    '5.2',
    {
      csaf: ['product_version 5.2'],
      osv: { versions: ['5.2'] },
      cve: { versions: [{ version: '5.2', ...affected }] },
    },
  ],
  [
    '< 2.0',
    {
      csaf: ['product_version_range vers:intdot/<2.0'],
      osv: { ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }] },
      cve: { versions: [{ version: '0', lessThan: '2.0', ...intdot }] },
    },
  ],
  [
    '2.0.0 and later',
    {
      csaf: ['product_version_range vers:semver/>=2.0.0'],
      osv: { ranges: [{ type: 'SEMVER', events: [{ introduced: '2.0.0' }] }] },
      cve: { versions: [{ version: '2.0.0', lessThan: '*', ...affected, versionType: 'semver' }] },
    },
  ],
  [
    '< 2.0.0',
    {
      csaf: ['product_version_range vers:semver/<2.0.0'],
      osv: { ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }] },
      cve: { versions: [{ version: '0.0.0', lessThan: '2.0.0', ...affected, versionType: 'semver' }] },
    },
  ],
  [
    '>=3.0,<3.2 or 4.1',
    {
      csaf: ['product_version_range vers:intdot/>=3.0|<3.2', 'product_version 4.1'],
      osv: {
        ranges: [{ type: 'SEMVER', events: [{ introduced: '3.0.0' }, { fixed: '3.2.0' }] }],
        versions: ['4.1'],
      },
      cve: {
        versions: [
          { version: '3.0', lessThan: '3.2', ...intdot },
          { version: '4.1', ...affected },
        ],
      },
    },
  ],
  [
    '> 1.0, <= 2.0',
    {
      csaf: ['product_version_range vers:intdot/>1.0|<=2.0'],
      osv: {},
      cve: {
        versions: [
          { version: '1.0', status: 'unaffected' },
          { version: '1.0', lessThanOrEqual: '2.0', ...intdot },
        ],
      },
    },
  ],
  [
    '1.2.3.4 to 1.2.3.9',
    {
      csaf: ['product_version_range vers:intdot/>=1.2.3.4|<=1.2.3.9'],
      osv: {},
      cve: { versions: [{ version: '1.2.3.4', lessThanOrEqual: '1.2.3.9', ...intdot }] },
    },
  ],
  // CNAs have no `+` in a version.
  [
    '1.0+build.5',
    {
      csaf: ['product_version 1.0+build.5'],
      osv: { versions: ['1.0+build.5'] },
      cve: { defaultStatus: 'unknown' },
    },
  ],
])('%j', (versions, expected) => {
  expect(made(versions)).toEqual(expected);
});

test('an offer that is named by a package URL is a package of OSV, with versions as they are', () => {
  expect(made('1.2.3.4 to 1.2.3.9', 'pkg:npm/%40contoso/waf').osv).toEqual({
    package: { ecosystem: 'npm', name: '@contoso/waf', purl: 'pkg:npm/%40contoso/waf' },
    ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '1.2.3.4' }, { last_affected: '1.2.3.9' }] }],
  });
});

test('every product of several offers has its own identifier, and all of them have the status', () => {
  const offers = [
    { id: 'one', versions: '1.0, 1.1' },
    { id: 'two' },
    { id: 'three', versions: '< 2.0; 3.0' },
  ];
  const made = csafDocument(setting, advisoryFor(canaryReport('shown', { disclosure: 'public', offers })));
  const text = JSON.stringify(made.product_tree);
  const ids = [...text.matchAll(/"product_id":"(CSAFPID-\d+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['0001', '0002', '0003', '0004', '0005'].map((digits) => `CSAFPID-${digits}`));
  const [first] = 'vulnerabilities' in made ? made.vulnerabilities : [];
  expect(first?.product_status).toEqual({ known_affected: ids });
});

test.each(['en', 'fr'] as const)('words on versions stand in the draft for CVE, in %s', (language) => {
  const offers = [{ id: 'contoso-waf', versions: 'before 2.0 or so' }];
  const report = canaryReport('shown', { disclosure: 'public', language, offers });
  const { descriptions } = cveDraft(setting, advisoryFor(report)).cnaContainer;
  expect(descriptions.map(({ value }) => value).join(' ')).toContain('before 2.0 or so');
});

const spellings = [
  undefined,
  ...[
    '5.2',
    '1.0.0-2.0.0',
    '< 2.0',
    '>=3.0,<3.2',
    '[1.0,2.0)',
    '2.0 to 2.3.1',
    '1.x',
    'all',
    '1.0, 1.1 and 1.2',
  ],
  ...[
    'before 2.1',
    'jusqu’à 2.3 inclus',
    '> 1.0',
    '!= 1.5',
    '1.0.0-rc.1 to 1.0.0',
    '1.0+build.5',
    '1.0~beta',
    '2.0_1',
  ],
  ...['before 2.0 or so', '*', 'n/a', '-', hostileText],
];

describe.each(spellings.map((versions) => [versions]))('versions %j', (versions) => {
  test('are valid everywhere', async () => {
    for (const id of ['contoso-waf', 'pkg:npm/waf']) {
      const one = withVersions(versions, id);
      expect(await csafFaults(csafDocument(setting, one))).toEqual([]);
      expect(osvFaults(osvRecord(setting, one))).toEqual([]);
      const draft = cveDraft(setting, one);
      expect([...cveFaults(draft), ...cveLintFaults(draft)]).toEqual([]);
    }
  });
});

describe('the rules of cvelint', () => {
  test('hold for the drafts of the sample desk', () => {
    const { setting: sample, tickets } = sampleDesk();
    const drafts = advisories(tickets)
      .filter(hasCveDraft)
      .map((one) => cveDraft(sample, one));
    expect(drafts.flatMap(cveLintFaults)).toEqual([]);
  });

  test.each(['x', ` ${'x '.repeat(2_050)}`, '\u0085x\u0085 and so on'])(
    'hold for the description %j',
    (description) => {
      const report = {
        ...reportSaying('x'),
        description,
        references: ['https://www.cve.org/CVERecord?id=CVE-2026-77001'],
      };
      expect(cveLintFaults(cveDraft(setting, advisoryFor(report)))).toEqual([]);
    },
  );

  test.each<[string, object]>([
    ['E002', { references: [{ url: 'https://example.com/' }, { url: 'https://example.com/' }] }],
    ['E003', { descriptions: [{ lang: 'en', value: 'short' }] }],
    ['E004', { descriptions: [{ lang: 'en', value: 'long enough, but ' }] }],
    ['E007', { affected: [{ versions: [{ version: 'before 2.0 or so', ...affected }] }] }],
    ['E007', { affected: [{ versions: [{ version: '0', lessThanOrEqual: '*', ...intdot }] }] }],
    ['E007', { affected: [{ versions: [{ version: '2.0', ...affected, versionType: 'semver' }] }] }],
    ['E010', { references: [{ url: 'https://www.cve.org/CVERecord?id=CVE-2026-90001' }] }],
    ['E011', { affected: [{ versions: [{ version: '2.0', ...affected, versionType: 'custom' }] }] }],
  ])('%s is found', (code, wrong) => {
    const { cnaContainer } = cveDraft(setting, withVersions('5.2'));
    expect(
      cveLintFaults({ cnaContainer: { ...cnaContainer, ...wrong } }).map((fault) => fault.slice(0, 4)),
    ).toContain(code);
  });
});
