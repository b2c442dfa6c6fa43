// What a ticket tells beside its progress, where that may be shown: the report, the way out, the findings, the message.

import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { ownLanguage, type Report } from '../../../scripts/ticket/ticket.ts';
import { words } from '../../../scripts/words/words.ts';
import { hasOfferPage } from '../warnings/offers.ts';
import { address, offerPage, publisherPage } from './address.ts';
import { type Fact, fact, inWords, list, said, type Value } from './fact.ts';
import { momentView } from './moment.ts';
import type { Setting } from './setting.ts';
import { vectorView } from './vector.ts';

export interface PartView {
  title: string;
  /** The language in which people wrote it. */
  language: string;
  facts: Fact[];
}

/** The parts that have anything to tell; none of a ticket under embargo. */
export function reportView(setting: Setting, ticket: VisibleTicket): PartView[] {
  const { site, ticket: labels } = words(setting.language);
  const language = ticket.report.language ?? ownLanguage(setting.desk);
  const parts: [string, Fact[]][] = [
    [site.ticket.report, reportFacts(setting, ticket)],
    [labels.properties.report.remediation.label, remediationFacts(setting, ticket.report)],
    [site.ticket.assessment, assessmentFacts(setting, ticket)],
    [site.ticket.message, messageFacts(setting, ticket)],
  ];
  const inOwnLanguage = parts.flatMap(([title, facts]) =>
    facts.length > 0 ? [{ title, language, facts }] : [],
  );
  return [...inOwnLanguage, ...translationPart(setting, ticket)];
}

// A part of its own, since its words are in another language.
function translationPart({ language }: Setting, { message }: VisibleTicket): PartView[] {
  if (!message?.translation) return [];
  const { site, ticket } = words(language);
  const { translation } = message;
  const title = `${site.ticket.message} (${ticket.language[translation.language]})`;
  const value: Value = { kind: 'copied', text: translation.text };
  return [{ title, language: translation.language, facts: [{ label: site.ticket.messageText, value }] }];
}

function reportFacts(setting: Setting, visible: VisibleTicket): Fact[] {
  const { report } = visible;
  const { site, ticket } = words(setting.language);
  const { answer, properties } = ticket;
  const labels = properties.report;
  const yesOrNo = (value: boolean | 'unknown') => inWords(answer[`${value}`]);
  return [
    ...fact(labels.publisher.label, report.publisher, (name) => publisherValue(setting, name)),
    ...fact(labels.offers.label, report.offers, (offers) => offersValue(setting, visible, offers)),
    ...fact(labels.description.label, report.description, (text) => ({ kind: 'prose', text })),
    ...fact(labels.impact.label, report.impact, said),
    ...fact(labels.discovered_at.label, report.discovered_at, (at) => momentValue(setting, at)),
    ...fact(labels.actively_exploited.label, report.actively_exploited, yesOrNo),
    ...fact(labels.publicly_known.label, report.publicly_known, yesOrNo),
    ...fact(labels.cve.label, report.cve, list),
    ...fact(labels.cvss.label, report.cvss, (vectors) => ({
      kind: 'vectors',
      vectors: vectors.map((vector) => vectorView(setting, vector)),
    })),
    ...fact(labels.cwe.label, report.cwe, list),
    ...incidentFacts(setting, report.incident),
    ...fact(labels.references.label, report.references, list),
    ...fact(labels.credits.label, report.credits, list),
    ...fact(site.ticket.trackingId, report.tracking_id, said),
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

function remediationFacts({ language }: Setting, { remediation }: VisibleTicket['report']): Fact[] {
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

function assessmentFacts({ language }: Setting, { assessment }: VisibleTicket): Fact[] {
  const { site, ticket } = words(language);
  const action = assessment?.offer_action && ticket.offerAction[assessment.offer_action];
  return [
    ...fact(site.ticket.conclusion, assessment?.conclusion, said),
    ...(action
      ? [{ label: site.ticket.offerAction, value: inWords(action.label), note: action.meaning }]
      : []),
    ...fact(site.ticket.customerImpact, assessment?.customer_impact, said),
  ];
}

function messageFacts(setting: Setting, { message, report }: VisibleTicket): Fact[] {
  const { site, ticket } = words(setting.language);
  const state = message && ticket.messageState[message.state];
  const labels = ticket.properties.customer_message;
  const draft = message ? undefined : report.customer_message?.draft;
  return [
    ...fact(labels.wanted.label, report.customer_message?.wanted, (value) =>
      inWords(ticket.answer[`${value}`]),
    ),
    ...fact(labels.draft.label, draft, said),
    ...(state ? [{ label: site.ticket.messageState, value: inWords(state.label), note: state.meaning }] : []),
    ...fact(site.ticket.messageText, message?.text, (text) => ({ kind: 'copied', text })),
    ...fact(site.ticket.sentAt, message?.sent_at, (at) => momentValue(setting, at)),
  ];
}

function momentValue(setting: Setting, at: string): Value {
  return { kind: 'moment', moment: momentView(setting, at) };
}

function publisherValue(setting: Setting, name: string): Value {
  return { kind: 'places', items: [{ text: name, address: address(setting, publisherPage(name)) }] };
}

function offersValue(setting: Setting, ticket: VisibleTicket, offers: Report['offers']): Value {
  const { offer } = words(setting.language).site.ticket;
  const items = offers.map(({ id, versions }) => ({
    text: versions === undefined ? id : offer(id, versions),
    address: hasOfferPage(setting.desk, ticket, id) ? address(setting, offerPage(id)) : null,
  }));
  return { kind: 'places', items };
}
