// What other bots call their commands (Prow, triagebot, GitLab and the like), and what people call ours: each is answered,
// with ours where it can only mean that. Names that are common steps of paths are not among them.

const ours: Readonly<Record<string, readonly string[]>> = {
  ack: ['acknowledge', 'acknowledged', 'acked', 'accept', 'accepted', 'triage', 'triaged', 'confirm'],
  priority: ['prio'],
  severity: ['sev'],
  'assign me': ['claim', 'mine'],
  assign: ['unassign', 'reassign', 'assignee', 'owner'],
  'need-info': ['ask', 'needinfo', 'needs-info', 'need-information', 'needs-information', 'more-info'],
  mitigate: ['mitigation', 'workaround'],
  conclude: ['conclusion'],
  'message approve': ['approve', 'approved'],
  disclose: ['reveal', 'unembargo'],
  close: ['closed', 'resolve', 'resolved', 'reject', 'wontfix', 'invalid', 'cancel', 'merge', 'shipit'],
  duplicate: ['dup', 'dupe', 'duplicate-of'],
  reopen: ['unclose', 're-open'],
  note: ['remark', 'internal'],
  withdraw: ['retract', 'withdrawn'],
};

const others = [
  ...[
    'lgtm',
    'hold',
    'unhold',
    'cc',
    'uncc',
    'label',
    'labels',
    'unlabel',
    'remove-label',
    'kind',
    'remove-kind',
    'area',
  ],
  ...[
    'remove-area',
    'sig',
    'remove-sig',
    'milestone',
    'lifecycle',
    'remove-lifecycle',
    'retest',
    'ok-to-test',
    'retitle',
  ],
  ...[
    'lock',
    'unlock',
    'rebase',
    'squash',
    'cherry-pick',
    'cherrypick',
    'backport',
    'transfer',
    'estimate',
    'spend',
  ],
  ...['subscribe', 'unsubscribe', 'remind', 'due', 'ping', 'stale', 'ready', 'honk', 'meow', 'woof', 'joke'],
];

const meanings: ReadonlyMap<string, string | undefined> = new Map<string, string | undefined>([
  ...others.map((name) => [name, undefined] as const),
  ...Object.entries(ours).flatMap(([name, foreign]) => foreign.map((one) => [one, name] as const)),
]);

export function isForeignCommand(name: string): boolean {
  return meanings.has(name);
}

/** What the desk calls it, where it has the like. */
export function ownNameOf(foreign: string): string | undefined {
  return meanings.get(foreign);
}
