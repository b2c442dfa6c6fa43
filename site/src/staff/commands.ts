// The commands of the staff as the board offers them: those of the command table, whatever it holds.
import type { Language, Status } from '../../../scripts/ticket/ticket.ts';
import type { Argument, Command } from '../../../scripts/triage/command.ts';
import { commands as table } from '../../../scripts/triage/command-table.ts';
import type { NextAction } from '../../../scripts/words/shapes/site/staff-words.ts';
import { labelIn } from '../../../scripts/words/typography.ts';
import { words } from '../../../scripts/words/words.ts';
import type { ArgumentShape, CommandShape } from './command-line.ts';

/** The commands that staff may give while a ticket has a status; those that only ask are of no use where nothing answers. */
export function commandsIn(status: Status, isLocal: boolean, commands = table): Command[] {
  return commands.filter(
    ({ who, from, event }) =>
      who.includes('staff') && from.includes(status) && (!isLocal || event !== undefined),
  );
}

const firstFor: Readonly<Record<NextAction, string>> = {
  acknowledge: 'ack',
  assess: 'assess',
  answer: 'assess',
  conclude: 'conclude',
  approve: 'message',
  send: 'message',
  disclose: 'disclose',
  close: 'close',
  done: 'reopen',
};

/** What is to be done next comes first; the others keep their order. */
export function inOrderFor(next: NextAction, commands: readonly Command[]): Command[] {
  const first = commands.filter(({ name }) => name === firstFor[next]);
  return [...first, ...commands.filter((command) => !first.includes(command))];
}

export function commandShape(language: Language, { name, takes }: Command): CommandShape {
  const purposes: Readonly<Record<string, string>> = words(language).ticket.commands;
  return {
    name,
    purpose: purposes[name] ?? '',
    takes: takes.map((argument) => argumentShape(language, argument)),
  };
}

function argumentShape(language: Language, argument: Argument): ArgumentShape {
  const { name, kind } = argument;
  const labels = labelsOf(language)[name] ?? {};
  return {
    name,
    kind,
    label: words(language).staff.arguments[name] ?? name,
    options: kind === 'choice' ? argument.of.map((value) => ({ value, label: labelIn(labels, value) })) : [],
    isOptional: 'optional' in argument,
  };
}

type Labels = Readonly<Record<string, { label: string }>>;

// By the names of the arguments. A choice of a command to come shows its values as they are.
function labelsOf(language: Language): Readonly<Record<string, Labels>> {
  const { staff, ticket } = words(language);
  const { priority, severity, outcome, offerAction } = ticket;
  const steps = Object.entries(staff.steps).map(([value, label]) => [value, { label }]);
  return { priority, severity, outcome, action: offerAction, step: Object.fromEntries(steps) };
}
