// How many reports were acknowledged within the deadline, from month to month.
import { words } from '../../../../scripts/words/words.ts';
import type { Setting } from '../../view/setting.ts';
import { barChart } from '../charts/bar-chart.ts';
import type { Chart } from '../charts/chart.ts';
import { format } from '../format.ts';
import { latest, latestNote } from '../latest.ts';
import { type Share, withinDeadline } from '../share.ts';
import { csvLink, type Matter, type SectionView, type TableView } from './section.ts';

export function shareSection(matter: Matter): SectionView {
  const { setting, data } = matter;
  const wording = words(setting.language).statistics;
  const { title, definition, counted, notCounted } = wording.share;
  const { settled, counts } = withinDeadline(data.acknowledgements);
  return {
    id: 'within-deadline',
    title,
    definition,
    counted: counted(settled, data.acknowledgements.length),
    notCounted: notCounted(counts.waiting, counts.notNeeded),
    note: latestNote(wording, data.share),
    chart: chart(matter),
    table: table(matter),
    csv: csvLink(setting, 'within-deadline', title),
  };
}

function chart({ setting, data }: Matter): Chart {
  const { legend } = words(setting.language).statistics.share;
  const { month: inWords } = format(setting.language);
  return barChart({
    layout: 'joined',
    series: [
      { label: legend.inTime, look: 'filled', tone: 'teal' },
      { label: legend.missed, look: 'hatched', tone: 'red' },
    ],
    rows: latest(data.share).map((one) => ({
      label: inWords(one.month),
      values: [one.counts.inTime, one.settled - one.counts.inTime],
      texts: [shareText(setting, one)],
    })),
  });
}

function table({ setting, data }: Matter): TableView {
  const { month, all, share } = words(setting.language).statistics;
  const { month: inWords } = format(setting.language);
  const { inTime, late, missed, share: inAll, uncounted } = share.columns;
  return {
    columns: [month, inTime, late, missed, inAll, uncounted],
    rows: latest(data.share).map((one) => ({ head: inWords(one.month), cells: cells(setting, one) })),
    sums: [{ head: all, cells: cells(setting, withinDeadline(data.acknowledgements)) }],
  };
}

function cells(setting: Setting, one: Share): string[] {
  const { inTime, late, missed, waiting, notNeeded } = one.counts;
  const { count } = format(setting.language);
  return [...[inTime, late, missed].map(count), shareText(setting, one), count(waiting + notNeeded)];
}

function shareText({ language }: Setting, { share }: Share): string {
  return share === null ? words(language).statistics.none : format(language).share(share);
}
