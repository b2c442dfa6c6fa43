// `desk reveal NUMBER`: writes the fields of a sealed report and its salt into the record, so that everybody can check them.
import { fault } from '../../triage/command.ts';
import { revealed } from '../../triage/seal.ts';
import { problemLines } from '../output.ts';
import type { TerminalCommand } from '../terminal.ts';
import { startCommit } from '../tickets/commit.ts';
import { printFault } from '../tickets/number-argument.ts';
import { printBonds, sealFault } from './seal-output.ts';
import { sealedChange } from './sealed-change.ts';

export const reveal: TerminalCommand = {
  name: 'reveal',
  takes: { usage: 'NUMBER', atLeast: 1, atMost: 1 },
  formats: ['text'],
  options: { identity: 'FILE', as: 'LOGIN', repository: 'OWNER/NAME' },
  flags: ['commit'],
  needsDesk: true,
  run: async (request) => {
    const { terminal, words } = request;
    const change = await sealedChange(request);
    if (typeof change === 'number') return change;
    const { record, by, read } = change;
    if (record.status === 'received') {
      printFault(
        request,
        fault('wrong-status', { command: 'desk reveal', status: 'received', from: 'acknowledged' }),
      );
      return 1;
    }
    printBonds(request, read.broken);
    terminal.writeError(problemLines(request, read.problems));
    if (read.broken.length > 0 || !read.report) return sealFault(request, 'unsound');
    const circumstances = { at: request.at, by, source: 'terminal' };
    const commit = startCommit(request);
    const action = change.write(revealed(record, read.report, read.envelope.salt, circumstances));
    if (!action) return sealFault(request, 'changed-meanwhile');
    commit([action]);
    terminal.write(`${words.seal.revealed(record.number)}\n`);
    return 0;
  },
};
