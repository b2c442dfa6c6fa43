// The command table and the table of the life cycle are two tables about one thing: this holds them together.
import { describe, expect, test } from 'vitest';
import { following } from '../ticket/record/life-cycle.ts';
import { fold } from '../ticket/record/state.ts';
import type { Status, TicketRecord } from '../ticket/ticket.ts';
import type { Argument, Command, Role } from './command.ts';
import { commands } from './command-table.ts';
import { afterRemark, circumstances, freshTicket, onRecord, report } from './testing.ts';
import { amended } from './triage.ts';

interface Step {
  command: string;
  before: TicketRecord;
  after: TicketRecord;
}

const samples = commands.flatMap((command) => written(command).map((text) => ({ command, text })));

// Every way to write a command: each of its choices, with and without what it may leave out.
function written({ name, takes }: Command): string[] {
  return takes.reduce(
    (texts, argument) => texts.flatMap((text) => values(argument).map((value) => `${text} ${value}`)),
    [`/${name}`],
  );
}

function values(argument: Argument): readonly string[] {
  if (argument.kind === 'choice') return argument.of;
  if (argument.kind === 'text') return 'optional' in argument ? ['', 'Some words.'] : ['Some words.'];
  return [argument.kind === 'login' ? '@bob' : onRecord];
}

function stepsFrom(before: TicketRecord): Step[] {
  const byCommand = samples.flatMap(({ command, text }) =>
    command.who.map((role) => ({ command: command.name, ...spoken(before, text, role) })),
  );
  const words = { command: 'words', ...spoken(before, 'Some words.', 'publisher') };
  const report = { command: 'report', before, after: newReport(before) };
  return [...byCommand, words, report].filter(({ after }) => after !== before);
}

function spoken(before: TicketRecord, text: string, role: Role): Omit<Step, 'command'> {
  return { before, after: afterRemark(before, { text, role }).ticket };
}

function newReport(before: TicketRecord): TicketRecord {
  return amended(before, report, circumstances(before, { role: 'publisher' }));
}

// What a ticket may become depends on its status, on the one before a question, and on whether it was acknowledged.
function kindOf(ticket: TicketRecord): string {
  return [
    ticket.status,
    fold(ticket.history).beforeQuestion,
    ticket.triage?.acknowledged_at !== undefined,
  ].join();
}

function everyStep(): Step[] {
  const kinds = new Map([[kindOf(freshTicket()), freshTicket()]]);
  const steps: Step[] = [];
  for (const ticket of kinds.values()) {
    for (const step of stepsFrom(ticket)) {
      steps.push(step);
      if (!kinds.has(kindOf(step.after))) kinds.set(kindOf(step.after), step.after);
    }
  }
  return steps;
}

const steps = everyStep();
const isChange = ({ before, after }: Step) => before.status !== after.status;
const sorted = (texts: Iterable<string>) => [...new Set(texts)].toSorted();

describe('the life cycle', () => {
  test('is what commands, answers and new reports make of it, no more and no less', () => {
    const allowed = Object.entries(following).flatMap(([from, to]) =>
      to.map((status) => `${from} to ${status}`),
    );
    const made = steps.filter(isChange).map(({ before, after }) => `${before.status} to ${after.status}`);
    expect(sorted(made)).toEqual(sorted(allowed));
  });

  test('is written into the history, event by event', () => {
    for (const { before, after } of steps) {
      const [event, ...others] = after.history.slice(before.history.length);
      expect(others).toEqual([]);
      expect(event?.status).toBe(before.status === after.status ? undefined : after.status);
    }
  });

  test('lets every command that has an effect act in each status that it names', () => {
    const named = commands
      .filter(({ event }) => event)
      .flatMap(({ name, from }) => from.map((one) => `${name} ${one}`));
    const acted = steps.map(({ command, before }) => `${command} ${before.status}`);
    const otherwise = (text: string) => !/^(?:words|report) /.test(text);
    expect(sorted(acted.filter(otherwise))).toEqual(sorted(named));
  });

  test('is moved by words only out of a question', () => {
    const moved = steps.filter(({ command }) => command === 'words');
    expect(sorted(moved.map(({ before }) => before.status))).toEqual(['needs_information']);
    const back: Status[] = ['acknowledged', 'assessing', 'mitigating'];
    expect(sorted(moved.map(({ after }) => after.status))).toEqual(back);
  });
});
