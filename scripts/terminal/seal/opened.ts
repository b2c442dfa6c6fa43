// Opens the sealed report of a record or a file, and says what of it holds.
import { openRecords } from '../../forge/local/records.ts';
import type { Problem } from '../../ticket/problem.ts';
import { writtenAt } from '../../ticket/record/record.ts';
import { submissionText } from '../../ticket/record/serialise.ts';
import { readSubmission } from '../../ticket/report/submission.ts';
import { opened } from '../../ticket/seal/age.ts';
import { type Envelope, readEnvelope } from '../../ticket/seal/envelope.ts';
import { type Bond, brokenBonds } from '../../ticket/seal/unsealed.ts';
import {
  isSealed,
  type Report,
  type Sealed,
  type SealedReport,
  type TicketRecord,
} from '../../ticket/ticket.ts';
import type { SealFaultCode } from '../../words/shapes/terminal/seal-words.ts';
import type { DeskRequest } from '../terminal.ts';
import { repositoryOf } from './place.ts';

/** A report that came sealed: whether it was revealed since or not, the message is still there. */
export type CameSealed = TicketRecord['report'] & { sealed: Sealed };

export interface Opened {
  envelope: Envelope;
  broken: readonly Bond[];
  /** The report as it would stand in a record; null where it has problems. */
  report: Report | null;
  problems: readonly Problem[];
}

/** Opens it; `author` is whoever sent it, `ticket` is its record, if it has one: by the hour of that it is judged. */
export async function openedReport(
  request: DeskRequest,
  report: CameSealed,
  { author, ticket }: { author: string; ticket: TicketRecord | null },
  identities: readonly string[],
): Promise<Opened | SealFaultCode> {
  const envelope = await envelopeOf(report, identities);
  if (typeof envelope === 'string') return envelope;
  const nonces = await noncesElsewhere(request, ticket?.number ?? null, identities);
  const broken = brokenBonds(report, envelope, { author, repository: repositoryOf(request), nonces });
  const text = new TextEncoder().encode(submissionText(envelope.report));
  const { content, problems } = readSubmission('sealed.yaml', text, writtenAt(ticket) ?? request.at);
  const plain = content && !isSealed(content.report) ? content.report : null;
  return { envelope, broken, report: plain, problems };
}

async function envelopeOf(
  { sealed }: CameSealed,
  identities: readonly string[],
): Promise<Envelope | SealFaultCode> {
  const bytes = await opened(sealed.message, identities);
  return typeof bytes === 'string' ? bytes : readEnvelope(bytes);
}

// A nonce is good for one sealing. Closed tickets are not looked through: a run costs what is open.
async function noncesElsewhere(
  { disk, desk }: DeskRequest,
  number: string | null,
  identities: readonly string[],
): Promise<Set<string>> {
  const others = [...openRecords(disk, desk)].flatMap(({ reading }) => reading.content ?? []);
  const sealed = others.filter((other) => other.number !== number).flatMap(sealedIn);
  const envelopes = await Promise.all(sealed.map((one) => envelopeOf(one, identities)));
  return new Set(envelopes.flatMap((one) => (typeof one === 'string' ? [] : one.nonce)));
}

function sealedIn({ report }: TicketRecord): SealedReport[] {
  return isSealed(report) ? [report] : [];
}
