// `desk duplicates NUMBER`: tickets that probably tell of the same event; for staff, and never told to a publisher.
import { storedRecords } from '../../forge/local/records.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import { type LikelyDuplicate, likelyDuplicates } from '../../triage/likely-duplicates.ts';
import { progress, table, writeJson } from '../output.ts';
import type { DeskRequest, TerminalCommand } from '../terminal.ts';
import { recordOf } from './number-argument.ts';

export const duplicates: TerminalCommand = {
  name: 'duplicates',
  takes: { usage: 'NUMBER', atLeast: 1, atMost: 1 },
  formats: ['text', 'json'],
  needsDesk: true,
  run: (request) => {
    const record = recordOf(request);
    if (!record) return 1;
    const found = likelyDuplicates(record, others(request));
    if (request.format === 'json') writeJson(request.terminal, found);
    else request.terminal.write(duplicatesText(request, found));
    return 0;
  },
};

function* others({ disk, desk, terminal }: DeskRequest): Generator<TicketRecord, undefined> {
  let seen = 0;
  for (const { reading } of storedRecords(disk, desk)) {
    seen += 1;
    progress(terminal, seen);
    if (reading.content) yield reading.content;
  }
}

function duplicatesText({ words, terminal }: DeskRequest, found: readonly LikelyDuplicate[]): string {
  if (found.length === 0) return `${words.terminal.noDuplicates}\n`;
  return table(
    found.map(({ number, because }) => [number, words.terminal.duplicateBecause[because]]),
    terminal.columns,
  );
}
