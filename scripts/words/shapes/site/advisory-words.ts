// What advisories say in the desk's own words: the shape that both languages fill. All of it is plain text.
import type { Outcome } from '../../../ticket/ticket.ts';

export interface AdvisoryWords {
  /** The files of a ticket, as its page calls them. */
  links: Record<'csaf' | 'osv' | 'cve', string>;
  /** What a feed reader calls all of them together. */
  feed: (desk: string) => string;
  /** The page that lists a folder of advisories: title, explanation, and the way to the folder above. */
  listing: { title: (path: string) => string; about: string; up: string };
  /** In a security.txt that is not at the root of its host, with the address where it would be. */
  belowPath: (address: string) => string;
  /** The first entry of a revision history. */
  first: string;
  self: string;
  page: string;
  cve: (id: string) => string;
  reference: string;
  /** The titles of the notes. */
  notes: Record<
    | 'description'
    | 'impact'
    | 'incident'
    | 'conclusion'
    | 'offerAction'
    | 'customerImpact'
    | 'message'
    | 'outcome'
    | 'vectors'
    | 'weaknesses',
    string
  >;
  exploited: string;
  score: (vector: string, score: string) => string;
  /** The versions of an offer where no program can read them. */
  versionsInWords: (offer: string, versions: string) => string;
  /** Why an advisory warns of nothing any more. */
  takenBack: Record<Exclude<Outcome, 'resolved'>, string>;
  /** For a record that needs an English sentence where the report is in another language. */
  inShort: (offers: string, publisher: string, page: string) => string;
}
