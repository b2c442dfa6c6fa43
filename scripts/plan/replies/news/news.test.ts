// What a publisher is informed of: each piece of news once, in few comments, and nothing that an embargo hides.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TicketRecord } from '../../../ticket/ticket.ts';
import { audiences } from '../../../triage/audience.ts';
import { updates } from '../../../triage/deadlines.ts';
import { afterwards, freshTicket, type Remark, ticketIn } from '../../../triage/testing.ts';
import type { OwnComment, Pull } from '../../pull-request/pull-facts.ts';
import type { PlannedPull } from '../../pull-request/pull-request.ts';
import {
  account,
  decided,
  facts,
  harms,
  head,
  ownComment,
  pull,
  receipt,
  spoken,
  textOf,
} from '../../testing.ts';
import { markerOf } from '../answers/marker.ts';
import { newsComment } from './news.ts';

const open = freshTicket({ changed: { disclosure: 'public' } });
const acknowledged = afterwards(open, [{ text: '/ack P2 high' }]);
const quiet = { isOpen: true, updatedAt: Number.MAX_SAFE_INTEGER };

/** What is decided where the ticket is on record with its receipt. */
function decidedOn(record: TicketRecord, changed: Partial<Pull> = {}): PlannedPull {
  return decided({ ...quiet, file: null, ...changed }, { stored: { kind: 'record', record } });
}

const news = (record: TicketRecord, changed: Partial<Pull> = {}, given = {}) =>
  newsComment(record, facts({ pull: pull({ own: [receipt], ...changed }), ...given }))?.comment.body ?? '';

/** As if its last event had been caused by a comment on the pull request. */
function saidHere(record: TicketRecord): TicketRecord {
  const [last, ...others] = record.history.toReversed();
  if (last === undefined) return record;
  const here = { ...last, source: 'pull_request/45#issuecomment-10' };
  return { ...record, history: [...others.toReversed(), here] as TicketRecord['history'] };
}

describe('the table', () => {
  test('has the publisher informed of whatever keeps the promise of news', () => {
    for (const did of updates) expect({ did, to: audiences[did] }).toEqual({ did, to: 'publisher' });
  });
});

