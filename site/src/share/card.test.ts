import { describe, expect, it } from 'vitest';
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { Language, Outcome, Report, Status, TicketRecord } from '../../../scripts/ticket/ticket.ts';
import { words } from '../../../scripts/words/words.ts';
import {
  afterwards,
  canaryRemarks,
  canaryReport,
  freshTicket,
  type Remark,
  settingOf,
  ticketIn,
} from '../../testing/tickets.ts';
import { momentView } from '../view/moment.ts';
import { acknowledgeWords } from '../view/promises.ts';
import { deskCard, spokenCard, ticketCard } from './card.ts';
import { deskCardView, ticketCardView } from './card-view.ts';

const open = canaryReport('shown', { disclosure: 'public' });

// The words of staff on the way to each status, too.
const ways: Readonly<Record<Status, (word: string) => Remark[]>> = {
  received: (word) => [`/note ${word}-note`],
  acknowledged: (word) => ['/ack P2 high', `/assign @${word}-assignee`],
  assessing: (word) => ['/ack P2 high', '/assess', `/conclude ${word}-conclusion`],
  needs_information: (word) => ['/ack P2 high', `/need-info ${word}-question`],
  mitigating: canaryRemarks,
  closed: (word) => [...canaryRemarks(word), `/close resolved ${word}-closing`],
};

function cardOf(ticket: TicketRecord, language: Language = 'en') {
  return ticketCard(settingOf(undefined, language), visibleTicket(ticket));
}

describe.each<Language>(['en', 'fr'])('the card of a ticket in %s', (language) => {
  const { feed, site, ticket: labels } = words(language);
  const state = (status: Status, outcome?: Outcome) =>
    outcome
      ? `${labels.status[status].label} – ${labels.outcome[outcome].label}`
      : labels.status[status].label;
  const dueAt = momentView(settingOf(undefined, language), '2026-06-10T10:00:00-07:00').text;
  const due = feed.badge.text(labels.deadline.acknowledge.label, dueAt);
  const paused = feed.badge.text(labels.deadline.update.label, site.paused);
  const high = feed.badge.text(site.columns.severity, labels.severity.high.label);

  it.each<[string, TicketRecord, string, string[]]>([
    ['received under embargo', freshTicket(), state('received'), [due]],
    ['waiting for its publisher', ticketIn('needs_information'), state('needs_information'), [paused]],
    ['closed under embargo', ticketIn('closed'), state('closed', 'resolved'), []],
    ['public, and no one has read it', freshTicket({ report: open }), state('received'), [due]],
    [
      'public',
      afterwards(freshTicket({ report: open }), '/ack P2 high'),
      'shown-title',
      [state('acknowledged'), high, 'shown-offer'],
    ],
    [
      'disclosed',
      afterwards(freshTicket({ report: canaryReport('shown') }), '/ack P2 high', '/disclose'),
      'shown-title',
      [state('acknowledged'), high, 'shown-offer'],
    ],
    ['spam', afterwards(freshTicket({ report: open }), '/close spam'), state('closed', 'spam'), []],
  ])('%s', (_, ticket, text, facts) => {
    expect(cardOf(ticket, language)).toEqual({ top: 'Desk of the tests', head: ticket.number, text, facts });
  });

  it.each(Object.keys(ways) as Status[])(
    'is the same under embargo whatever the report says: %s',
    (status) => {
      const said = (word: string, changed: Partial<Report> = {}) => {
        const ticket = afterwards(
          freshTicket({ report: canaryReport(word, changed) }),
          ...ways[status](word),
        );
        return [
          cardOf(ticket, language),
          ticketCardView(settingOf(undefined, language), visibleTicket(ticket)),
        ];
      };
      expect(said('secret-one')).toEqual(said('hush-two', { cwe: ['CWE-89'], actively_exploited: false }));
      expect(JSON.stringify(said('secret-one'))).not.toContain('secret');
    },
  );
});

describe('the card of a ticket', () => {
  it('calls an offer as the catalogue does, and names three at most', () => {
    const setting = settingOf();
    const known = { name: 'Contoso WAF', publisher: '', package: '', ecosystem: '' };
    const desk = { ...setting.desk, catalogue: { 'contoso-waf': known } };
    const offers = ['contoso-waf', 'b', 'c', 'd'].map((id) => ({ id }));
    const ticket = afterwards(freshTicket({ report: { ...open, offers } }), '/ack P2 high');
    expect(ticketCard({ ...setting, desk }, visibleTicket(ticket)).facts.at(-1)).toBe('Contoso WAF, b, c');
  });
});

describe('the card of the desk', () => {
  it.each<Language>(['en', 'fr'])('promises in %s what the desk promises', (language) => {
    const setting = settingOf(undefined, language);
    const { hero } = words(language).site.home;
    expect(deskCard(setting)).toEqual({
      top: hero.title,
      head: 'Desk of the tests',
      text: hero.brief(acknowledgeWords(setting)),
      facts: ['desk.example/desk'],
    });
    expect(hero.brief(acknowledgeWords(setting))).toContain(acknowledgeWords(setting));
  });
});

describe('on a page', () => {
  it('a card has its full address, and another one when it says something else', () => {
    const [one, same, other] = ['received', 'received', 'acknowledged'].map(
      (status) =>
        ticketCardView(settingOf(undefined, 'fr'), visibleTicket(ticketIn(status as Status))).address,
    );
    expect(one).toMatch(
      /^https:\/\/desk\.example\/desk\/fr\/tickets\/SEC-2026-000045-D\/share-card\.png\?[0-9a-f]{8}$/,
    );
    expect([same === one, other === one]).toEqual([true, false]);
    expect(deskCardView(settingOf()).address).toMatch(/^https:\/\/desk\.example\/desk\/share-card\.png\?/);
  });

  it('a card says as much as the picture, up to what is read out', () => {
    const card = { top: 'top', head: 'head', text: 'text', facts: ['one', 'two'] };
    expect(spokenCard(card)).toBe('top – head – text – one – two');
    const long = spokenCard({ ...card, text: '😀'.repeat(600) });
    expect([[...long].length, long.endsWith('…'), long.isWellFormed()]).toEqual([420, true, true]);
  });
});
