// A confirmation number as a person types it, and the record that it names.
import { storedRecord } from '../../forge/local/records.ts';
import { prefixesOf } from '../../ticket/desk/stamp.ts';
import { readNumber } from '../../ticket/number.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import { excerpt } from '../../ticket/yaml/excerpt.ts';
import { type Fault, fault } from '../../triage/command.ts';
import { faultSentence } from '../../words/words.ts';
import { problemLines } from '../output.ts';
import type { DeskRequest } from '../terminal.ts';

/** The number that the first argument is, or null when it is none: the person has been told then. */
export function numberOf(request: DeskRequest): string | null {
  const [typed = ''] = request.arguments;
  const reading = readNumber(typed, prefixesOf(request.desk.number));
  if (reading.kind === 'right') return reading.number;
  const expected = reading.kind === 'mistyped' ? reading.expected : undefined;
  printFault(request, fault('number-mistyped', { found: excerpt(typed), ...(expected && { expected }) }));
  return null;
}

/** The record that the first argument names, or null when there is none to read: the person has been told then. */
export function recordOf(request: DeskRequest): TicketRecord | null {
  const number = numberOf(request);
  const stored = number === null ? null : storedRecord(request.disk, number, request.desk);
  if (number !== null && !stored) printFault(request, fault('number-unknown', { found: number }));
  if (stored) request.terminal.writeError(problemLines(request, stored.reading.problems));
  return stored?.reading.content ?? null;
}

export function printFault({ terminal, words }: DeskRequest, one: Fault): void {
  terminal.writeError(`${faultSentence(words, one)}\n`);
}
