import { describe, expect, it } from 'vitest';
import { todaysCalendar } from '../../../scripts/ticket/desk/configuration.ts';
import { statuses } from '../../../scripts/ticket/record/life-cycle.ts';
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { Event, Language, TicketRecord } from '../../../scripts/ticket/ticket.ts';
import { words } from '../../../scripts/words/words.ts';
import {
  afterwards,
  canaryRemarks,
  canaryReport,
  desk,
  freshTicket,
  settingOf,
  ticketIn,
} from '../../testing/tickets.ts';
import type { Value } from './fact.ts';
import { ticketView } from './ticket.ts';

const labels = words('en');
const acknowledgement = labels.ticket.deadline.acknowledge.label;
const original = 'SEC-2026-000012-V';
const update = labels.ticket.deadline.update.label;

function viewOf(ticket: TicketRecord, known: readonly string[] = [], language: Language = 'en') {
  return ticketView(settingOf(undefined, language), visibleTicket(ticket), new Set(known));
}

function factNamed(ticket: TicketRecord, label: string, known: readonly string[] = []): Value | undefined {
  return viewOf(ticket, known).facts.find((fact) => fact.label === label)?.value;
}

describe('where it stands', () => {
  it.each(statuses)('%s says what comes next', (status) => {
    const { waitsFor } = labels.site.ticket;
    expect(factNamed(ticketIn(status), labels.site.ticket.next)).toEqual({
      kind: 'words',
      text: waitsFor[status],
    });
  });

  it.each([
    ['received', acknowledgement, 'due'],
    ['acknowledged', update, 'due'],
    ['needs_information', update, 'absent'],
    ['closed', update, undefined],
    ['closed', acknowledgement, undefined],
  ] as const)('%s: the deadline named %s is %s', (status, label, kind) => {
    expect(factNamed(ticketIn(status), label)?.kind).toBe(kind);
  });

  it('gives the due instant and nothing about now', () => {
    const value = factNamed(freshTicket(), acknowledgement);
    expect(value).toMatchObject({
      due: { moment: { instant: '2026-06-10T10:00:00-07:00' }, at: Date.UTC(2026, 5, 10, 17) },
    });
    expect(
      JSON.stringify(
        ticketView(settingOf('2030-01-01T00:00:00Z'), visibleTicket(freshTicket()), new Set()).facts,
      ),
    ).toBe(JSON.stringify(viewOf(freshTicket()).facts));
  });

  it('links the ticket that a duplicate repeats only where that one has a page', () => {
    const duplicate = afterwards(freshTicket(), `/duplicate ${original}`);
    const label = labels.site.ticket.duplicateOf;
    expect(factNamed(duplicate, label)).toEqual({ kind: 'words', text: original });
    expect(factNamed(duplicate, label, [original])).toEqual({
      kind: 'link',
      text: original,
      address: `/desk/tickets/${original}/`,
    });
  });

  it('says when an embargo ended', () => {
    const disclosed = afterwards(freshTicket(), '/ack P1 high', '/disclose');
    expect(factNamed(disclosed, labels.site.ticket.disclosed)?.kind).toBe('moment');
    expect(factNamed(freshTicket(), labels.site.ticket.disclosed)).toBeUndefined();
  });
});

describe('the sums', () => {
  function sums(ticket: TicketRecord) {
    return viewOf(ticket).sums.map(({ label, open, result }) => [
      label,
      open !== null,
      result?.tag?.tone ?? null,
    ]);
  }

  function acknowledgedAt(at: string): TicketRecord {
    return afterwards(freshTicket(), { text: '/ack P1 high', at });
  }

  it('are one for a ticket that nobody has acknowledged', () => {
    expect(sums(freshTicket())).toEqual([[acknowledgement, true, null]]);
  });

  it.each([
    ['2026-06-10T10:00:00-07:00', 'inTime'],
    ['2026-06-10T10:00:01-07:00', 'late'],
  ])('acknowledged at %s is %s', (at, tone) => {
    expect(sums(acknowledgedAt(at))).toEqual([
      [update, true, null],
      [acknowledgement, false, tone],
    ]);
  });

  it('keep to a ticket that was closed, acknowledged or not', () => {
    expect(sums(afterwards(freshTicket(), '/close spam'))).toEqual([[acknowledgement, false, null]]);
    expect(sums(ticketIn('closed'))).toEqual([[acknowledgement, false, 'inTime']]);
  });

  it('leave out a calendar that the desk has lost', () => {
    const forgotten = new Map([[desk.calendar.version, { ...todaysCalendar(desk), sha256: 'another' }]]);
    const lost = { ...settingOf(), desk: { ...desk, calendars: forgotten } };
    expect(ticketView(lost, visibleTicket(freshTicket()), new Set()).sums).toEqual([]);
  });
});

