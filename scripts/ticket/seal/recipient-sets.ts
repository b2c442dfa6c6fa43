// Judges the named sets of recipients in the configuration of a desk.

import { type Finding, finding } from '../problem.ts';
import { excerpt } from '../yaml/excerpt.ts';
import { isMapping } from '../yaml/value.ts';
import { fingerprint, isSecretKey, kindsIn, recipientKind } from './recipients.ts';

/** What is wrong with the sets, with places in the configuration. */
export function recipientSetFindings(sets: unknown): Finding[] {
  if (!isMapping(sets) || Array.isArray(sets)) return [];
  return Object.entries(sets).flatMap(([name, recipients]) =>
    Array.isArray(recipients) ? setFindings(name, recipients) : [],
  );
}

function setFindings(name: string, recipients: readonly unknown[]): Finding[] {
  const at = ['seal', 'recipients', name];
  const texts = recipients.filter((one) => typeof one === 'string');
  const found = recipients.flatMap((recipient, place) =>
    typeof recipient === 'string' ? recipientFindings(recipient, [...at, place], texts) : [],
  );
  const isMixed = found.length === 0 && kindsIn(texts).length > 1;
  return isMixed ? [finding('recipients-mixed', { set: name }, at, 'key')] : found;
}

// What is secret is not repeated, not even in part: this is printed into public logs.
function recipientFindings(text: string, at: (string | number)[], all: readonly string[]): Finding[] {
  if (isSecretKey(text)) return [finding('recipient-secret', {}, at)];
  if (recipientKind(text) === null) return [finding('recipient-malformed', { found: excerpt(text) }, at)];
  return all.indexOf(text) < Number(at.at(-1)) ? [finding('repeated', { found: fingerprint(text) }, at)] : [];
}
