// What a ticket tells beside its progress, where that may be shown, in the order of whom it is for: the page of an
// advisory begins with what customers should do, that of any other ticket with the report.
import type { VisibleTicket } from '../../../../scripts/ticket/record/visibility.ts';
import { type Language, ownLanguage } from '../../../../scripts/ticket/ticket.ts';
import { words } from '../../../../scripts/words/words.ts';
import { type Advisory, advisoryOf } from '../../advisories/advisory.ts';
import { type PartView, part } from '../prose/part.ts';
import type { Setting } from '../setting.ts';
import { messageParts } from './message.ts';
import {
  actionFacts,
  affectedFacts,
  conclusionFacts,
  customerImpactFacts,
  detailFacts,
  remediationFacts,
} from './report.ts';

export interface TodoView {
  /** What kind of help there is, and what that means. */
  label: string;
  meaning: string;
  steps: readonly string[];
}

export interface StoryView {
  /** The language in which people wrote. */
  language: Language;
  /** What customers should do; null for a ticket that is no advisory. */
  todo: TodoView | null;
  /** Before what happened, and after it. */
  first: PartView[];
  more: PartView[];
}

export function storyView(setting: Setting, ticket: VisibleTicket): StoryView {
  const language = ticket.report.language ?? ownLanguage(setting.desk);
  const advisory = advisoryOf(ticket);
  return advisory?.stands
    ? customerStory(setting, advisory, language)
    : { language, todo: null, first: [], more: plainParts(setting, ticket, language) };
}

function customerStory(setting: Setting, { ticket, report }: Advisory, language: Language): StoryView {
  const { ticket: texts } = words(setting.language).site;
  const { status, steps = [] } = report.remediation;
  const affected = [
    ...affectedFacts(setting, ticket),
    ...actionFacts(setting, ticket),
    ...customerImpactFacts(setting, ticket),
  ];
  return {
    language,
    todo: { ...words(setting.language).ticket.remediation[status], steps },
    first: [...part(texts.affected, language, affected), ...messageParts(setting, ticket, language)],
    more: [
      ...part(texts.assessment, language, conclusionFacts(setting, ticket)),
      ...part(texts.report, language, detailFacts(setting, report)),
    ],
  };
}

function plainParts(setting: Setting, ticket: VisibleTicket, language: Language): PartView[] {
  const { site, ticket: labels } = words(setting.language);
  const { report } = ticket;
  const found = [
    ...conclusionFacts(setting, ticket),
    ...actionFacts(setting, ticket),
    ...customerImpactFacts(setting, ticket),
  ];
  return [
    ...part(site.ticket.report, language, [
      ...affectedFacts(setting, ticket),
      ...detailFacts(setting, report),
    ]),
    ...part(labels.properties.report.remediation.label, language, remediationFacts(setting, report)),
    ...part(site.ticket.assessment, language, found),
    ...messageParts(setting, ticket, language),
  ];
}
