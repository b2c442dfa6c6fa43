// The routes of REST that the rehearsal knows; what is not here is refused loudly.
import * as actions from './actions.ts';
import type { Handle } from './answer.ts';
import * as checks from './checks.ts';
import * as codeOwners from './code-owners.ts';
import * as comments from './comments.ts';
import * as files from './files.ts';
import * as labels from './labels.ts';
import * as pulls from './pulls.ts';
import * as repository from './repository.ts';
import * as runs from './runs.ts';
import * as settings from './settings.ts';

export interface Route {
  method: string;
  /** As GitHub's documentation writes it, without what all have: `/repos/{owner}/{repo}`. */
  path: string;
  handle: Handle;
  /** Counts as the creation of content, of which GitHub allows few. */
  isCreating: boolean;
}

const repo = '/repos/{owner}/{repo}';
const route = (line: string, handle: Handle, isCreating = false): Route => {
  const [method = '', path = ''] = line.split(' ');
  return { method, path, handle, isCreating };
};

const routes: readonly Route[] = [
  route('GET /user', repository.viewer),
  route('GET /users/{login}', repository.user),
  route('GET /rate_limit', repository.rateLimit),
  route(`GET ${repo}`, repository.repository),
  route(`GET ${repo}/collaborators/{login}/permission`, repository.permission),
  route(`GET ${repo}/git/blobs/{sha}`, files.blob),
  route(`GET ${repo}/hash-algorithm`, repository.hashAlgorithm),
  route(`GET ${repo}/contents/{path...}`, files.contents),
  route(`GET ${repo}/pages`, settings.pages),
  route(`GET ${repo}/rulesets`, settings.rulesets),
  route(`GET ${repo}/rulesets/{id}`, settings.ruleset),
  route(`GET ${repo}/rules/branches/{branch}`, settings.branchRules),
  route(`GET ${repo}/interaction-limits`, settings.interactionLimits),
  route(`GET ${repo}/interaction-limits/pulls/creation-cap`, settings.creationCap),
  route(`GET ${repo}/private-vulnerability-reporting`, settings.privateReporting),
  route(`GET ${repo}/codeowners/errors`, codeOwners.errors),
  route(`GET ${repo}/branches/{branch}/protection`, settings.protection),
  route(`GET ${repo}/actions/permissions`, actions.permissions),
  route(`GET ${repo}/actions/permissions/selected-actions`, actions.selectedActions),
  route(`GET ${repo}/actions/permissions/workflow`, actions.workflowPermissions),
  route(`GET ${repo}/actions/permissions/fork-pr-contributor-approval`, actions.forkApproval),
  route(`GET ${repo}/actions/policies`, actions.policies),
  route(`GET ${repo}/actions/policies/{id}`, actions.policy),
  route(`GET ${repo}/actions/secrets`, actions.secrets),
  route(`GET ${repo}/actions/workflows`, actions.workflows),
  route(`GET ${repo}/actions/workflows/{workflow}/runs`, runs.runs),
  route(`PUT ${repo}/actions/workflows/{workflow}/enable`, actions.enable),
  route(`POST ${repo}/actions/workflows/{workflow}/dispatches`, settings.dispatch),
  route(`GET ${repo}/pulls`, pulls.pulls),
  route(`GET ${repo}/pulls/{number}`, pulls.pull),
  route(`PATCH ${repo}/pulls/{number}`, pulls.updatePull),
  route(`GET ${repo}/pulls/{number}/files`, pulls.files),
  route(`GET ${repo}/issues/{number}/comments`, comments.comments),
  route(`POST ${repo}/issues/{number}/comments`, comments.createComment, true),
  route(`GET ${repo}/issues/comments`, comments.allComments),
  route(`GET ${repo}/issues/comments/{id}`, comments.comment),
  route(`PATCH ${repo}/issues/comments/{id}`, comments.updateComment, true),
  route(`DELETE ${repo}/issues/comments/{id}`, comments.deleteComment),
  route(`POST ${repo}/issues/comments/{id}/reactions`, comments.reactToComment),
  route(`POST ${repo}/issues/{number}/reactions`, comments.reactToPull),
  route(`GET ${repo}/issues/{number}/labels`, labels.pullLabels),
  route(`POST ${repo}/issues/{number}/labels`, labels.addLabels),
  route(`DELETE ${repo}/issues/{number}/labels/{name}`, labels.removeLabel),
  route(`GET ${repo}/labels`, labels.labels),
  route(`GET ${repo}/labels/{name}`, labels.label),
  route(`POST ${repo}/labels`, labels.createLabel),
  route(`POST ${repo}/check-runs`, checks.createCheckRun),
  route(`GET ${repo}/check-runs/{id}`, checks.checkRun),
  route(`PATCH ${repo}/check-runs/{id}`, checks.updateCheckRun),
  route(`GET ${repo}/check-runs/{id}/annotations`, checks.annotations),
  route(`GET ${repo}/commits/{ref}/check-runs`, checks.checkRunsOf),
];

const patterns = routes.map((one) => ({ route: one, pattern: patternOf(one.path) }));

// `{name}` is one part of the path, `{path...}` all that is left.
function patternOf(path: string): RegExp {
  const named = path.replaceAll(
    /\{(\w+)(\.\.\.)?\}/g,
    (_, name, rest) => `(?<${name}>${rest ? '.*' : '[^/]+'})`,
  );
  return new RegExp(`^${named}/?$`);
}

/** The route of a request and the parts of its path; null where the rehearsal does not know one. */
export function routeOf(method: string, path: string): { route: Route; at: Record<string, string> } | null {
  for (const { route: one, pattern } of patterns) {
    const found = one.method === method ? pattern.exec(path) : null;
    if (found !== null) {
      const at = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decoded(value)]);
      return { route: one, at: Object.fromEntries(at) };
    }
  }
  return null;
}

// What is no proper encoding stands for itself.
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
