// One change of a desk with nothing to mend, for each thing that the doctor can say.
import { exampleDesk } from '../../ticket/desk/example-desk.ts';
import type { CheckName, FindingCode } from '../../words/shapes/terminal/doctor-words.ts';
import type { FileFacts, GitHubFacts, InteractionLimit, PolicyRules, Seen } from './facts.ts';
import { at, configured, facts, seen, soundConfiguration } from './testing.ts';
import type { State } from './verdict.ts';

const HOUR = 3_600_000;
export const hidden = { kind: 'hidden' } as const;
const pinning: Pick<GitHubFacts, 'actions'> = {
  actions: seen({ isEnabled: true, allowed: 'all' as const, selected: null, mustPin: true }),
};
const written = (from: string | RegExp, to: string) => configured(soundConfiguration.replace(from, to));
const roles = (login: string, role: Seen<'read' | null>): Pick<GitHubFacts, 'roles'> => ({
  roles: new Map([...facts().github.roles, [login, role]]),
});
export const selected = (fromGitHub: boolean, patterns: string[]): Pick<GitHubFacts, 'actions'> => ({
  actions: seen({
    isEnabled: true,
    allowed: 'selected' as const,
    mustPin: false,
    selected: { fromGitHub, patterns },
  }),
});
const states = (workflow: string, state: string | null): Pick<GitHubFacts, 'workflows'> => {
  const all = facts().github.workflows;
  const others = all.kind === 'seen' ? [...all.value].filter(([name]) => name !== workflow) : [];
  return { workflows: seen(new Map(state === null ? others : [...others, [workflow, state]])) };
};
const error = { path: '.github/CODEOWNERS', line: 1, column: 12, kind: 'Unknown owner' };
const pinned = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';

const withoutKeys = written(/seal:.*\n/, '');
const withoutContact = written(/contact:.*\n/, '');
const isolated = configured(soundConfiguration.replace(/contact:.*\n/, '').replace(/seal:.*\n/, ''));
const policy = (rules: Partial<PolicyRules>): Pick<GitHubFacts, 'policies'> => ({
  policies: seen([
    {
      name: 'Safe',
      rules: seen({
        include: ['~ALL'],
        exclude: [],
        events: null,
        restrictsActors: false,
        others: [],
        ...rules,
      }),
    },
  ]),
});
const limited = (limit: InteractionLimit['limit'], origin: InteractionLimit['origin'] = 'repository') => ({
  ...{ limit, origin, until: '2026-12-01' },
});
const paying = (plan: string): Partial<GitHubFacts> => ({ visibility: 'private', plan: seen(plan) });
const reckoning = { runs: 4, needed: 2910 };
const pages = 'actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9';
const upload = 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f';

type Changed = { files?: Partial<FileFacts>; github?: Partial<GitHubFacts> };
/** The check, what it comes to, and what is changed on a desk with nothing to mend. */
export type Row = [CheckName, State, FindingCode, object, Changed];
const wrongPlace = { path: '.github/desk.yml', line: 2, column: 7 };

