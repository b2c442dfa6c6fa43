// The desk that the template ships, which is nobody's until its owner edits it, and the two people of its demonstration.
import type { DeskConfiguration } from '../ticket.ts';

/** What stands in `.github/desk.yml` of a fresh copy of the template. */
export const exampleDesk = {
  name: 'Example Marketplace security desk',
  site: 'https://example.github.io/desk/',
};

/** The staff of the sample story. On GitHub these logins belong to strangers. */
export const demonstrationStaff: readonly string[] = ['alice', 'bob'];

/** What of the example is still there, as keys of the configuration. On GitHub such a desk obeys nobody. */
export function exampleKeys({ name, site }: Pick<DeskConfiguration, 'name' | 'site'>): ('name' | 'site')[] {
  return [
    ...(plain(name) === plain(exampleDesk.name) ? (['name'] as const) : []),
    ...(isExampleSite(site) ? (['site'] as const) : []),
  ];
}

/** Whether somebody is led to the example: whatever the path, the host belongs to nobody here. */
export function isExampleSite(address: string): boolean {
  return URL.canParse(address) && new URL(address).host === new URL(exampleDesk.site).host;
}

function plain(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/**
 * Who is staff where no forge knows roles: those whom the configuration names. A desk that nobody has set up yet is a
 * demonstration there, and has the people of its story.
 */
export function localStaff(
  desk: Pick<DeskConfiguration, 'name' | 'site'> & { staff: { users?: readonly string[] } },
): readonly string[] {
  const { users = [] } = desk.staff;
  return users.length === 0 && exampleKeys(desk).length > 0 ? demonstrationStaff : users;
}
