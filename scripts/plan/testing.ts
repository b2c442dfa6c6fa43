// What the tests of this room share: a pull request with a report, what is said on it, and what is decided about it.
import { marked } from 'marked';
import { desk as base, freshTicket, moment, tuesday } from '../triage/testing.ts';
import { submission, vulnerability } from '../workshop/testing/reports.ts';
import type { Standing } from './pull-request/conversation.ts';
import type { PullFacts } from './pull-request/facts.ts';
import type { Account, OwnComment, Pull, Remark, ReviewPlace, Stored } from './pull-request/pull-facts.ts';
import { type PlannedPull, plannedPull } from './pull-request/pull-request.ts';
import { marked as withMarker } from './replies/answers/marker.ts';

export const desk = { ...base, on_call: ['bob'] };
export const received = moment(tuesday('10:00'));
export const head = 'a'.repeat(40);
export const blob = 'b'.repeat(40);
export const path = 'tickets/inbox/mine.yaml';
export const ticket = freshTicket();

export const account = (login: string, isBot = false): Account => ({ id: `U_${login}`, login, isBot });

/** The file of a submission, as it stands at a head. */
export function file(text = submission(vulnerability), id = blob): NonNullable<Pull['file']> {
  return { path, blob: id, bytes: new TextEncoder().encode(text), problem: null };
}

/** A pull request of octocat's with a good report, which nobody has seen yet. */
export function pull(changed: Partial<Pull> = {}): Pull {
  return {
    ...{ id: 'PR_45', number: 45, createdAt: received, updatedAt: received, isOpen: true, isMerged: false },
    ...{ closure: null, isByDesk: false, title: 'Create mine.yaml', branch: 'patch-1' },
    ...{ labels: [], author: account('octocat'), head: { oid: head }, isAsOpened: true },
    ...{ changes: { count: 1, listed: [{ path, change: 'ADDED' }] }, file: file(), remarks: [], own: [] },
    ...{ lock: null, others: [] },
    ...changed,
  };
}

/** Something said or done; ten minutes after the receipt where no other minute is named. */
export function remark(login: string, body: string, changed: Partial<Remark> & { minute?: number } = {}) {
  const { minute = 10, ...others } = changed;
  const at = received + minute * 60_000;
  const made: Remark = {
    ...{
      id: `IC_${minute}`,
      anchor: `issuecomment-${minute}`,
      at,
      writtenAt: at,
      by: account(login),
      isMember: false,
      byMail: false,
      did: 'wrote',
      editedBy: null,
      body,
    },
    ...{ reactions: [], review: null },
    ...others,
  };
  return made;
}

/** A review with its summary and its lines, each a path, a line and a text; `number` is in its anchor. */
export function review(
  login: string,
  summary: string,
  lines: readonly (readonly [path: string, line: number | null, body: string])[],
  changed: { minute?: number; number?: number } = {},
): Remark[] {
  const { minute = 10, number = 1000 } = changed;
  const of = `pullrequestreview-${number}`;
  const part = (id: number, place: Pick<ReviewPlace, 'path' | 'line'>, body: string) =>
    remark(login, body, {
      ...{ minute, id: `R_${id}`, review: { of, ...place } },
      anchor: place.path === null ? of : `discussion_r${id}`,
    });
  return [
    part(number, { path: null, line: null }, summary),
    ...lines.map(([path, line, body], place) => part(number + 1 + place, { path, line }, body)),
  ];
}

export function ownComment(
  key: string,
  text = '',
  more: { head?: string; isMending?: boolean; at?: number; news?: number } = {},
): OwnComment {
  const { head: judged = null, isMending = false, at = received + 3_600_000, news } = more;
  return { id: `own ${key}`, key, body: withMarker(text, { key, head: judged, isMending, news }), at };
}

/** The receipt of a head that was taken. */
export const receipt = ownComment('receipt', 'Thank you.', { head, news: 0 });

const standings: Readonly<Record<string, Standing>> = {
  alice: 'staff',
  bob: 'staff',
  shy: 'unknown',
  puppet: 'unasked',
};

export function facts(given: Partial<PullFacts> = {}): PullFacts {
  return {
    ...{ desk, pull: pull(), stored: { kind: 'absent' }, at: received + 3_600_000, settledBefore: null },
    self: '41898282',
    standingOf: ({ login }) => standings[login] ?? 'nobody',
    isOnRecord: () => false,
    answersElsewhere: new Map(),
    repository: { isPublic: true, address: 'https://github.com/example/desk', hasPrivateReporting: null },
    ...given,
  };
}

export const onRecord: Stored = { kind: 'record', record: ticket };

/** What is decided about a pull request whose ticket is on record. */
export function decided(changed: Partial<Pull>, given: Partial<PullFacts> = {}): PlannedPull {
  return plannedPull(facts({ stored: onRecord, pull: pull({ own: [receipt], ...changed }), ...given }));
}

/** The keys of the comments that are made, changed or deleted, each behind what is done to it. */
export function spoken({ replies }: PlannedPull): string[] {
  return replies.replies.flatMap((reply) => ('key' in reply ? [`${reply.kind} ${reply.key}`] : []));
}

/** The text of the comment with a key. */
export function textOf({ replies }: PlannedPull, key: string): string {
  const found = replies.replies.find((reply) => 'key' in reply && reply.key === key);
  return found && 'body' in found ? found.body : '';
}

/** What GitHub would make of Markdown that is not the desk's own: elements, links to elsewhere, mentions, references. */
export function harms(markdown: string, own: { site?: string; mentions?: readonly string[] } = {}): string[] {
  const { site = desk.site, mentions = [] } = own;
  const html = marked.parse(
    markdown.replace(/\n\n<!-- tocsin:\S+(?: head:\S+)?(?: mending)?(?: news:\d+)?(?: urgent)? -->$/, ''),
    {
      async: false,
    },
  );
  const foreign = [...html.matchAll(/<a href="([^"]*)"/g)]
    .map(([, href = '']) => href)
    .filter((href) => !href.startsWith(site));
  const elements = [...html.matchAll(/<\/?([a-z][a-z0-9]*|!--)/gi)].map(([, name = '']) => name);
  const text = unescaped(
    html.replaceAll(/<code>[\s\S]*?<\/code>|<a [\s\S]*?<\/a>/g, '`').replaceAll(/<[^>]*>/g, ' '),
  );
  const pings = [...text.matchAll(/@[A-Za-z0-9][\w-]*/g)].map(([ping]) => ping);
  return [
    ...foreign,
    ...elements.filter((name) => !plain.has(name)),
    ...pings.filter((ping) => !mentions.includes(ping.slice(1))),
    ...(text.match(/(?:#\d+|\bGH-\d+|:\/\/\w|\bwww\.\w|\b[0-9a-f]{7,40}\b)/gi) ?? []),
  ];
}

const plain = new Set([...'p h2 h3 strong em code a ul ol li table thead tbody tr th td'.split(' ')]);

function unescaped(html: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? '');
}
