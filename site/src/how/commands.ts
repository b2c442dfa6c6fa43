// What staff and publishers can write on a pull request, and what there is for machines.
import { usage } from '../../../scripts/triage/command.ts';
import { commands } from '../../../scripts/triage/command-table.ts';
import { words } from '../../../scripts/words/words.ts';
import { type DataRow, dataView } from '../view/data.ts';
import type { Setting } from '../view/setting.ts';
import { howManual, type Manual } from './manual.ts';

export interface CommandsView {
  manual: Manual;
  commands: { usage: string; who: string; purpose: string }[];
  data: DataRow[];
}

export function commandsView(setting: Setting): CommandsView {
  const { how, ticket } = words(setting.language);
  const purposes: Readonly<Record<string, string>> = ticket.commands;
  return {
    manual: howManual(setting, 'commands'),
    commands: commands.map((command) => ({
      usage: usage(command),
      who: command.who.map((role) => how.commands.roles[role]).join(', '),
      purpose: purposes[command.name] ?? '',
    })),
    data: dataView(setting),
  };
}
