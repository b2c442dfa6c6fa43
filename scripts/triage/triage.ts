// Applies a remark (a comment, or a line from the terminal) to a ticket: all of its commands in order, or none.

import { instantOf, instantText } from '../ticket/clock/instant.ts';
import { prefixesOf } from '../ticket/desk/stamp.ts';
import { digestOf } from '../ticket/record/digest.ts';
import { eventKinds, statusAfter } from '../ticket/record/event-kinds.ts';
import { draftIn } from '../ticket/record/message.ts';
import { fold, withEvent } from '../ticket/record/state.ts';
import type { Event, TicketRecord } from '../ticket/ticket.ts';
import { type Circumstances, type Command, type Fault, fault, type Happening } from './command.ts';
import { longestText, type Parsed, parsedCommand } from './command-parser.ts';
import { answerInWords } from './comment/answer-in-words.ts';
import { type CommandLine, commandLines, mayHoldCommand } from './comment/command-lines.ts';
import { isForeignCommand } from './foreign-commands.ts';

export interface FaultAt {
  /** The line of the remark, from 1. */
  line: number;
  fault: Fault;
}

export interface Triaged {
  /** The ticket after the remark: the very same object when nothing changed. */
  ticket: TicketRecord;
  /** What was asked and changes nothing. */
  questions: ('status' | 'help')[];
  faults: FaultAt[];
}

const mostCommands = 20;

/** Carries out a remark. Who may speak is settled before: a stranger's remark never comes here. */
export function triaged(ticket: TicketRecord, remark: string, circumstances: Circumstances): Triaged {
  if (!mayHoldCommand(remark) && !isAwaited(ticket, circumstances))
    return { ticket, questions: [], faults: [] };
  const { commands, prose } = commandLines(remark, circumstances);
  if (commands.length > mostCommands) {
    return {
      ticket,
      questions: [],
      faults: [{ line: 1, fault: fault('too-many-commands', { limit: mostCommands }) }],
    };
  }
  const prefixes = prefixesOf(circumstances.desk.number);
  const read = commands.map((line) => ({ line, parsed: parsedCommand(line, prefixes) }));
  const parsed = circumstances.role === 'publisher' ? read.map(proseOfPublisher) : read;
  const parts = [prose, ...parsed.map((one) => ('left' in one.parsed ? one.parsed.left : ''))];
  const after = parsed.reduce(
    (before, one) => step(before, one, circumstances),
    start(ticket, answerInWords(parts, circumstances.byMail === true), circumstances),
  );
  return after.faults.length > 0 ? { ...after, ticket, questions: [] } : after;
}

interface ParsedLine {
  line: CommandLine;
  parsed: Parsed | { command: 'none'; left: string; fault: null };
}

// A publisher who writes of a path such as /healthz gives no command: only what looks like one is a mistake.
function proseOfPublisher({ line, parsed }: ParsedLine): ParsedLine {
  const isUnknown =
    parsed.fault?.code === 'unknown-command' && parsed.fault.parameters.suggestion === undefined;
  const isPath = isUnknown && !isForeignCommand(line.name);
  return isPath
    ? {
        line,
        parsed: {
          command: 'none',
          left: `/${line.name}${line.rest.startsWith('\n') ? '' : ' '}${line.rest}`,
          fault: null,
        },
      }
    : { line, parsed };
}

function start(ticket: TicketRecord, words: string, circumstances: Circumstances): Triaged {
  const isAnswer = isAwaited(ticket, circumstances) && words !== '';
  return { ticket: isAnswer ? answered(ticket, words, circumstances) : ticket, questions: [], faults: [] };
}

/** An answer in words ends "needs information": whatever the publisher says then is what was asked for. */
export function answered(ticket: TicketRecord, words: string, doing: Doing): TicketRecord {
  return ticket.status === 'needs_information' ? appended(ticket, answer(words), doing) : ticket;
}

function isAwaited({ status }: TicketRecord, { role, isBeforeQuestion }: Circumstances): boolean {
  return role === 'publisher' && status === 'needs_information' && isBeforeQuestion !== true;
}

