// The page of the statistics: some numbers for all, then each statistic with its chart, its table and its data.

import { MINUTE } from '../../../scripts/ticket/clock/instant.ts';
import { acknowledgeDuration } from '../../../scripts/ticket/desk/configuration.ts';
import { momentWords } from '../../../scripts/words/moment.ts';
import { words } from '../../../scripts/words/words.ts';
import type { LastAudit } from '../load/last-audit.ts';
import { address, feedPage, statisticsPage } from '../view/address.ts';
import { type FrameView, frameView } from '../view/frame.ts';
import type { Setting } from '../view/setting.ts';
import type { Statistics } from './data.ts';
import { format, lengthText } from './format.ts';
import { flowSection } from './sections/flow-section.ts';
import { openSection } from './sections/open-section.ts';
import { csvLink, type LinkView, type Matter, type SectionView } from './sections/section.ts';
import { shareSection } from './sections/share-section.ts';
import { timesSection } from './sections/times-section.ts';
import { trendSection } from './sections/trend-section.ts';
import { withinDeadline } from './share.ts';

export interface StatisticsView {
  frame: FrameView;
  feed: string;
  isEmpty: boolean;
  /** Records that cannot be counted because something is wrong with them. */
  leftOut: string | null;
  headline: { label: string; value: string; note: string }[];
  /** The last audit of the history, where there was one. */
  audit: { text: string; log: LinkView } | null;
  sections: SectionView[];
  /** The data behind all of it. */
  tickets: { title: string; definition: string; csv: LinkView };
}

export function statisticsView(
  setting: Setting,
  data: Statistics,
  leftOut: number,
  audit: LastAudit | null,
): StatisticsView {
  const { desk, language } = setting;
  const { site, statistics: said } = words(language);
  const isEmpty = data.acknowledgements.length === 0;
  const matter: Matter = { setting, data, promised: acknowledgeDuration(desk) / MINUTE };
  const sections = [timesSection, trendSection, shareSection, openSection, flowSection];
  return {
    frame: frameView(setting, statisticsPage, said.title, said.about),
    feed: address(setting, feedPage),
    isEmpty,
    leftOut: leftOut > 0 ? site.home.leftOut(leftOut) : null,
    headline: headline(matter),
    audit: audit && auditView(setting, audit),
    sections: isEmpty ? [] : sections.map((section) => section(matter)),
    tickets: { ...said.tickets, csv: csvLink(setting, 'tickets', said.tickets.title) },
  };
}

const shortCommit = 12;

function auditView(
  { desk, language }: Setting,
  { commit, at, holds, address }: LastAudit,
): StatisticsView['audit'] {
  const { statistics: said } = words(language);
  const moment = momentWords(language, desk.calendar.time_zone, at);
  return {
    text: said.audited(commit.slice(0, shortCommit), moment, holds),
    log: { label: said.auditLog, address },
  };
}

function headline({ setting: { language }, data }: Matter): StatisticsView['headline'] {
  const { statistics: said } = words(language);
  const { count, share: inPercent, month } = format(language);
  const { share, settled, counts } = withinDeadline(data.acknowledgements);
  const { median, count: acknowledged } = data.times.business;
  const open = data.open.reduce((sum, { all }) => sum + all, 0);
  const all = data.acknowledgements.length;
  const first = data.flow[0];
  return [
    {
      label: said.headline.share,
      value: share === null ? said.none : inPercent(share),
      note: said.ofSettled(counts.inTime, settled),
    },
    {
      label: said.headline.median,
      value: median === null ? said.none : lengthText(median),
      note: said.ofAcknowledged(acknowledged),
    },
    { label: said.headline.open, value: count(open), note: said.ofTickets(all) },
    {
      label: said.headline.received,
      value: count(all),
      note: first ? said.sinceFirst(month(first.month)) : '',
    },
  ];
}
