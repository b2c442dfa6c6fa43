// What has happened to a ticket since its publisher was last informed: one comment for all of it, wherever it was done.
import { instantOf } from '../../../ticket/clock/instant.ts';
import { type Step, steps } from '../../../ticket/record/state.ts';
import { ownLanguage, type TicketRecord } from '../../../ticket/ticket.ts';
import { audienceOf } from '../../../triage/audience.ts';
import { mention } from '../../../words/markdown.ts';
import { words } from '../../../words/words.ts';
import type { Pull, PullOutline } from '../../pull-request/pull-facts.ts';
import { newsKey } from '../answers/answer-key.ts';
import { type Outward, once } from '../outward.ts';
import { announcedPlace } from '../receipt/receipt-memory.ts';
import { type NewsFacts, newsParts } from './news-parts.ts';

interface PlacedStep extends Step {
  place: number;
}

export interface NewsComment {
  /** The place in the history up to which it informs. */
  place: number;
  comment: Outward['comments'][number];
}

/** The comment for all that was not announced yet; null where there is nothing new. */
export function newsComment(record: TicketRecord, facts: NewsFacts): NewsComment | null {
  const all = unannounced(record, facts.pull);
  const place = all.at(-1)?.place;
  if (place === undefined) return null;
  const parts = [
    ...newsParts(
      record,
      all.map(({ event }) => event),
      facts,
    ),
    ...all.flatMap((step) => assignment(step, record, facts)),
  ];
  return { place, comment: { ...once(newsKey(place)), body: parts.join('\n\n') } };
}

function unannounced(record: TicketRecord, pull: Pull): PlacedStep[] {
  const last = announcedPlace(pull);
  return placedSteps(record).filter((step) => step.place > last && isNews(step, record, pull));
}

function placedSteps({ history }: TicketRecord): PlacedStep[] {
  return steps(history).map((step, place) => ({ ...step, place }));
}

function isNews(step: PlacedStep, record: TicketRecord, pull: Pick<Pull, 'number'>): boolean {
  if (isAnsweredQuestion(step, record)) return false;
  const audience = audienceOf(step);
  return audience === 'publisher' || (audience === 'staff' && isAssignedElsewhere(step, pull));
}

// Whoever has answered a question has read it.
function isAnsweredQuestion({ event, place }: PlacedStep, { history }: TicketRecord): boolean {
  const isAnswer = ({ did }: { did: string }) => did === 'information_given' || did === 'amended';
  return event.did === 'information_requested' && history.slice(place + 1).some(isAnswer);
}

// What is done on the pull request GitHub itself tells the staff, and nobody need be told what they took on themselves.
function isAssignedElsewhere({ event }: Step, { number }: Pick<Pull, 'number'>): boolean {
  const { did, by, source, assignee } = event;
  return did === 'assigned' && assignee !== by && !source.startsWith(`pull_request/${number}#`);
}

function assignment({ event }: Step, { number }: TicketRecord, { desk }: NewsFacts): string[] {
  const { assignee } = event;
  if (event.did !== 'assigned' || assignee === undefined) return [];
  return [words(ownLanguage(desk)).answers.news.assigned(mention(assignee), number)];
}

/**
 * Whether something happened after the last change of the pull request, and so cannot have been announced there: it was
 * done elsewhere, by a commit that no event of the pull request tells of.
 */
export function isSurelyUnannounced(record: TicketRecord, outline: PullOutline): boolean {
  const last = placedSteps(record).findLast((step) => isNews(step, record, outline));
  return (instantOf(last?.event.at ?? '') ?? 0) > outline.updatedAt;
}
