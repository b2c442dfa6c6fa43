// The folder of the desk that the site shows, and its configuration.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  configurationPath,
  type Desk,
  readConfiguration,
} from '../../../scripts/ticket/desk/configuration.ts';
import type { Problem } from '../../../scripts/ticket/problem.ts';
import { problemSentence, words } from '../../../scripts/words/words.ts';

/** The environment names it; otherwise it is the repository that the site lies in. `site` ends with a slash. */
export function deskFolder(site: URL): string {
  return resolve(process.env.TOCSIN_ROOT ?? fileURLToPath(new URL('..', site)));
}

export interface DeskFile {
  desk: Desk;
  text: string;
}

/** @throws Error that names every problem of the configuration, or why there is none */
export function readDesk(folder: string): DeskFile {
  const bytes = readFileSync(join(folder, configurationPath));
  const { content, problems } = readConfiguration(bytes);
  if (content === null)
    throw new Error(['The desk cannot be read.', ...problems.map(problemLine)].join('\n'));
  return { desk: content, text: bytes.toString() };
}

/** A problem for the log of a build: `path:line:column: code: sentence`. */
export function problemLine(problem: Problem): string {
  const { path, line, column, code } = problem;
  return `${path}:${line}:${column}: ${code}: ${problemSentence(words('en'), problem)}`;
}
