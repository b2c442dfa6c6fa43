// The name of a repository on GitHub, as reports are sealed for it.

/** `owner/name` of an address of github.com as Git writes it; undefined for any other. */
export function repositoryIn(address: string): string | undefined {
  const written = address.trim().replace(/(?:\.git)?\/?$/, '');
  return /^(?:(?:https?|ssh|git):\/\/(?:[^@/]+@)?|[\w-]+@)github\.com(?::\d+\/|[:/])([\w-]+\/[\w.-]+)$/i.exec(
    written,
  )?.[1];
}

/** What stands for the name where a desk has no repository on GitHub. */
export const noRepository = 'local';
