// The timeline of a pull request: what happened to it, and what was said.
import type { Pull, TimelineEvent } from '../../world/state.ts';
import { actorOf } from '../../world/users.ts';
import { type Arguments, type Context, type Fields, type Gives, listOf, textOf } from '../field.ts';
import { idOf } from '../sources.ts';
import { byAge, moment } from './values.ts';

type Moved = TimelineEvent | Pull['comments'][number] | Pull['reviews'][number];

// The schema's names of the kinds of items: CLOSED_EVENT for ClosedEvent.
function itemType(type: string): string {
  return type.replace(/(?!^)[A-Z]/g, '_$&').toUpperCase();
}

/** The items that the arguments ask for, oldest first. */
export function timeline(pull: Pull, arguments_: Arguments) {
  const types = listOf(arguments_, 'itemTypes');
  const since = Date.parse(textOf(arguments_, 'since'));
  const all: Moved[] = [...pull.events, ...pull.comments, ...pull.reviews];
  const items = all
    .filter(({ type }) => types.length === 0 || types.includes(itemType(type)))
    .filter(({ createdAt }) => Number.isNaN(since) || createdAt >= since);
  const more = { filteredCount: items.length, updatedAt: moment(pull.updatedAt) };
  return { items, placeOf: byAge, more };
}

type Event<Type> = Extract<TimelineEvent, { type: Type }>;
const eventFields: Fields<TimelineEvent> = {
  id: ({ type, id }, context) => idOf(context, type, id),
  actor: ({ actorId }, context) => actorOf(context.state(), actorId),
  createdAt: ({ createdAt }) => moment(createdAt),
};
const pullOf: Gives<TimelineEvent> = ({ pull }, context) => context.state().pulls.get(pull) ?? null;
const labelOf: Gives<Event<'LabeledEvent'>> = ({ labelId }, context) =>
  context.state().labels.get(labelId) ?? null;

export const timelineFields: Readonly<Record<TimelineEvent['type'], Fields<never>>> = {
  ClosedEvent: { ...eventFields, closable: pullOf },
  ReopenedEvent: { ...eventFields, closable: pullOf },
  LockedEvent: {
    ...eventFields,
    lockable: pullOf,
    lockReason: (event: Event<'LockedEvent'>) => event.lockReason,
  },
  UnlockedEvent: { ...eventFields, lockable: pullOf },
  CommentDeletedEvent: {
    ...eventFields,
    deletedCommentAuthor: (event: Event<'CommentDeletedEvent'>, context: Context) =>
      actorOf(context.state(), event.deletedAuthorId),
  },
  RenamedTitleEvent: {
    ...eventFields,
    subject: pullOf,
    previousTitle: (event: Event<'RenamedTitleEvent'>) => event.previousTitle,
    currentTitle: (event: Event<'RenamedTitleEvent'>) => event.currentTitle,
  },
  HeadRefForcePushedEvent: {
    ...eventFields,
    pullRequest: pullOf,
    beforeCommit: ({ before }: Event<'HeadRefForcePushedEvent'>) => ({ type: 'Commit', oid: before }),
    afterCommit: ({ after }: Event<'HeadRefForcePushedEvent'>) => ({ type: 'Commit', oid: after }),
  },
  HeadRefDeletedEvent: {
    ...eventFields,
    pullRequest: pullOf,
    headRef: () => null,
    headRefName: ({ branch }: Event<'HeadRefDeletedEvent'>) => branch,
  },
  HeadRefRestoredEvent: { ...eventFields, pullRequest: pullOf },
  LabeledEvent: { ...eventFields, label: labelOf, labelable: pullOf },
  UnlabeledEvent: { ...eventFields, label: labelOf, labelable: pullOf },
};
