// What a publisher reads of the news of a ticket: the shape that both languages fill. All of it is Markdown.
import type { PublisherNews } from '../../triage/audience.ts';

/** What is known of an event; empty or null what it does not carry, or what may not be shown. */
export interface NewsValues {
  /** The confirmation number. */
  number: string;
  by: string;
  /** A mention of the publisher, where an answer is awaited. */
  to: string | null;
  priority: string;
  severity: string;
  outcome: string;
  action: string | null;
  /** The ticket of which this one is a duplicate. */
  original: string | null;
  /** What the staff wrote comes below. */
  isDetailed: boolean;
}

export interface NewsWords {
  title: (number: string) => string;
  /** Each in a sentence or two, in bold; what the staff wrote comes below it as a quotation. */
  happened: Record<PublisherNews, (values: NewsValues) => string>;
  /** Where the words are that an embargo keeps out of the comment: in another one, by its address. */
  written: (address: string) => string;
  /** They are nowhere on the pull request; `ways` are the private ways to the desk. */
  inPrivate: (number: string, ways: readonly string[]) => string;
  answerHere: string;
  /** Where anyone can read the report now. */
  page: (address: string) => string;
  /** To one of the staff. */
  assigned: (mention: string, number: string) => string;
}

export interface UrgentWords {
  /** To the people on call; between the two comes why, where anyone may know it. */
  title: (number: string) => string;
  call: (mentions: string) => string;
  reasons: Record<'exploited' | 'not_contained', string>;
}
