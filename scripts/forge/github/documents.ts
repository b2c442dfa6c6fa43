// Every GraphQL document that the desk sends; a test holds each against GitHub's published schema.

const account = '__typename login ... on Node { id } ... on User { databaseId } ... on Bot { databaseId }';

const outline = `fragment outline on PullRequest {
  id number createdAt updatedAt state author { ${account} }
  labels(first: 100) { nodes { name } }
}`;

const page = 'pageInfo { hasNextPage endCursor }';

/** The open pull requests from both ends at once, which halves the requests; and whatever else a run begins with. */
export const overview = `query overview($owner: String!, $name: String!, $configuration: String!, $inbox: String!, $gone: [String!], $page: Int!, $few: Int!) {
  viewer { databaseId }
  repository(owner: $owner, name: $name) {
    url visibility isFork
    defaultBranchRef { name target { oid ... on Commit { configuration: file(path: $configuration) { object { ... on Blob { text } } } } } }
    inbox: object(expression: $inbox) { ... on Tree { entries { name type } } }
    labels(first: $page) { nodes { id name } ${page} }
    oldest: pullRequests(states: [OPEN], first: $page, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount nodes { ...outline } ${page}
    }
    newest: pullRequests(states: [OPEN], first: $page, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ...outline } ${page}
    }
    closed: pullRequests(states: [CLOSED, MERGED], first: $few, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { ...outline } ${page}
    }
    gone: pullRequests(states: [CLOSED, MERGED], labels: $gone, first: $page) { nodes { ...outline } ${page} }
  }
}
${outline}`;

/** When a path last changed, as seen from a commit. */
export const lastChangeDocument = `query lastChange($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) { ... on Commit { history(first: 1, path: $path) { nodes { committedDate } } } }
  }
}`;

export const openPage = `query openPage($owner: String!, $name: String!, $oldest: String, $newest: String, $page: Int!) {
  repository(owner: $owner, name: $name) {
    oldest: pullRequests(states: [OPEN], first: $page, after: $oldest, orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { ...outline } ${page}
    }
    newest: pullRequests(states: [OPEN], first: $page, after: $newest, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ...outline } ${page}
    }
  }
}
${outline}`;

export const closedPage = `query closedPage($owner: String!, $name: String!, $after: String, $page: Int!) {
  repository(owner: $owner, name: $name) {
    closed: pullRequests(states: [CLOSED, MERGED], first: $page, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { ...outline } ${page}
    }
  }
}
${outline}`;

export const gonePage = `query gonePage($owner: String!, $name: String!, $gone: [String!], $after: String, $page: Int!) {
  repository(owner: $owner, name: $name) {
    gone: pullRequests(states: [CLOSED, MERGED], labels: $gone, first: $page, after: $after) { nodes { ...outline } ${page} }
  }
}
${outline}`;

export const labelPage = `query labelPage($owner: String!, $name: String!, $after: String, $page: Int!) {
  repository(owner: $owner, name: $name) { labels(first: $page, after: $after) { nodes { id name } ${page} } }
}`;

const written = `id fullDatabaseId body createdAt createdViaEmail author { ${account} } authorAssociation lastEditedAt editor { ${account} }
  reactionGroups { content viewerHasReacted }`;
const reviewComments = (size: '$few' | '$page', after = '') =>
  `comments(first: ${size}${after}) { nodes { ${written} path line originalLine } ${page} }`;
const happened = `__typename ... on ClosedEvent { id createdAt actor { ${account} } }
  ... on ReopenedEvent { id createdAt actor { ${account} } }
  ... on LockedEvent { id createdAt lockReason actor { ${account} } }
  ... on UnlockedEvent { id createdAt actor { ${account} } }
  ... on HeadRefForcePushedEvent { id createdAt actor { ${account} } }
  ... on HeadRefDeletedEvent { id createdAt actor { ${account} } }
  ... on HeadRefRestoredEvent { id createdAt actor { ${account} } }`;
const events =
  'CLOSED_EVENT, REOPENED_EVENT, LOCKED_EVENT, UNLOCKED_EVENT, HEAD_REF_FORCE_PUSHED_EVENT, HEAD_REF_DELETED_EVENT, HEAD_REF_RESTORED_EVENT';
const parts = {
  comments: (after = '') => `comments(first: $page${after}) { totalCount nodes { ${written} } ${page} }`,
  // With the comments of every review the query would cost as much as all that could be there.
  reviews: (isClose: boolean, after = '') =>
    `reviews(first: $page${after}) { totalCount nodes { ${written} submittedAt ${isClose ? reviewComments('$few') : 'comments { totalCount }'} } ${page} }`,
  events: (after = '') =>
    `timelineItems(first: $page, itemTypes: [${events}]${after}) { filteredCount nodes { ${happened} } ${page} }`,
};

