// An advisory in the Open Source Vulnerability format: https://ossf.github.io/osv-schema/
import { packageOfOffer } from '../../../scripts/ticket/desk/catalogue.ts';
import { versText } from '../../../scripts/ticket/report/versions/vers.ts';
import { readVersions } from '../../../scripts/ticket/report/versions/versions.ts';
import type { Setting } from '../view/setting.ts';
import type { Advisory } from './advisory.ts';
import { languageOf, pageOf } from './language.ts';
import { osvVersions } from './osv-versions.ts';
import { referenceAddresses } from './references.ts';
import { remediationText } from './remediation.ts';

const version = '1.7.5';

/** An incident is no vulnerability, and has no place in OSV. */
export function hasOsv({ report }: Advisory): boolean {
  return report.category === 'vulnerability';
}

export function osvRecord(setting: Setting, advisory: Advisory) {
  const { report, ticket, publishedAt, changedAt, stands } = advisory;
  return {
    schema_version: version,
    // The prefix of databases that are not aggregated, so that nobody has to be asked for one.
    id: `x_${ticket.number}`,
    modified: changedAt,
    published: publishedAt,
    ...(!stands && { withdrawn: changedAt }),
    ...(report.cve && { aliases: report.cve }),
    summary: report.title,
    details: [report.description, report.impact, remediationText(setting, advisory)]
      .flatMap((text) => text?.trim() || [])
      .join('\n\n'),
    ...severity(advisory),
    affected: affected(setting, advisory),
    references: references(setting, advisory),
    ...(report.credits && { credits: report.credits.map((name) => ({ name, type: 'FINDER' })) }),
    database_specific: databaseSpecific(setting, advisory),
  };
}

function severity({ report }: Advisory) {
  if (!report.cvss) return {};
  return {
    severity: report.cvss.map((score) => ({
      type: score.startsWith('CVSS:4') ? 'CVSS_V4' : 'CVSS_V3',
      score,
    })),
  };
}

// What OSV has no room for stands where a database has room of its own.
function affected({ desk }: Setting, { report }: Advisory) {
  const { publisher, offers } = report;
  return offers.map(({ id, versions }) => {
    const ranges = readVersions(versions ?? '');
    const known = packageOfOffer(desk, id);
    return {
      ...(known && { package: known }),
      ...(ranges && osvVersions(ranges, known)),
      database_specific: {
        publisher,
        offer: id,
        ...(versions !== undefined && { versions }),
        ...(ranges && { vers: versText(ranges) }),
      },
    };
  });
}

function references(setting: Setting, advisory: Advisory) {
  return [
    { type: 'ADVISORY', url: pageOf(setting, advisory) },
    ...referenceAddresses(advisory.report).map((url) => ({ type: 'WEB', url })),
  ];
}

function databaseSpecific(setting: Setting, advisory: Advisory) {
  const { report, ticket } = advisory;
  return {
    desk: setting.desk.name,
    language: languageOf(setting, advisory),
    ...(ticket.triage?.severity && { severity: ticket.triage.severity }),
    ...(report.cwe && { cwe_ids: report.cwe }),
    remediation: report.remediation.status,
  };
}
