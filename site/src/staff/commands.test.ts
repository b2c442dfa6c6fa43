// The commands on the board: those of the table for a status, with what is known filled in.
import { describe, expect, it } from 'vitest';
import { openStatuses, statuses } from '../../../scripts/ticket/record/life-cycle.ts';
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { Status } from '../../../scripts/ticket/ticket.ts';
import { parsedCommand } from '../../../scripts/triage/command-parser.ts';
import { commands } from '../../../scripts/triage/command-table.ts';
import { commandLines } from '../../../scripts/triage/comment/command-lines.ts';
import type { NextAction } from '../../../scripts/words/shapes/site/staff-words.ts';
import { words } from '../../../scripts/words/words.ts';
import { afterwards, canaryReport, freshTicket, ticketIn } from '../../testing/tickets.ts';
import { finishedLine, lineWithPlaces, missing } from './command-line.ts';
import { commandShape, commandsIn, inOrderFor } from './commands.ts';
import { filledIn } from './filled-in.ts';
import { nextActions } from './next-action.ts';

function shapeOf(name: string) {
  const command = commands.find((one) => one.name === name);
  if (!command) throw new Error(`no command ${name}`);
  return commandShape('en', command);
}

const usualStatus: Readonly<Partial<Record<NextAction, Status>>> = {
  acknowledge: 'received',
  assess: 'acknowledged',
  answer: 'needs_information',
  done: 'closed',
};
const firstNames: Readonly<Record<NextAction, string>> = {
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

describe('the commands for a status', () => {
  it.each(statuses)('%s: all that the table gives to staff', (status) => {
    const expected = commands.filter(({ who, from }) => who.includes('staff') && from.includes(status));
    expect(commandsIn(status, false)).toEqual(expected);
    expect(commandsIn(status, true)).toEqual(expected.filter(({ event }) => event));
  });

  it('begin with what is to be done next, and keep the order of the table', () => {
    const names = inOrderFor('conclude', commandsIn('assessing', true)).map(({ name }) => name);
    expect(names[0]).toBe('conclude');
    expect(names.slice(1)).toEqual(
      commandsIn('assessing', true).flatMap(({ name }) => (name === 'conclude' ? [] : [name])),
    );
  });

  it.each(nextActions)('begin with a command that fits %s', (next) => {
    const status = usualStatus[next] ?? 'assessing';
    const [first] = inOrderFor(next, commandsIn(status, true));
    expect(first?.name).toBe(firstNames[next]);
  });
});

describe('the words of a command', () => {
  const ofStaff = commands.filter(({ who }) => who.includes('staff'));

  it.each(['en', 'fr'] as const)('in %s are there for every argument and every choice', (language) => {
    const taken = ofStaff.flatMap((command) => commandShape(language, command).takes);
    expect(taken.filter(({ name, label }) => name === label)).toEqual([]);
    const choices = taken.flatMap(({ options }) => options);
    expect(choices.filter(({ value, label }) => value === label)).toEqual([]);
    expect(Object.keys(words(language).staff.arguments).toSorted()).toEqual(
      [...new Set(taken.map(({ name }) => name))].toSorted(),
    );
  });

  it('are those of the table where nobody has others for a new one', () => {
    const shape = commandShape('en', {
      name: 'hold',
      who: ['staff'],
      from: openStatuses,
      takes: [{ name: 'length', kind: 'choice', of: ['short', 'long'] }],
    });
    expect(lineWithPlaces(shape, {})).toBe('/hold <short|long>');
    expect(shape.takes[0]).toMatchObject({
      label: 'length',
      options: [{ label: 'short' }, { label: 'long' }],
    });
  });
});

describe('a line', () => {
  it.each([
    ['ack', {}, '/ack <P1|P2|P3|P4> <critical|high|medium|low|none>', '/ack', 2],
    ['ack', { priority: ' ', severity: 'high' }, '/ack <P1|P2|P3|P4> high', '/ack high', 1],
    ['ack', { priority: 'P1', severity: 'high' }, '/ack P1 high', '/ack P1 high', 0],
    ['assign', { login: 'bob' }, '/assign @bob', '/assign @bob', 0],
    ['assign', { login: '@bob' }, '/assign @bob', '/assign @bob', 0],
    ['close', { outcome: 'resolved' }, '/close resolved [text]', '/close resolved', 0],
    ['conclude', { conclusion: 'One.\n\nTwo.' }, '/conclude One.\n\nTwo.', '/conclude One.\n\nTwo.', 0],
    ['assess', {}, '/assess', '/assess', 0],
  ])('of /%s with %j', (name, filled, withPlaces, finished, absent) => {
    const shape = shapeOf(name);
    expect(lineWithPlaces(shape, filled)).toBe(withPlaces);
    expect(finishedLine(shape, filled)).toBe(finished);
    expect(missing(shape, filled)).toHaveLength(absent);
  });

  const examples: Readonly<Record<string, string>> = {
    login: 'bob',
    number: 'SEC-2026-000045-D',
    text: 'So.',
  };

  it.each(commands.map(({ name }) => name))('of /%s that is whole is one that the desk reads', (name) => {
    const shape = shapeOf(name);
    const filled = Object.fromEntries(
      shape.takes.map(({ name, kind, options }) => [name, options[0]?.value ?? examples[kind] ?? '']),
    );
    const [line] = commandLines(finishedLine(shape, filled)).commands;
    expect(line && parsedCommand(line, ['SEC'])).toMatchObject({
      command: { name },
      values: filled,
      fault: null,
    });
  });
});

describe('filled in is', () => {
  const filled = (name: string, ...remarks: string[]) =>
    filledIn(name, visibleTicket(afterwards(freshTicket(), ...remarks)));

  it('the severity of the highest score, once everybody may read the report', () => {
    const cvss = [
      'CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N',
      'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
    ];
    const report = canaryReport('some', { disclosure: 'public', cvss });
    expect(filledIn('ack', visibleTicket(freshTicket({ report })))).toEqual({ severity: 'critical' });
    expect(filled('ack')).toEqual({});
  });

  it.each([
    ['draft', []],
    ['approve', ['/message draft Please update.']],
    ['sent', ['/message draft Please update.', '/message approve']],
  ])('the step of the message: %s', (step, remarks) => {
    expect(filled('message', '/ack P2 high', ...remarks)).toEqual({ step });
  });

  it('no step once the message was sent, and nothing of a command that decides', () => {
    const sent = ['/message draft Please update.', '/message approve', '/message sent'];
    expect(filled('message', '/ack P2 high', ...sent)).toEqual({});
    expect(filledIn('close', visibleTicket(ticketIn('assessing')))).toEqual({});
  });

  it.each(['ack', 'message'])('for /%s only what the command takes, and can choose', (name) => {
    const report = canaryReport('some', { disclosure: 'public' });
    const values = filledIn(name, visibleTicket(freshTicket({ report })));
    for (const [argument, value] of Object.entries(values)) {
      const options = shapeOf(name).takes.find((one) => one.name === argument)?.options;
      expect(options?.map((option) => option.value)).toContain(value);
    }
    expect(Object.keys(values)).toHaveLength(1);
  });
});
