// REST: what the repository lets GitHub Actions do, its workflows, and the names of its secrets.
import { kindOf } from '../git/objects.ts';
import { entriesOf, entryAt, treeOfCommit } from '../git/trees.ts';
import type { Ruleset } from '../world/state.ts';
import { roleOf } from '../world/users.ts';
import { change, timestamp } from '../world/world.ts';
import {
  type Answer,
  type Asked,
  forbidden,
  listed,
  mustWrite,
  notFound,
  problem,
  Refused,
} from './answer.ts';
import * as shapes from './shapes.ts';

/** For what only administrators may see. */
export function mustAdminister({ state, viewer }: Asked): void {
  if (viewer.kind === 'workflow') throw forbidden();
  if (roleOf(state, viewer.user.id) !== 'admin') throw forbidden('Must have admin rights to Repository.');
}

export function permissions(asked: Asked): Answer {
  mustAdminister(asked);
  const { isEnabled, allowed, mustPin } = asked.state.settings.actions;
  if (!isEnabled) return { status: 200, body: { enabled: false } };
  const name = shapes.fullName(asked, asked.state.repository);
  const url = `${asked.api}/repos/${name}/actions/permissions/selected-actions`;
  const more = allowed === 'selected' ? { selected_actions_url: url } : {};
  return {
    status: 200,
    body: { enabled: true, allowed_actions: allowed, ...more, sha_pinning_required: mustPin },
  };
}

export function selectedActions(asked: Asked): Answer {
  mustAdminister(asked);
  const { allowed, selected } = asked.state.settings.actions;
  if (allowed !== 'selected') throw new Refused(problem(409, 'Conflict'));
  const { fromGitHub, fromVerified, patterns } = selected;
  const body = {
    github_owned_allowed: fromGitHub,
    verified_allowed: fromVerified,
    patterns_allowed: patterns,
  };
  return { status: 200, body };
}

export function workflowPermissions(asked: Asked): Answer {
  mustAdminister(asked);
  const { token, mayApprove } = asked.state.settings.actions;
  const body = { default_workflow_permissions: token, can_approve_pull_request_reviews: mayApprove };
  return { status: 200, body };
}

export function forkApproval(asked: Asked): Answer {
  mustAdminister(asked);
  return { status: 200, body: { approval_policy: asked.state.settings.actions.forkApproval } };
}

/** https://docs.github.com/rest/actions/policies: the list names the policies, and each one says its own rules. */
export function policies(asked: Asked): Answer {
  mustAdminister(asked);
  const all = asked.state.settings.actionsPolicies.map((one) => policyShape(asked, one));
  return listed(asked, all, (page) => ({ total_count: all.length, policies: page }));
}

export function policy(asked: Asked): Answer {
  mustAdminister(asked);
  const found = asked.state.settings.actionsPolicies.find(({ id }) => id === Number(asked.at.id));
  if (found === undefined) throw notFound();
  const rules = found.rules.map(({ kind, parameters }) => ({
    type: kind,
    ...(parameters && { parameters }),
  }));
  return { status: 200, body: { ...policyShape(asked, found), rules } };
}

function policyShape(asked: Asked, one: Ruleset) {
  return { ...shapes.rulesetShape(asked, one), target: 'actions' };
}

export function secrets(asked: Asked): Answer {
  mustAdminister(asked);
  const at = timestamp(asked.world.clock.now());
  const all = asked.state.settings.secrets.map((name) => ({ name, created_at: at, updated_at: at }));
  return listed(asked, all, (page) => ({ total_count: all.length, secrets: page }));
}

const folder = '.github/workflows';

/** The workflows are the files of the default branch; nobody registers them. */
export function workflows(asked: Asked): Answer {
  const all = workflowFiles(asked).map((path, place) => workflowShape(asked, path, place + 1));
  return listed(asked, all, (page) => ({ total_count: all.length, workflows: page }));
}

function workflowFiles({ world, state }: Asked): string[] {
  const head = state.refs.get(`refs/heads/${state.settings.defaultBranch}`) ?? '';
  const found = entryAt(world.store, treeOfCommit(world.store, head) ?? '', folder);
  const entries =
    found === null || kindOf(found.mode) !== 'tree' ? [] : [...entriesOf(world.store, found.id).values()];
  return entries.flatMap(({ name }) => (/\.ya?ml$/.test(name) ? [`${folder}/${name}`] : []));
}

function workflowShape(asked: Asked, path: string, id: number) {
  const { settings, repository } = asked.state;
  const [file, at] = [path.slice(folder.length + 1), shapes.fullName(asked, repository)];
  const web = `${asked.world.web}/${at}`;
  return {
    ...{ id, node_id: `W_${id}`, name: file.replace(/\.ya?ml$/, ''), path },
    state: settings.workflowsOff.get(path) ?? 'active',
    ...{ created_at: '2026-01-01T00:00:00.000Z', updated_at: '2026-01-01T00:00:00.000Z' },
    url: `${asked.api}/repos/${at}/actions/workflows/${id}`,
    html_url: `${web}/blob/${settings.defaultBranch}/${path}`,
    badge_url: `${web}/workflows/${file}/badge.svg`,
  };
}

/** Switches a workflow on; one that is on stays on. */
export function enable(asked: Asked): Answer {
  mustWrite(asked, ['actions']);
  const { world, at } = asked;
  change(world, (state) => {
    const workflowsOff = new Map(state.settings.workflowsOff);
    workflowsOff.delete(`${folder}/${at.workflow}`);
    return [{ ...state, settings: { ...state.settings, workflowsOff } }, null];
  });
  return { status: 204 };
}
