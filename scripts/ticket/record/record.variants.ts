// Tickets at other points of their life, made from the valid record.
import { changed, consistent, validRecord } from '../testing.ts';
import type { Event, TicketRecord } from '../ticket.ts';

export const closing = {
  at: '2026-11-24T09:00:00Z',
  by: 'bob',
  did: 'closed',
  source: 'comment/1002',
  status: 'closed',
} as const;

/** The valid record with further events, in the state that they lead to. */
export function after(...events: object[]): TicketRecord {
  return consistent({ ...validRecord, history: [...validRecord.history, ...(events as Event[])] });
}

/** What somebody of the staff does to the message to customers. */
export function messageEvent(did: Event['did'], by: string, more: object = {}): Event {
  return { at: '2026-11-24T10:00:00Z', by, did, source: 'comment/1003', ...more };
}

/** The valid record before anybody had looked at it. */
export const fresh = consistent({ ...validRecord, history: validRecord.history.slice(0, 1) });
export const closed = after({ ...closing, outcome: 'resolved' });
export const duplicate = after({ ...closing, outcome: 'duplicate', duplicate_of: 'SEC-2026-000012-V' });
export const reopened = after(
  { ...closing, outcome: 'resolved' },
  { ...closing, did: 'reopened', status: 'assessing' },
);
const translation = { message: { text: 'Mettez à jour.', language: 'fr' } };
export const translated = after(
  messageEvent('message_drafted', 'bob', translation),
  messageEvent('message_approved', 'alice'),
);
export const sent = after(messageEvent('message_approved', 'alice'), messageEvent('message_sent', 'bob'));
export const reminded = after({
  at: '2026-11-23T18:00:00Z',
  by: 'desk',
  did: 'reminded',
  source: 'clock',
  deadline: { kind: 'update', due: '2026-11-24T17:00:00-08:00', mark: '50%' },
});
export const someAnswers = {
  by_id: 'U_kgDOAAhEnQ',
  at: '2026-11-23T17:20:00Z',
  source: 'pull_request/45#issuecomment-34',
  desk_id: '41898282',
  refused: ['pull_request/45#issuecomment-34'],
};
export const amending = {
  at: '2026-11-25T09:00:00Z',
  by: 'octocat',
  did: 'amended',
  source: 'pull_request/45',
  report_sha256: '0'.repeat(64),
} as const;

/** The valid record with an amendment, by which its report found something out on another day. */
export function amendedWith(discovered_at: string): TicketRecord {
  return consistent(changed(after(amending), ['report', 'discovered_at'], discovered_at));
}

/** The valid record, received at another time; its report names no date or year that would still have to come. */
export function receivedAgain(received_at: string, acknowledge_by: string, more: object = {}): TicketRecord {
  const receipt = { ...validRecord.receipt, received_at, acknowledge_by, ...more };
  const [received, ...others] = validRecord.history;
  const later = others.map((event) => ({ ...event, at: '9999-12-31T00:00:00Z' }));
  const history = [{ ...received, at: received_at }, ...later] as TicketRecord['history'];
  const { discovered_at: _, cve: __, ...report } = validRecord.report;
  return consistent({ ...validRecord, receipt, history, report });
}