export const rows: readonly Row[] = [
  ['archived', 'must', 'archived', {}, { github: { isArchived: true } }],
  ['fork', 'must', 'fork-silent', { expected: 'contoso/security' }, { github: { isFork: true } }],
  [
    'fork',
    'must',
    'fork-silent',
    { expected: 'contoso/security' },
    { github: { isFork: true }, files: written(/^/, 'fork: contoso/other\n') },
  ],
  [
    'fork',
    'well',
    'fork-own',
    {},
    { github: { isFork: true }, files: written(/^/, 'fork: Contoso/Security\n') },
  ],
  ['name', 'must', 'name-example', { found: exampleDesk.name }, { files: named(exampleDesk.name) }],
  [
    ...(['pull-requests', 'must', 'pulls-off', {}] as const),
    { github: { pulls: seen({ isOn: false, isForCollaborators: true }) } },
  ],
  [
    ...(['pull-requests', 'must', 'pulls-by-collaborators', {}] as const),
    { github: { pulls: seen({ isOn: true, isForCollaborators: true }) } },
  ],
  ['pull-requests', 'should', 'pulls-capped', { cap: 3 }, { github: { creationCap: seen(3) } }],
  ...(
    [
      ['should', limited('existing_users', 'user')],
      ['must', limited('contributors_only', 'organization')],
      ['must', limited('collaborators_only')],
    ] as const
  ).map(
    ([state, found]): Row => [
      ...(['interaction-limits', state, 'interaction-limited', found] as const),
      { github: { interactionLimit: seen(found) } },
    ],
  ),
  [
    'policies',
    'must',
    'events-refused',
    { workflow: 'desk.yml', events: 'issue_comment, schedule', by: 'Safe' },
    { github: policy({ include: ['.github/workflows/d*'], events: ['workflow_run', 'workflow_dispatch'] }) },
  ],
  [
    'policies',
    'must',
    'actors-refused',
    { workflow: 'nudge.yml', by: 'Safe' },
    { github: policy({ exclude: ['.github/workflows/desk.yml'], restrictsActors: true }) },
  ],
  [
    ...(['policies', 'well', 'well', {}] as const),
    {
      github: policy({
        include: ['.github/workflows/ci.yml'],
        restrictsActors: true,
        events: ['push', 'pull_request'],
      }),
    },
  ],
  [
    ...(['policies', 'unknown', 'policy-unknown', { rule: 'new', by: 'Safe' }] as const),
    { github: policy({ others: ['new'] }) },
  ],
  [
    ...(['policies', 'unknown', 'not-readable', {}] as const),
    { github: { policies: seen([{ name: 'Safe', rules: hidden }]) } },
  ],
  [
    'minutes',
    'must',
    'minutes-short',
    { ...reckoning, plan: 'free', included: 2000 },
    { github: paying('free') },
  ],
  [
    'minutes',
    'should',
    'minutes-short',
    { ...reckoning, plan: 'team', included: 3000 },
    { github: paying('team') },
  ],
  ['minutes', 'well', 'well', {}, { github: paying('enterprise') }],
  ['minutes', 'well', 'well', {}, { files: { schedules: ['7 * * * *'] }, github: paying('free') }],
  ['minutes', 'unknown', 'minutes-unknown', reckoning, { github: paying('starter') }],
  ['contact', 'should', 'contact-none', {}, { files: withoutContact }],
  ['contact', 'should', 'contact-none', {}, { files: isolated }],
  [
    ...(['contact', 'must', 'no-private-way', {}] as const),
    { files: isolated, github: { hasPrivateReporting: seen(false) } },
  ],
  [
    ...(['contact', 'well', 'contact-inside', {}] as const),
    { files: withoutContact, github: { visibility: 'private' } },
  ],
  ...['security@example.com', 'https://your-company.com/security', 'https://desk.example/'].map(
    (found): Row => [
      ...(['contact', 'must', 'contact-example', { found }] as const),
      { files: written('security@contoso.com', found) },
    ],
  ),
  [
    ...(['origin', 'should', 'site-shared', { found: 'contoso.github.io' }] as const),
    { files: written(/https:\S+/, 'https://contoso.github.io/security/') },
  ],
  ['origin', 'well', 'well', {}, { files: written(/https:\S+/, 'https://fuzzy-adventure.pages.github.io/') }],
  [
    ...(['origin', 'well', 'well', {}] as const),
    {
      files: configured(
        soundConfiguration.replace(/seal:.*\n/, '').replace('security.contoso.com', 'a.github.io'),
      ),
    },
  ],
  [
    'actions',
    'must',
    'actions-refused',
    { refused: upload },
    { files: { actions: [pages] }, github: nested(pages) },
  ],
  [
    'actions',
    'well',
    'well',
    {},
    { files: { actions: [pages] }, github: nested(pages, 'actions/upload-artifact@*') },
  ],
  [
    ...(['actions', 'must', 'actions-refused', { refused: upload }] as const),
    { files: { actions: ['Actions/Upload-Pages-Artifact@v9'] }, github: nested('*/upload-pages-*') },
  ],
  [
    ...(['actions', 'must', 'actions-loose', { loose: 'octo/tool@v1' }] as const),
    { files: { actions: [pinned, 'octo/tool@v1'] }, github: pinning },
  ],
  [
    'actions',
    'well',
    'well',
    {},
    { files: { actions: ['Contoso/engine/.github/actions/x@v1'] }, github: selected(false, []) },
  ],
  ['forks', 'must', 'forks-off', {}, { github: { visibility: 'private', mayFork: false } }],
  ['forks', 'well', 'forks-wait', { policy: 'first_time_contributors' }, { github: { mayFork: false } }],
  ['configuration', 'must', 'configuration-wrong', wrongPlace, { files: written(/https:\S+/, 'nowhere') }],
  [
    ...(['site', 'must', 'site-example', { found: 'https://example.github.io/desk/' }] as const),
    { files: written(/https:\S+/, 'https://example.github.io/desk/') },
  ],
  [
    ...(['site', 'must', 'site-missing', { found: 'http://127.0.0.1:4321/' }] as const),
    { files: written(/site:.*\n/, '') },
  ],
  [
    'site',
    'must',
    'site-elsewhere',
    { found: 'https://security.contoso.com/', expected: 'https://desk.contoso.com/' },
    { github: { pages: seen({ address: 'https://desk.contoso.com', isFromActions: true }) } },
  ],
  [
    ...(['site', 'unknown', 'not-readable', {}] as const),
    { github: { pages: seen({ address: null, isFromActions: true }) } },
  ],
  ['pages', 'must', 'pages-off', {}, { github: { pages: seen(null) } }],
  [
    ...(['pages', 'must', 'pages-from-branch', {}] as const),
    { github: { pages: seen({ address: 'https://security.contoso.com/', isFromActions: false }) } },
  ],
  ['visibility', 'well', 'reports-public', {}, {}],
  ['visibility', 'well', 'reports-private', {}, { github: { visibility: 'internal' } }],
  [
    ...(['branch', 'must', 'branch-unexpected', { found: 'trunk', expected: 'main' }] as const),
    { github: { defaultBranch: 'trunk' } },
  ],
  [
    ...(['token', 'should', 'token-writes', {}] as const),
    { github: { token: seen({ mayWrite: true, mayApprove: false }) } },
  ],
  [
    ...(['token', 'should', 'token-approves', {}] as const),
    { github: { token: seen({ mayWrite: false, mayApprove: true }) } },
  ],
  [
    ...(['actions', 'must', 'actions-off', {}] as const),
    {
      github: {
        actions: seen({ isEnabled: false, allowed: 'all' as const, selected: null, mustPin: false }),
      },
    },
  ],
  [
    ...(['actions', 'must', 'actions-refused', { refused: pinned }] as const),
    {
      github: {
        actions: seen({ isEnabled: true, allowed: 'local_only' as const, selected: null, mustPin: false }),
      },
    },
  ],
  ['actions', 'must', 'actions-refused', { refused: pinned }, { github: selected(false, ['other/*']) }],
  [
    'actions',
    'must',
    'actions-refused',
    { refused: pinned },
    { github: selected(true, ['!actions/check*']) },
  ],
  ['actions', 'well', 'well', {}, { github: selected(true, []) }],
  ['actions', 'well', 'well', {}, { github: selected(false, ['Actions/checkout@*']) }],
  ['actions', 'well', 'well', {}, { github: selected(false, ['*']) }],
  ['actions', 'well', 'well', {}, { github: selected(false, ['a*t*ns/*out@3*1']) }],
  ['actions', 'must', 'actions-refused', { refused: pinned }, { github: selected(false, ['a*out@3*3d3c*']) }],
  ['forks', 'well', 'forks-wait', { policy: 'first_time_contributors' }, {}],
  ['forks', 'well', 'forks-private', {}, { github: { visibility: 'private' } }],
  ['workflows', 'must', 'workflow-missing', { workflow: 'ci.yml' }, { github: states('ci.yml', null) }],
  [
    'workflows',
    'must',
    'workflow-off',
    { workflow: 'desk.yml', found: 'disabled_inactivity' },
    { github: states('desk.yml', 'disabled_inactivity') },
  ],
  ['last-run', 'must', 'never-ran', {}, { github: { lastGoodRun: seen(null) } }],
  ['last-run', 'well', 'well', {}, { github: { lastGoodRun: seen(at - 24 * HOUR) } }],
  ['last-run', 'must', 'ran-long-ago', { hours: 24 }, { github: { lastGoodRun: seen(at - 24 * HOUR - 1) } }],
  [
    'rules',
    'should',
    'rules-missing',
    { missing: 'deletion' },
    { github: { rules: seen(['non_fast_forward']) } },
  ],
  [
    ...(['rules', 'must', 'rules-in-the-way', { rules: 'pull_request, something_new' }] as const),
    {
      github: {
        rules: seen(['deletion', 'non_fast_forward', 'pull_request', 'pull_request', 'something_new']),
      },
    },
  ],
  [
    ...(['rules', 'well', 'well', {}] as const),
    { github: { rules: seen(['deletion', 'non_fast_forward', 'required_signatures']) } },
  ],
  [
    ...(['rules', 'should', 'rules-missing', { missing: 'deletion, non_fast_forward' }] as const),
    { github: { rules: seen([]) } },
  ],
  [
    ...(['rules', 'well', 'well', {}] as const),
    { github: { rules: seen([]), protection: seen(['deletion', 'non_fast_forward']) } },
  ],
  [
    ...(['rules', 'must', 'rules-in-the-way', { rules: 'update' }] as const),
    { github: { protection: seen(['update']) } },
  ],
  ['rules', 'unknown', 'not-readable', {}, { github: { rules: seen([]), protection: hidden } }],
  ['pushed', 'must', 'not-on-github', {}, { github: { configurationText: seen(null) } }],
  ['pushed', 'must', 'other-on-github', {}, { github: { configurationText: seen('name: Other\n') } }],
  [
    ...(['pushed', 'well', 'well', {}] as const),
    { files: { configurationText: soundConfiguration.replaceAll('\n', '\r\n') } },
  ],
  ['labels', 'well', 'labels-missing', { count: 22 }, { github: { labels: seen(['bug']) } }],
  ['staff', 'well', 'staff-by-role', { role: 'triage' }, { files: written('alice, Bob', '') }],
  ['staff', 'must', 'staff-example', { login: 'alice' }, { github: roles('alice', seen(null)) }],
  ['staff', 'must', 'staff-example', { login: 'Bob' }, { github: roles('bob', seen('read' as const)) }],
  [
    ...(['staff', 'must', 'staff-absent', { login: 'eve' }] as const),
    { files: written('alice', 'eve'), github: roles('eve', seen(null)) },
  ],
  [
    ...(['staff', 'must', 'staff-stranger', { login: 'eve', role: 'read' }] as const),
    { files: written('alice', 'eve'), github: roles('eve', seen('read' as const)) },
  ],
  ['staff', 'unknown', 'not-readable', {}, { github: roles('bob', hidden) }],
  ['on-call', 'must', 'on-call-empty', {}, { files: written('on_call: [bob]', 'on_call: []') }],
  ['on-call', 'must', 'on-call-stranger', { login: 'eve' }, { ...onCall('eve', seen('read' as const)) }],
  ['on-call', 'must', 'on-call-stranger', { login: 'eve' }, { ...onCall('eve', seen(null)) }],
  ['on-call', 'unknown', 'not-readable', {}, { files: written('on_call: [bob]', 'on_call: [eve]') }],
  ['recipients', 'should', 'recipients-missing', {}, { files: withoutKeys }],
  [
    ...(['recipients', 'well', 'recipients-none', {}] as const),
    { files: withoutKeys, github: { visibility: 'private' } },
  ],
  ['holidays', 'should', 'holidays-none', {}, { files: written(/ {2}holidays:.*\n/, '') }],
  [
    ...(['holidays', 'should', 'holidays-end', { last: '2027-01-21' }] as const),
    { files: written('2027-07-05', '2027-01-21') },
  ],
  ['holidays', 'well', 'well', {}, { files: written('2027-07-05', '2027-01-22') }],
  [...(['calendars', 'must', 'calendar-forgotten', { count: 2 }] as const), { files: { unannounced: 2 } }],
  ['clock', 'should', 'clock-off', { seconds: -61 }, { github: { clockAhead: -61 } }],
  ['clock', 'well', 'well', {}, { github: { clockAhead: 60 } }],
  ['samples', 'must', 'sample-records', { count: 16 }, { files: { sampleRecords: 16 } }],
  ['samples', 'must', 'sample-submissions', { names: 'a.yaml' }, { files: { inbox: ['a.yaml'] } }],
  ['code-owners', 'should', 'owners-missing', {}, { files: { codeOwners: null } }],
  ['code-owners', 'must', 'owners-example', {}, { files: { codeOwners: '/scripts/ @example/desk\n' } }],
  ['code-owners', 'must', 'owner-wrong', error, { github: { ownerErrors: seen([error]) } }],
  ['contact-links', 'should', 'links-missing', {}, { files: { contactLinks: null } }],
  [
    'contact-links',
    'must',
    'link-example',
    { found: 'https://github.com/example/desk/security/policy' },
    {
      files: {
        contactLinks: [
          'https://security.contoso.com/report/',
          'https://github.com/example/desk/security/policy',
        ],
      },
    },
  ],
  [
    'contact-links',
    'must',
    'links-elsewhere',
    { expected: 'https://github.com/contoso/security/' },
    { files: { contactLinks: ['https://security.contoso.com/report/'] } },
  ],
  [
    ...(['private-reporting', 'should', 'private-reporting-off', {}] as const),
    { github: { hasPrivateReporting: seen(false) } },
  ],
  ['private-reporting', 'well', 'private-reporting-none', {}, { github: { visibility: 'private' } }],
  ['dependabot', 'should', 'dependabot-missing', {}, { files: { hasDependabot: false } }],
  ['webhook', 'well', 'webhook-there', {}, {}],
  ['webhook', 'well', 'webhook-none', {}, { github: { secrets: seen(['OTHER']) } }],
  ['staff', 'unknown', 'no-configuration', {}, { files: configured('site: x\n') }],
];

function named(name: string) {
  return written('Desk of the tests', name);
}

function nested(...patterns: string[]) {
  return selected(false, patterns);
}

function onCall(login: string, role: Seen<'read' | null>): Changed {
  return { files: written('on_call: [bob]', `on_call: [${login}]`), github: roles(login, role) };
}
