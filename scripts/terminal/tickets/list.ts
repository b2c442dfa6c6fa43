// `desk list`: the tickets, by any of their properties; as JSON the records themselves.

import { openRecords, type StoredRecord, storedRecords } from '../../forge/local/records.ts';
import { isSameLogin } from '../../ticket/login.ts';
import { nameKey } from '../../ticket/name.ts';
import { statuses } from '../../ticket/record/life-cycle.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import { nearest } from '../../ticket/yaml/nearest.ts';
import { deadlineOf } from '../../triage/deadlines.ts';
import { isUrgent, urgentFirst } from '../../triage/urgency.ts';
import { painted, printableLine, problemLines, progress, table, writeJson } from '../output.ts';
import { type DeskRequest, type TerminalCommand, usageFault } from '../terminal.ts';
import { remainingText, titleInList } from './status-text.ts';

interface Filter {
  /** How its value is written in the help, and which values there are where they are few. */
  value: string;
  of?: readonly string[];
  admits: (record: TicketRecord, wanted: string) => boolean;
}

const has = (text: string, part: string) => text.toLowerCase().includes(part.toLowerCase());
const isNamed = (name: string, part: string) => nameKey(name).includes(nameKey(part));

// A new filter is one more line here.
const filters: Readonly<Record<string, Filter>> = {
  status: { value: 'STATUS', of: statuses, admits: ({ status }, wanted) => status === wanted },
  outcome: {
    value: 'OUTCOME',
    of: ['resolved', 'informative', 'not_applicable', 'duplicate', 'withdrawn', 'spam'],
    admits: ({ outcome }, wanted) => outcome === wanted,
  },
  category: {
    value: 'CATEGORY',
    of: ['vulnerability', 'security_incident'],
    admits: ({ report }, wanted) => report.category === wanted,
  },
  priority: {
    value: 'PRIORITY',
    of: ['P1', 'P2', 'P3', 'P4'],
    admits: ({ triage }, wanted) => triage?.priority === wanted,
  },
  severity: {
    value: 'SEVERITY',
    of: ['critical', 'high', 'medium', 'low', 'none'],
    admits: ({ triage }, wanted) => triage?.severity === wanted,
  },
  assignee: {
    value: 'LOGIN',
    admits: ({ triage }, wanted) =>
      triage?.assignee !== undefined && isSameLogin(triage.assignee, wanted.replace(/^@/, '')),
  },
  publisher: { value: 'TEXT', admits: ({ report }, wanted) => isNamed(report.publisher ?? '', wanted) },
  offer: {
    value: 'TEXT',
    admits: ({ report }, wanted) => (report.offers ?? []).some(({ id }) => isNamed(id, wanted)),
  },
  cve: { value: 'CVE', admits: ({ report }, wanted) => (report.cve ?? []).includes(wanted.toUpperCase()) },
  text: {
    value: 'TEXT',
    admits: ({ report }, wanted) => has(`${report.title ?? ''}\n${report.description ?? ''}`, wanted),
  },
};

export const list: TerminalCommand = {
  name: 'list',
  takes: { usage: '', atLeast: 0, atMost: 0 },
  formats: ['text', 'json'],
  options: Object.fromEntries(Object.entries(filters).map(([name, { value }]) => [name, value])),
  flags: ['open', 'overdue'],
  needsDesk: true,
  run: (request) => {
    const { found, areSound } = listed(request, wantedOf(request));
    if (request.format === 'json') writeJson(request.terminal, found);
    else printTickets(request, found);
    return areSound ? 0 : 1;
  },
};

type Admits = (record: TicketRecord) => boolean;

function wantedOf(request: DeskRequest): Admits {
  const chosen = Object.entries(filters).flatMap(([name, filter]) => {
    const wanted = request.options[name];
    return wanted === undefined ? [] : [{ ...filter, wanted: checkedValue(name, filter, wanted) }];
  });
  const isOverdue = (record: TicketRecord) =>
    (deadlineOf(record, request.desk)?.dueAt ?? request.at) < request.at;
  return (record) =>
    chosen.every(({ admits, wanted }) => admits(record, wanted)) &&
    (!request.flags.has('open') || record.status !== 'closed') &&
    (!request.flags.has('overdue') || isOverdue(record));
}

function checkedValue(option: string, { of }: Filter, wanted: string): string {
  if (!of) return wanted;
  const value = of.find((one) => one.toLowerCase() === wanted.toLowerCase().replaceAll('-', '_'));
  if (value) return value;
  const suggestion = nearest(wanted, of);
  const parameters = { option: `--${option}`, found: wanted.slice(0, 60), allowed: of.join(', ') };
  throw usageFault('value-unknown', { ...parameters, ...(suggestion && { suggestion }) });
}

// A record with problems is told of, and stops no other.
function listed(request: DeskRequest, admits: Admits): { found: TicketRecord[]; areSound: boolean } {
  const found: TicketRecord[] = [];
  let areSound = true;
  let seen = 0;
  for (const { reading } of candidates(request)) {
    seen += 1;
    progress(request.terminal, seen);
    if (reading.content && admits(reading.content)) found.push(reading.content);
    if (reading.content) continue;
    areSound = false;
    request.terminal.writeError(problemLines(request, reading.problems));
  }
  return { found: urgentFirst(found, isUrgent), areSound };
}

function candidates({ disk, desk, flags }: DeskRequest): Iterable<StoredRecord> {
  return flags.has('open') || flags.has('overdue') ? openRecords(disk, desk) : storedRecords(disk, desk);
}

function printTickets(request: DeskRequest, found: readonly TicketRecord[]): void {
  const { terminal, words } = request;
  const rows = found.map((record) => {
    const { number, status, outcome, triage } = record;
    const deadline = deadlineOf(record, request.desk);
    return [
      painted(terminal, 'bold', number),
      outcome ? words.ticket.outcome[outcome].label : words.ticket.status[status].label,
      triage?.priority ?? '–',
      triage?.severity ? words.ticket.severity[triage.severity].label : '–',
      deadline ? remainingText(request, deadline) : '–',
      printableLine(titleInList(request, record)),
    ];
  });
  terminal.write(table(rows, terminal.columns));
  terminal.writeError(`${words.terminal.listed(found.length)}\n`);
}
