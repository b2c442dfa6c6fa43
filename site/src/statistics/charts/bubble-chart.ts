// A table of circles: the area of each is the number that stands in it.
import { scaleBand, scaleSqrt } from 'd3-scale';
import { type Chart, chartWidth, type Mark, rounded, text } from './chart.ts';

interface BubbleChart {
  columns: readonly string[];
  rows: readonly { label: string; values: readonly number[] }[];
}

const labelWidth = 84;
const rowHeight = 36;
const top = 26;
const largest = 16;

export function bubbleChart({ columns, rows }: BubbleChart): Chart {
  const height = top + rows.length * rowHeight;
  const x = scaleBand(
    columns.map((_, place) => String(place)),
    [labelWidth, chartWidth],
  );
  const centre = (place: number) => (x(String(place)) ?? 0) + x.bandwidth() / 2;
  const radius = scaleSqrt([0, Math.max(1, ...rows.flatMap(({ values }) => values))], [0, largest]);
  return {
    width: chartWidth,
    height,
    marks: [
      ...columns.map((label, place) => text(centre(place), 12, label, 'middle')),
      ...rows.flatMap(({ label, values }, row) => {
        const y = top + row * rowHeight + rowHeight / 2;
        return [
          text(labelWidth - 8, y + 4, label, 'end'),
          ...values.flatMap((value, place) => bubble(value, centre(place), y, radius(value))),
        ];
      }),
    ],
  };
}

// Its number has to fit into the smallest circle.
const smallest = (value: number) => 5 + 4 * String(value).length;

function bubble(value: number, x: number, y: number, radius: number): Mark[] {
  if (value === 0) return [text(x, y + 4, '0', 'middle')];
  const circle = {
    x: rounded(x),
    y,
    radius: rounded(Math.max(smallest(value), radius)),
    tone: 'blue',
  } as const;
  return [{ kind: 'point', ...circle }, text(x, y + 4, String(value), 'middle', 'inside')];
}
