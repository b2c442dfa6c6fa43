// The editor of the person, for long texts: `$VISUAL`, else `$EDITOR`, called as Git calls it.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Edited = { text: string } | { fault: 'missing' | 'failed' };

/** The editor that the environment names; null without one. */
export function editorIn(environment: Readonly<Record<string, string | undefined>>): string | null {
  return environment.VISUAL || environment.EDITOR || null;
}

/** Lets somebody edit a text in a file of a folder that is theirs alone; the file is gone afterwards. */
export function edited(editor: string, folder: string, name: string, text: string): Edited {
  const path = join(folder, name);
  rmSync(path, { force: true });
  try {
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
    const fault = faultOf(editor, path);
    return fault ? { fault } : { text: tidied(readFileSync(path, 'utf8')) };
  } finally {
    rmSync(path, { force: true });
  }
}

// A shell reads the variable, since it may hold options: `code --wait`.
function faultOf(editor: string, path: string): 'missing' | 'failed' | null {
  const isWindows = process.platform === 'win32';
  const { status } = isWindows
    ? spawnSync(`${editor} "${path}"`, { shell: true, stdio: 'inherit' })
    : spawnSync('sh', ['-c', `${editor} "$@"`, editor, path], { stdio: 'inherit' });
  if (status === 0) return null;
  return status === 127 || status === null ? 'missing' : 'failed';
}

function tidied(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
