// The affected offers as CSAF names products: by publisher, offer and versions.
import type { Report } from '../../../scripts/ticket/ticket.ts';
import { type Versions, versionsOf } from './versions.ts';

interface Product {
  name: string;
  product_id: string;
}

interface Branch {
  category: 'vendor' | 'product_name' | 'product_version' | 'product_version_range';
  name: string;
  product?: Product;
  branches?: Branch[];
}

export function productIds({ offers }: Report): string[] {
  return offers.map((_, place) => idAt(place));
}

function idAt(place: number): string {
  return `CSAFPID-${String(place + 1).padStart(4, '0')}`;
}

/** The product tree of a report. Versions that only a person can read stay in the name of the product. */
export function productTree({ publisher, offers }: Report) {
  const branches = offers.map((offer, place) => offerBranch(publisher, offer, idAt(place)));
  return { branches: [{ category: 'vendor', name: publisher, branches } satisfies Branch] };
}

function offerBranch(
  publisher: string,
  { id, versions }: Report['offers'][number],
  product_id: string,
): Branch {
  const name = `${publisher} ${id}${versions === undefined ? '' : ` (${versions})`}`;
  const product = { name, product_id };
  const read = versionsOf(versions ?? '');
  if (read.kind === 'words') return { category: 'product_name', name: id, product };
  return { category: 'product_name', name: id, branches: [versionBranch(read, product)] };
}

function versionBranch(versions: Exclude<Versions, { kind: 'words' }>, product: Product): Branch {
  return versions.kind === 'one'
    ? { category: 'product_version', name: versions.version, product }
    : { category: 'product_version_range', name: rangeText(versions), product };
}

// A vers-like specifier (vls), CSAF 2.0 section 3.1.2.3.2.
function rangeText({ from, to, includesTo }: Extract<Versions, { kind: 'range' }>): string {
  const ends = [from && `>=${from}`, to && `${includesTo ? '<=' : '<'}${to}`];
  return ends.filter((end) => end !== undefined).join('|');
}
