// How long acknowledgements took, in classes.
import { words } from '../../../../scripts/words/words.ts';
import { barChart } from '../charts/bar-chart.ts';
import type { Chart } from '../charts/chart.ts';
import { classText, format, lengthText } from '../format.ts';
import { csvLink, type Matter, type RowView, type SectionView, type TableView } from './section.ts';

export function timesSection(matter: Matter): SectionView {
  const { setting, data } = matter;
  const { title, definition, counted } = words(setting.language).statistics.times;
  return {
    id: 'acknowledgement-times',
    title,
    definition,
    counted: counted(data.times.wall.count, data.acknowledgements.length),
    notCounted: notCounted(matter),
    note: null,
    chart: chart(matter),
    table: table(matter),
    csv: csvLink(setting, 'acknowledgement-times', title),
  };
}

function notCounted({ setting, data }: Matter): string {
  const wording = words(setting.language).statistics.times;
  const { business, wall } = data.times;
  const lost = wall.count - business.count;
  const unacknowledged = wording.notCounted(data.acknowledgements.length - wall.count);
  return lost > 0 ? `${unacknowledged} ${wording.calendarLost(lost)}` : unacknowledged;
}

function chart({ setting, data }: Matter): Chart {
  const { bins, times } = words(setting.language).statistics;
  const { count } = format(setting.language);
  return barChart({
    layout: 'apart',
    series: [
      { label: times.legend.business, look: 'filled', tone: 'blue' },
      { label: times.legend.wall, look: 'hatched', tone: 'calm' },
    ],
    rows: data.times.classes.map((one) => ({
      label: classText(bins, one),
      values: [one.business, one.wall],
      texts: [count(one.business), count(one.wall)],
    })),
  });
}

function table({ setting, data }: Matter): TableView {
  const { bins, all, none, times } = words(setting.language).statistics;
  const { count } = format(setting.language);
  const { classes, business, wall } = data.times;
  const lengths = (head: string, ...minutes: (number | null)[]): RowView => ({
    head,
    cells: minutes.map((some) => (some === null ? none : lengthText(some))),
  });
  return {
    columns: [times.columns.length, times.columns.business, times.columns.wall],
    rows: classes.map((one) => ({
      head: classText(bins, one),
      cells: [count(one.business), count(one.wall)],
    })),
    sums: [
      { head: all, cells: [count(business.count), count(wall.count)] },
      lengths(times.rows.median, business.median, wall.median),
      lengths(times.rows.ninetieth, business.ninetieth, wall.ninetieth),
    ],
  };
}
