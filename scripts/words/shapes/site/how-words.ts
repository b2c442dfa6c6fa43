// What the pages that explain the desk say: the shape that both languages fill.
import type { Role } from '../../../triage/command.ts';

/** The pages that explain the desk, in the order to read them. */
export type HowPage = 'report' | 'next' | 'deadlines' | 'glossary' | 'commands';

interface Step {
  title: string;
  text: string;
}

/** What there is for machines. */
export type DataName =
  | 'tickets'
  | 'ticket'
  | 'feed'
  | 'jsonFeed'
  | 'ticketFeed'
  | 'topicFeed'
  | 'calendar'
  | 'ticketCalendar'
  | 'overdueBadge'
  | 'ticketBadge'
  | 'warnings'
  | 'offer'
  | 'warningsSchema'
  | 'schema'
  | 'build';

export interface HowWords {
  /** Of the index beside every page: these pages, and what else there is to read. */
  index: { label: string; further: string };
  pages: Record<HowPage, { title: string; lead: string }>;
  /** Before the chapters of a page, and before all pages where there is no room to show them. */
  contents: { page: string; all: string };
  /** Before the page to read next. */
  onward: string;
  report: {
    title: string;
    /** What to do, in order; `number` is what a number looks like. */
    steps: (number: string) => readonly Step[];
    categories: string;
    button: string;
    /** How to send what a report has no room for; `limit` is that of a report, in KiB. */
    evidence: {
      title: string;
      about: (limit: string) => string;
      open: Step;
      /** Without keys there is nothing to encrypt for, and `wait` stands in place of the steps. */
      secret: { title: string; encrypt: Step; upload: Step; wait: string };
    };
  };
  next: {
    title: string;
    /** What happens, in order; `time` is how long the desk gives itself. */
    steps: (time: string) => readonly Step[];
  };
  lifeCycle: {
    title: string;
    about: string;
    /** What the picture shows, for those who do not see it. */
    picture: string;
    /** Written into the picture. */
    marks: Record<'open' | 'reply' | 'close' | 'reopen', string>;
    /** Of the table; `next` is above the statuses that may follow. */
    columns: Record<'status' | 'means' | 'next', string>;
  };
  deadline: {
    title: string;
    about: readonly string[];
    calendar: string;
    holidays: string;
    noHolidays: string;
    promises: string;
    kind: string;
    time: string;
    acknowledge: string;
    update: (priority: string) => string;
    /** A length of working time, as `desk.yml` names it. */
    duration: Record<'day' | 'hour' | 'minute', (count: number) => string>;
  };
  calculator: {
    title: string;
    since: (zone: string) => string;
    allowed: string;
    choice: (deadline: string, time: string) => string;
    button: string;
    due: string;
    wrong: string;
    unscripted: string;
  };
  glossary: { number: { label: string; meaning: string } };
  commands: {
    title: string;
    about: string;
    roles: Record<Role, string>;
  };
  data: {
    title: string;
    about: string;
    names: Record<DataName, string>;
    /** How a marketplace's own client uses the warnings. */
    warningsUse: string;
  };
}
