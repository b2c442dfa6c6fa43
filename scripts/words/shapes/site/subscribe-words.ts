// What the page of all feeds says: the shape that both languages fill.

/** The feeds by what they are about. */
export type FeedGroup = 'all' | 'category' | 'severity' | 'offer' | 'publisher';

export interface SubscribeWords {
  title: string;
  about: string;
  groups: Record<FeedGroup, { title: string; about: string }>;
  /** What each of the feeds of everything is for. */
  purposes: Record<'feed' | 'jsonFeed' | 'advisories', string>;
  advisories: string;
  jsonFeed: string;
  none: string;
  /** How many of a kind are not listed, and where theirs are. */
  more: (count: number) => string;
  calendar: Record<'title' | 'about' | 'name', string>;
  badges: Record<'title' | 'about' | 'ticket', string>;
  mail: Record<'title' | 'about' | 'everything' | 'link', string>;
}
