// Warnings as the client of a marketplace reads them, by schema/warnings.schema.json.
import { packageOfOffer } from '../../../scripts/ticket/desk/catalogue.ts';
import { versText } from '../../../scripts/ticket/report/versions/vers.ts';
import { readVersions } from '../../../scripts/ticket/report/versions/versions.ts';
import { languageOf, pageOf } from '../advisories/language.ts';
import { csafPath, whiteFolder } from '../advisories/places.ts';
import { fullAddress, offerFile, offerPage } from '../view/address.ts';
import type { Setting } from '../view/setting.ts';
import type { OfferFacts, Warning } from './offers.ts';

/** The same form for all offers and for one alone, so that a client reads both in one way. `setting` is the desk's own. */
export function warningsDocument(setting: Setting, offers: readonly OfferFacts[]) {
  const { desk } = setting;
  return {
    $schema: `${desk.site}schema/warnings.schema.json`,
    desk: desk.name,
    site: desk.site,
    offers: offers.flatMap((offer) => offerEntry(setting, offer) ?? []),
  };
}

function offerEntry(setting: Setting, { id, known, publisher, state, warnings }: OfferFacts) {
  if (state === null) return null;
  const { desk, language } = setting;
  const packaged = packageOfOffer(desk, id);
  return {
    offer: id,
    ...(known?.name && { name: known.name }),
    ...(publisher && { publisher }),
    ...(packaged && { package: packaged }),
    state,
    url: fullAddress(setting, offerPage(id), language),
    json: `${desk.site}${offerFile(id)}`,
    advisories: warnings.map((warning) => advisoryEntry(setting, warning)),
  };
}

function advisoryEntry(setting: Setting, { advisory, versions, isFixed }: Warning) {
  const { ticket, report, publishedAt, changedAt } = advisory;
  return {
    number: ticket.number,
    title: report.title,
    language: languageOf(setting, advisory),
    state: isFixed ? 'fixed' : 'open',
    affected: versions.map(affectedEntry),
    severity: ticket.triage?.severity ?? null,
    exploited: report.actively_exploited ?? 'unknown',
    remediation: report.remediation.status,
    ...(report.cve && { cve: report.cve }),
    published: publishedAt,
    modified: changedAt,
    url: pageOf(setting, advisory),
    csaf: `${setting.desk.site}${whiteFolder}${csafPath(advisory)}`,
  };
}

function affectedEntry(versions: string | null) {
  if (versions === null) return {};
  const ranges = readVersions(versions);
  return { versions, ...(ranges && { vers: versText(ranges) }) };
}
