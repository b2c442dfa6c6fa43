// A ticket on the board, with the commands that can be given now.
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { offersInWords } from '../../../scripts/ticket/report/versions/versions.ts';
import type { Command } from '../../../scripts/triage/command.ts';
import type { NextAction } from '../../../scripts/words/shapes/site/staff-words.ts';
import { words } from '../../../scripts/words/words.ts';
import type { Entry } from '../view/lists/entry.ts';
import { rowsOf } from '../view/lists/listed.ts';
import type { RowView } from '../view/lists/rows.ts';
import type { Setting } from '../view/setting.ts';
import type { LinkView } from '../view/ticket/ticket-links.ts';
import { type Filled, lineWithPlaces } from './command-line.ts';
import { commandShape, commandsIn, inOrderFor } from './commands.ts';
import { filledIn } from './filled-in.ts';

/** A ticket with what it waits for. */
export interface Waiting {
  ticket: VisibleTicket;
  entry: Entry;
  next: NextAction;
}

/** Which commands there are, and whether a desk on this machine carries them out. */
export interface Offering {
  commands: readonly Command[];
  isLocal: boolean;
}

interface OfferedCommand {
  name: string;
  /** With what is known filled in. */
  line: string;
  filled: Filled;
}

export interface CardView {
  row: RowView;
  /** The pull request of the ticket on its forge, where there is one. */
  pull: (LinkView & { number: number }) | null;
  /** What staff should know of the report. */
  notes: string[];
  commands: OfferedCommand[];
}

export function cardView(
  setting: Setting,
  { ticket, entry, next }: Waiting,
  { commands, isLocal }: Offering,
): CardView {
  const { language } = setting;
  const allowed = inOrderFor(next, commandsIn(ticket.status, isLocal, commands));
  const [row] = rowsOf(setting, [entry]);
  if (row === undefined) throw new Error(`no row for ${ticket.number}`);
  return {
    row,
    pull: pullView(setting, ticket),
    notes: versionNotes(setting, ticket),
    commands: allowed.map((command) => {
      const filled = filledIn(command.name, ticket);
      return { name: command.name, filled, line: lineWithPlaces(commandShape(language, command), filled) };
    }),
  };
}

function versionNotes({ language }: Setting, { report }: VisibleTicket): string[] {
  const { versionsInWords } = words(language).staff;
  return offersInWords(report.offers ?? []).map(({ id, versions }) => versionsInWords(id, versions));
}

function pullView({ repository, language }: Setting, { receipt }: VisibleTicket): CardView['pull'] {
  const { submission } = receipt;
  const number = 'pull_request' in submission ? submission.pull_request : undefined;
  if (repository === null || number === undefined) return null;
  return {
    number,
    label: words(language).staff.pullRequest(number),
    address: `${repository}/pull/${number}`,
  };
}
