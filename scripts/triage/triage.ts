// Applies a remark (a comment, or a line from the terminal) to a ticket: all of its commands in order, or none.

import { instantOf, instantText } from '../ticket/instant.ts';
import { statusBeforeQuestion } from '../ticket/life-cycle.ts';
import { messageDraft } from '../ticket/record.ts';
import { prefixesOf } from '../ticket/stamp.ts';
import type { Event, TicketRecord } from '../ticket/ticket.ts';
import { type Circumstances, type Command, type Effect, type Fault, fault } from './command.ts';
import { type CommandLine, commandLines } from './command-lines.ts';
import { longestText, type Parsed, parsedCommand } from './command-parser.ts';

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
  const { commands, prose } = commandLines(remark);
  if (commands.length > mostCommands) {
    return {
      ticket,
      questions: [],
      faults: [{ line: 1, fault: fault('too-many-commands', { limit: mostCommands }) }],
    };
  }
  const read = commands.map((line) => ({
    line,
    parsed: parsedCommand(line, prefixesOf(circumstances.desk.number)),
  }));
  const parsed = circumstances.role === 'publisher' ? read.map(proseOfPublisher) : read;
  const words = [prose, ...parsed.map(({ parsed }) => ('left' in parsed ? parsed.left : ''))].filter(
    (part) => part !== '',
  );
  const after = parsed.reduce(
    (so, one) => step(so, one, circumstances),
    start(ticket, words.join('\n\n'), circumstances),
  );
  return after.faults.length > 0 ? { ...after, ticket, questions: [] } : after;
}

interface ParsedLine {
  line: CommandLine;
  parsed: Parsed | { command: 'none'; left: string; fault: null };
}

// A publisher who writes of a path such as /healthz gives no command: only what looks like one of ours is a mistake.
function proseOfPublisher({ line, parsed }: ParsedLine): ParsedLine {
  const isPath = parsed.fault?.code === 'unknown-command' && parsed.fault.parameters.suggestion === undefined;
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

// An answer in words ends "needs information": whatever the publisher says then is what was asked for.
function start(ticket: TicketRecord, words: string, circumstances: Circumstances): Triaged {
  const isAnswer =
    circumstances.role === 'publisher' && ticket.status === 'needs_information' && words !== '';
  const answered = isAnswer ? appended(ticket, answer(ticket, words), circumstances) : ticket;
  return { ticket: answered, questions: [], faults: [] };
}

function answer(ticket: TicketRecord, words: string): Effect {
  const text = words.slice(0, longestText).toWellFormed();
  return { did: 'information_given', event: { status: statusBeforeQuestion(ticket), text } };
}

// After a mistake the later commands are only read: what they would do depends on what was not done.
function step(so: Triaged, { line: { line }, parsed }: ParsedLine, circumstances: Circumstances): Triaged {
  const refused = (reason: Fault): Triaged => ({ ...so, faults: [...so.faults, { line, fault: reason }] });
  if (parsed.fault) return refused(parsed.fault);
  if (parsed.command === 'none' || so.faults.length > 0) return so;
  const { command, values } = parsed;
  const reason = objection(command, so.ticket, circumstances);
  if (reason) return refused(reason);
  if (!command.effect) return { ...so, questions: [...so.questions, command.name as 'status' | 'help'] };
  const effect = command.effect(so.ticket, values, circumstances);
  return 'code' in effect ? refused(effect) : { ...so, ticket: appended(so.ticket, effect, circumstances) };
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

/** The ticket with one more event, and what changes with it. History never goes back, even where a clock did. */
export function appended(
  ticket: TicketRecord,
  { did, event, change }: Effect,
  { at, by, byId, source }: Doing,
): TicketRecord {
  const last = instantOf(ticket.history.at(-1)?.at ?? '') ?? at;
  const who = { by, ...(byId !== undefined && { by_id: byId }) };
  const happened: Event = { at: instantText(Math.max(at, last)), ...who, did, source, ...event };
  const { triage, ...others } = { ...ticket, ...change };
  return {
    ...others,
    ...(triage && { triage }),
    status: event?.status ?? ticket.status,
    history: [...ticket.history, happened],
  };
}

// A new draft of the publisher, such as one that took what staff suggested, takes the place of the last one, and has to be
// approved anew. It does not take the place of a text of the staff, nor of one that was sent.
function redrafted(
  { message, report: before }: TicketRecord,
  report: TicketRecord['report'],
  { by, byId, isPushed }: Amending,
) {
  const text = messageDraft(report);
  const isOurs = message !== undefined && message.text !== messageDraft(before);
  if (text === undefined || text === message?.text || isOurs || message?.state === 'sent') return {};
  const author = { drafted_by: by, ...(byId !== undefined && { drafted_by_id: byId }) };
  return {
    message: { state: 'draft' as const, text, ...author, ...(isPushed && { is_pushed: true as const }) },
  };
}

/** `isPushed`: it came with a commit, of which the forge does not tell who pushed it. */
type Amending = Doing & { isPushed?: boolean };

/** The ticket with an amended report. A new report answers whatever was asked. */
export function amended(
  ticket: TicketRecord,
  report: TicketRecord['report'],
  circumstances: Amending,
): TicketRecord {
  const status = ticket.status === 'needs_information' ? statusBeforeQuestion(ticket) : undefined;
  const change = redrafted(ticket, report, circumstances);
  return {
    ...appended(ticket, { did: 'amended', event: { ...(status && { status }) }, change }, circumstances),
    report,
  };
}
