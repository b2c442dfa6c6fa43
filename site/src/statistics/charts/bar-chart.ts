// Bars that lie: one row for each class or month, with its name before and its numbers behind.
import { scaleBand, scaleLinear } from 'd3-scale';
import { type Chart, chartWidth, type Look, type Mark, rounded, type Tone, text } from './chart.ts';

interface Series {
  label: string;
  look: Look;
  tone: Tone;
}

interface BarRow {
  label: string;
  /** One number for each series. */
  values: readonly number[];
  /** One text for each number where the bars lie below one another; one for all where they follow one another. */
  texts: readonly string[];
}

interface BarChart {
  series: readonly Series[];
  rows: readonly BarRow[];
  /** Each series has its own bar, or all share one, end to end. */
  layout: 'apart' | 'joined';
}

const labelWidth = 106;
const valueWidth = 50;
const barHeight = 15;
const gap = 10;
const legendHeight = 20;
const barsWidth = chartWidth - labelWidth - valueWidth;

export function barChart({ series, rows, layout }: BarChart): Chart {
  const bars = layout === 'apart' ? series.length : 1;
  const rowHeight = bars * barHeight + gap;
  const top = series.length * legendHeight + gap;
  const height = top + rows.length * rowHeight;
  const names = rows.map((_, place) => String(place));
  const place = scaleBand(names, [top, height]);
  const length = scaleLinear([0, Math.max(1, ...rows.map(total(layout)))], [0, barsWidth]);
  const marks = rows.flatMap((row, index) => {
    const y = place(String(index)) ?? top;
    return [labelMark(row, y, bars), ...(layout === 'apart' ? apart : joined)(series, row, y, length)];
  });
  return { width: chartWidth, height, marks: [...legend(series), ...marks] };
}

type Length = (value: number) => number;

function total(layout: BarChart['layout']): (row: BarRow) => number {
  return ({ values }) =>
    layout === 'apart' ? Math.max(...values) : values.reduce((sum, value) => sum + value, 0);
}

function labelMark({ label }: BarRow, y: number, bars: number): Mark {
  return text(labelWidth - 8, y + (bars * barHeight) / 2 + 4, label, 'end');
}

function apart(series: readonly Series[], { values, texts }: BarRow, y: number, length: Length): Mark[] {
  return series.flatMap((one, place) => {
    const width = length(values[place] ?? 0);
    const top = y + place * barHeight;
    return [
      ...barMark(one, labelWidth, top, width),
      text(labelWidth + width + 5, top + 11, texts[place] ?? '', 'start', 'value'),
    ];
  });
}

function joined(series: readonly Series[], { values, texts }: BarRow, y: number, length: Length): Mark[] {
  let x = labelWidth;
  const bars = series.flatMap((one, place) => {
    const width = length(values[place] ?? 0);
    const mark = barMark(one, x, y, width);
    x += width;
    return mark;
  });
  return [...bars, text(x + 5, y + 11, texts[0] ?? '', 'start', 'value')];
}

function barMark({ look, tone }: Series, x: number, y: number, width: number): Mark[] {
  if (width === 0) return [];
  return [
    { kind: 'bar', x: rounded(x), y: rounded(y), width: rounded(width), height: barHeight - 2, look, tone },
  ];
}

function legend(series: readonly Series[]): Mark[] {
  return series.flatMap(({ label, look, tone }, place): Mark[] => {
    const y = place * legendHeight;
    return [{ kind: 'bar', x: 0, y, width: 20, height: 12, look, tone }, text(27, y + 10.5, label)];
  });
}
