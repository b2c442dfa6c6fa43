// An advisory as a CSAF 2.0 document: https://docs.oasis-open.org/csaf/csaf/v2.0/csaf-v2.0.html

import { ownLanguage } from '../../../../scripts/ticket/ticket.ts';
import { fullAddress, reportPage } from '../../view/address.ts';
import type { Setting } from '../../view/setting.ts';
import type { Advisory, Revision } from '../advisory.ts';
import { languageOf, pageOf, wordsOf } from '../language.ts';
import { csafPath, published, whiteFolder } from '../places.ts';
import { productTree } from '../products.ts';
import { referenceAddresses } from '../references.ts';
import { documentNotes } from './csaf-notes.ts';
import { vulnerabilities } from './csaf-vulnerability.ts';

/** The profiles of CSAF 2.0, section 4. */
export type Profile =
  | 'csaf_security_advisory'
  | 'csaf_security_incident_response'
  | 'csaf_informational_advisory'
  | 'csaf_base';

/** What is no warning any more claims nothing of any product. */
export function profileOf({ ticket, report, stands }: Advisory): Profile {
  if (report.category === 'security_incident') return 'csaf_security_incident_response';
  if (stands) return 'csaf_security_advisory';
  return ticket.outcome === 'informative' ? 'csaf_informational_advisory' : 'csaf_base';
}

export function csafDocument(setting: Setting, advisory: Advisory) {
  const profile = profileOf(advisory);
  const { report, ticket } = advisory;
  const severity = ticket.triage?.severity;
  return {
    document: {
      category: profile,
      csaf_version: '2.0',
      distribution: { tlp: { label: 'WHITE' } },
      lang: languageOf(setting, advisory),
      title: `${ticket.number}: ${report.title}`,
      publisher: publisherOf(setting),
      ...(severity && { aggregate_severity: { text: severity, namespace: setting.desk.site } }),
      ...(report.credits && { acknowledgments: [{ names: report.credits }] }),
      notes: documentNotes(setting, advisory),
      references: references(setting, advisory),
      tracking: tracking(setting, advisory),
    },
    ...(profile !== 'csaf_informational_advisory' && { product_tree: productTree(report) }),
    ...(profile === 'csaf_security_advisory' && { vulnerabilities: vulnerabilities(setting, advisory) }),
  };
}

/** The desk as CSAF names it, in documents and in the metadata of the provider alike. */
export function publisherOf(setting: Setting) {
  const { name, site } = setting.desk;
  const contact_details = fullAddress(setting, reportPage, ownLanguage(setting.desk));
  return { category: 'coordinator', name, namespace: site, contact_details };
}

function references(setting: Setting, advisory: Advisory) {
  const { self, page, cve, reference } = wordsOf(setting, advisory).advisory;
  const { report } = advisory;
  const others: [string, string][] = [
    [page, pageOf(setting, advisory)],
    ...(report.cve ?? []).map((id): [string, string] => [cve(id), `https://www.cve.org/CVERecord?id=${id}`]),
    ...referenceAddresses(report).map((url): [string, string] => [reference, url]),
  ];
  return [
    { category: 'self', summary: self, url: published(setting, `${whiteFolder}${csafPath(advisory)}`) },
    ...others.map(([summary, url]) => ({ category: 'external', summary, url })),
  ];
}

function tracking(setting: Setting, advisory: Advisory) {
  const { ticket, revisions, publishedAt, changedAt, isFinal } = advisory;
  return {
    id: ticket.number,
    status: isFinal ? 'final' : 'interim',
    version: String(revisions.length),
    initial_release_date: publishedAt,
    current_release_date: changedAt,
    revision_history: revisions.map((revision, place) => ({
      number: String(place + 1),
      date: revision.at,
      summary: revisionText(setting, advisory, revision),
    })),
    generator: { engine: { name: 'Tocsin' } },
  };
}

function revisionText(setting: Setting, advisory: Advisory, { did }: Revision): string {
  const wording = wordsOf(setting, advisory);
  return did.length === 0 ? wording.advisory.first : did.map((one) => wording.ticket.did[one]).join('; ');
}
