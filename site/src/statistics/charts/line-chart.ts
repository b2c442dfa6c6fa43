// A line over the months, with a point for each that was measured, and what was promised across it.
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { type Chart, chartWidth, type Mark, rounded, text } from './chart.ts';

interface LinePoint {
  label: string;
  /** Null breaks the line. */
  value: number | null;
}

interface LineChart {
  points: readonly LinePoint[];
  axis: string;
  promise: { value: number; label: string };
}

const [left, right, top, bottom] = [28, chartWidth - 4, 32, 180];
const height = bottom + 26;
const labelled = 4;

export function lineChart({ points, axis, promise }: LineChart): Chart {
  const values = points.flatMap(({ value }) => value ?? []);
  const y = scaleLinear([0, Math.max(promise.value, ...values, 1) * 1.15], [bottom, top]).nice(4);
  const x = scalePoint(
    points.map((_, place) => String(place)),
    [left + 14, right - 26],
  );
  const at = (place: number) => x(String(place)) ?? left;
  return {
    width: chartWidth,
    height,
    marks: [
      text(0, 12, axis),
      ...y.ticks(4).flatMap((tick) => gridMarks(tick, y(tick))),
      ...promiseMarks(promise.label, y(promise.value)),
      ...lineMarks(points, at, y),
      ...points.flatMap((point, place) => pointMarks(point, at(place), y)),
      ...monthMarks(points, at),
    ],
  };
}

function gridMarks(tick: number, y: number): Mark[] {
  return [rule('grid', y), text(left - 6, y + 4, String(tick), 'end')];
}

function promiseMarks(label: string, y: number): Mark[] {
  return [rule('promise', y), text(right, y - 5, label, 'end')];
}

function rule(role: 'grid' | 'promise', y: number): Mark {
  return { kind: 'rule', x1: left, y1: rounded(y), x2: right, y2: rounded(y), role };
}

function lineMarks(points: readonly LinePoint[], at: (place: number) => number, y: Scale): Mark[] {
  const path = line<LinePoint>()
    .defined(({ value }) => value !== null)
    .x((_, place) => rounded(at(place)))
    .y(({ value }) => rounded(y(value ?? 0)))(points);
  return path === null ? [] : [{ kind: 'line', path }];
}

type Scale = (value: number) => number;

function pointMarks({ value }: LinePoint, x: number, y: Scale): Mark[] {
  return value === null
    ? []
    : [{ kind: 'point', x: rounded(x), y: rounded(y(value)), radius: 4, tone: 'blue' }];
}

// So many names of months as have room, the last one among them.
function monthMarks(points: readonly LinePoint[], at: (place: number) => number): Mark[] {
  const step = Math.ceil(points.length / labelled);
  return points.flatMap(({ label }, place) =>
    (points.length - 1 - place) % step === 0 ? [text(at(place), height - 6, label, 'middle')] : [],
  );
}
