// What the status site says: the shape that both languages fill.
import type { RestReason } from '../ticket/calendar.ts';
import type { Status } from '../ticket/ticket.ts';

/** What the home page counts. */
export type CountName = 'overdue' | 'soon' | 'awaiting' | 'progress' | 'closed';

export interface SiteWords {
  skip: string;
  languages: string;
  /** Before the instant at which the records were read. */
  recordsAsOf: string;
  /** In which zone times are told, apart from those of a calendar with another. */
  timesIn: (zone: string) => string;
  home: {
    title: string;
    about: string;
    counts: Record<CountName, string>;
    /** Before the instant at which deadlines were counted, and what stands there once the reader's clock has counted. */
    countedAsOf: string;
    countedByYou: string;
    open: string;
    noneOpen: string;
    closed: string;
    allClosed: (count: number) => string;
    /** Records that cannot be shown because something is wrong with them. */
    leftOut: (count: number) => string;
    empty: { title: string; text: string };
  };
  /** The headings of the lists of tickets. */
  columns: Record<
    'ticket' | 'status' | 'priority' | 'severity' | 'deadline' | 'closedAt' | 'acknowledged',
    string
  >;
  /** The pages of the closed tickets. */
  pages: { label: string; page: (number: number, last: number) => string; newer: string; older: string };
  underEmbargo: string;
  /** Of a priority or a severity: while the ticket is open, and when it was closed without. */
  notYetSet: string;
  neverSet: string;
  paused: string;
  /** Whether a ticket was acknowledged in time. */
  met: Record<'inTime' | 'late' | 'never', string>;
  overdueBy: (span: string) => string;
  left: (span: string) => string;
  ticket: {
    stands: string;
    quote: string;
    embargo: string;
    next: string;
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
    messageText: string;
    sentAt: string;
    score: (score: number, severity: string) => string;
    offer: (id: string, versions: string) => string;
    data: string;
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
    byDesk: string;
    mark: (deadline: string, mark: string) => string;
  };
  notFound: { title: string; text: string; home: string };
}
