// The affected offers as CSAF names products: by publisher, offer and versions.
import { versText } from '../../../scripts/ticket/report/versions/vers.ts';
import { onlyVersion, type VersionRange } from '../../../scripts/ticket/report/versions/version-ranges.ts';
import { readVersions } from '../../../scripts/ticket/report/versions/versions.ts';
import type { Report } from '../../../scripts/ticket/ticket.ts';

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

type Offer = Report['offers'][number];

/** The products of an offer: one for each version or range of versions, and one where only a person can read them. */
function rangesOf({ versions }: Offer): readonly (VersionRange | null)[] {
  return readVersions(versions ?? '') ?? [null];
}

export function productIds({ offers }: Report): string[] {
  return offers.flatMap(rangesOf).map((_, place) => idAt(place));
}

function idAt(place: number): string {
  return `CSAFPID-${String(place + 1).padStart(4, '0')}`;
}

/** The product tree of a report. Versions that only a person can read stay in the name of the product. */
export function productTree({ publisher, offers }: Report) {
  const counts = offers.map((offer) => rangesOf(offer).length);
  const branches = offers.map((offer, place) => {
    const first = counts.slice(0, place).reduce((sum, count) => sum + count, 0);
    return offerBranch(publisher, offer, first);
  });
  return { branches: [{ category: 'vendor', name: publisher, branches } satisfies Branch] };
}

function offerBranch(publisher: string, offer: Offer, first: number): Branch {
  const { id, versions } = offer;
  const name = `${publisher} ${id}${versions === undefined ? '' : ` (${versions})`}`;
  const ranges = rangesOf(offer).filter((range) => range !== null);
  const product = { name, product_id: idAt(first) };
  if (ranges.length === 0) return { category: 'product_name', name: id, product };
  const branches = ranges.map((range, place) => versionBranch(range, `${publisher} ${id}`, first + place));
  return { category: 'product_name', name: id, branches };
}

// A range as VERS, CSAF 2.0 section 3.1.2.3.1.
function versionBranch(range: VersionRange, offer: string, place: number): Branch {
  const only = onlyVersion(range);
  const product = { name: `${offer} ${only ?? spoken(range)}`, product_id: idAt(place) };
  if (only !== undefined) return { category: 'product_version', name: only, product };
  return { category: 'product_version_range', name: versText([range]), product };
}

function spoken(range: VersionRange): string {
  return versText([range])
    .replace(/^vers:[a-z]+\//, '')
    .replaceAll('|', ' ');
}
