// The life cycle as a picture: the usual way from top to bottom, the wait for an answer beside it, and a frame around what
// is open, so that one line says what every open status can do. Numbers only; the words and the colours are for others.
import { openStatuses } from '../../../scripts/ticket/record/life-cycle.ts';
import type { Status } from '../../../scripts/ticket/ticket.ts';

type Change = readonly [from: Status, to: Status];
type MarkName = 'open' | 'reply' | 'close' | 'reopen';

interface BoxView {
  status: Status;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface LineView {
  /** As SVG writes a path. */
  path: string;
  /** The changes that the line stands for. With a head at either end it stands for the way back as well. */
  changes: readonly Change[];
  ends: 'one' | 'both';
}

export interface Picture {
  width: number;
  height: number;
  /** Around what is open. */
  frame: { x: number; y: number; width: number; height: number };
  boxes: BoxView[];
  lines: LineView[];
  marks: { name: MarkName; x: number; y: number; anchor: 'start' | 'end' }[];
}

const high = 44;
const trunk = { x: 30, width: 160 };
const beside = { x: 218, width: 110 };
const frame = { x: 18, y: 8, width: 336, height: 310 };
const lane = { reopened: 6, past: 341 };
const rows = { received: 34, acknowledged: 110, assessing: 186, mitigating: 262, closed: 362 } as const;

const middle = trunk.x + trunk.width / 2;
const right = trunk.x + trunk.width;
const besideMiddle = beside.x + beside.width / 2;
const halfway = (row: keyof typeof rows) => rows[row] + high / 2;
const below = (row: keyof typeof rows) => rows[row] + high;

export function lifeCyclePicture(): Picture {
  return {
    width: frame.x + frame.width + 6,
    height: below('closed') + 6,
    frame,
    boxes: [
      ...Object.entries(rows).map(([status, y]) => ({ status: status as Status, ...trunk, y, height: high })),
      { status: 'needs_information', ...beside, y: rows.assessing, height: high },
    ],
    lines,
    marks: [
      { name: 'open', x: frame.x + frame.width - 10, y: frame.y + 20, anchor: 'end' },
      { name: 'reply', x: middle + 10, y: (below('received') + rows.acknowledged) / 2 + 4, anchor: 'start' },
      { name: 'close', x: middle + 10, y: (frame.y + frame.height + rows.closed) / 2 + 4, anchor: 'start' },
      { name: 'reopen', x: lane.reopened + 7, y: rows.closed - 10, anchor: 'start' },
    ],
  };
}

const both = (one: Status, other: Status): Change[] => [
  [one, other],
  [other, one],
];

// A bend beside the way: out of a box at a height, along a lane, and to where it ends.
const lines: LineView[] = [
  {
    path: `M${middle} ${below('received')}V${rows.acknowledged}`,
    changes: [['received', 'acknowledged']],
    ends: 'one',
  },
  {
    path: `M${middle} ${below('acknowledged')}V${rows.assessing}`,
    changes: [['acknowledged', 'assessing']],
    ends: 'one',
  },
  {
    path: `M${middle} ${below('assessing')}V${rows.mitigating}`,
    changes: both('assessing', 'mitigating'),
    ends: 'both',
  },
  {
    path: `M${right} ${halfway('acknowledged') - 10}H${lane.past}V${halfway('mitigating') + 10}H${right}`,
    changes: [['acknowledged', 'mitigating']],
    ends: 'one',
  },
  {
    path: `M${right} ${halfway('acknowledged') + 8}H${besideMiddle}V${rows.assessing}`,
    changes: both('acknowledged', 'needs_information'),
    ends: 'both',
  },
  {
    path: `M${right} ${halfway('assessing')}H${beside.x}`,
    changes: both('assessing', 'needs_information'),
    ends: 'both',
  },
  {
    path: `M${right} ${halfway('mitigating') - 8}H${besideMiddle}V${below('assessing')}`,
    changes: both('mitigating', 'needs_information'),
    ends: 'both',
  },
  {
    path: `M${middle} ${frame.y + frame.height}V${rows.closed}`,
    changes: openStatuses.map((status): Change => [status, 'closed']),
    ends: 'one',
  },
  ...(['received', 'assessing'] as const).map(
    (status): LineView => ({
      path: `M${trunk.x} ${halfway('closed')}H${lane.reopened}V${halfway(status)}H${trunk.x}`,
      changes: [['closed', status]],
      ends: 'one',
    }),
  ),
];
