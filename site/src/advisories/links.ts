// The ways from the page of a ticket to its advisory; none before there is one.
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { words } from '../../../scripts/words/words.ts';
import type { Setting } from '../view/setting.ts';
import { advisoryOf } from './advisory.ts';
import { hasCveDraft } from './cve.ts';
import { hasOsv } from './osv.ts';
import { csafPath, cveFile, osvFile, whiteFolder } from './places.ts';

export function advisoryLinks(setting: Setting, ticket: VisibleTicket): { label: string; address: string }[] {
  const advisory = advisoryOf(ticket);
  if (advisory === null) return [];
  const { csaf, osv, cve } = words(setting.language).advisory.links;
  const files: [string, string][] = [
    [csaf, `${whiteFolder}${csafPath(advisory)}`],
    ...(hasOsv(advisory) ? ([[osv, osvFile(ticket.number)]] as [string, string][]) : []),
    ...(hasCveDraft(advisory) ? ([[cve, cveFile(ticket.number)]] as [string, string][]) : []),
  ];
  return files.map(([label, path]) => ({ label, address: `${setting.base}${path}` }));
}
