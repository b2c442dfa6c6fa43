// How long acknowledgements took, from month to month.
import { words } from '../../../../scripts/words/words.ts';
import type { Chart } from '../charts/chart.ts';
import { lineChart } from '../charts/line-chart.ts';
import { format, lengthText } from '../format.ts';
import { latest, latestNote } from '../latest.ts';
import { csvLink, type Matter, type SectionView, type TableView } from './section.ts';

const HOUR_MINUTES = 60;

export function trendSection(matter: Matter): SectionView {
  const { setting, data } = matter;
  const wording = words(setting.language).statistics;
  const { title, definition, counted, notCounted } = wording.trend;
  return {
    id: 'acknowledgement-trend',
    title,
    definition,
    counted: counted(data.times.wall.count),
    notCounted,
    note: latestNote(wording, data.trend),
    chart: chart(matter),
    table: table(matter),
    csv: csvLink(setting, 'acknowledgement-trend', title),
  };
}

function chart({ setting, data, promised }: Matter): Chart {
  const { axis, promise } = words(setting.language).statistics.trend;
  const { month: inWords } = format(setting.language);
  return lineChart({
    axis,
    points: latest(data.trend).map(({ month, business }) => ({
      label: inWords(month),
      value: business.median === null ? null : business.median / HOUR_MINUTES,
    })),
    promise: { value: promised / HOUR_MINUTES, label: promise(lengthText(promised)) },
  });
}

function table({ setting, data }: Matter): TableView {
  const { month, none, trend } = words(setting.language).statistics;
  const { count, month: inWords } = format(setting.language);
  const { acknowledged, business, ninetieth, wall } = trend.columns;
  const length = (minutes: number | null) => (minutes === null ? none : lengthText(minutes));
  return {
    columns: [month, acknowledged, business, ninetieth, wall],
    rows: latest(data.trend).map((one) => ({
      head: inWords(one.month),
      cells: [
        count(one.wall.count),
        ...[one.business.median, one.business.ninetieth, one.wall.median].map(length),
      ],
    })),
    sums: [],
  };
}
