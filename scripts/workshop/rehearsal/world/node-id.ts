// GitHub's global node ids: a prefix for the kind, then MessagePack of the owner repository and the database id.

const prefixes = {
  User: 'U',
  Bot: 'BOT',
  Repository: 'R',
  PullRequest: 'PR',
  Issue: 'I',
  IssueComment: 'IC',
  PullRequestReview: 'PRR',
  PullRequestReviewComment: 'PRRC',
  Label: 'LA',
  Reaction: 'REA',
  CheckRun: 'CR',
  Commit: 'C',
  Tree: 'T',
  Blob: 'B',
  Ref: 'REF',
  ClosedEvent: 'CE',
  ReopenedEvent: 'REE',
  LockedEvent: 'LOE',
  UnlockedEvent: 'UNLOE',
  CommentDeletedEvent: 'CDE',
  RenamedTitleEvent: 'RTE',
  HeadRefForcePushedEvent: 'HRFPE',
  HeadRefDeletedEvent: 'HRDE',
  HeadRefRestoredEvent: 'HRRE',
  LabeledEvent: 'LE',
  UnlabeledEvent: 'UNLE',
  PullRequestCommit: 'PURC',
  App: 'A',
} as const;

export type NodeKind = keyof typeof prefixes;
export interface NodeKey {
  kind: NodeKind;
  key: number | string;
}

const kinds: ReadonlyMap<string, NodeKind> = new Map(
  Object.entries(prefixes).map(([kind, prefix]) => [prefix, kind as NodeKind]),
);
const withoutRepository: readonly NodeKind[] = ['User', 'Bot', 'Repository', 'App'];

/** The global id of a node; Git's objects and references are known by their text, all else by database id. */
export function nodeId(kind: NodeKind, key: number | string, repository: number): string {
  const parts = withoutRepository.includes(kind) ? [0, key] : [0, repository, key];
  const packed = Buffer.concat([Buffer.from([0x90 | parts.length]), ...parts.map(packed1)]);
  return `${prefixes[kind]}_${packed.toString('base64url')}`;
}

/** What an id names, or null where it names nothing GitHub could have given out. */
export function readNodeId(id: string): NodeKey | null {
  const [, prefix = '', rest = ''] = /^([A-Z]+)_([\w-]+)$/.exec(id) ?? [];
  const kind = kinds.get(prefix);
  if (kind === undefined) return null;
  const key = lastOf(Buffer.from(rest, 'base64url'), withoutRepository.includes(kind) ? 2 : 7);
  return key === null ? null : { kind, key };
}

function packed1(value: number | string): Buffer {
  if (typeof value === 'string') return packedText(value);
  if (value === 0) return Buffer.from([0]);
  const bytes = Buffer.alloc(value < 2 ** 32 ? 5 : 9);
  if (value < 2 ** 32) bytes.writeUInt32BE(value, 1);
  else bytes.writeBigUInt64BE(BigInt(value), 1);
  bytes[0] = value < 2 ** 32 ? 0xce : 0xcf;
  return bytes;
}

function packedText(value: string): Buffer {
  const text = Buffer.from(value);
  return Buffer.concat([Buffer.from([0xd9, text.length]), text]);
}

function lastOf(packed: Buffer, at: number): number | string | null {
  const [mark] = packed.subarray(at);
  if (mark === 0xce && packed.length === at + 5) return packed.readUInt32BE(at + 1);
  if (mark === 0xcf && packed.length === at + 9) return Number(packed.readBigUInt64BE(at + 1));
  return mark === 0xd9 ? packed.toString('utf8', at + 2) : null;
}
