// Golden cases: small desks that a person can read, the calls that are made on them, and what comes of it.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { called } from './call.ts';
import { temporaryDesk, treeOf } from './temporary-desk.ts';

const folder = join(import.meta.dirname, 'golden');

export const goldenCases = readdirSync(folder).sort();

/**
 * Plays a case: `desk.yml` is the configuration, what lies in `inbox/` waits, and each line of `steps.txt` is a call as
 * one types it after `desk`, or `put <file>` for a file of `later/` that arrives then. Returns the texts of all
 * files afterwards by their paths, and `printed.txt` with what was said: `!` marks the lines of the error stream, `=`
 * the exit code.
 */
export async function played(name: string): Promise<Record<string, string>> {
  const at = (path: string) => join(folder, name, path);
  using desk = temporaryDesk({ '.github/desk.yml': readFileSync(at('desk.yml'), 'utf8') });
  mkdirSync(desk.at('tickets'));
  if (existsSync(at('inbox'))) cpSync(at('inbox'), desk.at('tickets/inbox'), { recursive: true });
  let printed = '';
  for (const line of steps(readFileSync(at('steps.txt'), 'utf8'))) {
    const [, put] = /^put (\S+)$/.exec(line) ?? [];
    printed += printed === '' ? '' : '\n';
    if (put === undefined) printed += `$ desk ${line}\n${said(await called(desk, line))}`;
    else {
      cpSync(at(`later/${put}`), desk.at(`tickets/inbox/${put}`));
      printed += `$ cp ${put} tickets/inbox/\n`;
    }
  }
  return { ...desk.tree(), 'printed.txt': printed };
}

function steps(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

function said({ code, output, errors }: Awaited<ReturnType<typeof called>>): string {
  return `${output}${errors.replaceAll(/^(?=.)/gm, '! ')}= ${code}\n`;
}

export function expected(name: string): Record<string, string> {
  return treeOf(join(folder, name, 'expected'));
}

/** Puts what came of a case in the place of what was expected. */
export function bless(name: string, files: Readonly<Record<string, string>>): void {
  const place = join(folder, name, 'expected');
  rmSync(place, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
}
