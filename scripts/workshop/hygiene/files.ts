// The files of this repository that its workflows consist of.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type WorkflowFile, workflowFile } from './workflow-file.ts';

const root = join(import.meta.dirname, '../../..');

/** @param path from the root of the repository */
export function repositoryText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export const workflowPaths: readonly string[] = below('.github/workflows', /\.ya?ml$/);
export const actionPaths: readonly string[] = below('.github/actions', /\/action\.ya?ml$/);

/** Every workflow and every composite action. */
export function workflowFiles(): WorkflowFile[] {
  return [...workflowPaths, ...actionPaths].map((path) => workflowFile(path, repositoryText(path)));
}

function below(folder: string, wanted: RegExp): string[] {
  const found = readdirSync(join(root, folder), { recursive: true }) as string[];
  return found
    .map((path) => `${folder}/${path}`)
    .filter((path) => wanted.test(path))
    .sort();
}
