// The page of an offer: how it stands, what each advisory says of it, and its tickets.

import { versText } from '../../../scripts/ticket/report/versions/vers.ts';
import { readVersions } from '../../../scripts/ticket/report/versions/versions.ts';
import { ownLanguage } from '../../../scripts/ticket/ticket.ts';
import { words } from '../../../scripts/words/words.ts';
import type { Advisory } from '../advisories/advisory.ts';
import {
  address,
  advisoriesPage,
  homePage,
  offerFile,
  offerPage,
  publisherPage,
  ticketPage,
} from '../view/address.ts';
import { type Fact, fact, inWords, list, type Value } from '../view/fact.ts';
import { type FrameView, frameView } from '../view/frame.ts';
import type { Entry } from '../view/lists/entry.ts';
import { listingOf, rowsOf } from '../view/lists/listed.ts';
import type { Listing } from '../view/lists/listing.ts';
import type { RowView, TagView } from '../view/lists/rows.ts';
import { momentView } from '../view/moment.ts';
import type { Setting } from '../view/setting.ts';
import { offerFeedPage } from '../view/ticket/ticket-links.ts';
import type { OfferFacts, OfferState, Warning } from './offers.ts';

/** As many tickets as the page lists before it sends readers to the search. */
const ticketsListed = 100;

export interface NamedTicket {
  number: string;
  address: string;
  title: string;
  /** The language of the title. */
  language: string;
}

interface WarningView extends NamedTicket {
  facts: Fact[];
}

export interface OfferView {
  frame: FrameView;
  title: string;
  facts: Fact[];
  warnings: WarningView[];
  takenBack: (NamedTicket & { outcome: string })[];
  listing: Listing;
  rows: RowView[];
  /** All of its tickets, where the page does not list them all. */
  further: string | null;
  json: string;
  /** The news about it; null where no ticket names it. */
  feed: string | null;
  /** The page of all advisories. */
  advisories: string;
}

/** `entries` are the tickets about the offer in their order. */
export function offerView(setting: Setting, offer: OfferFacts, entries: readonly Entry[]): OfferView {
  const { id, known, warnings, takenBack } = offer;
  const title = known?.name || id;
  const feed = entries.length > 0 ? address(setting, offerFeedPage(id)) : null;
  const { about } = words(setting.language).offers;
  return {
    frame: frameView(setting, offerPage(id), title, about(title)),
    title,
    facts: offerFacts(setting, offer, feed),
    warnings: warnings.map((warning) => warningView(setting, warning)),
    takenBack: takenBack.map((advisory) => takenBackView(setting, advisory)),
    listing: listingOf(setting),
    rows: rowsOf(setting, entries.slice(0, ticketsListed)),
    further:
      entries.length > ticketsListed
        ? `${address(setting, homePage)}?${new URLSearchParams({ q: id })}`
        : null,
    json: jsonAddress(setting, id),
    feed,
    advisories: address(setting, advisoriesPage),
  };
}

function jsonAddress({ base }: Setting, id: string): string {
  return `${base}${offerFile(id)}`;
}

/** The state of an offer as a word and a colour. */
export function stateTag({ language }: Pick<Setting, 'language'>, state: OfferState | null): TagView {
  const name = state ?? 'none';
  return { label: words(language).offers.states[name].label, tone: tones[name] };
}

const tones = { open: 'high', fixed: 'inTime', removed: 'closed', none: 'none' } as const;

function offerFacts(
  setting: Setting,
  { id, known, state, publisher }: OfferFacts,
  feed: string | null,
): Fact[] {
  const { offers, site } = words(setting.language);
  return [
    {
      label: offers.state,
      value: { kind: 'tag', tag: stateTag(setting, state) },
      note: offers.states[state ?? 'none'].meaning,
    },
    { label: offers.id, value: { kind: 'codes', items: [id] } },
    ...fact(offers.publisher, publisher, (name) => ({
      kind: 'places',
      items: [{ text: name, address: address(setting, publisherPage(name)) }],
    })),
    ...fact(offers.package, known?.package || null, (purl) => ({ kind: 'codes', items: [purl] })),
    ...fact(site.footer.subscribe, feed, (address): Value => ({ kind: 'link', text: 'Atom', address })),
    { label: offers.data, value: { kind: 'link', text: 'JSON', address: jsonAddress(setting, id) } },
  ];
}

function warningView(setting: Setting, warning: Warning): WarningView {
  return { ...named(setting, warning.advisory), facts: warningFacts(setting, warning) };
}

function takenBackView(setting: Setting, advisory: Advisory) {
  const { outcome } = words(setting.language).ticket;
  const end = advisory.ticket.outcome;
  return { ...named(setting, advisory), outcome: end ? outcome[end].label : '' };
}

function named(setting: Setting, { ticket, report }: Advisory): NamedTicket {
  return {
    number: ticket.number,
    address: address(setting, ticketPage(ticket.number)),
    title: report.title,
    language: report.language ?? ownLanguage(setting.desk),
  };
}

function warningFacts(setting: Setting, warning: Warning): Fact[] {
  const { offers, ticket: labels, site } = words(setting.language);
  const { report, ticket, publishedAt } = warning.advisory;
  const severity = ticket.triage?.severity;
  const remedy = labels.remediation[report.remediation.status];
  const state = stateTag(setting, warning.isFixed ? 'fixed' : 'open');
  return [
    { label: offers.state, value: { kind: 'tag', tag: state } },
    ...affectedFacts(setting, warning),
    { label: site.advisories.remedy, value: inWords(remedy.label), note: remedy.meaning },
    ...fact(site.columns.severity, severity, (name): Value => {
      return { kind: 'tag', tag: { label: labels.severity[name].label, tone: name } };
    }),
    ...(report.actively_exploited === true
      ? [{ label: site.advisories.exploited, value: inWords(labels.answer.true) }]
      : []),
    ...fact(labels.properties.report.cve.label, report.cve, list),
    {
      label: site.advisories.published,
      value: { kind: 'moment', moment: momentView(setting, publishedAt) },
    },
  ];
}

function affectedFacts({ language }: Setting, { versions }: Warning): Fact[] {
  const { affected, everyVersion, range } = words(language).offers;
  const ranges = versions.flatMap((one) => rangeText(one) ?? []);
  return [
    { label: affected, value: list(versions.map((one) => one ?? everyVersion)) },
    ...fact(range, ranges.length > 0 ? ranges : null, (items): Value => ({ kind: 'codes', items })),
  ];
}

function rangeText(versions: string | null): string | null {
  const ranges = versions === null ? null : readVersions(versions);
  return ranges && versText(ranges);
}
