// What may not change in the configuration from one commit to the next without a name of its own; CI holds this between
// base and head, before any ticket meets it.

import { isNamed } from '../login.ts';
import { type Finding, finding } from '../problem.ts';
import type { Desk } from './configuration.ts';
import { calendarFindings, prefixesOf, prefixFindings } from './stamp.ts';

/**
 * A calendar keeps its content as long as it keeps its version, and every version, prefix and member of the staff stays
 * known.
 */
export function configurationChangeFindings(before: Desk, after: Desk): Finding[] {
  const calendars = [...before.calendars].map(([calendar, { sha256 }]) => ({ calendar, sha256 }));
  return [
    ...calendars.flatMap((stamp) => calendarFindings(after, stamp)),
    ...prefixesOf(before.number).flatMap((prefix) => prefixFindings(after, { prefix })),
    ...[...before.staff.users, ...before.staff.earlier_users]
      .filter((login) => !isNamed(login, [...after.staff.users, ...after.staff.earlier_users]))
      .map((login) => finding('staff-missing', { login }, ['staff'], 'key')),
  ];
}
