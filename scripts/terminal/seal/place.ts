// Where what is secret may be written, and for which repository a report is sealed.
import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { repositoryOfDesk } from '../../ticket/desk/repository-name.ts';
import { originOf } from '../doctor/place.ts';
import type { DeskRequest, Request } from '../terminal.ts';

/** Owner alone may read and write. */
const secretMode = 0o600;

/** Writes a secret as a new file outside of the repository; `inside` where it is not, `exists` where something lies there. */
export function storeSecret(at: Here, path: string, text: string): 'inside' | 'exists' | null {
  return liesInside(at, path) ? 'inside' : createdFile(at, path, text);
}

/** Whether a path, with the links on its way followed, leads into the repository of the desk. */
export function liesInside({ terminal, disk }: Here, path: string): boolean {
  return isInside(realPlace(resolve(terminal.folder, path)), repositoryAround(disk.root));
}

type Here = Pick<Request, 'terminal' | 'disk'>;

/** Writes a new file, which may be of the person alone; `exists` where something lies there. */
export function createdFile({ terminal }: Here, path: string, text: string): 'exists' | null {
  const place = resolve(terminal.folder, path);
  try {
    writeFileSync(place, text, { mode: secretMode, flag: 'wx' });
    return null;
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return 'exists';
    throw error;
  }
}

/** Why the file that `--output` names could not be written, by the way given; null where it was, or none is named. */
export function outputRefusal<Refusal>(
  request: Request,
  text: string,
  write: (at: Here, path: string, text: string) => Refusal | null,
): Refusal | null {
  const { output } = request.options;
  return output === undefined ? null : write(request, output, text);
}

/** Says where the text went, or prints it where no file was named. */
export function writeOutput({ terminal, options, words }: Request, text: string): void {
  if (options.output === undefined) terminal.write(text);
  else terminal.writeError(`${words.seal.written(options.output)}\n`);
}

// Links are followed as far as something is there: of a new file, that is its folder.
function realPlace(place: string): string {
  if (existsSync(place)) return realpathSync(place);
  const folder = dirname(place);
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(place));
}

/** The folder of the Git repository that a folder lies in; itself where there is none. */
function repositoryAround(root: string): string {
  const from = realpathSync(root);
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return from;
  }
}

function isInside(place: string, folder: string): boolean {
  return place === folder || place.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** `owner/name` of the desk's repository; `local` for a desk without one. */
export function repositoryOf({ options, terminal, disk, desk }: DeskRequest): string {
  return repositoryOfDesk({
    named: options.repository ?? terminal.environment.GITHUB_REPOSITORY,
    site: desk.site,
    origin: () => originOf(disk.root),
  });
}
