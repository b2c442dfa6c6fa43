// The facts of a report, and of what the desk found, where they may be shown; none of a ticket under embargo.
import type { VisibleTicket } from '../../../../scripts/ticket/record/visibility.ts';
import type { Report } from '../../../../scripts/ticket/ticket.ts';
import { words } from '../../../../scripts/words/words.ts';
import { hasOfferPage } from '../../warnings/offers.ts';
import { address, offerPage, publisherPage } from '../address.ts';
import { type Fact, fact, inWords, list, said, type Value } from '../fact.ts';
import { momentView } from '../moment.ts';
import type { Setting } from '../setting.ts';
import { cveLink, cweLink } from './identifiers.ts';
import { vectorView } from './vector.ts';

/** Whose product it is about, and which versions of it. */
export function affectedFacts(setting: Setting, ticket: VisibleTicket): Fact[] {
  const { publisher, offers } = ticket.report;
  const { report: labels } = words(setting.language).ticket.properties;
  return [
    ...fact(labels.publisher.label, publisher, (name) => publisherValue(setting, name)),
    ...fact(labels.offers.label, offers, (some) => offersValue(setting, ticket, some)),
  ];
}

function publisherValue(setting: Setting, name: string): Value {
  return { kind: 'places', items: [{ text: name, address: address(setting, publisherPage(name)) }] };
}

/** Each offer with its versions, as the report has them. */
function offersValue(setting: Setting, ticket: VisibleTicket, offers: Report['offers']): Value {
  const { offer } = words(setting.language).site.ticket;
  const items = offers.map(({ id, versions }) => ({
    text: versions === undefined ? id : offer(id, versions),
    address: hasOfferPage(setting.desk, ticket, id) ? address(setting, offerPage(id)) : null,
  }));
  return { kind: 'places', items };
}

/** All the rest of a report but for what helps and the message. */
export function detailFacts(setting: Setting, report: VisibleTicket['report']): Fact[] {
  const { site, ticket } = words(setting.language);
  const { report: labels } = ticket.properties;
  const yesOrNo = (value: boolean | 'unknown') => inWords(ticket.answer[`${value}`]);
  return [
    ...fact(labels.description.label, report.description, (text) => ({ kind: 'prose', text })),
    ...fact(labels.impact.label, report.impact, said),
    ...fact(labels.discovered_at.label, report.discovered_at, (at) => momentValue(setting, at)),
    ...fact(labels.actively_exploited.label, report.actively_exploited, yesOrNo),
    ...fact(labels.publicly_known.label, report.publicly_known, yesOrNo),
    ...identifierFacts(setting, report),
    ...incidentFacts(setting, report.incident),
    ...fact(labels.references.label, report.references, list),
    ...fact(labels.credits.label, report.credits, list),
    ...fact(site.ticket.trackingId, report.tracking_id, said),
  ];
}

function identifierFacts(setting: Setting, { cve, cvss, cwe }: VisibleTicket['report']): Fact[] {
  const { site, ticket } = words(setting.language);
  const { report: labels } = ticket.properties;
  const { identifiers } = site.ticket;
  const vectors = (all: readonly string[]): Value => ({
    kind: 'vectors',
    vectors: all.map((vector) => vectorView(setting, vector)),
  });
  return [
    ...fact(labels.cve.label, cve, (ids) => ({ kind: 'links', links: ids.map(cveLink) }), identifiers.cve),
    ...fact(labels.cvss.label, cvss, vectors, identifiers.cvss),
    ...fact(labels.cwe.label, cwe, (ids) => ({ kind: 'links', links: ids.map(cweLink) }), identifiers.cwe),
  ];
}

function incidentFacts(setting: Setting, incident: Report['incident']): Fact[] {
  const { answer, properties } = words(setting.language).ticket;
  const labels = properties.incident;
  return [
    ...fact(labels.detected_at.label, incident?.detected_at, (at) => momentValue(setting, at)),
    ...fact(labels.contained.label, incident?.contained, (value) => inWords(answer[`${value}`])),
    ...fact(labels.customers_affected.label, incident?.customers_affected, (count) =>
      inWords(count.toLocaleString(setting.language)),
    ),
    ...fact(labels.data_types.label, incident?.data_types, list),
  ];
}

export function remediationFacts(
  { language }: Setting,
  { remediation }: Pick<VisibleTicket['report'], 'remediation'>,
): Fact[] {
  if (!remediation) return [];
  const { site, ticket } = words(language);
  const { label, meaning } = ticket.remediation[remediation.status];
  return [
    { label: site.ticket.remediation, value: inWords(label), note: meaning },
    ...fact(ticket.properties.remediation.steps.label, remediation.steps, (items) => ({
      kind: 'steps',
      items,
    })),
  ];
}

export function conclusionFacts({ language }: Setting, { assessment }: VisibleTicket): Fact[] {
  return fact(words(language).site.ticket.conclusion, assessment?.conclusion, said);
}

/** What becomes of the offer. */
export function actionFacts({ language }: Setting, { assessment }: VisibleTicket): Fact[] {
  const { site, ticket } = words(language);
  const action = assessment?.offer_action && ticket.offerAction[assessment.offer_action];
  return fact(site.ticket.offerAction, action?.label, inWords, action?.meaning);
}

export function customerImpactFacts({ language }: Setting, { assessment }: VisibleTicket): Fact[] {
  return fact(words(language).site.ticket.customerImpact, assessment?.customer_impact, said);
}

function momentValue(setting: Setting, at: string): Value {
  return { kind: 'moment', moment: momentView(setting, at) };
}
