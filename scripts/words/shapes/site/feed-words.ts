// What feeds, calendars and badges say: the shape that both languages fill.

export interface FeedWords {
  /** The titles of the feeds. */
  all: string;
  ofSeverity: (label: string) => string;
  about: string;
  /** The title of an entry; the title of the report is null under embargo. */
  entry: (number: string, did: string, title: string | null) => string;
  calendar: {
    title: string;
    about: string;
    /** The ticket and which of its deadlines is due. */
    due: (number: string, deadline: string) => string;
    /** Of a ticket without a deadline that runs. */
  };
  badge: {
    overdue: string;
    /** How many, and as of when. */
    counted: (count: number, time: string) => string;
    /** The whole badge as one text. */
    text: (label: string, value: string) => string;
  };
}
