// What the README says of `npm start`: every command of it works on the demonstration, in the order in which it stands there.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { instantOf } from '../../ticket/clock/instant.ts';
import { isSealed, type TicketRecord } from '../../ticket/ticket.ts';
import { makeDemonstration } from '../samples/demonstration.ts';
import { called } from '../testing/call.ts';
import { submission, vulnerability } from '../testing/reports.ts';
import { isTemplate } from '../testing/template.ts';

const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
const at = '2028-11-26T03:12:00Z';
const root = mkdtempSync(join(tmpdir(), 'readme-'));

afterAll(() => rmSync(root, { recursive: true }));

const [, block = ''] = /```sh\ncd \.demonstration\n([^`]*)```/.exec(readme) ?? [];
const lines = block
  .trim()
  .split('\n')
  .map((line) => line.replace(/ *#.*$/, '').replace('npm run -s desk -- ', ''));

async function numberFor(line: string): Promise<string> {
  const tickets: TicketRecord[] = JSON.parse((await called({ root }, 'list --format json')).output);
  const isMeant = ({ status, report }: TicketRecord) =>
    line.startsWith('unseal') ? isSealed(report) : status === 'received' && !isSealed(report);
  return tickets.find(isMeant)?.number ?? '';
}

test.runIf(isTemplate)('the commands that the README gives for the demonstration work', async () => {
  expect(readme).toContain(`npm start -- --at ${at}`);
  expect(lines).toHaveLength(6);
  await makeDemonstration(root, instantOf(at) ?? 0);
  for (const line of lines) {
    // Asks question by question, and leaves its report in the inbox; what it asks has tests of its own.
    if (line === 'new') writeFileSync(join(root, 'tickets/inbox/mine.yaml'), submission(vulnerability));
    else {
      const call = line.replace('NUMBER', await numberFor(line));
      expect({
        line,
        ...(await called({ root }, `${call}${line === '--help' ? '' : ` --at ${at}`}`)),
      }).toMatchObject({
        line,
        code: 0,
      });
    }
  }
});
