// `desk reply NUMBER [FILE]`: seals an answer to the key that a sealed report brought, as a comment to be posted.
import { answerAddress } from '../../plan/site-address.ts';
import { sealedAnswer } from '../../ticket/seal/answer.ts';
import { fingerprint } from '../../ticket/seal/recipients.ts';
import type { Bond } from '../../ticket/seal/unsealed.ts';
import { ownLanguage, type TicketRecord } from '../../ticket/ticket.ts';
import type { SealFaultCode } from '../../words/shapes/terminal/seal-words.ts';
import { words as wordsIn } from '../../words/words.ts';
import type { DeskRequest, ExitCode, TerminalCommand } from '../terminal.ts';
import { typedAnswer } from './answer-text.ts';
import type { CameSealed } from './opened.ts';
import { createdFile, outputRefusal, repositoryOf, writeOutput } from './place.ts';
import { printBonds, sealFault } from './seal-output.ts';
import { type OpenedTicket, openedTicket } from './sealed-change.ts';

export const reply: TerminalCommand = {
  name: 'reply',
  takes: { usage: 'NUMBER [FILE]', atLeast: 1, atMost: 2 },
  formats: ['text'],
  options: { identity: 'FILE', as: 'LOGIN', repository: 'OWNER/NAME', output: 'FILE' },
  needsDesk: true,
  run: async (request) => {
    // In any status, and after the revealing too: what is said of a report need not become public with it.
    const ticket = await openedTicket(request, cameSealed);
    if (typeof ticket === 'number') return ticket;
    const key = keyOf(request, ticket);
    if ('refusal' in key) return sealFault(request, key.refusal);
    const typed = await typedAnswer(request, ticket.record.number);
    if ('refusal' in typed) return sealFault(request, typed.refusal);
    const comment = await commentFor(request, ticket, key.replyTo, typed.text);
    return comment === null
      ? sealFault(request, 'answer-too-long')
      : printReply(request, ticket, key.replyTo, comment);
  },
};

type Ticket = OpenedTicket<CameSealed>;

function cameSealed(report: TicketRecord['report']): report is CameSealed {
  return report.sealed !== undefined;
}

// A copy elsewhere breaks the nonce of the original too, and fields outside tell nothing of whose key it is: no reasons
// to leave a publisher without an answer.
const decisive: readonly Bond[] = ['author', 'repository', 'commitment'];

function keyOf(
  request: DeskRequest,
  { read: { broken, envelope } }: Ticket,
): { replyTo: string } | { refusal: SealFaultCode } {
  printBonds(request, broken);
  if (broken.some((bond) => decisive.includes(bond))) return { refusal: 'unsound' };
  return envelope.reply_to === undefined ? { refusal: 'no-reply-key' } : { replyTo: envelope.reply_to };
}

const longestComment = 65_536; // GitHub's own limit, in characters

// A fence keeps GitHub, and the reader of commands, from the lines: some begin with a slash. The fingerprint stays out:
// it would tell which reports are of one publisher.
async function commentFor(
  request: DeskRequest,
  { record: { number, report }, by }: Ticket,
  replyTo: string,
  text: string,
): Promise<string | null> {
  const answer = { repository: repositoryOf(request), number, author: by, text };
  const message = await sealedAnswer(answer, replyTo, request.terminal.randomBytes);
  if (message === null) return null;
  const language = report.language ?? ownLanguage(request.desk);
  const wording = wordsIn(language).seal.answerComment(number, answerAddress(request.desk, language));
  const comment = `${wording}\n\n\`\`\`\n${message.trimEnd()}\n\`\`\`\n`;
  return comment.length > longestComment ? null : comment;
}

function printReply(
  request: DeskRequest,
  { record, by }: Ticket,
  replyTo: string,
  comment: string,
): ExitCode {
  const { terminal, words } = request;
  const refusal = outputRefusal(request, comment, createdFile);
  if (refusal) return sealFault(request, refusal);
  writeOutput(request, comment);
  const { answerSealed, answerNext } = words.seal;
  terminal.writeError(`${answerSealed(record.number, fingerprint(replyTo))}\n${answerNext(by)}\n`);
  return 0;
}
