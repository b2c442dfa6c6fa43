// A record whose report is sealed, and the same once it was revealed.
import { bytesToHex } from '@noble/hashes/utils.js';
import { validRecord, validReport } from '../testing.ts';
import type { Event, SealedReport, TicketRecord } from '../ticket.ts';
import { countedBytes, sealedTo } from './testing.ts';

const salt = bytesToHex(countedBytes(32));
const sealedReport = await sealedTo('classic');

const { message: _, ...withoutMessage } = validRecord;
export const sealedRecord: TicketRecord & { report: SealedReport } = {
  ...withoutMessage,
  report: sealedReport,
};

export const revealing: Event = {
  at: '2026-11-25T09:00:00Z',
  by: 'alice',
  did: 'revealed',
  source: 'terminal',
};

export const revealedRecord: TicketRecord = {
  ...sealedRecord,
  history: [...sealedRecord.history, revealing],
  report: { ...validReport, sealed: { ...sealedReport.sealed, salt } },
};

export const resealedRecord: TicketRecord = {
  ...sealedRecord,
  history: [...sealedRecord.history, { ...revealing, did: 'resealed' }],
  report: { ...sealedReport, sealed: { ...sealedReport.sealed, to: 'others', message: 'another' } },
};

export const amendedRecord: TicketRecord = {
  ...revealedRecord,
  history: [...revealedRecord.history, { ...revealing, did: 'amended', by: 'octocat' }],
  report: validReport,
};
