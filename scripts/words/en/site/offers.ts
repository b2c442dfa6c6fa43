// What the pages of offers and publishers say, in English.
import type { OfferWords } from '../../shapes/site/offer-words.ts';

export const offers: OfferWords = {
  about: (offer) =>
    `Known security problems in ${offer}: affected versions, what to do and the current status.`,
  aboutPublisher: (publisher) =>
    `Security problems in products by ${publisher}: advisories, affected products and public tickets.`,
  publisher: 'Publisher',
  state: 'Status',
  states: {
    open: { label: 'Not fixed', meaning: 'At least one known problem has no fix yet.' },
    fixed: {
      label: 'Fixed',
      meaning: 'All known problems are fixed. Versions without the fixes are still affected.',
    },
    removed: { label: 'Removed', meaning: 'The marketplace no longer offers this product.' },
    none: { label: 'No known problems', meaning: 'No advisory applies to this product.' },
  },
  id: 'Product ID',
  package: 'Package',
  data: 'Open data',
  warnings: 'Advisories',
  affected: 'Affected versions',
  everyVersion: 'No versions given: assume all are affected.',
  range: 'As a range',
  takenBack: {
    title: 'No longer in force',
    about: 'These reports turned out not to need an advisory.',
  },
  tickets: 'Tickets',
  allTickets: 'All tickets about this product',
  offers: 'Products',
  noTickets: 'No public tickets.',
};
