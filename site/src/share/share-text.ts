// The title and the description of a ticket's page, which search engines and chats show as well.
import { knownOffer } from '../../../scripts/ticket/desk/catalogue.ts';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { words } from '../../../scripts/words/words.ts';
import type { Setting } from '../view/setting.ts';

/** The title of the report wherever it may be shown. */
export function shareText(setting: Setting, ticket: VisibleTicket): [title: string, description: string] {
  const { ticket: labels, site } = words(setting.language);
  const { number, status, report } = ticket;
  const category = labels.category[report.category].label;
  if (report.title === undefined) {
    const { label } = labels.status[status];
    return [`${number} – ${label}`, site.ticket.about(number, label, category)];
  }
  return [
    `${report.title} (${number})`,
    site.ticket.aboutDisclosed(report.title, category, offerNames(setting, ticket)),
  ];
}

// A report may name a hundred.
const offersShared = 3;

/** The first offers of a report, as the catalogue calls them. */
export function offerNames({ desk }: Setting, { report }: VisibleTicket): string {
  const offers = (report.offers ?? []).slice(0, offersShared);
  return offers.map(({ id }) => knownOffer(desk, id)?.name || id).join(', ');
}
