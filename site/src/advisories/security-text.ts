// How to reach the desk, for machines and people who look where everybody does: security.txt, RFC 9116.

import { DAY, instantText } from '../../../scripts/ticket/clock/instant.ts';
import { contactsOf } from '../../../scripts/ticket/desk/contact.ts';
import { ownLanguage } from '../../../scripts/ticket/ticket.ts';
import { fullAddress, policyPage, reportPage } from '../view/address.ts';
import type { Setting } from '../view/setting.ts';
import { wordsOfDesk } from './language.ts';
import { providerFile, published, recipientsFile, securityTextFile } from './places.ts';

// Every build moves the end on. Half a year is less than the year that the RFC allows, and tells of a desk that is left alone.
const validFor = 180 * DAY;

export function securityText(setting: Setting): string {
  const { desk, now } = setting;
  const own = ownLanguage(desk);
  const fields: [string, string][] = [
    ['Contact', fullAddress(setting, reportPage, own)],
    ...contactsOf(desk).map(({ uri }): [string, string] => ['Contact', uri]),
    ['Expires', instantText(now + validFor)],
    ...recipientSets(setting).map((set): [string, string] => [
      'Encryption',
      published(setting, recipientsFile(set)),
    ]),
    ['Preferred-Languages', desk.languages.join(', ')],
    ['Canonical', published(setting, securityTextFile)],
    ['Policy', fullAddress(setting, policyPage, own)],
    ['CSAF', published(setting, providerFile)],
  ];
  return [...comments(setting), ...fields.map(([name, value]) => `${name}: ${value}`), ''].join('\n');
}

// RFC 9116 has the file at the root of a host alone. Where the site lies below a path, such as on the Pages of a project,
// only whoever runs the host can put it there: whoever finds it here is told.
function comments(setting: Setting): string[] {
  const { origin, pathname } = new URL(setting.desk.site);
  return pathname === '/' ? [] : [`# ${wordsOfDesk(setting).belowPath(`${origin}/${securityTextFile}`)}`];
}

/** The names of the sets that hold keys. */
export function recipientSets({ desk }: Setting): string[] {
  return Object.keys(desk.seal.recipients).sort();
}

/** The recipients of a set, as `age -R` reads them. */
export function recipientsText({ desk }: Setting, set: string): string {
  return (desk.seal.recipients[set] ?? []).map((recipient) => `${recipient}\n`).join('');
}
