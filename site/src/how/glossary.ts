// The words of the desk and what they mean, by what they are said of.
import { words } from '../../../scripts/words/words.ts';
import type { Setting } from '../view/setting.ts';
import { howManual, type Manual } from './manual.ts';

export interface GlossaryView {
  manual: Manual;
  groups: { title: string; terms: { label: string; meaning: string }[] }[];
}

export function glossaryView(setting: Setting): GlossaryView {
  const { how, ticket, site } = words(setting.language);
  const { properties } = ticket;
  const groups: [string, readonly { label: string; meaning: string }[]][] = [
    [site.columns.ticket, [how.glossary.number]],
    [properties.report.category.label, Object.values(ticket.category)],
    [site.columns.status, Object.values(ticket.status)],
    [properties.report.disclosure.label, Object.values(ticket.disclosure)],
    [site.columns.priority, Object.values(ticket.priority)],
    [site.columns.severity, Object.values(ticket.severity)],
    [site.columns.deadline, Object.values(ticket.deadline)],
    [properties.report.remediation.label, Object.values(ticket.remediation)],
    [site.ticket.offerAction, Object.values(ticket.offerAction)],
    [site.ticket.message, Object.values(ticket.messageState)],
    [site.ticket.outcome, Object.values(ticket.outcome)],
  ];
  return {
    manual: howManual(setting, 'glossary'),
    groups: groups.map(([title, terms]) => ({ title, terms: [...terms] })),
  };
}