describe('the news', () => {
  test.each<[string, Remark[], string[]]>([
    ['an acknowledgement', [], ['news/1']],
    ['a new priority', [{ text: '/priority P1' }], ['news/2']],
    [
      'several events',
      [{ text: '/assess' }, { text: '/mitigate Filter.' }, { text: '/close resolved' }],
      ['news/4'],
    ],
    ['a note behind them', [{ text: '/assess' }, { text: '/note Hm.' }], ['news/2']],
    ['an assignment elsewhere', [{ text: '/assign bob' }], ['news/2']],
    ['an assignment to oneself', [{ text: '/assign me' }], ['news/1']],
    [
      'an answered question',
      [{ text: '/need-info Which?' }, { text: 'This one.', role: 'publisher' }],
      ['news/1'],
    ],
    ['a withdrawal', [{ text: '/withdraw', role: 'publisher' }], ['news/1']],
  ])('of %s are one comment, before the receipt', (_, remarks, keys) => {
    expect(spoken(decidedOn(afterwards(acknowledged, remarks)))).toEqual([
      ...keys.map((key) => `create_comment ${key}`),
      'update_comment receipt',
    ]);
  });

  test('of the reception are the receipt itself, but where that was a refusal until now', () => {
    expect(spoken(decided({}))).toEqual(['update_comment receipt']);
    expect(spoken(decided({ own: [] }))).toEqual(['create_comment receipt']);
    const refusal = ownComment('receipt', 'Two problems.', { head, isMending: true });
    const plan = decided({ own: [refusal] }, { stored: { kind: 'absent' } });
    expect(spoken(plan)).toEqual(['create_comment news/0', 'update_comment receipt']);
    expect(textOf(plan, 'news/0')).toContain('SEC-2026-000045-D');
  });

  test('come behind a receipt that is new', () => {
    expect(spoken(decidedOn(acknowledged, { own: [] }))).toEqual([
      'create_comment receipt',
      'create_comment news/1',
    ]);
  });

  test('that somebody deletes come back once at most', () => {
    const first = own([receipt], decidedOn(acknowledged));
    expect(first.map(({ key }) => key)).toEqual(['receipt', 'news/1']);
    expect(spoken(decidedOn(acknowledged, { own: first }))).toEqual([]);
    const withoutNews = first.filter(({ key }) => key !== 'news/1');
    const again = own(withoutNews, decidedOn(acknowledged, { own: withoutNews }));
    expect(again.map(({ key }) => key)).toEqual(['receipt', 'news/1']);
    const never = again.filter(({ key }) => key !== 'news/1');
    expect(spoken(decidedOn(acknowledged, { own: never }))).toEqual([]);
    const later = afterwards(acknowledged, [{ text: '/assess' }]);
    const second = own(first, decidedOn(later, { own: first }));
    const older = second.filter(({ key }) => key !== 'news/1');
    expect(spoken(decidedOn(later, { own: older }))).toEqual([]);
    const withoutReceipt = second.filter(({ key }) => key !== 'receipt');
    expect(spoken(decidedOn(later, { own: withoutReceipt }))).toEqual(['create_comment receipt']);
  });

  test('are each announced once, wherever runs were killed, whatever came between and was refused', () => {
    const step = fc.record({
      events: fc.integer({ min: 0, max: 3 }),
      performed: fc.integer({ min: 0, max: 3 }),
      isRefused: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (runs) => {
        let record = acknowledged;
        let comments: OwnComment[] = [];
        let labels: string[] = [];
        let count = 0;
        for (const run of [...runs, { events: 1, performed: 9, isRefused: false }]) {
          for (let each = 0; each < run.events; each += 1)
            record = afterwards(record, [{ text: `/conclude Token${count++}.` }]);
          const plan = decidedOn(record, { own: comments, labels });
          comments = own(comments, plan, run.performed, run.isRefused);
          labels = labelsAfter(plan, run, labels);
        }
        const all = comments.map(({ body }) => body).join('\n');
        for (let each = 0; each < count; each += 1) expect(all.split(`Token${each}.`)).toHaveLength(2);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the words', () => {
  const asked = afterwards(acknowledged, [
    { text: '/need-info Which version?\nAnd /healthz\n\nSince when?' },
  ]);

  test('repeat a question, and mention the publisher once', () => {
    expect(news(asked)).toContain('> Which version?\n> And /healthz\n>\n> Since when?');
    expect(news(asked).match(/@\w+/g)).toEqual(['@octocat']);
  });

  test.each([
    ['an app', { author: account('octocat', true) }],
    ['a deleted account', { author: null }],
  ])('mention no one where the publisher is %s', (_, changed) => {
    expect(news(asked, changed)).not.toContain('@');
  });

  test('begin no line with a command, not even in a mail that loses the quotation', () => {
    const record = afterwards(acknowledged, [
      { text: '/conclude Fine.\n```\n/withdraw\n  /close spam\n```' },
    ]);
    expect(news(record)).toContain('/withdraw');
    expect(news(record).replaceAll(/^> ?/gm, '')).not.toMatch(/^\s*\//m);
  });

  test('of staff do nothing in the comment', () => {
    const text = '/conclude @carol see #12, https://evil.example, <!-- tocsin:receipt --> **a** `b`';
    expect(harms(news(afterwards(acknowledged, [{ text }])).replaceAll(/^> ?/gm, ''))).toEqual([]);
  });

  test.each([
    'Acknowledgement: `/ack P2 high`',
    '/mitigate CANARY',
    '/conclude CANARY',
    '/offer removed CANARY',
    '/need-info CANARY',
    '/close resolved CANARY',
  ])('under embargo hold none of “%s”', (text) => {
    const before = ticketIn('acknowledged');
    const record = text.startsWith('/') ? afterwards(before, [{ text }]) : before;
    expect(news(record)).not.toMatch(/CANARY|Removed/);
    expect(news(record).includes('in private') || news(record).includes('Ask for them')).toBe(
      text.startsWith('/'),
    );
    expect(news(saidHere(record))).not.toMatch(/CANARY|Ask for them/);
    if (text.startsWith('/'))
      expect(news(saidHere(record))).toContain('https://github.com/example/desk/pull/45#issuecomment-10');
  });

  test('may be read where nobody else reads along, and once the embargo has ended', () => {
    const record = afterwards(ticketIn('acknowledged'), [{ text: '/conclude CANARY' }]);
    const repository = { isPublic: false, address: '', hasPrivateReporting: null };
    expect(news(record, {}, { repository })).toContain('> CANARY');
    expect(news(afterwards(record, [{ text: '/disclose' }]))).toContain('> CANARY');
  });

  test('are French to a French publisher', () => {
    const record = freshTicket({ changed: { language: 'fr' } });
    expect(news(afterwards(record, [{ text: '/ack P2 high' }]))).toContain('Priorité');
  });
});

const isComment = ({ kind }: { kind: string }) => kind.endsWith('_comment');

// A label goes after all comments: a run that was killed before leaves it where it is.
function labelsAfter(
  { replies }: PlannedPull,
  run: { performed: number; isRefused: boolean },
  before: string[],
): string[] {
  if (run.isRefused) return ['github: refused'];
  return replies.replies.filter(isComment).length <= run.performed ? [] : before;
}

/** The desk's comments after the first so many of these replies; news are refused where GitHub refuses anything. */
function own(
  before: readonly OwnComment[],
  { replies }: PlannedPull,
  count = 9,
  isRefused = false,
): OwnComment[] {
  const after = [...before];
  for (const reply of replies.replies.filter(isComment).slice(0, count)) {
    if (reply.kind === 'create_comment' && !(isRefused && reply.key.startsWith('news/')))
      after.push({ id: `own ${after.length}`, key: reply.key, body: reply.body, at: 0 });
    if (reply.kind !== 'update_comment') continue;
    const place = after.findIndex(({ id }) => id === reply.comment);
    after[place] = { id: reply.comment, key: markerOf(reply.body)?.key ?? '', body: reply.body, at: 0 };
  }
  return after;
}
