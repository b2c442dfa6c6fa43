// The page of a publisher: the offers and how they stand, the advisories, and the tickets page by page.
import { words } from '../../../scripts/words/words.ts';
import { address, facetPage, offerPage } from '../view/address.ts';
import { frameView } from '../view/frame.ts';
import { type AdvisoryRow, advisoryRows } from '../view/lists/advisories.ts';
import { type FacetPageView, facetPageView } from '../view/lists/facet-page.ts';
import type { TagView } from '../view/lists/rows.ts';
import type { Setting } from '../view/setting.ts';
import { stateTag } from './offer-view.ts';
import type { OfferFacts } from './offers.ts';
import type { PublisherFacts } from './publishers.ts';

interface OfferRow {
  label: string;
  address: string;
  state: TagView;
}

export interface PublisherView extends FacetPageView {
  /** Both on the first page alone. */
  offers: OfferRow[];
  advisories: AdvisoryRow[];
}

/** `page` counts from 1 to the number of pages of the tickets. */
export function publisherView(setting: Setting, facts: PublisherFacts, page: number): PublisherView {
  const { name, group, offers, advisories } = facts;
  const { aboutPublisher } = words(setting.language).offers;
  const isFirst = page === 1;
  return {
    ...facetPageView(setting, group, page),
    frame: frameView(setting, facetPage('publisher', group.value, page), name, aboutPublisher(name)),
    title: name,
    offers: isFirst ? offers.map((offer) => offerRow(setting, offer)) : [],
    advisories: isFirst ? advisoryRows(setting, advisories) : [],
  };
}

function offerRow(setting: Setting, { id, known, state }: OfferFacts): OfferRow {
  return {
    label: known?.name || id,
    address: address(setting, offerPage(id)),
    state: stateTag(setting, state),
  };
}
