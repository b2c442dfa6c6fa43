// What comments, reviews and pull requests answer alike: author, text, moments, reactions.
import { type Grant, isGranted, talkGrants } from '../../world/grants.ts';
import type { Reaction } from '../../world/state.ts';
import type { Remark } from '../../world/talk.ts';
import { actorOf, associationOf, roleOf } from '../../world/users.ts';
import { connection } from '../connection.ts';
import type { Context, Fields } from '../field.ts';
import { idOf, remarkPath } from '../sources.ts';
import { contents } from './reactions.ts';
import { moment, smallId } from './values.ts';

export const writtenFields: Fields<Remark> = {
  id: (remark, context) => idOf(context, remark.type, remark.id),
  databaseId: ({ id }) => smallId(id),
  fullDatabaseId: ({ id }) => String(id),
  author: ({ authorId }, context) => actorOf(context.state(), authorId),
  authorAssociation: ({ authorId }, context) => associationOf(context.state(), authorId),
  editor: ({ editorId }, context) => actorOf(context.state(), editorId),
  createdViaEmail: ({ isByMail }) => isByMail,
  body: ({ body }) => body,
  bodyText: ({ body }) => body,
  createdAt: ({ createdAt }) => moment(createdAt),
  publishedAt: ({ createdAt }) => moment(createdAt),
  updatedAt: ({ updatedAt }) => moment(updatedAt),
  lastEditedAt: ({ lastEditedAt }) => moment(lastEditedAt),
  includesCreatedEdit: ({ lastEditedAt }) => lastEditedAt !== null,
  viewerDidAuthor: ({ authorId }, { viewer }) => authorId === viewer.user.id,
  viewerCanUpdate: ({ authorId }, context) => authorId === context.viewer.user.id || canWrite(context),
  repository: (_, context) => context.state().repository,
  url: (remark, context) => `${context.world.web}${remarkPath(context.state(), remark)}`,
  resourcePath: (remark, context) => remarkPath(context.state(), remark),
  reactions: connection<Remark>(
    (remark, context, { content }) => ({
      items: remark.reactions.filter((one) => typeof content !== 'string' || one.content === content),
      placeOf: ({ createdAt, id }: Reaction) => [createdAt, id],
      more: { viewerHasReacted: remark.reactions.some(({ userId }) => userId === context.viewer.user.id) },
    }),
    ['content'],
  ),
  reactionGroups: (remark) => contents.map((content) => ({ content, remark })),
};

/** Whether the viewer may write, for which a workflow's token needs one of the grants; in an archived repository nobody may. */
export function canWrite({ viewer, state }: Context, needed: readonly Grant[] = talkGrants): boolean {
  if (state().settings.isArchived) return false;
  return viewer.kind === 'workflow'
    ? isGranted(viewer.grants, needed)
    : ['admin', 'maintain', 'write'].includes(roleOf(state(), viewer.user.id));
}
