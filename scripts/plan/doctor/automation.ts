// Checks of GitHub Actions: what it may do, and whether it does its work.
import type { ActionsPermissions, GitHubFacts } from './facts.ts';
import { includedMinutes, scheduledMinutes } from './minutes.ts';
import { withNested } from './nested-actions.ts';
import { fits } from './pattern.ts';
import { must, note, should, unknown, type Verdict, when, where, withGitHub } from './verdict.ts';

const HOUR = 3_600_000;
const actionsPage = ({ web }: GitHubFacts) => `${web}/settings/actions`;

/** Each job asks for what it needs, so that the token may begin with reading alone; and it approves nothing. */
export const token = withGitHub((github) =>
  where(github.token, ({ mayWrite, mayApprove }) => [
    ...when(mayWrite, () => should('token-writes', {}, actionsPage(github))),
    ...when(mayApprove, () => should('token-approves', {}, actionsPage(github))),
  ]),
);

/** Actions is on, and the policy takes those that the workflows use. */
export const actions = withGitHub((github, { files }) =>
  where(github.actions, (policy) => {
    if (!policy.isEnabled) return [must('actions-off', {}, actionsPage(github))];
    const used = withNested(files.actions);
    const refused =
      policy.allowed === 'all' ? [] : used.filter((action) => !isAllowed(action, github, policy));
    const loose = policy.mustPin ? used.filter((action) => !/@[0-9a-f]{40}$/.test(action)) : [];
    return [
      ...when(refused.length > 0, () =>
        must('actions-refused', { refused: refused.join(', ') }, actionsPage(github)),
      ),
      ...when(loose.length > 0, () =>
        must('actions-loose', { loose: loose.join(', ') }, actionsPage(github)),
      ),
    ];
  }),
);

// Those of the owner always are. Of the patterns, `!` is in front of what is refused all the same.
function isAllowed(action: string, { name }: GitHubFacts, { selected }: ActionsPermissions): boolean {
  const { fromGitHub = false, patterns = [] } = selected ?? {};
  if (fits(action, `${name.split('/')[0]}/*`)) return true;
  const isRefused = patterns.some((pattern) => pattern.startsWith('!') && fits(action, pattern.slice(1)));
  if (isRefused) return false;
  return (fromGitHub && /^(?:actions|github)\//.test(action)) || patterns.some((one) => fits(action, one));
}

/** The workflows of newcomers may wait for an approval: the desk does not. */
export const forks = withGitHub((github) => {
  if (github.visibility !== 'public' && !github.mayFork)
    return [must('forks-off', {}, `${github.web}/settings`)];
  if (github.visibility !== 'public') return [note('forks-private', {}, actionsPage(github))];
  return where(github.forkPolicy, (policy) => [note('forks-wait', { policy }, actionsPage(github))]);
});

/** Of a repository that is not public each job costs minutes: those of the schedules alone fit into the plan. */
export const minutes = withGitHub(({ visibility, plan, web }, { files }) => {
  const needed = scheduledMinutes(files.schedules);
  const reckoning = { runs: Math.round(needed / (24 * 30)), needed };
  if (plan.kind === 'hidden') return [unknown('not-readable', {}), unknown('minutes-unknown', reckoning)];
  if (visibility === 'public' || plan.value === null) return [];
  const included = includedMinutes[plan.value];
  if (included === undefined) return [unknown('minutes-unknown', reckoning)];
  const verdict = needed > included ? must : should;
  return when(needed > included * tight, () =>
    verdict('minutes-short', { ...reckoning, plan: plan.value ?? '', included }, `${web}/settings`),
  );
});

// Every report costs some more, and so does every comment.
const tight = 0.8;

const wanted = ['desk.yml', 'nudge.yml', 'pages.yml', 'ci.yml'];

/** The four workflows are there, and nobody and no pause switched them off. */
export const workflows = withGitHub(({ workflows: seen, web }) =>
  where(seen, (states) => wanted.flatMap((workflow) => judged(workflow, states.get(workflow), web))),
);

function judged(workflow: string, found: string | undefined, web: string): Verdict[] {
  if (found === undefined)
    return [must('workflow-missing', { workflow }, `${web}/tree/HEAD/.github/workflows`)];
  const page = `${web}/actions/workflows/${workflow}`;
  return when(found !== 'active', () => must('workflow-off', { workflow, found }, page));
}

/** The desk went through its loop within the last day. */
export const lastRun = withGitHub(({ lastGoodRun, web }, { at }) =>
  where(lastGoodRun, (began) => {
    const page = `${web}/actions/workflows/desk.yml`;
    if (began === null) return [must('never-ran', {}, page)];
    const hours = Math.floor((at - began) / HOUR);
    return when(at - began > 24 * HOUR, () => must('ran-long-ago', { hours }, page));
  }),
);

// What the desk's commits pass anyway: they are signed by GitHub, follow each other, and create no branch.
const harmless: ReadonlySet<string> = new Set([
  ...['deletion', 'non_fast_forward', 'creation', 'required_signatures', 'required_linear_history'],
  'copilot_code_review',
]);

/** Main can be neither deleted nor rewritten, and the desk can still commit to it. */
export const rules = withGitHub(({ rules: seen, protection, web }) =>
  where(seen, (kinds) => {
    const isWhole = protection.kind === 'seen';
    const all = [...kinds, ...(isWhole ? protection.value : [])];
    const page = `${web}/settings/rules`;
    return [
      // What is missing among the rules may be in the older protection.
      ...(isWhole ? lackingRules(all, page) : [unknown('not-readable', {})]),
      ...rulesInTheWay(all, page),
    ];
  }),
);

function lackingRules(kinds: readonly string[], page: string): Verdict[] {
  const missing = ['deletion', 'non_fast_forward'].filter((kind) => !kinds.includes(kind)).join(', ');
  return when(missing !== '', () => should('rules-missing', { missing }, page));
}

function rulesInTheWay(kinds: readonly string[], page: string): Verdict[] {
  const others = [...new Set(kinds.filter((kind) => !harmless.has(kind)))].join(', ');
  return when(others !== '', () => must('rules-in-the-way', { rules: others }, page));
}

/** The secret is nobody's to read; whether there is one, GitHub tells. */
export const webhook = withGitHub(({ secrets, web }) =>
  where(secrets, (names) => {
    const isThere = names.includes('DESK_WEBHOOK');
    return [note(isThere ? 'webhook-there' : 'webhook-none', {}, `${web}/settings/secrets/actions`)];
  }),
);
