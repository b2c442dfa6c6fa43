// The web addresses of a report as strict formats want them.
import type { Report } from '../../../scripts/ticket/ticket.ts';

const uri = /^https?:\/\/(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/;

/** As URIs by RFC 3986, each once. An address that is none, however it is encoded, is left out. */
export function referenceAddresses({ references = [] }: Report): string[] {
  const addresses = references.flatMap((address) => URL.parse(address)?.href ?? []);
  // What the address bar of a browser lets stand.
  const encoded = addresses.map((address) => address.replaceAll(/[|^`{}\\]/g, encodeURIComponent));
  return [...new Set(encoded)].filter((address) => uri.test(address));
}
