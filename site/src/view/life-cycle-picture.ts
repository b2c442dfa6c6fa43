// The life cycle as a picture: the statuses below one another, and an arrow for every change that can happen. Numbers
// only; the words and the colours are for others.
import { following, statuses } from '../../../scripts/ticket/record/life-cycle.ts';
import type { Status } from '../../../scripts/ticket/ticket.ts';

const box = { width: 184, height: 44, gap: 34 };
const width = 360;
const edge = 6;
const left = (width - box.width) / 2;
const right = left + box.width;

interface BoxView {
  status: Status;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Picture {
  width: number;
  height: number;
  boxes: BoxView[];
  /** As SVG writes a path, each from the box it leaves to the box it reaches. */
  arrows: { from: Status; to: Status; path: string }[];
}

interface Change {
  from: number;
  to: number;
}

const changes: readonly Change[] = statuses.flatMap((status, from) =>
  following[status].map((next) => ({ from, to: statuses.indexOf(next) })),
);

export function lifeCyclePicture(): Picture {
  return {
    width,
    height: top(statuses.length - 1) + box.height + edge,
    boxes: statuses.map((status, place) => ({
      status,
      x: left,
      y: top(place),
      width: box.width,
      height: box.height,
    })),
    arrows: changes.flatMap((change) => {
      const [from, to] = [statuses[change.from], statuses[change.to]];
      return from && to ? [{ from, to, path: pathOf(change) }] : [];
    }),
  };
}

function top(place: number): number {
  return edge + place * (box.height + box.gap);
}

// To the next status straight down; further down in a bow on the right; back up in a bow on the left.
function pathOf(change: Change): string {
  const { from, to } = change;
  if (to === from + 1) return `M${width / 2} ${top(from) + box.height}V${top(to)}`;
  const isDown = to > from;
  const side = isDown ? right : left;
  const reach = (isDown ? 1 : -1) * (26 + 17 * Math.abs(to - from));
  const [start, end] = [portOf(change, from), portOf(change, to)];
  return `M${side} ${start}C${side + reach} ${start} ${side + reach} ${end} ${side} ${end}`;
}

// Where a bow meets the side of a box: those from above over those to below, and the wider bow outside the narrower.
function portOf(change: Change, place: number): number {
  const isDown = change.to > change.from;
  const bows = changes
    .filter((one) => one.to !== one.from + 1 && one.to > one.from === isDown)
    .filter(({ from, to }) => from === place || to === place)
    .sort((one, other) => rank(one, place) - rank(other, place));
  const port = bows.findIndex(({ from, to }) => from === change.from && to === change.to) + 1;
  return Math.round(top(place) + (box.height * port) / (bows.length + 1));
}

// Above the middle of the box for what comes from above or goes there, the nearest highest; below it the farthest first.
function rank({ from, to }: Change, place: number): number {
  const other = from === place ? to : from;
  const distance = Math.abs(other - place);
  return other < place ? distance : 100 - distance;
}
