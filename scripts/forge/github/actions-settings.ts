// What the repository lets GitHub Actions do, and how its workflows are.
import type { ActionsPolicy, ForkPolicy, PolicyRules } from '../../plan/doctor/facts.ts';
import type { Client } from './client.ts';
import { everyPage, inParallel, placeIn, seen } from './seen.ts';

/** Everything about Actions; the last good run is looked for on a branch. */
export function actionsSettings(client: Client, branch: string) {
  return inParallel({
    actions: seen(() => actions(client)),
    policies: seen(() => policies(client)),
    token: seen(() => token(client)),
    forkPolicy: seen(() => forkPolicy(client)),
    workflows: seen(() => workflows(client)),
    lastGoodRun: seen(() => lastGoodRun(client, branch)),
    secrets: seen(() => secrets(client)),
  });
}

async function actions(client: Client) {
  const { data } = await client.rest.actions.getGithubActionsPermissionsRepository(placeIn(client));
  const allowed = data.allowed_actions ?? 'all';
  const selected = data.enabled && allowed === 'selected' ? await selectedActions(client) : null;
  return { isEnabled: data.enabled, allowed, selected, mustPin: data.sha_pinning_required ?? false };
}

const policiesRoute = 'GET /repos/{owner}/{repo}/actions/policies';

/** As https://docs.github.com/rest/actions/policies describes them; of the repository and of what is above it. */
interface PolicyAnswer {
  id: number;
  name: string;
  enforcement: string;
  conditions?: { workflow_path?: { include?: string[]; exclude?: string[] } } | null;
  rules?: { type: string; parameters?: { allowed_events?: string[] } }[];
}

async function policies(client: Client): Promise<ActionsPolicy[]> {
  const all = await everyPage(async (page) => {
    const { data } = await client.request(policiesRoute, { ...placeIn(client), has_parents: true, ...page });
    return (data as { policies: PolicyAnswer[] }).policies;
  });
  const active = all.filter(({ enforcement }) => enforcement === 'active');
  return Promise.all(
    active.map(async ({ id, name }) => ({ name, rules: await seen(() => policyRules(client, id)) })),
  );
}

// The list names the policies; each says its rules for itself.
async function policyRules(client: Client, id: number): Promise<PolicyRules> {
  const { data } = await client.request(`${policiesRoute}/{id}`, { ...placeIn(client), id });
  const { conditions, rules = [] } = data as PolicyAnswer;
  const { include = ['~ALL'], exclude = [] } = conditions?.workflow_path ?? {};
  const events = rules.filter(({ type }) => type === eventsRule);
  return {
    ...{ include, exclude },
    events: events.length > 0 ? events.flatMap(({ parameters }) => parameters?.allowed_events ?? []) : null,
    restrictsActors: rules.some(({ type }) => type === actorsRule),
    others: rules.map(({ type }) => type).filter((type) => type !== eventsRule && type !== actorsRule),
  };
}

const eventsRule = 'restrict_action_events';
const actorsRule = 'restrict_actions_actors';

async function selectedActions(client: Client) {
  const { data } = await client.rest.actions.getAllowedActionsRepository(placeIn(client));
  return { fromGitHub: data.github_owned_allowed ?? false, patterns: data.patterns_allowed ?? [] };
}

async function token(client: Client) {
  const { data } = await client.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(
    placeIn(client),
  );
  return {
    mayWrite: data.default_workflow_permissions === 'write',
    mayApprove: data.can_approve_pull_request_reviews,
  };
}

const forkRoute = 'GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval';

async function forkPolicy(client: Client): Promise<ForkPolicy> {
  const { data } = await client.request(forkRoute, placeIn(client));
  return (data as { approval_policy: ForkPolicy }).approval_policy;
}

async function workflows(client: Client): Promise<ReadonlyMap<string, string>> {
  const all = await everyPage(async (page) => {
    const { data } = await client.rest.actions.listRepoWorkflows({ ...placeIn(client), ...page });
    return data.workflows;
  });
  return new Map(all.map(({ path, state }) => [path.replace(/^\.github\/workflows\//, ''), state]));
}

// The desk's own question takes what it may not ask for unknown; here the two are told apart.
async function lastGoodRun(client: Client, branch: string): Promise<number | null> {
  const wanted = { workflow_id: 'desk.yml', branch, status: 'success', per_page: 1 } as const;
  const { data } = await client.rest.actions.listWorkflowRuns({ ...placeIn(client), ...wanted });
  const began = Date.parse(data.workflow_runs[0]?.created_at ?? '');
  return Number.isNaN(began) ? null : began;
}

async function secrets(client: Client): Promise<string[]> {
  const all = await everyPage(async (page) => {
    const { data } = await client.rest.actions.listRepoSecrets({ ...placeIn(client), ...page });
    return data.secrets;
  });
  return all.map(({ name }) => name);
}
