// What machines get of the desk as a whole: data, feeds, calendars, badges, and the lists of its advisories.
import deskSchema from '../../../schema/desk.schema.json';
import ticketSchema from '../../../schema/ticket.schema.json';
import warningsSchema from '../../../schema/warnings.schema.json';
import { knownOffers } from '../../../scripts/ticket/desk/catalogue.ts';
import { advisories } from '../advisories/advisory.ts';
import { changesText, indexText, providerMetadata } from '../advisories/csaf/provider.ts';
import { categoryDocument, rolieFeed, serviceDocument } from '../advisories/csaf/rolie.ts';
import {
  categoryFile,
  feedFile,
  providerFile,
  publicKeyFile,
  recipientsFile,
  securityTextFile,
  serviceFile,
  whiteFolder,
} from '../advisories/places.ts';
import { recipientSets, recipientsText, securityText } from '../advisories/security-text.ts';
import { buildFacts } from '../load/build-facts.ts';
import type { Facts } from '../load/facts.ts';
import { furtherFiles } from '../search/further-files.ts';
import { searchIndex } from '../search/index-file.ts';
import { csvText } from '../statistics/csv.ts';
import { type TableName, tables } from '../statistics/data.ts';
import { statisticsOfDesk } from '../statistics/of-desk.ts';
import {
  calendarPage,
  feedPage,
  jsonFeedPage,
  offerFile,
  overdueBadgePage,
  pageFolder,
  topicFeedPage,
  warningsFile,
} from '../view/address.ts';
import type { Setting } from '../view/setting.ts';
import type { OfferFacts } from '../warnings/offers.ts';
import { warningsDocument } from '../warnings/warnings.ts';
import { atomText } from './atom.ts';
import { overdueBadge } from './badge.ts';
import { badgeText } from './badge-picture.ts';
import { calendarView } from './calendar.ts';
import { topicFeed, topics, wholeFeed, wholeJsonFeed } from './channels.ts';
import { icalendarText } from './icalendar.ts';
import { jsonFeed } from './json-feed.ts';
import { jsonFile, type MachineFile } from './machine-file.ts';
import { ticketPageFiles } from './ticket-pages.ts';

/** The same in every language; `setting` is that of the desk's own. */
export function filesOfDesk(
  setting: Setting,
  { tickets, entries, now }: Facts,
  offers: readonly OfferFacts[],
): MachineFile[] {
  return [
    ...ticketPageFiles(setting, tickets),
    jsonFile('build.json', () => buildFacts(process.env, process.env.TOCSIN_ROOT ?? process.cwd(), now)),
    jsonFile('schema/desk.schema.json', () => deskSchema),
    jsonFile('schema/ticket.schema.json', () => ticketSchema),
    jsonFile('schema/warnings.schema.json', () => warningsSchema),
    jsonFile(warningsFile, () => warningsDocument(setting, offers)),
    ...offers.map((offer) => jsonFile(offerFile(offer.id), () => warningsDocument(setting, [offer]))),
    // A browser asks for all of it, so that it takes as little room as possible.
    ['search.json', () => JSON.stringify(searchIndex(entries, namesIn(setting)))],
    ...Array.from(furtherFiles(entries), ([name, content]): MachineFile => {
      return [`search/${name}.json`, () => JSON.stringify(content)];
    }),
    ...(Object.keys(tables) as TableName[]).map(statisticFile),
    [securityTextFile, () => securityText(setting)],
    ...recipientSets(setting).map(
      (set): MachineFile => [recipientsFile(set), () => recipientsText(setting, set)],
    ),
    jsonFile(providerFile, () => providerMetadata(setting, advisories(tickets))),
    ...publicKey(setting),
    jsonFile(serviceFile, () => serviceDocument(setting)),
    jsonFile(categoryFile, () => categoryDocument(setting, advisories(tickets))),
    jsonFile(feedFile, () => rolieFeed(setting, advisories(tickets))),
    [`${whiteFolder}changes.csv`, () => changesText(advisories(tickets))],
    [`${whiteFolder}index.txt`, () => indexText(advisories(tickets))],
  ];
}

function namesIn({ desk }: Setting): [string, string][] {
  return Array.from(knownOffers(desk).values(), ({ id, name }) => [id, name]);
}

function publicKey({ signer }: Setting): MachineFile[] {
  return signer ? [[publicKeyFile, () => signer.publicKey]] : [];
}

function statisticFile(name: TableName): MachineFile {
  return [`statistics/${name}.csv`, async () => csvText(tables[name](await statisticsOfDesk()))];
}

/** The files of one language. */
export function filesInLanguage(setting: Setting, { tickets }: Facts): MachineFile[] {
  const folder = pageFolder(setting);
  return [
    [`${folder}${feedPage}`, () => atomText(wholeFeed(setting, tickets))],
    jsonFile(`${folder}${jsonFeedPage}`, () => jsonFeed(wholeJsonFeed(setting, tickets))),
    [`${folder}${calendarPage}`, () => icalendarText(calendarView(setting, tickets))],
    [`${folder}${overdueBadgePage}`, () => badgeText(overdueBadge(setting, tickets))],
    ...Array.from(topics(tickets), ([name, group]): MachineFile => {
      return [`${folder}${topicFeedPage(name)}`, () => atomText(topicFeed(setting, name, group))];
    }),
  ];
}
