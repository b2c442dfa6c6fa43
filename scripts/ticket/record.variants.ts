// Tickets at other points of their life, made from the valid record.
import { changed, validRecord } from './testing.ts';
import type { TicketRecord } from './ticket.ts';

export const closing = {
  at: '2026-11-24T09:00:00Z',
  by: 'bob',
  did: 'closed',
  source: 'comment/1002',
  status: 'closed',
} as const;

/** The valid record with further events, in the status that they lead to. */
export function after(...events: object[]): TicketRecord {
  const history = [...validRecord.history, ...events] as TicketRecord['history'];
  const status = history.findLast((event) => event.status)?.status;
  return { ...validRecord, status: status ?? 'received', history };
}

export const closed = { ...after({ ...closing, outcome: 'resolved' }), outcome: 'resolved' } as const;
export const duplicate: TicketRecord = {
  ...after({ ...closing, outcome: 'duplicate', duplicate_of: 'SEC-2026-000012-V' }),
  outcome: 'duplicate',
  triage: { ...validRecord.triage, duplicate_of: 'SEC-2026-000012-V' },
};
export const sent = changed(validRecord, ['message'], {
  state: 'sent',
  text: 'Please update.',
  approved_by: 'alice',
  sent_at: '2026-11-24T10:00:00Z',
});
export const translated = changed(sent, ['message'], {
  ...{ state: 'approved', text: 'Please update.', drafted_by: 'octocat' },
  translation: { language: 'fr', text: 'Mettez à jour.', drafted_by: 'bob' },
  approved_by: 'alice',
});
export const reminded = after({
  at: '2026-11-23T18:00:00Z',
  by: 'desk',
  did: 'reminded',
  source: 'clock',
  deadline: { kind: 'update', due: '2026-11-24T17:00:00-08:00', mark: '50%' },
});

/** The valid record, received at another time; its report names no date or year that would still have to come. */
export function receivedAgain(received_at: string, acknowledge_by: string): TicketRecord {
  const received = changed(validRecord, ['receipt', 'received_at'], received_at);
  const due = changed(received, ['receipt', 'acknowledge_by'], acknowledge_by);
  const acknowledged = { ...validRecord.history[1], at: '9999-12-31T00:00:00Z' };
  const history = [{ ...validRecord.history[0], at: received_at }, acknowledged] as TicketRecord['history'];
  const { discovered_at: _, cve: __, ...report } = validRecord.report;
  return { ...due, history, report };
}
