// The staff board: its groups, their order, and what it must not show.
import { describe, expect, it } from 'vitest';
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { TicketRecord } from '../../../scripts/ticket/ticket.ts';
import { commands } from '../../../scripts/triage/command-table.ts';
import { words } from '../../../scripts/words/words.ts';
import { afterwards, canaryRemarks, canaryReport, freshTicket, settingOf } from '../../testing/tickets.ts';
import { entryOf } from '../view/lists/entry.ts';
import { type Board, mostInGroup, type StaffView, staffView } from './view.ts';

const setting = settingOf();

function viewOf(tickets: readonly TicketRecord[], isLocal = false, more = {}): StaffView {
  return staffView(setting, { ...shown(tickets), isLocal, leftOut: 0, ...more });
}

function shown(records: readonly TicketRecord[]): Pick<Board, 'tickets' | 'entries'> {
  const tickets = records.map(visibleTicket);
  return { tickets, entries: tickets.map((ticket) => entryOf(ticket, setting.desk)) };
}

function numbersIn({ groups }: StaffView): [string, string[]][] {
  return groups.map(({ next, cards }) => [next, cards.map(({ row }) => row.number.split('-')[2] ?? '')]);
}

const fresh = (sequence: number, receivedAt: string) => freshTicket({ sequence, receivedAt });

describe('the board', () => {
  it('groups tickets by what comes next, and orders them by their deadlines', () => {
    const early = '2026-06-08T10:00:00-07:00';
    const later = '2026-06-09T10:00:00-07:00';
    const tickets = [
      fresh(3, later),
      fresh(2, early),
      fresh(1, later),
      afterwards(fresh(4, early), '/ack P4 low'),
      afterwards(fresh(5, early), '/ack P1 low'),
      afterwards(fresh(6, early), '/ack P1 low', '/need-info Which version?'),
    ];
    expect(numbersIn(viewOf(tickets))).toEqual([
      ['acknowledge', ['000002', '000001', '000003']],
      ['assess', ['000005', '000004']],
      ['answer', ['000006']],
    ]);
  });

  it('puts an urgent report first, where anyone may read it', () => {
    const report = canaryReport('Urgent', { actively_exploited: true });
    const early = '2026-06-08T10:00:00-07:00';
    const tickets = [
      fresh(1, early),
      freshTicket({ sequence: 2, report: { ...report, disclosure: 'embargoed' } }),
      freshTicket({ sequence: 3, report: { ...report, disclosure: 'public' } }),
    ];
    expect(numbersIn(viewOf(tickets))).toEqual([['acknowledge', ['000003', '000001', '000002']]]);
  });

  it('lists of the closed tickets those that were closed lately, the last first', () => {
    const closed = (sequence: number, receivedAt: string) =>
      afterwards(fresh(sequence, receivedAt), '/close spam');
    const tickets = [
      closed(1, '2026-06-08T10:00:00-07:00'),
      closed(2, '2026-06-09T10:00:00-07:00'),
      closed(3, '2026-03-09T10:00:00-07:00'),
    ];
    expect(numbersIn(viewOf(tickets))).toEqual([['done', ['000002', '000001']]]);
  });

  it('lists so many of a group, and leads to the others', () => {
    const tickets = Array.from({ length: mostInGroup + 1 }, (_, place) =>
      freshTicket({ sequence: place + 1 }),
    );
    const [group] = viewOf(tickets).groups;
    expect(group?.cards).toHaveLength(mostInGroup);
    expect(group?.more?.address).toBe('/desk/show/awaiting/');
    expect(viewOf(tickets.slice(1)).groups[0]?.more).toBeNull();
  });

  it('offers a new command of the table by itself, where its status allows it', () => {
    const hold = { name: 'hold', who: ['staff'], from: ['received'], takes: [] } as const;
    const view = viewOf([freshTicket(), afterwards(freshTicket({ sequence: 46 }), '/ack P2 high')], false, {
      commands: [...commands, hold],
    });
    const offered = view.groups.map(({ cards }) => cards[0]?.commands.some(({ line }) => line === '/hold'));
    expect(offered).toEqual([true, false]);
    expect(view.data.commands.at(-1)?.name).toBe('hold');
  });

  it('tells of versions that no program can read, and of no others', () => {
    const offers = [
      { id: 'one', versions: 'before 2.0 or so' },
      { id: 'two', versions: '1.0.0-2.0.0' },
    ];
    const report = (disclosure: 'public' | 'embargoed') => canaryReport('shown', { disclosure, offers });
    const notesOf = (disclosure: 'public' | 'embargoed') =>
      viewOf([freshTicket({ report: report(disclosure) })]).groups[0]?.cards[0]?.notes;
    expect(notesOf('public')).toEqual([words('en').staff.versionsInWords('one', 'before 2.0 or so')]);
    expect(notesOf('embargoed')).toEqual([]);
  });

  it('shows nothing of what is hidden', () => {
    const secret = afterwards(
      freshTicket({ report: canaryReport('secret') }),
      ...canaryRemarks('secret'),
      '/message draft secret-message',
    );
    const open = afterwards(
      freshTicket({ sequence: 46, report: canaryReport('shown', { disclosure: 'public' }) }),
      ...canaryRemarks('shown'),
    );
    const text = JSON.stringify([viewOf([secret, open]), viewOf([secret, open], true)]);
    expect(text).not.toMatch(/secret-|shown-note|shown-assignee/);
    expect(text).toContain('shown-title');
  });
});

describe('the people and the pull request', () => {
  it('are there where they are of use', () => {
    const published = staffView(
      { ...setting, repository: 'https://github.com/example/desk' },
      { ...shown([freshTicket()]), isLocal: false, leftOut: 2 },
    );
    expect(published.people).toBeNull();
    expect(published.data.api).toBeNull();
    expect(published.leftOut).not.toBeNull();
    expect(published.groups[0]?.cards[0]?.pull).toMatchObject({
      number: 45,
      address: 'https://github.com/example/desk/pull/45',
    });
    const local = viewOf([freshTicket()], true);
    expect(local.people).toEqual(['alice', 'bob']);
    expect(local.data.api).toBe('/desk/api/remarks/');
    expect(local.groups[0]?.cards[0]?.pull).toBeNull();
  });
});
