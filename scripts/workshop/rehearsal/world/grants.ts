// What a workflow grants its job's token: every write needs one of the grants that GitHub asks for it.
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions, and for which grant a write
// needs https://docs.github.com/rest/authentication/permissions-required-for-github-apps; comments, labels, reactions and
// locks of pull requests take either of two.

export type Grant = 'actions' | 'checks' | 'contents' | 'issues' | 'pull-requests';
export type Grants = Readonly<Record<Grant, 'none' | 'read' | 'write'>>;

/** What the jobs of the desk's own workflow have between them. */
export const deskGrants: Grants = {
  ...{ actions: 'write', checks: 'write', contents: 'write', issues: 'write', 'pull-requests': 'write' },
};

/** Comments, labels, reactions and locks are issues' as well as pull requests'. */
export const talkGrants = ['issues', 'pull-requests'] as const;

/** GitHub's words for a token without them. */
export const inaccessible = 'Resource not accessible by integration';

export function isGranted(grants: Grants, needed: readonly Grant[]): boolean {
  return needed.some((one) => grants[one] === 'write');
}
