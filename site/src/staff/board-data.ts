// What the script of the board needs to know, once for the whole page.
import { statuses } from '../../../scripts/ticket/record/life-cycle.ts';
import type { Command } from '../../../scripts/triage/command.ts';
import type { StaffSaying } from '../../../scripts/words/shapes/site/staff-words.ts';
import { words } from '../../../scripts/words/words.ts';
import type { Setting } from '../view/setting.ts';
import type { CommandShape } from './command-line.ts';
import { commandShape } from './commands.ts';

export interface BoardData {
  commands: readonly CommandShape[];
  says: Readonly<Record<StaffSaying, string>>;
  /** What people call each status. */
  statuses: Readonly<Record<string, string>>;
  choose: string;
  optional: string;
  /** Where a desk on this machine takes commands; null for a published page. */
  api: string | null;
  /** Under which name the browser keeps what it keeps: several desks may share a host. */
  key: string;
}

export function boardData({ base, language }: Setting, isLocal: boolean, all: readonly Command[]): BoardData {
  const { staff, ticket } = words(language);
  const offered = all.filter(({ who }) => who.includes('staff'));
  return {
    commands: offered.map((command) => commandShape(language, command)),
    says: staff.says,
    statuses: Object.fromEntries(statuses.map((status) => [status, ticket.status[status].label])),
    choose: staff.choose,
    optional: staff.optional,
    api: isLocal ? `${base}api/remarks/` : null,
    key: `staff:${base}`,
  };
}