function answer(words: string): Happening {
  return { did: 'information_given', text: words.slice(0, longestText).toWellFormed() };
}

// After a mistake the later commands are only read: what they would do depends on what was not done.
function step(
  before: Triaged,
  { line: { line }, parsed }: ParsedLine,
  circumstances: Circumstances,
): Triaged {
  const refused = (reason: Fault): Triaged => ({
    ...before,
    faults: [...before.faults, { line, fault: reason }],
  });
  if (parsed.fault) return refused(parsed.fault);
  if (parsed.command === 'none' || before.faults.length > 0 || circumstances.isRefused) return before;
  const { command, values } = parsed;
  const reason = objection(command, before.ticket, circumstances);
  if (reason) return refused(reason);
  if (!command.event)
    return { ...before, questions: [...before.questions, command.name as 'status' | 'help'] };
  const happening = command.event(before.ticket, values, circumstances);
  const fault = 'code' in happening ? happening : impossible(before.ticket, happening, circumstances);
  return fault || 'code' in happening
    ? refused(fault as Fault)
    : { ...before, ticket: appended(before.ticket, happening, circumstances) };
}

function objection(
  { name, who, from }: Command,
  { status }: TicketRecord,
  { role }: Circumstances,
): Fault | null {
  if (!who.includes(role)) return fault('not-yours', { command: `/${name}`, role });
  if (!from.includes(status))
    return fault('wrong-status', { command: `/${name}`, status, from: from.join(', ') });
  return null;
}

/** Whose doing an event is, and when and where it was done. */
export type Doing = Pick<Circumstances, 'at' | 'by' | 'byId' | 'source'>;

// What a history may not say is no event in the first place.
function impossible(ticket: TicketRecord, happening: Happening, doing: Doing): Fault | null {
  const event = eventOf(ticket, happening, doing);
  return eventKinds[event.did].fault?.(fold(ticket.history), event, ticket.number) ?? null;
}

// History never goes back, even where a clock did.
function eventOf({ history }: TicketRecord, happening: Happening, { at, by, byId, source }: Doing): Event {
  const last = instantOf(history.at(-1)?.at ?? '') ?? at;
  const status = statusAfter(eventKinds[happening.did], fold(history));
  const who = { by, ...(byId !== undefined && { by_id: byId }) };
  return { at: instantText(Math.max(at, last)), ...who, source, ...(status && { status }), ...happening };
}

/** The ticket after one more event, and after all that follows from it. */
export function appended(ticket: TicketRecord, happening: Happening, doing: Doing): TicketRecord {
  return withEvent(ticket, eventOf(ticket, happening, doing));
}

/** The ticket with another report, by an event that says so. */
export function withReport(
  ticket: TicketRecord,
  report: TicketRecord['report'],
  { did, message }: { did: Event['did']; message?: Event['message'] | undefined },
  doing: Doing,
): TicketRecord {
  const happening = { did, ...(message && { message }), report_sha256: digestOf(report) };
  return { ...appended(ticket, happening, doing), report };
}

// A new draft of the publisher, such as one that took what staff suggested, takes the place of the last one, and has to be
// approved anew. It does not take the place of a text of the staff, nor of one that was sent.
function redraft(
  { message, report: before }: TicketRecord,
  report: TicketRecord['report'],
  isPushed = false,
): Event['message'] {
  const draft = draftIn(report, isPushed);
  const isOurs = message !== undefined && message.text !== draftIn(before)?.text;
  if (draft === undefined || draft.text === message?.text || isOurs || message?.state === 'sent')
    return undefined;
  return draft;
}

/** `isPushed`: it came with a commit, of which the forge does not tell who pushed it. */
type Amending = Doing & { isPushed?: boolean };

/** The ticket with an amended report. A new report answers whatever was asked. */
export function amended(ticket: TicketRecord, report: TicketRecord['report'], doing: Amending): TicketRecord {
  const message = redraft(ticket, report, doing.isPushed);
  return withReport(ticket, report, { did: 'amended', message }, doing);
}
