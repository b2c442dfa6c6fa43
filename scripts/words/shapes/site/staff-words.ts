// What the staff board and the local desk behind it say: the shape that both languages fill.

/** What a ticket waits for. */
export type NextAction =
  | 'acknowledge'
  | 'assess'
  | 'answer'
  | 'conclude'
  | 'approve'
  | 'send'
  | 'disclose'
  | 'close'
  | 'done';

export interface StaffWords {
  title: string;
  lead: string;
  /** That the page is as public as the others. */
  everybody: string;
  /** The headings of the groups, with what is to be done there. */
  next: Record<NextAction, { title: string; text: string }>;
  nothing: { title: string; text: string };
  /** The way to the tickets of a group that the board does not list. */
  more: (shown: number, all: number) => string;
  /** How many tickets a group has. */
  count: (tickets: number) => string;
  /** The commands of a ticket, by its number for those who do not see where they stand. */
  commands: string;
  commandsOf: (number: string) => string;
  /** How to give a command without a script: on a published page, and on a desk on this machine. */
  unscripted: Record<'published' | 'local', string>;
  /** The way to the reference of the commands. */
  reference: string;
  /** How arguments are called; one that has no entry goes by its name in the command table. */
  arguments: Readonly<Record<string, string>>;
  /** The steps of the message to customers. */
  steps: Readonly<Record<string, string>>;
  optional: string;
  choose: string;
  pullRequest: (number: number) => string;
  /** That the versions of an offer stay words in its advisory, with what would be read. */
  versionsInWords: (offer: string, versions: string) => string;
  /** On a desk on this machine: who acts. */
  as: { label: string; hint: string; none: string };
  /** What the script says; `{…}` is where it puts what it knows. */
  says: Record<StaffSaying, string>;
  /** `npm start`: what it does, and where its sample desk is. */
  localDesk: { about: string; sample: (folder: string) => string };
}

/** What the script of the board says, with places for `{number}`, `{command}`, `{status}`, `{pull}` and `{argument}`. */
export type StaffSaying =
  | 'copy'
  | 'copied'
  | 'copiedFor'
  | 'notCopied'
  | 'carryOut'
  | 'busy'
  | 'done'
  | 'missing'
  | 'nobody'
  | 'stranger'
  | 'gone'
  | 'failed';
