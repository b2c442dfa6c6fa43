// Where the desk on GitHub is, as Actions says it to every run.

/** The repository, the addresses of its API, and the token of this run. */
export interface Place {
  owner: string;
  repository: string;
  token: string;
  apiUrl: string;
  graphqlUrl: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether this is a run on GitHub. */
export function isOnGitHub(environment: Environment): boolean {
  return Boolean(environment.GITHUB_REPOSITORY);
}

/** The place of a run, or the name of the variable that is missing or malformed. */
export function placeOf(environment: Environment): Place | { missing: string } {
  const [, owner, repository] = /^([\w-]+)\/([\w.-]+)$/.exec(environment.GITHUB_REPOSITORY ?? '') ?? [];
  if (owner === undefined || repository === undefined) return { missing: 'GITHUB_REPOSITORY' };
  const token = environment.GITHUB_TOKEN;
  if (!token) return { missing: 'GITHUB_TOKEN' };
  const apiUrl = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/$/, '');
  return {
    owner,
    repository,
    token,
    apiUrl,
    graphqlUrl: environment.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`,
  };
}
