// What the status site says: the shape that both languages fill.
import type { RestReason } from '../../../ticket/clock/calendar.ts';
import type { Status } from '../../../ticket/ticket.ts';

/** The lists of tickets, each under a tab of its own. */
type TabName = 'open' | 'overdue' | 'awaiting' | 'closed';

/** How far a step of a ticket's progress is. */
export type StepState = 'done' | 'current' | 'skipped' | 'ahead';

/** By what tickets can be narrowed down. */
type FacetName = 'show' | 'status' | 'severity' | 'priority' | 'category' | 'publisher';

export interface SiteWords {
  skip: string;
  languages: string;
  nav: Record<'label' | 'home' | 'advisories' | 'report' | 'statistics' | 'how' | 'staff', string>;
  /** The columns at the foot of every page. */
  footer: Record<
    'label' | 'publishers' | 'customers' | 'staff' | 'sealing' | 'policy' | 'subscribe' | 'data' | 'source',
    string
  >;
  /** Across the top of every page of a desk that shows nothing real. */
  sampleData: string;
  /** Before the instant at which the records were read. */
  recordsAsOf: string;
  /** Of a page that is older than a day by the reader's clock, with a place for how long ago it was made. */
  stale: string;
  /** In which zone times are told, apart from those of a calendar with another. */
  timesIn: (zone: string) => string;
  home: {
    title: string;
    about: string;
    /** Of the section that lists the tickets. */
    tickets: string;
    /** `brief` is the promise in one short sentence, for the picture that chats show. */
    hero: { title: string; promise: (time: string) => string; brief: (time: string) => string };
    doors: {
      report: Record<'title' | 'text' | 'button' | 'whatIsPublic' | 'urgent' | 'urgentHow', string>;
      check: Record<'title', string>;
      affected: Record<'title' | 'text' | 'none' | 'all' | 'subscribe', string>;
    };
    /** The desk's own record in four figures; `none` stands where nothing is known yet. */
    figures: {
      label: string;
      share: (inTime: number, settled: number) => string;
      median: string;
      open: string;
      overdue: string;
      none: string;
    };
    /** What each list is called on its tab and as a title, and what it says while it is empty. */
    tabs: Record<TabName, Record<'label' | 'title' | 'none', string>>;
    /** Before the instant at which deadlines were counted, and what stands there once the reader's clock has counted. */
    countedAsOf: string;
    countedByYou: string;
    allOpen: (count: number) => string;
    /** Records that cannot be shown because something is wrong with them. */
    leftOut: (count: number) => string;
    empty: { title: string; text: string };
  };
  advisories: Record<'title' | 'about' | 'none' | 'published' | 'affected' | 'remedy' | 'exploited', string>;
  search: {
    label: string;
    /** What can be searched for. */
    accepts: string;
    button: string;
    /** For readers whose browser runs no script. */
    unscripted: string;
    /** With a place for a number. */
    unknown: string;
    mistyped: string;
    /** Before the number of a ticket that may have been meant. */
    meant: string;
    /** Beside a box: whether a key leads to the search. */
    key: string;
    /** While files are on their way. */
    searching: string;
    /** How many suggestions there are, with a place for `count`. */
    suggested: string;
    /** With a place for what was typed. */
    none: string;
    failed: string;
    /** Below the name of an offer and of a publisher. */
    offer: string;
    publisher: string;
  };
  filter: {
    title: string;
    facets: Record<FacetName, string>;
    chosen: string;
    /** Words that were searched for, with a place for them. */
    text: string;
    /** With a place for what is taken out. */
    remove: string;
    clear: string;
    /** With places for `count` and `total`. */
    found: string;
    /** The same, where only the latest are shown. */
    latest: string;
    none: string;
    more: string;
    failed: string;
  };
  /** The plain pages of the tickets that fall under one value. */
  facetPage: { title: (facet: string, value: string) => string; further: string; none: string };
  /** The headings of the lists of tickets. */
  columns: Record<
    'ticket' | 'status' | 'priority' | 'severity' | 'deadline' | 'closedAt' | 'firstReply',
    string
  >;
  /** The pages of a long list. */
  pages: { label: string; page: (number: number, last: number) => string; previous: string; next: string };
  underEmbargo: string;
  /** In the place of the title of a ticket that was closed as spam. */
  spamWithheld: string;
  /** Of a ticket whose report anyone can read. */
  urgent: string;
  /** Of a priority or a severity: while the ticket is open, and when it was closed without. */
  notYetSet: string;
  neverSet: string;
  paused: string;
  /** The same on a line of a list, beside the status. */
  pausedShort: string;
  /** Whether a ticket was acknowledged in time. */
  met: Record<'inTime' | 'late' | 'never', string>;
  /** The same in a list, of what was late alone. */
  repliedLate: string;
  overdueBy: (span: string) => string;
  left: (span: string) => string;
  copy: Record<'number' | 'message' | 'address' | 'code' | 'copied' | 'failed', string>;
  /** The moment as the reader's own clock shows it, with a place for it. */
  yourTime: string;
  ticket: {
    /** What a search engine or a chat says of the page. */
    about: (number: string, status: string, category: string) => string;
    /** The same of a disclosed ticket, whose title may be told, with some of its offers. */
    aboutDisclosed: (title: string, category: string, offers: string) => string;
    /** Stands for the title under embargo. */
    withheld: (category: string) => string;
    stands: string;
    quote: string;
    embargo: string;
    /** In the place of the report of a ticket that was closed as spam. */
    spam: string;
    next: string;
    summary: Record<'label' | 'number' | 'exploited' | 'discussion' | 'subscribe', string>;
    /** The five steps of a ticket, and how far along each is. */
    progress: { title: string } & Record<StepState, string>;
    whatToDo: string;
    affected: string;
    /** What has to happen next, by status. */
    waitsFor: Record<Status, string>;
    outcome: string;
    duplicateOf: string;
    disclosed: string;
    report: string;
    assessment: string;
    offerAction: string;
    conclusion: string;
    customerImpact: string;
    message: string;
    messageState: string;
    /** Stands for a message that nobody has approved yet. */
    messagePrepared: string;
    messageText: string;
    sentAt: string;
    score: (score: number, severity: string) => string;
    offer: (id: string, versions: string) => string;
    cvss: (version: string) => string;
    cvssMetric: string;
    cvssValue: string;
    /** A way to the vector in FIRST's own calculator. */
    cvssCalculator: string;
    /** What these identifiers are, for customers. */
    identifiers: Record<'cve' | 'cwe' | 'cvss', string>;
    links: string;
    /** How GitHub itself sends mail about a ticket. */
    mail: string;
    badge: string;
    offerFeed: (offer: string) => string;
    allFeeds: string;
    data: string;
    pullRequest: (number: number) => string;
    recordHistory: string;
    feed: string;
    calendar: string;
    json: string;
    trackingId: string;
    remediation: string;
  };
  working: {
    title: string;
    /** Why there is a working at all. */
    about: string;
    started: string;
    calendar: string;
    calendarText: (version: string, days: string, hours: string, zone: string) => string;
    days: (first: string, last: string) => string;
    hours: (start: string, end: string) => string;
    columns: Record<'date' | 'from' | 'to' | 'counted', string>;
    skipped: Record<RestReason, string>;
    total: string;
    due: string;
    result: string;
    inTime: (span: string) => string;
    late: (span: string) => string;
    notYet: string;
    never: string;
  };
  timeline: {
    title: string;
    sinceReceipt: (span: string) => string;
    atOnce: string;
    by: (login: string) => string;
    /** In whose time the page tells instants: the desk's zone, or the reader's. */
    clock: { label: string; desk: (zone: string) => string; yours: string };
    byDesk: string;
    mark: (deadline: string, mark: string) => string;
  };
  notFound: {
    title: string;
    text: string;
    home: string;
    meant: string;
    /** Of the feed, calendar and badge of a ticket that closed long ago. */
    ended: (days: number) => string;
    data: string;
  };
}
