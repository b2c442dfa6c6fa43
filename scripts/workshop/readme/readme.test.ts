// The parts of the README that the code knows better: each is what the desk itself says today. BLESS=1 writes them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { following, statuses } from '../../ticket/record/life-cycle.ts';
import { usage } from '../../triage/command.ts';
import { commands } from '../../triage/command-table.ts';
import { words } from '../../words/words.ts';
import { called } from '../testing/call.ts';
import { isTemplate } from '../testing/template.ts';

const root = join(import.meta.dirname, '../../..');
const path = join(root, 'README.md');
const { ticket, terminal } = words('en');

const sections: Readonly<Record<string, () => string | Promise<string>>> = {
  mistakes: async () => `\`\`\`\n${await answer('scripts/workshop/readme/three-mistakes.yaml')}\`\`\``,
  'life-cycle': () => markdownTable(['status', 'meaning', 'may become'], lifeCycle()),
  commands: () => markdownTable(['command', 'who', 'what for'], commandRows()),
};

async function answer(file: string): Promise<string> {
  return (await called({ root }, `check ${file} --language en`)).output;
}

function lifeCycle(): string[][] {
  return statuses.map((status) => [
    `\`${status}\``,
    ticket.status[status].meaning,
    following[status].map((next) => `\`${next}\``).join(', '),
  ]);
}

function commandRows(): string[][] {
  return commands.map((command) => [
    `\`${usage(command)}\``,
    command.who.map((role) => terminal.roles[role]).join(', '),
    (ticket.commands as Readonly<Record<string, string>>)[command.name] ?? '',
  ]);
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

test.runIf(isTemplate).each(Object.keys(sections))('the README shows today’s %s', async (name) => {
  const expected = `<!-- ${name} -->\n${await sections[name]?.()}\n<!-- /${name} -->`;
  const readme = readFileSync(path, 'utf8');
  const between = new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`);
  if (process.env.BLESS === '1')
    writeFileSync(
      path,
      readme.replace(between, () => expected),
    );
  else expect(between.exec(readme)?.[0]).toBe(expected);
});
