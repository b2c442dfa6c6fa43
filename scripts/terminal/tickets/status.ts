// `desk status NUMBER`: where a ticket stands; as JSON the record itself.

import { writeJson } from '../output.ts';
import type { TerminalCommand } from '../terminal.ts';
import { recordOf } from './number-argument.ts';
import { statusText } from './status-text.ts';

export const status: TerminalCommand = {
  name: 'status',
  takes: { usage: 'NUMBER', atLeast: 1, atMost: 1 },
  formats: ['text', 'json'],
  needsDesk: true,
  run: (request) => {
    const record = recordOf(request);
    if (!record) return 1;
    if (request.format === 'json') writeJson(request.terminal, record);
    else request.terminal.write(statusText(request, record));
    return 0;
  },
};
