// A record whose report is sealed, and the same once it was revealed.
import { bytesToHex } from '@noble/hashes/utils.js';
import { consistent, validRecord, validReport } from '../testing.ts';
import type { Event, SealedReport, TicketRecord } from '../ticket.ts';
import { countedBytes, sealedTo } from './testing.ts';

const salt = bytesToHex(countedBytes(32));
const sealedReport = await sealedTo('classic');

const [{ message: _, ...received } = validRecord.history[0] as Event, ...others] = validRecord.history;
export const sealedRecord: TicketRecord & { report: SealedReport } = consistent({
  ...validRecord,
  history: [received, ...others],
  report: sealedReport,
});

export const revealing: Event = {
  at: '2026-11-25T09:00:00Z',
  by: 'alice',
  did: 'revealed',
  source: 'terminal',
  message: { text: 'Please update.' },
  report_sha256: '0'.repeat(64),
};

const { message: __, ...resealing } = { ...revealing, did: 'resealed' } as const;
const amending: Event = { ...resealing, did: 'amended', by: 'octocat' };

/** A record with one more event and the report that comes with it. */
function followed(
  { history, ...record }: TicketRecord,
  event: Event,
  report: TicketRecord['report'],
): TicketRecord {
  return consistent({ ...record, history: [...history, event], report });
}

export const revealedRecord = followed(sealedRecord, revealing, {
  ...validReport,
  sealed: { ...sealedReport.sealed, salt },
});

export const resealedRecord = followed(sealedRecord, resealing, {
  ...sealedReport,
  sealed: { ...sealedReport.sealed, to: 'others', message: 'another' },
});

export const amendedRecord = followed(revealedRecord, amending, validReport);
