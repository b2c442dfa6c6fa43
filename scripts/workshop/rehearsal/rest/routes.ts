// The routes of REST that the rehearsal knows; what is not here is refused loudly.
import * as actions from './actions.ts';
import type { Handle } from './answer.ts';
import * as checks from './checks.ts';
import * as codeOwners from './code-owners.ts';
import * as comments from './comments.ts';
import * as files from './files.ts';
import * as labels from './labels.ts';
import * as repository from './repository.ts';
import * as runs from './runs.ts';
import * as settings from './settings.ts';

export interface Route {
  method: string;
  /** As GitHub's documentation writes it, without what all have: `/repos/{owner}/{repo}`. */
  path: string;
  handle: Handle;
}

const repo = '/repos/{owner}/{repo}';
const route = (line: string, handle: Handle): Route => {
  const [method = '', path = ''] = line.split(' ');
  return { method, path, handle };
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
  route(`GET ${repo}/issues/comments`, comments.comments),
  route(`GET ${repo}/labels`, labels.labels),
  route(`GET ${repo}/labels/{name}`, labels.label),
  route(`POST ${repo}/labels`, labels.createLabel),
  route(`POST ${repo}/check-runs`, checks.createCheckRun),
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