const look = (isClose: boolean) => `fragment look on PullRequest {
  ...outline
  title
  headRefName
  headRefOid
  headRepository { id }
  locked
  activeLockReason
  commits { totalCount }
  files(first: 100) { totalCount nodes { path changeType } }
  ${parts.comments()}
  ${parts.reviews(isClose)}
  ${parts.events()}
}
${outline}`;

/** The most pull requests that are looked at with the comments of their reviews at once; others take two steps. */
export const closeLooks = 5;

/** Pull requests with all that was said on them, and the objects at some expressions: `o0`, `o1` and so on. */
export function lookDocument(isClose: boolean, objects: number): string {
  const places = [...Array(objects).keys()];
  const variables = places.map((place) => `, $o${place}: String!`).join('');
  const blobs = places.map((place) => `o${place}: object(expression: $o${place}) { ...blob }`).join('\n');
  const repository = objects === 0 ? '' : `repository(owner: $owner, name: $name) { ${blobs} }`;
  const owner = objects === 0 ? '' : '$owner: String!, $name: String!, ';
  const sizes = isClose ? '$page: Int!, $few: Int!' : '$page: Int!';
  return `query look(${owner}$ids: [ID!]!, ${sizes}${variables}) {
  nodes(ids: $ids) { ...look }
  ${repository}
}
${look(isClose)}
${objects === 0 ? '' : blob(true)}`;
}

const blob = (hasText: boolean) =>
  `fragment blob on GitObject { __typename oid ... on Blob { byteSize isBinary isTruncated ${hasText ? 'text' : ''} } }`;

/** The objects at some expressions alone; where they are too heavy with their texts, without. */
export function objectsDocument(objects: number, hasText: boolean): string {
  const places = [...Array(objects).keys()];
  const variables = places.map((place) => `, $o${place}: String!`).join('');
  const blobs = places.map((place) => `o${place}: object(expression: $o${place}) { ...blob }`).join('\n');
  return `query objects($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name) { ${blobs} }
}
${blob(hasText)}`;
}

/** What stands at a path of a commit, with its mode: for the file of each of some submissions. */
export function submittedDocument(files: number, hasText: boolean): string {
  const places = [...Array(files).keys()];
  const variables = places.map((place) => `, $c${place}: GitObjectID!, $p${place}: String!`).join('');
  const entries = places.map(
    (place) =>
      `f${place}: object(oid: $c${place}) { ... on Commit { file(path: $p${place}) { mode type size object { ...blob } } } }`,
  );
  return `query submitted($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name) { ${entries.join('\n')} }
}
${blob(hasText)}`;
}

/** The next page of what was said on one pull request. */
export const talkPages = {
  comments: talkPage(parts.comments(', after: $after')),
  reviews: talkPage(parts.reviews(false, ', after: $after')),
  timelineItems: talkPage(parts.events(', after: $after')),
} as const;

function talkPage(fields: string): string {
  return `query talkPage($id: ID!, $after: String, $page: Int!) { node(id: $id) { ... on PullRequest { ${fields} } } }`;
}

/** The comments of some reviews, which were only counted before. */
export const reviewTalk = `query reviewTalk($ids: [ID!]!, $page: Int!) {
  nodes(ids: $ids) { ... on PullRequestReview { id ${reviewComments('$page')} } }
}`;

export const reviewTalkPage = `query reviewTalkPage($id: ID!, $after: String, $page: Int!) {
  node(id: $id) { ... on PullRequestReview { ${reviewComments('$page', ', after: $after')} } }
}`;

export const commit = `mutation commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/** The mutations by which replies are given; each is one line of a document, and some go together. */
export const replyMutations = {
  create_comment: { field: 'addComment', input: 'AddCommentInput' },
  update_comment: { field: 'updateIssueComment', input: 'UpdateIssueCommentInput' },
  delete_comment: { field: 'deleteIssueComment', input: 'DeleteIssueCommentInput' },
  add_labels: { field: 'addLabelsToLabelable', input: 'AddLabelsToLabelableInput' },
  remove_labels: { field: 'removeLabelsFromLabelable', input: 'RemoveLabelsFromLabelableInput' },
  add_reaction: { field: 'addReaction', input: 'AddReactionInput' },
  close: { field: 'closePullRequest', input: 'ClosePullRequestInput' },
  reopen: { field: 'reopenPullRequest', input: 'ReopenPullRequestInput' },
  lock: { field: 'lockLockable', input: 'LockLockableInput' },
  unlock: { field: 'unlockLockable', input: 'UnlockLockableInput' },
} as const;

export type ReplyMutation = keyof typeof replyMutations;

/** One document for some replies, carried out in their order. */
export function replyDocument(kinds: readonly ReplyMutation[]): string {
  const variables = kinds.map((kind, place) => `$i${place}: ${replyMutations[kind].input}!`).join(', ');
  const fields = kinds.map(
    (kind, place) => `m${place}: ${replyMutations[kind].field}(input: $i${place}) { clientMutationId }`,
  );
  return `mutation reply(${variables}) { ${fields.join('\n')} }`;
}
