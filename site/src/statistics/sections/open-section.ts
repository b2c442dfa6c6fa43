// What is open, by age and severity.
import type { Language } from '../../../../scripts/ticket/ticket.ts';
import { words } from '../../../../scripts/words/words.ts';
import { bubbleChart } from '../charts/bubble-chart.ts';
import type { Chart } from '../charts/chart.ts';
import { classText, format } from '../format.ts';
import { type SeverityColumn, severityColumns } from '../open.ts';
import { csvLink, type Matter, type SectionView, type TableView } from './section.ts';

export function openSection(matter: Matter): SectionView {
  const { setting, data } = matter;
  const { title, definition, counted, notCounted } = words(setting.language).statistics.open;
  const open = data.open.reduce((sum, { all }) => sum + all, 0);
  const all = data.acknowledgements.length;
  return {
    id: 'open-by-age',
    title,
    definition,
    counted: counted(open, all),
    notCounted: notCounted(all - open),
    note: null,
    chart: chart(matter),
    table: table(matter),
    csv: csvLink(setting, 'open-by-age', title),
  };
}

function chart({ setting: { language }, data }: Matter): Chart {
  const { shortAges } = words(language).statistics.open;
  return bubbleChart({
    columns: data.open.map((age) => classText(shortAges, age)),
    rows: severityColumns.map((severity) => ({
      label: severityLabel(language, severity),
      values: data.open.map(({ counts }) => counts[severity]),
    })),
  });
}

function table({ setting: { language }, data }: Matter): TableView {
  const { all, open } = words(language).statistics;
  const { count } = format(language);
  return {
    columns: [open.columns.age, ...severityColumns.map((one) => severityLabel(language, one)), all],
    rows: data.open.map((age) => ({
      head: classText(open.ages, age),
      cells: [...severityColumns.map((severity) => age.counts[severity]), age.all].map(count),
    })),
    sums: [],
  };
}

function severityLabel(language: Language, severity: SeverityColumn): string {
  const { statistics, ticket } = words(language);
  return severity === 'notSet' ? statistics.open.notSet : ticket.severity[severity].label;
}
