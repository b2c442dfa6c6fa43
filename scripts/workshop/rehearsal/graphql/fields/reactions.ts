// Reactions, one by one and in their groups.
import type { Content, Reaction } from '../../world/state.ts';
import type { Remark } from '../../world/talk.ts';
import { actorOf } from '../../world/users.ts';
import { connection } from '../connection.ts';
import type { Fields } from '../field.ts';
import { idOf } from '../sources.ts';
import { moment, smallId } from './values.ts';

/** The order in which GitHub lists them. */
export const contents: readonly Content[] = [
  'THUMBS_UP',
  'THUMBS_DOWN',
  'LAUGH',
  'HOORAY',
  'CONFUSED',
  'HEART',
  'ROCKET',
  'EYES',
];

interface Group {
  content: Content;
  remark: Remark;
}

const inGroup = ({ content, remark }: Group) => remark.reactions.filter((one) => one.content === content);

export const reactionGroupFields: Fields<Group> = {
  content: ({ content }) => content,
  createdAt: (group) => moment(inGroup(group)[0]?.createdAt ?? null),
  subject: ({ remark }) => remark,
  viewerHasReacted: (group, { viewer }) => inGroup(group).some(({ userId }) => userId === viewer.user.id),
  reactors: connection<Group>((group, context) => ({
    items: inGroup(group).flatMap(({ userId }) => actorOf(context.state(), userId) ?? []),
  })),
};

export const reactionFields: Fields<Reaction> = {
  id: ({ id }, context) => idOf(context, 'Reaction', id),
  databaseId: ({ id }) => smallId(id),
  content: ({ content }) => content,
  createdAt: ({ createdAt }) => moment(createdAt),
  // A bot is no User, and this field is typed as one.
  user: ({ userId }, context) => {
    const actor = actorOf(context.state(), userId);
    return actor?.type === 'User' ? actor : null;
  },
};
