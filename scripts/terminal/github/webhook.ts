// One outgoing message for what cannot wait, to an address that only the repository's secret knows.

import type { Observation } from '../../loop/github/observation.ts';
import type { Outcome } from '../../loop/github/run.ts';
import type { RecordWrite } from '../../plan/pull-request/pull-request.ts';
import { strayNames } from '../../plan/replies/stray.ts';
import { ticketAddress } from '../../plan/site-address.ts';
import { instantOf } from '../../ticket/clock/instant.ts';
import type { Desk } from '../../ticket/desk/configuration.ts';
import { ownLanguage, type TicketRecord } from '../../ticket/ticket.ts';
import { deadlineOf } from '../../triage/deadlines.ts';
import { urgentFirst } from '../../triage/urgency.ts';
import { momentWords } from '../../words/moment.ts';
import type { AnswerWords } from '../../words/shapes/answer-words.ts';
import { words } from '../../words/words.ts';

const most = 20;

type Newsworthy = Pick<Outcome, 'writes'> &
  Partial<Pick<Outcome, 'refusals'>> & { observation?: Pick<Observation, 'stray'> | null };

/**
 * Tells the address, if there is one; false where it does not take the message within `patience` milliseconds, which
 * holds nothing else up.
 */
export async function notified(
  address: string | undefined,
  outcome: Newsworthy,
  desk: Desk,
  patience = 10_000,
): Promise<boolean> {
  const lines = newsOf(outcome, desk);
  if (!address || lines.length === 0) return true;
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(bodyFor(address, lines)),
      signal: AbortSignal.timeout(patience),
    });
    return answer.ok;
  } catch {
    return false; // its cause may name the address, which is secret
  }
}

// Slack and whatever speaks its dialect take a text; the workflows of Teams take a card and nothing else.
function bodyFor(address: string, lines: readonly string[]): object {
  const text = lines.join('\n');
  const isTeams = /\.(?:office|office365|powerautomate|powerplatform|azure)\.com$/.test(hostOf(address));
  if (!isTeams) return { text };
  const body = lines.map((line) => ({ type: 'TextBlock', text: line, wrap: true }));
  const content = { type: 'AdaptiveCard', version: '1.4', body };
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

type News = keyof AnswerWords['webhook'];

/**
 * A line for each new ticket, deadline that nears or has passed, and P1 of this run, the urgent ones first; and for what
 * GitHub refused in it first.
 */
export function newsOf({ writes, refusals = [], observation }: Newsworthy, desk: Desk): string[] {
  const { answers } = words(ownLanguage(desk));
  const refused = refusals
    .filter(({ isNew }) => isNew)
    .map(({ pull, what }) => answers.refusedNews(answers.refusals[what], pull));
  const all = writes.flatMap((write) => newsIn(write).map((one) => ({ one, record: write.record })));
  const news = urgentFirst(all, ({ one }) => one === 'urgentNew' || one === 'urgentNow').map(
    ({ one, record }) => newsText(one, record, desk),
  );
  const stray = observation?.stray.isNew ? [answers.strayNews(strayNames(observation.stray.paths))] : [];
  return [...news, ...stray, ...refused].slice(0, most);
}

function newsIn({ kind, record, before, isNewlyUrgent }: RecordWrite): News[] {
  const fresh = record.history.slice(before);
  const isHighest = fresh.some(({ priority }) => priority === 'P1') && record.triage?.priority === 'P1';
  const has = (did: string) => fresh.some((event) => event.did === did);
  return [
    ...(kind === 'create' ? ([isNewlyUrgent ? 'urgentNew' : 'new'] as const) : []),
    ...(kind === 'update' && isNewlyUrgent ? (['urgentNow'] as const) : []),
    ...(isHighest ? (['highest'] as const) : []),
    ...(has('escalated') ? (['overdue'] as const) : has('reminded') ? (['soon'] as const) : []),
  ];
}

function newsText(news: News, record: TicketRecord, desk: Desk): string {
  const language = ownLanguage(desk);
  const due = deadlineOf(record, desk)?.due ?? record.receipt.acknowledge_by;
  const instant = momentWords(language, desk.calendar.time_zone, instantOf(due) ?? 0);
  return `${words(language).answers.webhook[news](record.number, instant)} ${ticketAddress(desk, record.number, language)}`;
}
