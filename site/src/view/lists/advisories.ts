// The advisories as customers read them in a list: what is affected, how badly, and what to do.
import { ownLanguage } from '../../../../scripts/ticket/ticket.ts';
import { words } from '../../../../scripts/words/words.ts';
import type { Advisory } from '../../advisories/advisory.ts';
import { address, advisoriesPage, offerPage, publisherPage, ticketPage } from '../address.ts';
import { epoch } from '../epoch.ts';
import { type FrameView, frameView } from '../frame.ts';
import { type MomentView, momentView } from '../moment.ts';
import type { Setting } from '../setting.ts';
import type { TagView } from './rows.ts';

interface NamedPage {
  label: string;
  address: string;
}

export interface AdvisoryRow {
  number: string;
  address: string;
  title: string;
  /** The language of what people wrote. */
  language: string;
  publisher: NamedPage;
  /** Each offer with its versions, as the report has them. */
  offers: NamedPage[];
  severity: TagView | null;
  remedy: string;
  isExploited: boolean;
  /** When it was published. */
  published: MomentView;
}

export interface AdvisoriesView {
  frame: FrameView;
  rows: AdvisoryRow[];
}

/** The latest first. What was taken back is no advisory any more. */
export function advisoryRows(setting: Setting, advisories: readonly Advisory[]): AdvisoryRow[] {
  return advisories
    .filter(({ stands }) => stands)
    .toSorted((one, other) => epoch(other.publishedAt) - epoch(one.publishedAt))
    .map((advisory) => rowOf(setting, advisory));
}

function rowOf(setting: Setting, { ticket, report, publishedAt }: Advisory): AdvisoryRow {
  const { ticket: named, site } = words(setting.language);
  const severity = ticket.triage?.severity;
  return {
    number: ticket.number,
    address: address(setting, ticketPage(ticket.number)),
    title: report.title,
    language: report.language ?? ownLanguage(setting.desk),
    publisher: { label: report.publisher, address: address(setting, publisherPage(report.publisher)) },
    offers: report.offers.map(({ id, versions }) => ({
      label: versions === undefined ? id : site.ticket.offer(id, versions),
      address: address(setting, offerPage(id)),
    })),
    severity: severity ? { label: named.severity[severity].label, tone: severity } : null,
    remedy: named.remediation[report.remediation.status].label,
    isExploited: report.actively_exploited === true,
    published: momentView(setting, publishedAt),
  };
}

export function advisoriesView(setting: Setting, advisories: readonly Advisory[]): AdvisoriesView {
  const { title, about } = words(setting.language).site.advisories;
  return {
    frame: frameView(setting, advisoriesPage, title, about),
    rows: advisoryRows(setting, advisories),
  };
}
