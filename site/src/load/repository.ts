// Where the repository of the desk can be seen, as GitHub Actions names it.

/** `https://github.com/owner/name`, or null where nothing names a repository. */
export function repositoryAddress(environment: NodeJS.ProcessEnv = process.env): string | null {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: name = '' } = environment;
  const isSound = /^[\w.-]+\/[\w.-]+$/.test(name) && /^https:\/\/[\w.:-]+$/.test(server);
  return isSound ? `${server}/${name}` : null;
}
