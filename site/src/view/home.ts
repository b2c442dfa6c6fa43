// The home page: how many tickets stand where, the open ones by urgency, and those closed last.
import type { VisibleTicket } from '../../../scripts/ticket/visibility.ts';
import type { CountName } from '../../../scripts/words/site-words.ts';
import { words } from '../../../scripts/words/words.ts';
import { address, closedPage, homePage } from './address.ts';
import { closedOnHome } from './closed.ts';
import { type FrameView, frameView } from './frame.ts';
import { byUrgency, closedLast, type Running } from './order.ts';
import { type ClosedRow, closedRow, type OpenRow, openRow } from './rows.ts';
import type { Setting } from './setting.ts';
import { isOverdue, isSoon } from './urgency.ts';

export interface HomeView {
  frame: FrameView;
  counts: { name: CountName; label: string; count: number }[];
  open: OpenRow[];
  closed: ClosedRow[];
  /** Where the others are, if these are not all. */
  allClosed: { label: string; address: string } | null;
  leftOut: string | null;
  isEmpty: boolean;
}

/** `leftOut` is how many records cannot be shown. */
export function homeView(setting: Setting, tickets: readonly VisibleTicket[], leftOut: number): HomeView {
  const { site } = words(setting.language);
  const running = byUrgency(setting.desk, tickets);
  const closed = closedLast(tickets);
  return {
    frame: frameView(setting, homePage, site.home.title),
    counts: countsView(setting, running, closed.length),
    open: running.map(({ ticket, deadline }) => openRow(setting, ticket, deadline)),
    closed: closed.slice(0, closedOnHome).map((ticket) => closedRow(setting, ticket)),
    allClosed:
      closed.length > closedOnHome
        ? { label: site.home.allClosed(closed.length), address: address(setting, closedPage(1)) }
        : null,
    leftOut: leftOut > 0 ? site.home.leftOut(leftOut) : null,
    isEmpty: tickets.length === 0,
  };
}

function countsView(
  { language, now }: Setting,
  running: readonly Running[],
  closed: number,
): HomeView['counts'] {
  const { counts } = words(language).site.home;
  const dues = running.flatMap(({ deadline }) => deadline?.dueAt ?? []);
  const acknowledged = running.filter(({ ticket }) => ticket.triage?.acknowledged_at !== undefined).length;
  const numbers: Readonly<Record<CountName, number>> = {
    overdue: dues.filter((dueAt) => isOverdue(dueAt, now)).length,
    soon: dues.filter((dueAt) => isSoon(dueAt, now)).length,
    awaiting: running.length - acknowledged,
    progress: acknowledged,
    closed,
  };
  return (Object.keys(numbers) as CountName[]).map((name) => ({
    name,
    label: counts[name],
    count: numbers[name],
  }));
}
