// Every field that the rehearsal can answer, by the types of GitHub's schema.
import { type Context, type Field, type Fields, listOf, refusal, taking, textOf } from './field.ts';
import * as git from './fields/git.ts';
import * as pull from './fields/pull.ts';
import * as reactions from './fields/reactions.ts';
import * as remarks from './fields/remarks.ts';
import * as repository from './fields/repository.ts';
import { timelineFields } from './fields/timeline.ts';
import { moment } from './fields/values.ts';
import { mutationFields } from './mutations/table.ts';
import { nodeOf } from './node.ts';
import { unknownTo } from './unknown.ts';

const query: Fields<unknown> = {
  viewer: (_, context) => repository.viewerOf(context),
  rateLimit: (_, { limit }) => ({
    ...{
      cost: limit.cost,
      nodeCount: limit.nodes,
      limit: limit.limit,
      remaining: limit.remaining,
      used: limit.used,
    },
    resetAt: moment(limit.resetAt),
  }),
  repository: taking(['owner', 'name'], (_, { state }, given) =>
    repository.repositoryNamed(state(), textOf(given, 'owner'), textOf(given, 'name')),
  ),
  node: taking(['id'], (_, context, given) => nodeOf(context, textOf(given, 'id'))),
  nodes: taking(['ids'], (_, context, given) => nodes(context, listOf(given, 'ids'))),
};

const mostIds = 100;

function nodes(context: Context, ids: readonly unknown[]): unknown[] {
  if (ids.length <= mostIds) return ids.map((id) => attempt(() => nodeOf(context, String(id))));
  throw refusal(
    'ARGUMENT_LIMIT',
    `You may not provide more than ${mostIds} node ids; you provided ${ids.length}.`,
  );
}

// An entry of a list fails alone.
function attempt(find: () => unknown): unknown {
  try {
    return find();
  } catch (problem) {
    return problem;
  }
}

const tables: Readonly<Record<string, Fields<never>>> = {
  Query: query,
  Mutation: mutationFields,
  Repository: repository.repositoryFields,
  User: repository.userFields,
  Bot: repository.botFields,
  Label: repository.labelFields,
  PullRequest: pull.pullFields,
  PullRequestChangedFile: pull.fileFields,
  Issue: pull.issueFields,
  ...timelineFields,
  IssueComment: remarks.commentFields,
  PullRequestReview: remarks.reviewFields,
  PullRequestReviewComment: remarks.reviewCommentFields,
  Reaction: reactions.reactionFields,
  ReactionGroup: reactions.reactionGroupFields,
  Commit: git.commitFields,
  Tree: git.treeFields,
  TreeEntry: git.treeEntryFields,
  Blob: git.blobFields,
  Ref: git.refFields,
  GitActor: git.signatureFields,
  PullRequestCommit: git.pullCommitFields,
};

// Objects whose data has the very names of their fields.
const plain: readonly (readonly [RegExp, readonly string[]])[] = [
  [/Connection$/, ['nodes', 'edges', 'pageInfo', 'totalCount']],
  [/^PullRequestTimelineItemsConnection$/, ['filteredCount', 'updatedAt']],
  [/^ReactionConnection$/, ['viewerHasReacted']],
  [/Edge$/, ['node', 'cursor']],
  [/^PageInfo$/, ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor']],
  [/^RateLimit$/, ['cost', 'limit', 'nodeCount', 'remaining', 'resetAt', 'used']],
  [
    /Payload$/,
    [
      ...[
        'clientMutationId',
        'commit',
        'ref',
        'commentEdge',
        'subject',
        'issueComment',
        'reaction',
        'labelable',
        'lockedRecord',
      ],
      ...['label', 'pullRequest', 'pullRequestReview'],
    ],
  ],
];

/** How a field is answered; null where the rehearsal does not know it. */
export function findField(type: string, name: string): Field<never> | null {
  const known = tables[type]?.[name];
  if (known !== undefined) return typeof known === 'function' ? { takes: [], gives: known } : known;
  const isPlain =
    tables[type] === undefined && plain.some(([types, names]) => types.test(type) && names.includes(name));
  return isPlain
    ? { takes: [], gives: (source: Readonly<Record<string, unknown>>) => own(source, type, name) }
    : null;
}

function own(source: Readonly<Record<string, unknown>>, type: string, name: string): unknown {
  if (name in source) return source[name];
  throw unknownTo(type, name);
}

export function knowsType(type: string): boolean {
  return tables[type] !== undefined;
}

/** Each field of the tables with the arguments it takes, for the comparison with the schema. */
export function knownFields(): { type: string; name: string; takes: readonly string[] }[] {
  return Object.entries(tables).flatMap(([type, fields]) =>
    Object.keys(fields).map((name) => ({ type, name, takes: findField(type, name)?.takes ?? [] })),
  );
}
