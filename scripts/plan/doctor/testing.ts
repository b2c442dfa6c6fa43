// A desk with nothing to mend, for tests to change in one place.
import { readConfiguration } from '../../ticket/desk/configuration.ts';
import { labels } from '../replies/labels.ts';
import type { DeskFacts, FileFacts, GitHubFacts, Role, Seen } from './facts.ts';

export const at = Date.parse('2026-11-22T14:00:00Z');
const HOUR = 3_600_000;

export const seen = <Value>(value: Value): Seen<Value> => ({ kind: 'seen', value });

export const soundConfiguration = `name: Desk of the tests
site: https://security.contoso.com/
staff: {users: [alice, Bob], role: triage}
on_call: [bob]
contact: security@contoso.com
calendar:
  version: 2026-1
  time_zone: America/Los_Angeles
  holidays: [2027-07-05, 2026-11-26]
seal: {recipients: {staff: [age1zwlyl6h27gzv0lfntr7fcqrjrzqazap8sy5zylkxwneh7llf0dksu37mwt]}}
`;

export function configured(text: string): Pick<FileFacts, 'configuration'> {
  return { configuration: readConfiguration(Buffer.from(text)) };
}

const files: FileFacts = {
  ...configured(soundConfiguration),
  configurationText: soundConfiguration,
  actions: ['actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1'],
  triggers: [
    { workflow: 'desk.yml', events: ['workflow_run', 'issue_comment', 'schedule', 'workflow_dispatch'] },
    { workflow: 'nudge.yml', events: ['pull_request'] },
    { workflow: 'ci.yml', events: ['push', 'pull_request'] },
  ],
  schedules: ['7,22,37,52 * * * *', '29 4 * * *'],
  pushBranches: ['main'],
  codeOwners: '/scripts/ @contoso/desk\n',
  contactLinks: [
    'https://security.contoso.com/report/',
    'https://github.com/contoso/security/security/policy',
  ],
  hasDependabot: true,
  sampleRecords: 0,
  inbox: [],
  unannounced: 0,
};

const github: GitHubFacts = {
  name: 'contoso/security',
  web: 'https://github.com/contoso/security',
  visibility: 'public',
  isArchived: false,
  isFork: false,
  mayFork: true,
  pulls: seen({ isOn: true, isForCollaborators: false }),
  creationCap: seen(null),
  interactionLimit: seen(null),
  policies: seen([]),
  plan: seen(null),
  defaultBranch: 'main',
  configurationText: seen(soundConfiguration),
  pages: seen({ address: 'https://security.contoso.com/', isFromActions: true }),
  actions: seen({ isEnabled: true, allowed: 'all', selected: null, mustPin: false } as const),
  token: seen({ mayWrite: false, mayApprove: false }),
  forkPolicy: seen('first_time_contributors' as const),
  workflows: seen(new Map(['desk.yml', 'nudge.yml', 'pages.yml', 'ci.yml'].map((name) => [name, 'active']))),
  lastGoodRun: seen(at - HOUR),
  rules: seen(['deletion', 'non_fast_forward']),
  protection: seen([]),
  labels: seen(labels.map(({ name }) => name)),
  roles: new Map<string, Seen<Role | null>>([
    ['alice', seen('triage')],
    ['bob', seen('admin')],
  ]),
  ownerErrors: seen([]),
  hasPrivateReporting: seen(true),
  secrets: seen(['DESK_WEBHOOK']),
  clockAhead: 0.4,
};

/** Facts of that desk, with some of its files or of its settings on GitHub changed. */
export function facts(changed: { files?: Partial<FileFacts>; github?: Partial<GitHubFacts> } = {}) {
  return {
    at,
    files: { ...files, ...changed.files },
    github: { ...github, ...changed.github },
  } satisfies DeskFacts;
}
