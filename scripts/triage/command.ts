// What a command of the desk is: its words, who may give it, from which status, and what it changes.
import type { Desk } from '../ticket/desk/configuration.ts';
import type { EventFaultParameters } from '../ticket/record/event-fault.ts';
import type { Event, Status, TicketRecord } from '../ticket/ticket.ts';

export type Role = 'staff' | 'publisher';

/** One word or text that a command takes, by name; `limit` is the most characters of a text, where the schema has less. */
export type Argument =
  | { name: string; kind: 'choice'; of: readonly string[] }
  | { name: string; kind: 'login' | 'number' | 'text' }
  | { name: string; kind: 'text'; optional: true; limit?: number };

/** Everything that a command may know beside the ticket. */
export interface Circumstances {
  /** Epoch milliseconds: when the command was given. */
  at: number;
  by: string;
  /** The id of that account, where the forge has one. */
  byId?: string | undefined;
  role: Role;
  /** Where it was given, as the history names it. */
  source: string;
  desk: Desk;
  /** Whether a ticket with this number is on record. */
  isOnRecord: (number: string) => boolean;
  /** Something before it in the same review was refused: then it is only read. */
  isRefused?: boolean;
  /** It was said before what was asked last: its words are no answer to that. */
  isBeforeQuestion?: boolean;
  /** It came by mail. */
  byMail?: boolean | undefined;
  /** The command lines that other accounts wrote before. */
  quotable?: ReadonlySet<string> | undefined;
}

/** What happens by a command: an event, but for when, by whom and where. */
export type Happening = Omit<Event, 'at' | 'by' | 'by_id' | 'source' | 'status'>;

/** Why a command cannot be carried out, as a code with what its sentence needs. */
export interface FaultParameters extends EventFaultParameters {
  'unknown-command': { found: string; suggestion?: string };
  /** Shown as code, or said to the desk by its name. */
  'not-an-order': { command: string };
  /** Right below what is quoted, where it may be a part of that. */
  'below-quotation': { command: string };
  'not-yours': { command: string; role: Role };
  'wrong-status': { command: string; status: Status; from: string };
  'argument-missing': { argument: string; usage: string };
  'argument-unknown': {
    argument: string;
    found: string;
    allowed: string;
    suggestion?: string;
    usage: string;
  };
  'assignee-team': { found: string; usage: string };
  'assignee-several': { found: string; usage: string };
  'argument-superfluous': { found: string; usage: string };
  'text-too-long': { length: number; limit: number };
  'number-unknown': { found: string };
  'message-changed': object;
  'already-disclosed': object;
  'reveal-first': { number: string };
  'too-many-commands': { limit: number };
}

export type FaultCode = keyof FaultParameters;
export type Fault = { [Code in FaultCode]: { code: Code; parameters: FaultParameters[Code] } }[FaultCode];

export function fault<Code extends FaultCode>(code: Code, parameters: FaultParameters[Code]): Fault {
  return { code, parameters } as Fault;
}

/** The values of a command's arguments, by their names. */
export type Values = Readonly<Record<string, string>>;

export interface Command {
  name: string;
  who: readonly Role[];
  from: readonly Status[];
  takes: readonly Argument[];
  /** What happens, or why nothing does; commands that only ask have none. */
  event?: (ticket: TicketRecord, values: Values, circumstances: Circumstances) => Happening | Fault;
}

/** How a command is written: `/ack <priority> <severity>`. */
export function usage({ name, takes }: Command): string {
  return [`/${name}`, ...takes.map(usageOfArgument)].join(' ');
}

function usageOfArgument(argument: Argument): string {
  return 'optional' in argument ? `[${argument.name}]` : `<${argument.name}>`;
}
