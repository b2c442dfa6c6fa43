// `desk reseal NUMBER`: seals the same report to another set of keys, with the same commitment.
import { sealed } from '../../ticket/seal/age.ts';
import { paddedEnvelope } from '../../ticket/seal/envelope.ts';
import { resealed } from '../../triage/seal.ts';
import type { TerminalCommand } from '../terminal.ts';
import { startCommit } from '../tickets/commit.ts';
import { printBonds, printRecipients, sealFault, setOf } from './seal-output.ts';
import { sealedChange } from './sealed-change.ts';

export const reseal: TerminalCommand = {
  name: 'reseal',
  takes: { usage: 'NUMBER', atLeast: 1, atMost: 1 },
  formats: ['text'],
  options: { to: 'SET', identity: 'FILE', as: 'LOGIN', repository: 'OWNER/NAME' },
  flags: ['commit'],
  needsDesk: true,
  run: async (request) => {
    const { terminal, words } = request;
    const set = setOf(request);
    if (set === null) return sealFault(request, 'no-recipients');
    const change = await sealedChange(request);
    if (typeof change === 'number') return change;
    const { record, by, read } = change;
    const bytes = paddedEnvelope(read.envelope);
    if (!bytes) return sealFault(request, 'too-long');
    printBonds(request, read.broken);
    const message = await sealed(bytes, set.recipients);
    const circumstances = { at: request.at, by, source: 'terminal' };
    const commit = startCommit(request);
    const action = change.write(resealed(record, { to: set.to, message }, circumstances));
    if (!action) return sealFault(request, 'changed-meanwhile');
    printRecipients(request, set);
    commit([action]);
    terminal.write(`${words.seal.resealed(record.number)}\n`);
    terminal.writeError(`${words.seal.revocation}\n`);
    if (read.envelope.reply_to !== undefined) terminal.writeError(`${words.seal.replyKeyKept}\n`);
    return 0;
  },
};
