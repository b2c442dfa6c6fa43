// The name of a desk's repository on GitHub, as reports are sealed for it.

/** `owner/name` of an address of github.com as Git writes it; undefined for any other. */
export function repositoryIn(address: string): string | undefined {
  const written = address.trim().replace(/(?:\.git)?\/?$/, '');
  return /^(?:(?:https?|ssh|git):\/\/(?:[^@/]+@)?|[\w-]+@)github\.com(?::\d+\/|[:/])([\w-]+\/[\w.-]+)$/i.exec(
    written,
  )?.[1];
}

/** `owner/name` of the repository whose site GitHub Pages serves at this address; undefined for any other host. */
function repositoryOfPages(site: string): string | undefined {
  const [, owner, name] = /^https?:\/\/([\w-]+)\.github\.io\/(?:([\w.-]+)\/)?$/i.exec(site) ?? [];
  return owner && `${owner}/${name ?? `${owner}.github.io`}`;
}

export interface Whereabouts {
  /** As the call or GitHub Actions name it. */
  named: string | undefined;
  /** The address of the site, from the configuration: in a fork it is still that of the desk. */
  site: string;
  /** The remote that a copy was cloned from; asked only where nothing else tells. */
  origin: () => string;
}

/** `owner/name` of the desk's repository; `local` for a desk that has none. */
export function repositoryOfDesk({ named, site, origin }: Whereabouts): string {
  return named || repositoryOfPages(site) || repositoryIn(origin()) || 'local';
}
