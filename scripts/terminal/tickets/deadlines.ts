// `desk deadlines`: what is due, with the time left: urgent reports first, then the earliest deadline.
import { openRecords } from '../../forge/local/records.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import { type Due, dueAmong } from '../../triage/deadlines.ts';
import { isUrgent, urgentFirst } from '../../triage/urgency.ts';
import { momentWords } from '../../words/moment.ts';
import { painted, printableLine, problemLines, table, writeJson } from '../output.ts';
import type { DeskRequest, TerminalCommand } from '../terminal.ts';
import { remainingText, titleInList } from './status-text.ts';

export const deadlines: TerminalCommand = {
  name: 'deadlines',
  takes: { usage: '', atLeast: 0, atMost: 0 },
  formats: ['text', 'json'],
  needsDesk: true,
  run: (request) => {
    const { due, areSound } = dueTickets(request);
    if (request.format === 'json')
      writeJson(
        request.terminal,
        due.map((one) => deadlineValue(one, request.at)),
      );
    else request.terminal.write(deadlinesText(request, due));
    return areSound ? 0 : 1;
  },
};

/** The running deadlines of all open tickets in that order; problems of records are told on the way. */
export function dueTickets(request: DeskRequest): { due: Due[]; areSound: boolean } {
  const { disk, desk, terminal } = request;
  const records: TicketRecord[] = [];
  let areSound = true;
  for (const { reading } of openRecords(disk, desk)) {
    if (reading.content) records.push(reading.content);
    else {
      areSound = false;
      terminal.writeError(problemLines(request, reading.problems));
    }
  }
  return { due: urgentFirst(dueAmong(records, desk), ({ record }) => isUrgent(record)), areSound };
}

// Minutes of the wall clock, rounded down; negative once overdue. A deadline is met at the due instant itself.
function deadlineValue({ record, deadline }: Due, at: number): object {
  const { kind, due, dueAt } = deadline;
  return {
    number: record.number,
    kind,
    due,
    overdue: at > dueAt,
    left_minutes: Math.floor((dueAt - at) / 60_000),
  };
}

export function deadlinesText(request: DeskRequest, due: readonly Due[]): string {
  const { terminal, words, language, desk } = request;
  if (due.length === 0) return `${words.terminal.nothingDue}\n`;
  const rows = due.map(({ record, deadline }) => [
    painted(terminal, 'bold', record.number),
    words.ticket.deadline[deadline.kind].label,
    momentWords(language, desk.calendar.time_zone, deadline.dueAt),
    remainingText(request, deadline),
    printableLine(titleInList(request, record)),
  ]);
  return table(rows, terminal.columns);
}
