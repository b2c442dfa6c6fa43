import { describe, expect, it } from 'vitest';
import { todaysCalendar } from '../../../../scripts/ticket/desk/configuration.ts';
import { visibleTicket } from '../../../../scripts/ticket/record/visibility.ts';
import type { Event, Language, TicketRecord } from '../../../../scripts/ticket/ticket.ts';
import { words } from '../../../../scripts/words/words.ts';
import {
  afterwards,
  canaryRemarks,
  canaryReport,
  desk,
  freshTicket,
  settingOf,
  ticketIn,
} from '../../../testing/tickets.ts';
import type { Value } from '../fact.ts';
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

  it.each([
    [[], 'absent'],
    [['/close spam'], 'absent'],
    [['/ack P1 high'], 'tag'],
  ] as const)('after %j the first reply is told as %s', (remarks, kind) => {
    const ticket = afterwards(freshTicket(), ...remarks);
    expect(factNamed(ticket, labels.site.columns.firstReply)?.kind).toBe(kind);
  });

  it('shows at a glance who is exploited, and the way to the discussion', () => {
    const exploited = canaryReport('some', { disclosure: 'public', actively_exploited: true });
    const { summary } = ticketView(
      { ...settingOf(), repository: 'https://forge.example/octo/desk' },
      visibleTicket(freshTicket({ report: exploited })),
      new Set(),
    );
    expect(summary).toMatchObject({
      isExploited: true,
      severity: null,
      deadline: { label: acknowledgement },
      discussion: { address: 'https://forge.example/octo/desk/pull/45' },
    });
    expect(viewOf(freshTicket()).summary).toMatchObject({ isExploited: false, discussion: null });
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
    expect([view.title, view.story.todo, view.story.first, view.story.more]).toEqual([null, null, [], []]);
    expect(JSON.stringify(view)).not.toContain('canary');
  });

  it('in public: every text but those of the staff', () => {
    const text = JSON.stringify(viewOf(shown));
    const told = new Set(JSON.stringify(visibleTicket(shown)).match(/canary-[a-z-]+/g));
    expect(told.size).toBeGreaterThan(15);
    expect([...told].filter((word) => !text.includes(word))).toEqual(['canary-draft']);
    expect(text).not.toMatch(/canary-(?:note|assignee)/);
  });

  it.each([
    [[], false],
    [['/message draft Please update.'], false],
    [['/message draft Please update.', '/message approve'], true],
    [['/message draft Please update.', '/message approve', '/message sent'], true],
  ] as const)('a message only once it is approved: after %j %s', (remarks, isShown) => {
    const text = JSON.stringify(viewOf(afterwards(shown, ...remarks)).story);
    expect(text.includes('Please update.')).toBe(isShown);
    expect(text.includes(labels.site.ticket.messagePrepared)).toBe(!isShown);
  });

  it('shows a message in both languages, each marked as what it is', () => {
    const report = canaryReport('shown', { disclosure: 'public', language: 'fr' });
    const both = ['/ack P2 high', '/message draft Bonjour.', '/message translate Hello.', '/message approve'];
    const parts = viewOf(afterwards(freshTicket({ report }), ...both)).story.first.slice(-2);
    const texts = parts.map(({ facts }) =>
      facts.map(({ value }) => value).filter(({ kind }) => kind === 'copied'),
    );
    expect(parts.map(({ language }) => language)).toEqual(['fr', 'en']);
    expect(texts).toEqual([[{ kind: 'copied', text: 'Bonjour.' }], [{ kind: 'copied', text: 'Hello.' }]]);
  });

  it('gives each vector with its score', () => {
    const report = viewOf(shown).story.more.at(-1);
    const vectors = report?.facts.find(({ label }) => label === labels.ticket.properties.report.cvss.label);
    expect(JSON.stringify(vectors?.value)).toContain('9.8');
  });
});