describe('the timeline', () => {
  const ticket = afterwards(
    freshTicket(),
    { text: '/ack P2 high', at: '2026-06-09T10:00:30-07:00' },
    { text: '/need-info Which version?', at: '2026-06-09T12:05:00-07:00' },
  );

  it('has every event with its moment', () => {
    expect(viewOf(ticket).timeline.map(({ moment }) => moment.instant)).toEqual(
      ticket.history.map(({ at }) => at),
    );
  });

  it('counts from the receipt', () => {
    const [receipt, at, asked] = viewOf(ticket).timeline.map(({ elapsed }) => elapsed);
    const { sinceReceipt, atOnce } = labels.site.timeline;
    expect([receipt, at, asked]).toEqual([null, atOnce, sinceReceipt('2 hours 5 minutes')]);
  });

  it('tells the desk from people', () => {
    const ticket = freshTicket();
    const event: Event = {
      at: '2026-06-10T08:00:00-07:00',
      by: 'desk',
      did: 'reminded',
      source: 'clock',
      deadline: { kind: 'acknowledge', due: '2026-06-10T10:00:00-07:00', mark: '80%' },
    };
    const reminded = { ...ticket, history: [...ticket.history, event] };
    const shown = viewOf(reminded).timeline.at(-1);
    expect(shown?.by).toBe(labels.site.timeline.byDesk);
    expect(shown?.details).toBe(labels.site.timeline.mark(acknowledgement, '80%'));
  });

  it('quotes what was said only where it may be read', () => {
    const texts = (one: TicketRecord) => viewOf(one).timeline.flatMap(({ text }) => text ?? []);
    expect(texts(ticket)).toEqual([]);
    expect(texts({ ...ticket, report: { ...ticket.report, disclosure: 'public' } })).toEqual([
      'Which version?',
    ]);
  });
});

describe('what a ticket tells', () => {
  const hidden = afterwards(freshTicket({ report: canaryReport('canary') }), ...canaryRemarks('canary'));
  const shown = { ...hidden, report: canaryReport('canary', { disclosure: 'public' }) };

  it.each(['en', 'fr'] as const)('under embargo: nothing of the report, in %s', (language) => {
    const view = viewOf(hidden, [], language);
    expect(view.parts).toEqual([]);
    expect(JSON.stringify(view)).not.toContain('canary');
  });

  it('in public: every text but those of the staff', () => {
    const text = JSON.stringify(viewOf(shown));
    const told = new Set(JSON.stringify(visibleTicket(shown)).match(/canary-[a-z-]+/g));
    expect(told.size).toBeGreaterThan(15);
    expect([...told].filter((word) => !text.includes(word))).toEqual([]);
    expect(text).not.toMatch(/canary-(?:note|assignee)/);
  });

  it('shows a message in both languages, each marked as what it is', () => {
    const report = canaryReport('shown', { disclosure: 'public', language: 'fr' });
    const both = ['/ack P2 high', '/message draft Bonjour.', '/message translate Hello.'];
    const parts = viewOf(afterwards(freshTicket({ report }), ...both)).parts.slice(-2);
    const texts = parts.map(({ facts }) =>
      facts.map(({ value }) => value).filter(({ kind }) => kind === 'copied'),
    );
    expect(parts.map(({ language }) => language)).toEqual(['fr', 'en']);
    expect(texts).toEqual([[{ kind: 'copied', text: 'Bonjour.' }], [{ kind: 'copied', text: 'Hello.' }]]);
  });

  it('gives each vector with its score', () => {
    const [report] = viewOf(shown).parts;
    const vectors = report?.facts.find(({ label }) => label === labels.ticket.properties.report.cvss.label);
    expect(JSON.stringify(vectors?.value)).toContain('9.8');
  });
});

describe('the ways to follow a ticket', () => {
  const ticket = visibleTicket(freshTicket());
  const links = (repository: string | null, one = ticket) =>
    ticketView({ ...settingOf(undefined, 'fr'), repository }, one, new Set()).links.map(
      ({ address }) => address,
    );

  it('are its feed, its deadline and its data, in the language of the page where there are two', () => {
    expect(links(null)).toEqual([
      `/desk/fr/tickets/${ticket.number}/feed.xml`,
      `/desk/fr/tickets/${ticket.number}/deadlines.ics`,
      `/desk/tickets/${ticket.number}.json`,
    ]);
  });

  it('begin on its forge, where there is one', () => {
    expect(links('https://forge.example/octo/desk').slice(0, 2)).toEqual([
      'https://forge.example/octo/desk/pull/45',
      `https://forge.example/octo/desk/commits/HEAD/tickets/2026/0xxx/${ticket.number}.yaml`,
    ]);
  });

  it('name no pull request of a report that came another way', () => {
    const submission = { inbox: 'some-report', blob: 'b'.repeat(40) };
    const local = { ...ticket, receipt: { ...ticket.receipt, submission } };
    expect(links('https://forge.example/octo/desk', local)[0]).toContain('/commits/');
  });
});
