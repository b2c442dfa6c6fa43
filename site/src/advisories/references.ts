// The web addresses of a report as strict formats want them.
import type { Report } from '../../../scripts/ticket/ticket.ts';

const uri = /^https?:\/\/(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/;
// Host, path with query, fragment.
const parts = /^([^:]+:\/\/[^/?#]*)([^#]*)(?:(#)(.*))?$/s;

/** As URIs by RFC 3986, each once. An address that is none, however it is encoded, is left out. */
export function referenceAddresses({ references = [] }: Report): string[] {
  const addresses = references.flatMap((address) => URL.parse(address)?.href ?? []).map(strict);
  return [...new Set(addresses)].filter((address) => uri.test(address));
}

// What the address bar of a browser lets stand, and the RFC does not: brackets belong to the host alone.
function strict(address: string): string {
  const [, host = '', path = '', mark = '', fragment = ''] = parts.exec(address) ?? [];
  return `${host}${encoded(path)}${mark}${encoded(fragment)}`;
}

function encoded(text: string): string {
  return text.replaceAll(/[|^`{}\\[\]#]/g, encodeURIComponent);
}
