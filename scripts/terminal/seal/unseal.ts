// `desk unseal NUMBER|FILE`: opens a sealed report for staff, or an answer for its publisher, on the terminal or in a file
// outside the repository.

import { prefixesOf } from '../../ticket/desk/stamp.ts';
import { readNumber } from '../../ticket/number.ts';
import { submissionText } from '../../ticket/record/serialise.ts';
import { isSealed, type SealedReport, type TicketRecord } from '../../ticket/ticket.ts';
import { draft } from '../new/from-file.ts';
import { problemLines, writeJson } from '../output.ts';
import type { DeskRequest, ExitCode, TerminalCommand } from '../terminal.ts';
import { loginOf } from '../tickets/intake.ts';
import { recordOf } from '../tickets/number-argument.ts';
import { proposalText } from '../tickets/proposal-text.ts';
import { identitiesOf } from './identity.ts';
import { type Opened, openedReport } from './opened.ts';
import { outputRefusal, storeSecret, writeOutput } from './place.ts';
import { printReplyKey } from './reply-key.ts';
import { printBonds, sealFault } from './seal-output.ts';
import { answerIn, unsealedAnswer } from './unseal-answer.ts';

export const unseal: TerminalCommand = {
  name: 'unseal',
  takes: { usage: 'NUMBER|FILE', atLeast: 1, atMost: 1 },
  formats: ['text', 'json'],
  options: { identity: 'FILE', output: 'FILE', repository: 'OWNER/NAME', as: 'LOGIN' },
  needsDesk: true,
  run: (request) => {
    const [named = ''] = request.arguments;
    const message = isNumber(request, named) ? null : answerIn(request, named);
    return message === null ? unsealedReport(request) : unsealedAnswer(request, message);
  },
};

function isNumber({ desk }: DeskRequest, named: string): boolean {
  return readNumber(named, prefixesOf(desk.number)).kind !== 'not-a-number';
}

async function unsealedReport(request: DeskRequest): Promise<ExitCode> {
  const found = sealedOf(request);
  if (found === null) return 1;
  const { report, ...from } = found;
  if (!isSealed(report)) return sealFault(request, 'not-sealed');
  const identities = await identitiesOf(request);
  if (typeof identities === 'string') return sealFault(request, identities);
  return opened(request, report, from, identities);
}

interface Found {
  report: TicketRecord['report'];
  author: string;
  /** Its ticket, if it has one. */
  ticket: TicketRecord | null;
}

// A record says who sent it; of a file the person at the keys must say it, with `--as`.
function sealedOf(request: DeskRequest): Found | null {
  const [named = ''] = request.arguments;
  if (isNumber(request, named)) {
    const record = recordOf(request);
    return record && { report: record.report, author: record.receipt.received_from, ticket: record };
  }
  const { report, problems } = draft(request, named);
  request.terminal.writeError(problemLines(request, problems));
  return report && { report, author: loginOf(request), ticket: null };
}

async function opened(
  request: DeskRequest,
  report: SealedReport,
  { author, ticket }: Omit<Found, 'report'>,
  identities: readonly string[],
): Promise<ExitCode> {
  const read = await openedReport(request, report, { author, ticket }, identities);
  if (typeof read === 'string') return sealFault(request, read);
  if (request.format === 'json') writeJson(request.terminal, openedValue(read));
  else {
    const refusal = shown(request, read, ticket);
    if (refusal) return sealFault(request, refusal);
  }
  return read.broken.length + read.problems.length > 0 ? 1 : 0;
}

function openedValue({ envelope, broken, problems }: Opened): object {
  return { ...envelope, broken, problems: problems.map(({ code }) => code) };
}

// The text is as a submission has it, with whatever steers a terminal or hides words written out.
function shown(
  request: DeskRequest,
  { envelope, broken, problems, report }: Opened,
  ticket: Found['ticket'],
): 'inside' | 'exists' | null {
  const { terminal } = request;
  const text = submissionText(envelope.report);
  const refusal = outputRefusal(request, text, storeSecret);
  if (refusal) return refusal;
  printBonds(request, broken);
  terminal.writeError(problemLines(request, problems));
  printReplyKey(request, envelope, ticket?.number ?? null);
  if (report && ticket?.status === 'received') terminal.writeError(`\n${proposalText(request, report)}`);
  writeOutput(request, text);
  return null;
}
