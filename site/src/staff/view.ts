// The staff board: open tickets by what they wait for and until when, each with the commands that its status allows.
import { localStaff } from '../../../scripts/ticket/desk/example-desk.ts';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { commands as table } from '../../../scripts/triage/command-table.ts';
import type { NextAction } from '../../../scripts/words/shapes/site/staff-words.ts';
import { words } from '../../../scripts/words/words.ts';
import { address, facetPage, howPages, staffPage } from '../view/address.ts';
import { type FrameView, frameView } from '../view/frame.ts';
import type { Entry } from '../view/lists/entry.ts';
import { isOpen, type Tab } from '../view/lists/facets.ts';
import { isLately } from '../view/lists/urgency.ts';
import type { Setting } from '../view/setting.ts';
import type { LinkView } from '../view/ticket/ticket-links.ts';
import { type BoardData, boardData } from './board-data.ts';
import { type CardView, cardView, type Waiting } from './card-view.ts';
import { nextAction, nextActions } from './next-action.ts';

/** As many tickets as a group lists before it sends readers on. */
export const mostInGroup = 50;

export interface GroupView {
  next: NextAction;
  count: string;
  cards: CardView[];
  /** The way to those that are not listed. */
  more: LinkView | null;
}

export interface StaffView {
  frame: FrameView;
  groups: GroupView[];
  /** Logins that may act on a desk on this machine; null for a published page, where nobody can. */
  people: readonly string[] | null;
  /** The reference of the commands. */
  reference: string;
  data: BoardData;
  leftOut: string | null;
}

export interface Board {
  tickets: readonly VisibleTicket[];
  /** The same tickets as the lists know them, in the same order. */
  entries: readonly Entry[];
  /** Whether a desk on this machine serves the page, which carries commands out itself. */
  isLocal: boolean;
  /** How many records cannot be shown. */
  leftOut: number;
  /** The command table, or another for a test. */
  commands?: typeof table;
}

export function staffView(setting: Setting, board: Board): StaffView {
  const { desk, language } = setting;
  const { staff, site } = words(language);
  const waiting = waitingTickets(setting, board);
  return {
    frame: frameView(setting, staffPage, staff.title, staff.lead),
    groups: nextActions.flatMap((next) => groupView(setting, board, next, waiting)),
    people: board.isLocal ? localStaff(desk) : null,
    reference: `${address(setting, howPages.commands)}#commands`,
    data: boardData(setting, board.isLocal, board.commands ?? table),
    leftOut: board.leftOut > 0 ? site.home.leftOut(board.leftOut) : null,
  };
}

function waitingTickets({ now }: Setting, { tickets, entries }: Board): Waiting[] {
  return entries
    .flatMap((entry, place) => {
      const ticket = tickets[place];
      return ticket && (isOpen(entry) || (entry.closed !== null && isLately(entry.closed, now)))
        ? [{ ticket, entry, next: nextAction(ticket) }]
        : [];
    })
    .sort(({ entry: one }, { entry: other }) => inUsualOrder(one, other));
}

function inUsualOrder(one: Entry, other: Entry): number {
  return Number(other.urgent) - Number(one.urgent) || rank(one) - rank(other) || byNumber(one, other);
}

// The earliest deadline first; paused clocks last; of closed tickets the one that was closed last.
function rank({ due, closed }: Entry): number {
  return closed === null ? (due ?? Number.MAX_SAFE_INTEGER) : -closed;
}

function byNumber({ number: one }: Entry, { number: other }: Entry): number {
  return one < other ? -1 : 1;
}

function groupView(setting: Setting, board: Board, next: NextAction, all: readonly Waiting[]): GroupView[] {
  const inGroup = all.filter((one) => one.next === next);
  if (inGroup.length === 0) return [];
  const { staff } = words(setting.language);
  const listed = inGroup.slice(0, mostInGroup);
  const isWhole = listed.length === inGroup.length;
  const offering = { isLocal: board.isLocal, commands: board.commands ?? table };
  const group = {
    next,
    count: staff.count(inGroup.length),
    cards: listed.map((one) => cardView(setting, one, offering)),
    more: isWhole
      ? null
      : {
          label: staff.more(listed.length, inGroup.length),
          address: address(setting, facetPage('show', wholeOf[next] ?? 'open')),
        },
  };
  return [group];
}

// The page that lists all of a group, and perhaps others with them.
const wholeOf: Readonly<Partial<Record<NextAction, Tab>>> = { acknowledge: 'awaiting', done: 'closed' };