describe('the page of an advisory', () => {
  const report = canaryReport('shown', { disclosure: 'public', cwe: ['CWE-79'] });
  const advisory = afterwards(freshTicket({ report }), '/ack P2 high');

  it('begins with what customers should do', () => {
    const { todo, first } = viewOf(advisory).story;
    expect(todo?.steps).toEqual(['shown-step-one', 'shown-step-two']);
    expect(first.map(({ title }) => title)).toEqual([
      labels.site.ticket.affected,
      labels.site.ticket.message,
    ]);
  });

  it('leads to what the public lists say of its identifiers', () => {
    const text = JSON.stringify(viewOf(advisory));
    expect(text).toContain('https://www.cve.org/CVERecord?id=CVE-2026-77001');
    expect(text).toContain('https://cwe.mitre.org/data/definitions/79.html');
    expect(text).toContain('https://www.first.org/cvss/calculator/3.1#CVSS:3.1/AV:N/');
  });

  it.each([
    ['before anyone has acknowledged it', freshTicket({ report })],
    ['once it was taken back', afterwards(advisory, '/close not_applicable')],
    ['under embargo', afterwards(freshTicket(), '/ack P2 high')],
  ])('is none %s', (_, ticket) => {
    expect(viewOf(ticket).story.todo).toBeNull();
  });
});

describe('what search engines and chats say', () => {
  const sharedOf = (ticket: TicketRecord) => {
    const { title, description } = viewOf(ticket).frame;
    return [title, description];
  };

  it('holds the title of a disclosed ticket', () => {
    const report = canaryReport('shown', { disclosure: 'public' });
    for (const text of sharedOf(freshTicket({ report }))) expect(text).toContain('shown-title');
  });

  it('holds the number alone under embargo', () => {
    const [title, description] = sharedOf(freshTicket());
    expect(title).toContain('SEC-2026-000045-D');
    expect(`${title} ${description}`).not.toContain('some-');
  });
});

describe('the ways to follow a ticket', () => {
  const ticket = visibleTicket(freshTicket());
  const shown = (repository: string | null, one = ticket) =>
    ticketView({ ...settingOf(undefined, 'fr'), repository }, one, new Set());

  it('are its feed, its deadline and its badge, the same on the page of each language, with what other programs take', () => {
    const open = visibleTicket(freshTicket({ report: canaryReport('shown', { disclosure: 'public' }) }));
    const follow = shown(null, open).follow.slice(0, 3);
    expect(follow.map(({ address }) => address)).toEqual([
      `/desk/tickets/${ticket.number}/feed.xml`,
      `/desk/tickets/${ticket.number}/deadlines.ics`,
      `/desk/tickets/${ticket.number}/badge.svg`,
    ]);
    const files = `https://desk.example/desk/tickets/${ticket.number}/`;
    const page = `https://desk.example/desk/fr/tickets/${ticket.number}/`;
    expect(follow.map(({ copied }) => copied)).toEqual([
      `${files}feed.xml`,
      `${files}deadlines.ics`,
      `[![${ticket.number}](${files}badge.svg)](${page})`,
    ]);
  });

  it('have the feeds of its offers once those may be seen', () => {
    const open = visibleTicket(freshTicket({ report: canaryReport('shown', { disclosure: 'public' }) }));
    expect(shown(null, open).follow.at(-1)?.address).toBe('/desk/fr/feeds/offer-shown-offer.xml');
  });

  it('have the history of the record on its forge, where there is one', () => {
    const addresses = (repository: string | null) => shown(repository).data.map(({ address }) => address);
    expect(addresses(null)).toEqual([`/desk/tickets/${ticket.number}.json`]);
    expect(addresses('https://forge.example/octo/desk').at(-1)).toBe(
      `https://forge.example/octo/desk/commits/HEAD/tickets/2026/0xxx/${ticket.number}.yaml`,
    );
  });

  it('name no pull request of a report that came another way', () => {
    const submission = { inbox: 'some-report', blob: 'b'.repeat(40) };
    const local = { ...ticket, receipt: { ...ticket.receipt, submission } };
    expect(shown('https://forge.example/octo/desk', local).summary.discussion).toBeNull();
  });
});

it('shows nothing of a report that was closed as spam, and all of it once the ticket is open again', () => {
  const open = freshTicket({ report: canaryReport('canary', { disclosure: 'public' }) });
  const spam = afterwards(open, '/close spam buy-now');
  const viewOf = (one: typeof spam) => JSON.stringify(ticketView(settingOf(), visibleTicket(one), new Set()));
  expect(viewOf(spam)).not.toMatch(/canary|buy-now/);
  expect(ticketView(settingOf(), visibleTicket(spam), new Set()).withheld).toBe(words('en').site.ticket.spam);
  expect(viewOf(afterwards(spam, '/reopen'))).toContain('canary-title');
});
