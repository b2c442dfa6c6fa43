// What the pages of offers and publishers say: the shape that both languages fill.

type StateName = 'open' | 'fixed' | 'removed' | 'none';

export interface OfferWords {
  /** What search engines and chats say of the page of an offer. */
  about: (offer: string) => string;
  aboutPublisher: (publisher: string) => string;
  publisher: string;
  state: string;
  states: Record<StateName, { label: string; meaning: string }>;
  id: string;
  package: string;
  /** The same for programs. */
  data: string;
  warnings: string;
  affected: string;
  /** Of a report that names no versions. */
  everyVersion: string;
  /** Versions in a notation for programs. */
  range: string;
  takenBack: { title: string; about: string };
  tickets: string;
  allTickets: string;
  offers: string;
  noTickets: string;
}
