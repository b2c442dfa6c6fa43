// What came and went, from month to month.
import { words } from '../../../../scripts/words/words.ts';
import { barChart } from '../charts/bar-chart.ts';
import type { Chart } from '../charts/chart.ts';
import { format } from '../format.ts';
import { latest, latestNote } from '../latest.ts';
import { csvLink, type Matter, type SectionView, type TableView } from './section.ts';

export function flowSection(matter: Matter): SectionView {
  const { setting, data } = matter;
  const wording = words(setting.language).statistics;
  const { title, definition, counted, notCounted } = wording.flow;
  return {
    id: 'by-month',
    title,
    definition,
    counted: counted(data.acknowledgements.length),
    notCounted,
    note: latestNote(wording, data.flow),
    chart: chart(matter),
    table: table(matter),
    csv: csvLink(setting, 'by-month', title),
  };
}

function chart({ setting, data }: Matter): Chart {
  const { columns } = words(setting.language).statistics.flow;
  const { count, month: inWords } = format(setting.language);
  return barChart({
    layout: 'apart',
    series: [
      { label: columns.received, look: 'filled', tone: 'blue' },
      { label: columns.closed, look: 'hatched', tone: 'teal' },
    ],
    rows: latest(data.flow).map(({ month, received, closed }) => ({
      label: inWords(month),
      values: [received, closed],
      texts: [count(received), count(closed)],
    })),
  });
}

function table({ setting, data }: Matter): TableView {
  const { month, flow } = words(setting.language).statistics;
  const { count, month: inWords } = format(setting.language);
  const { received, closed, reopened, open } = flow.columns;
  return {
    columns: [month, received, closed, reopened, open],
    rows: latest(data.flow).map((one) => ({
      head: inWords(one.month),
      cells: [one.received, one.closed, one.reopened, one.open].map(count),
    })),
    sums: [],
  };
}
