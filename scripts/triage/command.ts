// What a command of the desk is: its words, who may give it, from which status, and what it changes.
import type { Desk } from '../ticket/configuration.ts';
import type { Event, Status, TicketRecord, Triage } from '../ticket/ticket.ts';

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
}

/** What a command makes of a ticket: the new event, and the properties that change with it; a null triage goes away. */
export interface Effect {
  did: Event['did'];
  event?: Partial<Event>;
  change?: Partial<Pick<TicketRecord, 'outcome' | 'assessment' | 'message'>> & { triage?: Triage | null };
}

/** Why a command cannot be carried out, as a code with what its sentence needs. */
export interface FaultParameters {
  'unknown-command': { found: string; suggestion?: string };
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
  'argument-superfluous': { found: string; usage: string };
  'text-too-long': { length: number; limit: number };
  'number-mistyped': { found: string; expected?: string };
  'number-unknown': { found: string };
  'duplicate-of-itself': object;
  'acknowledge-first': { outcome: string };
  'use-duplicate': object;
  'message-absent': object;
  'message-not-approved': object;
  'message-own-draft': object;
  'message-changed': object;
  'message-pushed': object;
  'message-already': { state: string };
  'already-disclosed': object;
  'reveal-first': { number: string };
  'nothing-to-change': { value: string };
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
  /** The whole effect, or why there is none; commands that only ask have none. */
  effect?: (ticket: TicketRecord, values: Values, circumstances: Circumstances) => Effect | Fault;
}

/** How a command is written: `/ack <priority> <severity>`. */
export function usage({ name, takes }: Command): string {
  return [`/${name}`, ...takes.map(usageOfArgument)].join(' ');
}

function usageOfArgument(argument: Argument): string {
  return 'optional' in argument ? `[${argument.name}]` : `<${argument.name}>`;
}
