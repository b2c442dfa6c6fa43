// How a desk is reached in private: the addresses that `contact` in desk.yml names, and what can be wrong with them.

import { type Finding, finding } from '../problem.ts';
import type { DeskConfiguration } from '../ticket.ts';
import { excerpt } from '../yaml/excerpt.ts';

/** A private way to the desk. */
export interface Contact {
  /** As people read it: an e-mail address alone, or a web address. */
  shown: string;
  /** The same as a URI, `mailto:` or `https:`; ASCII without spaces or angle brackets. */
  uri: string;
}

/** The private ways to the desk, the preferred one first; none where the desk names none. */
export function contactsOf({ contact }: Pick<DeskConfiguration, 'contact'>): Contact[] {
  return [contact].flat().map((text) => {
    const shown = text.replace(mailScheme, '');
    return { shown, uri: isMail(shown) ? `mailto:${shown}` : shown };
  });
}

/** What is wrong with the value of `contact`, whatever its type; the schema judges the types. */
export function contactFindings(contact: unknown): Finding[] {
  if (typeof contact === 'string') return isContact(contact) ? [] : [malformed(contact, ['contact'])];
  if (!Array.isArray(contact)) return [];
  return contact.flatMap((one, place) =>
    typeof one !== 'string' || isContact(one) ? [] : [malformed(one, ['contact', place])],
  );
}

function malformed(found: string, at: Finding['at']): Finding {
  return finding('contact-malformed', { found: excerpt(found) }, at);
}

const mailScheme = /^mailto:/;

// Narrower than RFC 5322, so that each can be shown, linked and put into security.txt (RFC 9116) as it is.
function isMail(text: string): boolean {
  return /^[A-Za-z0-9._+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,10}[A-Za-z]{2,63}$/.test(text);
}

function isContact(text: string): boolean {
  if (isMail(text.replace(mailScheme, ''))) return true;
  return /^https:\/\/[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]{1,290}$/.test(text) && URL.canParse(text);
}
