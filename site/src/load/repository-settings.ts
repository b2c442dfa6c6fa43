// What GitHub says of the desk's repository, as the job that publishes the site asked it: who reads it, and whether it takes private reports.

export interface RepositorySettings {
  /** Whether only its members can read it. */
  isPrivate: boolean;
  /** Whether GitHub's private vulnerability reporting is on. */
  takesPrivateReports: boolean;
}

/** Where nobody has said so, anyone can read the repository, and there is no private way: a wrong promise would cost a secret. */
export function repositorySettings(environment: NodeJS.ProcessEnv = process.env): RepositorySettings {
  const { visibility, private_reporting } = parsed(environment.TOCSIN_SETTINGS);
  return {
    isPrivate: visibility === 'private' || visibility === 'internal',
    takesPrivateReports: private_reporting === true,
  };
}

function parsed(text = ''): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Those of a repository of which nobody has said anything. */
export const unknownSettings = repositorySettings({});
