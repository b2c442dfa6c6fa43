// What the page "How it works" says: the shape that both languages fill.
import type { Role } from '../triage/command.ts';

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
  title: string;
  lead: string;
  contents: string;
  publishers: {
    title: string;
    about: string;
    /** What happens, in order; `time` is how long the desk gives itself, `number` what a number looks like. */
    steps: (time: string, number: string) => readonly { title: string; text: string }[];
    categories: string;
    report: string;
  };
  lifeCycle: {
    title: string;
    about: string;
    /** What the picture shows, for those who do not see it. */
    picture: string;
    /** Before the statuses that may follow. */
    next: string;
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
  glossary: { title: string; about: string; number: { label: string; meaning: string } };
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
