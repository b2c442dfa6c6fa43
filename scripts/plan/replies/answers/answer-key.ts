// The keys of the desk's comments: one for each thing that is said at most once on a pull request.
import type { Event } from '../../../ticket/ticket.ts';
import type { Pull, Remark } from '../../pull-request/pull-facts.ts';

export const answerPrefix = 'answer/';

/** The answer to a remark. */
export function answerKey({ anchor }: Pick<Remark, 'anchor'>): string {
  return `${answerPrefix}${anchor}`;
}

export const changedPrefix = 'changed/';

/** What is said of a remark that was changed after it was carried out. */
export function changedKey({ anchor }: Pick<Remark, 'anchor'>): string {
  return `${changedPrefix}${anchor}`;
}

/** A reminder or an escalation, by its deadline and its mark. */
export function clockKey({ kind, due, mark }: NonNullable<Event['deadline']>): string {
  return `clock/${kind}/${due}/${mark}`;
}

export const stillInvalidKey = 'still-invalid';
export const exposedPrefix = 'exposed/';

/** What staff are told of something under embargo: of each commit that shows it. */
export function exposedKey({ oid }: Pull['head']): string {
  return `${exposedPrefix}${oid.slice(0, 12)}`;
}

export const notSetUpKey = 'not-set-up';
export const notAReportKey = 'not-a-report';
export const conflictKey = 'conflict';
export const unknownFilesKey = 'unknown-files';

const newsPrefix = 'news/';

/** What a publisher is informed of, by the place in the history up to which it goes. */
export function newsKey(place: number): string {
  return `${newsPrefix}${place}`;
}

/** The place of such a key; -1 of any other. */
export function newsPlace(key: string): number {
  return key.startsWith(newsPrefix) ? Number.parseInt(key.slice(newsPrefix.length), 10) : -1;
}

export const urgentKey = 'urgent';
