// The ways to reach the desk on which nobody reads along.
import { type Contact, contactsOf } from '../../../../scripts/ticket/desk/contact.ts';
import type { RepositorySettings } from '../../load/repository-settings.ts';
import type { Setting } from '../../view/setting.ts';

export interface PrivateWays {
  contacts: Contact[];
  /** Where GitHub takes private reports; null where it takes none. */
  gitHub: string | null;
}

export function privateWays(
  { desk, repository }: Setting,
  { takesPrivateReports }: RepositorySettings,
): PrivateWays {
  const gitHub = takesPrivateReports ? repository && `${repository}/security/advisories/new` : null;
  return { contacts: contactsOf(desk), gitHub };
}
